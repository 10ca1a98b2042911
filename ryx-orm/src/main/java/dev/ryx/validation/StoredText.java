package dev.ryx.validation;

import dev.ryx.query.ast.Rows;
import dev.ryx.value.StorableText;

/**
 * Text that a column takes: {@link StorableText}, and of {@code @Field(maxLength = …)} at most so many code points.
 *
 * @param most how many
 */
record StoredText(int most) {

    /**
     * Whether a column takes these texts. All lengths are looked at first: a loop that does no more waits for several texts
     * from memory at once, and the next one finds them there.
     */
    boolean accepts(Rows rows, int column) {
        boolean areShort = true;
        for (int row = 0; row < rows.count(); row++) {
            areShort &= !(rows.value(row, column) instanceof String text) || text.length() <= most;
        }
        for (int row = 0; row < rows.count(); row++) {
            if (rows.value(row, column) instanceof String text
                    && (StorableText.indexOfUnstorable(text) >= 0 || !(areShort || isShort(text)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isShort(String text) {
        return text.codePointCount(0, text.length()) <= most;
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
