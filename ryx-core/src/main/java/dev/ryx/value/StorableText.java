package dev.ryx.value;

/**
 * Text that every database stores as it is: PostgreSQL refuses NUL, and drivers turn half of a surrogate pair into a question
 * mark.
 */
public final class StorableText {

    private StorableText() {}

    /** The index of the first character that some database would not store, which is NUL or half of a surrogate pair; -1 if there is none. */
    public static int indexOfUnstorable(String text) {
        return text.indexOf(0) < 0 && !hasSurrogates(text) ? -1 : indexOf(text);
    }

    /** In a loop of its own, which the compiler makes more of than of one that looks for everything. */
    private static boolean hasSurrogates(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            // The few characters above the surrogates are not worth a second comparison.
            if (text.charAt(i) >= Character.MIN_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || (Character.isSurrogate(c) && !hasOtherHalf(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasOtherHalf(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
