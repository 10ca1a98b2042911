package dev.ryx.it.race;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Version;

/** A {@link Tally} that tells whether another has saved it. */
@Table
public class VersionedTally extends Model {

    @Field(maxLength = 40, unique = true)
    public String name;

    public long hits;

    @Version
    public long version;
}
