package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** {@code @NotBlank}: at least one character that is not white space, of Java's kind or of Unicode's. */
record NotBlankText() implements TextRule {

    @Override
    public @Nullable String problemIn(String text) {
        return text.codePoints().allMatch(NotBlankText::isSpace) ? "This field must hold more than white space." : null;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
