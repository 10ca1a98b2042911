package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.value.Json;
import org.jspecify.annotations.Nullable;

@Table("lib_doc")
public class Doc extends Model {

    @Field(maxLength = 40, blank = true)
    public String name = "";

    public @Nullable Json data;

    public @Nullable Json extra;
}
