package dev.ryx.validation;

import dev.ryx.query.ast.Rows;
import dev.ryx.value.StorableText;
import org.jspecify.annotations.Nullable;

/**
 * Text that a column takes: {@link StorableText}, and of {@code @Field(maxLength = …)} at most so many code points.
 *
 * @param most how many
 */
record StoredText(int most) {

    /**
     * Whether a column takes these values, all of which are texts or null. All lengths are looked at first: a loop that does no
     * more waits for several texts from memory at once, and the next one finds them there.
     *
     * @param required whether null is refused
     * @param refusesEmpty whether the empty string is
     */
    boolean accepts(Rows rows, int column, boolean required, boolean refusesEmpty) {
        boolean areThere = true;
        boolean areShort = true;
        for (int row = 0; row < rows.count(); row++) {
            if (rows.value(row, column) instanceof String text) {
                areThere &= !(refusesEmpty && text.isEmpty());
                areShort &= text.length() <= most;
            } else {
                areThere &= !(required && rows.value(row, column) == null);
            }
        }
        for (int row = 0; row < rows.count() && areThere; row++) {
            areThere = isTaken(rows.value(row, column), areShort);
        }
        return areThere;
    }

    /** What is no text becomes one later, which is then to be looked at. */
    private boolean isTaken(@Nullable Object value, boolean isShort) {
        return value instanceof String text
                ? StorableText.indexOfUnstorable(text) < 0 && (isShort || isShort(text))
                : value == null;
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
