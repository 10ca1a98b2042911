package dev.ryx.it.shop;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** A model whose key is a text that the user gives. */
@Table
public class Desk extends Entity<String> {
    @Field(primaryKey = true, maxLength = 20)
    public String code;

    public int floor;
}
