package dev.ryx.it.types;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.value.Json;
import org.jspecify.annotations.Nullable;

/** A model with JSON. */
@Table
public class Parcel extends Model {

    @Field(maxLength = 40)
    public String name;

    public Json size;

    public @Nullable Json notes;
}
