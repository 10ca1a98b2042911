package dev.ryx.it.race;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** A {@link Tally} without the unique key: the counter-test of what needs it. */
@Table
public class KeylessTally extends Model {

    @Field(maxLength = 40)
    public String name;

    public long hits;
}
