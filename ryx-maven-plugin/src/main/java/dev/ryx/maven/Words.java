package dev.ryx.maven;

import java.util.ArrayList;
import java.util.List;

/** Text as a shell divides it: at white space, but not between quotes; a backslash takes the next character as it is. */
final class Words {

    private static final char NONE = 0;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private char quote = NONE;
    private boolean begun;

    private Words() {}

    static List<String> of(String text) {
        var words = new Words();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && words.quote != '\'' && i + 1 < text.length()) {
                words.keep(text.charAt(++i));
            } else {
                words.take(c);
            }
        }
        words.end();
        return words.words;
    }

    private void take(char c) {
        if (quote != NONE) {
            if (c == quote) {
                quote = NONE;
            } else {
                keep(c);
            }
        } else if (c == '"' || c == '\'') {
            quote = c;
            begun = true;
        } else if (Character.isWhitespace(c)) {
            end();
        } else {
            keep(c);
        }
    }

    private void keep(char c) {
        word.append(c);
        begun = true;
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }
}
