package dev.ryx.it.keys;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** A sailor. */
@Table("keyed_sailors")
public class Sailor extends Model {

    /** A name. */
    @Field(maxLength = 40)
    public String name = "";
}
