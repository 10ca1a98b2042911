package dev.ryx.backend.jdbc;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a JSON text (RFC 8259) asks of a database. Databases disagree on text that is none, and on NUL and halves of
 * surrogate pairs in strings, so those are refused.
 *
 * @param depth how many arrays and objects are within one another
 * @param needsDecimals whether it has a number that 64 bits cannot hold, neither as a whole number nor as a double
 */
public record JsonValue(int depth, boolean needsDecimals) {

    /** Reads a text; the slot it is for says what is wrong with it. */
    static JsonValue read(Slot slot, String text) {
        return new Reader(slot, text).read();
    }

    /** Reads once from left to right, and keeps the open brackets itself: a text may be deeper than the call stack. */
    private static final class Reader {

        private static final Set<String> WORDS = Set.of("true", "false", "null");
        /** As many digits every double has. */
        private static final int SAFE_LENGTH = 15;

        private static final int HEX = 16;
        private static final int HEX_DIGITS = 4;

        private final Slot slot;
        private final String text;
        private final StringBuilder open = new StringBuilder();
        private int at;
        private int depth;
        private boolean needsDecimals;

        Reader(Slot slot, String text) {
            this.slot = slot;
            this.text = text;
        }

        JsonValue read() {
            boolean complete = value();
            while (!(complete && open.isEmpty())) {
                complete = complete ? after() : value();
            }
            skipSpaces();
            require(at == text.length());
            return new JsonValue(depth, needsDecimals);
        }

        /** A value, or the beginning of one; whether it is complete. */
        private boolean value() {
            skipSpaces();
            char first = peek();
            switch (first) {
                case '{', '[' -> {
                    return begins(first);
                }
                case '"' -> string();
                case 't', 'f', 'n' -> word();
                default -> number();
            }
            return true;
        }

        private boolean begins(char bracket) {
            at++;
            open.append(bracket);
            depth = Math.max(depth, open.length());
            skipSpaces();
            if (peek() == closing(bracket)) {
                return ends();
            }
            if (bracket == '{') {
                key();
            }
            return false;
        }

        private boolean ends() {
            at++;
            open.setLength(open.length() - 1);
            return true;
        }

        /** What comes after a value within brackets; whether a value is complete now. */
        private boolean after() {
            char bracket = open.charAt(open.length() - 1);
            skipSpaces();
            if (peek() == closing(bracket)) {
                return ends();
            }
            take(',');
            if (bracket == '{') {
                skipSpaces();
                key();
            }
            return false;
        }

        private static char closing(char bracket) {
            return bracket == '{' ? '}' : ']';
        }

        private void key() {
            string();
            skipSpaces();
            take(':');
        }

        private void string() {
            take('"');
            char high = 0;
            while (peek() != '"') {
                char c = character();
                requireStorable(c, high);
                high = Character.isHighSurrogate(c) ? c : 0;
            }
            requireStorable('"', high);
            at++;
        }

        private void requireStorable(char c, char high) {
            if (c == 0) {
                throw slot.refuse("a string in the JSON holds the character NUL.", "Remove it.");
            }
            if (Character.isLowSurrogate(c) != (high != 0)) {
                throw slot.refuse("a string in the JSON holds half a surrogate pair.", "Cut text between code points.");
            }
        }

        private char character() {
            char c = text.charAt(at++);
            require(c >= ' ');
            return c == '\\' ? escaped() : c;
        }

        private char escaped() {
            char c = peek();
            at++;
            require("\"\\/bfnrtu".indexOf(c) >= 0);
            return c == 'u' ? unicode() : c;
        }

        private char unicode() {
            require(at + HEX_DIGITS <= text.length());
            int code = 0;
            for (int i = 0; i < HEX_DIGITS; i++) {
                int digit = Character.digit(text.charAt(at++), HEX);
                require(digit >= 0);
                code = code * HEX + digit;
            }
            return (char) code;
        }

        private void word() {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            require(WORDS.contains(text.substring(start, at)));
        }

        private void number() {
            int start = at;
            skip('-');
            if (!skip('0')) {
                digits();
            }
            boolean whole = !skip('.');
            if (!whole) {
                digits();
            }
            if (skip('e') || skip('E')) {
                whole = false;
                if (!skip('-')) {
                    skip('+');
                }
                digits();
            }
            needsDecimals = needsDecimals || needsDecimal(text.substring(start, at), whole);
        }

        private static boolean needsDecimal(String number, boolean whole) {
            if (number.length() <= SAFE_LENGTH && number.indexOf('e') < 0 && number.indexOf('E') < 0) {
                return false;
            }
            var decimal = new BigDecimal(number);
            double nearest = decimal.doubleValue();
            return !(whole && decimal.toBigInteger().bitLength() < Long.SIZE)
                    && (Double.isInfinite(nearest) || decimal.compareTo(BigDecimal.valueOf(nearest)) != 0);
        }

        private void digits() {
            int start = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            require(at > start);
        }

        private boolean skip(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private void skipSpaces() {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private void take(char wanted) {
            require(skip(wanted));
        }

        private char peek() {
            require(at < text.length());
            return text.charAt(at);
        }

        private void require(boolean holds) {
            if (!holds) {
                throw slot.refuse(
                        "the text is no JSON.",
                        "Give the text of a value: an object, an array, a string, a number, true, false or null.");
            }
        }
    }
}
