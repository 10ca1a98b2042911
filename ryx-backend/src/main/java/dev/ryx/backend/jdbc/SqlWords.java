package dev.ryx.backend.jdbc;

import java.util.Locale;

/**
 * The bare words of a statement, in upper case, without comments, strings and quoted names. What MySQL and MariaDB run
 * although it stands in a comment counts: <code>/*!50000 … &#42;/</code>.
 */
public final class SqlWords {

    private final String sql;
    private int at;

    /** The words of this statement. */
    public SqlWords(String sql) {
        this.sql = sql;
    }

    /** The next word, or an empty string at the end. */
    public String next() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isLetter(c) || c == '_') {
                return word();
            }
            skip(c);
        }
        return "";
    }

    private String word() {
        int start = at;
        while (at < sql.length() && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '_')) {
            at++;
        }
        return sql.substring(start, at).toUpperCase(Locale.ROOT);
    }

    private void skip(char c) {
        if (c == '\'' || c == '"' || c == '`') {
            skipPast(String.valueOf(c), at + 1);
        } else if (sql.startsWith("--", at)) {
            skipPast("\n", at + 2);
        } else if (sql.startsWith("/*!", at) || sql.startsWith("/*M!", at)) {
            at += "/*!".length();
        } else if (sql.startsWith("/*", at)) {
            skipPast("*/", at + 2);
        } else {
            at++;
        }
    }

    private void skipPast(String end, int from) {
        int found = sql.indexOf(end, from);
        at = found < 0 ? sql.length() : found + end.length();
    }
}
