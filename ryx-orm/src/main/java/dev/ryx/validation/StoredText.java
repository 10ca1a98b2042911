package dev.ryx.validation;

import dev.ryx.value.StorableText;

/**
 * Text that a column takes: {@link StorableText}, and of {@code @Field(maxLength = …)} at most so many code points.
 *
 * @param most how many
 */
record StoredText(int most) {

    boolean accepts(String text) {
        return StorableText.indexOfUnstorable(text) < 0
                && (text.length() <= most || text.codePointCount(0, text.length()) <= most);
    }

    void check(String text, String field, Errors errors) {
        int unstorable = StorableText.indexOfUnstorable(text);
        if (unstorable >= 0) {
            errors.add(
                    field,
                    text.charAt(unstorable) == 0
                            ? "The character NUL is not allowed."
                            : "Half a surrogate pair is no character.");
        }
        if (text.length() > most) {
            checkLength(text.codePointCount(0, text.length()), field, errors);
        }
    }

    private void checkLength(int length, String field, Errors errors) {
        if (length > most) {
            errors.add(field, "The number of characters is " + length + ", and must be at most " + most + ".");
        }
    }
}
