package dev.ryx.it.keys;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** A place for pieces. */
@Table("keyed_shelves")
public class Shelf extends Model {

    /** Its name. */
    @Field(maxLength = 40)
    public String name = "";
}
