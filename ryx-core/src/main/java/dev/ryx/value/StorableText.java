package dev.ryx.value;

/**
 * Text that every database stores as it is: PostgreSQL refuses NUL, and drivers turn half of a surrogate pair into a question
 * mark.
 */
public final class StorableText {

    private StorableText() {}

    /** The index of the first character that some database would not store, which is NUL or half of a surrogate pair; -1 if there is none. */
    public static int indexOfUnstorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnusual(text.charAt(i)) && !isComplete(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is NUL, half of a surrogate pair, or one of the last characters there are: in one comparison. */
    private static boolean isUnusual(char c) {
        return (char) (c - 1) >= Character.MIN_SURROGATE - 1;
    }

    /** Whether the character at an index stands for itself, or has its other half beside it. */
    private static boolean isComplete(String text, int index) {
        char c = text.charAt(index);
        return c != 0 && (!Character.isSurrogate(c) || hasOtherHalf(text, index));
    }

    private static boolean hasOtherHalf(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
