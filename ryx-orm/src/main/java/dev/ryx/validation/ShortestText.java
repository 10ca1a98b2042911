package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** {@code @MinLength}: at least so many code points. */
record ShortestText(int least) implements TextRule {

    @Override
    public @Nullable String problemIn(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= least
                ? null
                : "The number of characters is " + length + ", and must be at least " + least + ".";
    }
}
