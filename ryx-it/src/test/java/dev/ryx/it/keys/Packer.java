package dev.ryx.it.keys;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** Who packs orders. */
@Table("keyed_packers")
public class Packer extends Entity<String> {

    /** A short name. */
    @Field(primaryKey = true, maxLength = 20)
    public String code = "";
}
