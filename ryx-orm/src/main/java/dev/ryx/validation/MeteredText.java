package dev.ryx.validation;

import java.io.Serial;

/** Text that can be looked at only so often: a bound on what matching an expression costs. */
final class MeteredText implements CharSequence {

    private static final long FREE_LOOKS = 100_000;
    private static final long LOOKS_PER_CHARACTER = 100;

    private final String text;
    private long looksLeft;

    MeteredText(String text) {
        this.text = text;
        this.looksLeft = FREE_LOOKS + LOOKS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        if (--looksLeft < 0) {
            throw new Spent();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** All looks are used up. */
    static final class Spent extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private Spent() {
            super(null, null, false, false);
        }
    }
}
