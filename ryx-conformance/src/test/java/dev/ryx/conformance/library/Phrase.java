package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table("lib_phrase")
public class Phrase extends Model {

    @Field(blank = true)
    public @Nullable String text;

    @Field(maxLength = 80, blank = true, column = "short")
    public @Nullable String brief;

    @Field(maxLength = 8, blank = true)
    public String lang = "en";
}
