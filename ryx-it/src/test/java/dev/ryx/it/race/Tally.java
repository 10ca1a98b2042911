package dev.ryx.it.race;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** A row that many count in; there is one of each name. */
@Table
public class Tally extends Model {

    @Field(maxLength = 40, unique = true)
    public String name;

    public long hits;
}
