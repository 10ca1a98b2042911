package dev.ryx.query.dialect;

import dev.ryx.error.FieldException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds regular expressions for SQLite, which has none. A pattern that would look at the text for ever, such as {@code
 * (a+)+b}, is given up after so many steps.
 */
final class Regex {

    /** Characters that a pattern may have; the databases would take long to read a longer one. */
    static final int LONGEST_PATTERN = 2000;

    /** How often a pattern may look at a character of one text: a tenth of a second's worth. */
    private static final int MOST_STEPS = 5_000_000;

    private static volatile @Nullable Compiled last;

    private Regex() {}

    private record Compiled(String text, boolean folds, Pattern pattern) {}

    /** Whether the pattern is found in the text. */
    static boolean find(String text, String pattern, boolean folds) {
        try {
            return pattern(pattern, folds).matcher(new Counted(text)).find();
        } catch (StackOverflowError tooDeep) {
            throw tooLong();
        }
    }

    private static Pattern pattern(String text, boolean folds) {
        Compiled known = last;
        if (known != null && known.folds == folds && known.text.equals(text)) {
            return known.pattern;
        }
        Pattern pattern = compiled(text, folds);
        last = new Compiled(text, folds, pattern);
        return pattern;
    }

    private static Pattern compiled(String text, boolean folds) {
        try {
            return Pattern.compile(text, folds ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("The pattern is no regular expression: " + e.getDescription() + ".", e);
        }
    }

    /** Refuses a pattern that is too long. */
    static @Nullable Object checked(@Nullable Object pattern) {
        if (String.valueOf(pattern).length() > LONGEST_PATTERN) {
            throw FieldException.badValue(
                    "A regular expression",
                    "The pattern is longer than " + LONGEST_PATTERN + " characters.",
                    "Use a shorter one.");
        }
        return pattern;
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("The pattern takes too many steps; say it more simply.");
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw tooLong();
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
    }
}
