package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** {@code @Field(maxLength = …)}: at most so many code points. */
record LongestText(int most) implements TextRule {

    @Override
    public @Nullable String problemIn(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? null : "The number of characters is " + length + ", and must be at most " + most + ".";
    }
}
