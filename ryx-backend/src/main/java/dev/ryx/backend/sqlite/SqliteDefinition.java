package dev.ryx.backend.sqlite;

import java.util.ArrayList;
import java.util.List;

/** The text of a CREATE TABLE, word by word: what stands in a literal, a name or a comment is no keyword. */
final class SqliteDefinition {

    private final String sql;
    private int at;

    private SqliteDefinition(String sql) {
        this.sql = sql;
    }

    /** The names that follow the word CONSTRAINT. */
    static List<String> constraintNames(String sql) {
        var definition = new SqliteDefinition(sql);
        var names = new ArrayList<String>();
        boolean named = false;
        while (definition.at < sql.length()) {
            int start = definition.at;
            char first = sql.charAt(start);
            definition.skip();
            String word = sql.substring(start, definition.at);
            if (named && !isSpace(word)) {
                names.add(unquoted(word));
                named = false;
            } else if (!named) {
                named = isWordPart(first) && word.equalsIgnoreCase("CONSTRAINT");
            }
        }
        return names;
    }

    /** Moves behind the word, literal, quoted name, comment or sign that begins here. */
    private void skip() {
        char first = sql.charAt(at);
        if (first == '\'' || first == '"' || first == '`') {
            skipQuoted(first);
        } else if (first == '[') {
            at = endOf("]", at + 1);
        } else if (sql.startsWith("--", at)) {
            at = endOf("\n", at);
        } else if (sql.startsWith("/*", at)) {
            at = endOf("*/", at + 2);
        } else {
            skipWord(first);
        }
    }

    /** A doubled quote belongs to the text. */
    private void skipQuoted(char quote) {
        at = endOf(String.valueOf(quote), at + 1);
        while (at < sql.length() && sql.charAt(at) == quote) {
            at = endOf(String.valueOf(quote), at + 1);
        }
    }

    private void skipWord(char first) {
        at++;
        while (isWordPart(first) && at < sql.length() && isWordPart(sql.charAt(at))) {
            at++;
        }
    }

    private int endOf(String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > '\u007f';
    }

    private static boolean isSpace(String word) {
        return word.isBlank() || word.startsWith("--") || word.startsWith("/*");
    }

    private static String unquoted(String word) {
        char first = word.charAt(0);
        return switch (first) {
            case '[' -> word.substring(1, word.length() - 1);
            case '"', '`', '\'' -> {
                String quote = String.valueOf(first);
                yield word.substring(1, word.length() - 1).replace(quote + quote, quote);
            }
            default -> word;
        };
    }
}
