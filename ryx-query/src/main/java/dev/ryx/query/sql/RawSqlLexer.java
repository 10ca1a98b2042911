package dev.ryx.query.sql;

import dev.ryx.query.sql.RawSql.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reads a user's SQL, the same for every database: where databases would read a text differently, it is refused. What
 * stands between quotes is text; outside of them a {@code ?} is a placeholder and {@code {col}} a column.
 */
public final class RawSqlLexer {

    private static final String COLUMN = "{col}";
    private static final String ASCII = "_ \t\n\r()[],.=<>!+-*/%&|^~:@?{}'\"`$";

    private final String sql;
    private final BiFunction<String, String, ? extends RuntimeException> refusal;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;

    private RawSqlLexer(String sql, BiFunction<String, String, ? extends RuntimeException> refusal) {
        this.sql = sql;
        this.refusal = refusal;
    }

    /**
     * Reads SQL.
     *
     * @param sql the text
     * @param refusal makes the exception from what is wrong and the remedy
     */
    public static RawSql read(String sql, BiFunction<String, String, ? extends RuntimeException> refusal) {
        return new RawSqlLexer(sql, refusal).read();
    }

    private RawSql read() {
        if (sql.isBlank()) {
            throw refusal.apply("The SQL is empty.", "Write an expression.");
        }
        while (at < sql.length()) {
            step();
        }
        if (!open.isEmpty()) {
            throw refused("a bracket is not closed");
        }
        flush();
        return new RawSql(tokens);
    }

    private void step() {
        refuseOutsideQuotes();
        char c = sql.charAt(at);
        switch (c) {
            case '\'', '"', '`' -> quoted(c);
            case '$' -> dollar();
            case '?' -> placeholder();
            case '{' -> column();
            case '(', '[' -> {
                open.push(c == '(' ? ')' : ']');
                take(1);
            }
            case ')', ']' -> close(c);
            default -> take(1);
        }
    }

    private void take(int length) {
        text.append(sql, at, at + length);
        at += length;
    }

    private void refuseOutsideQuotes() {
        char c = sql.charAt(at);
        if (c == ';') {
            throw refused("a semicolon ends a statement");
        }
        if (c == '#' || sql.startsWith("--", at) || sql.startsWith("/*", at) || sql.startsWith("*/", at)) {
            throw refused("a comment begins");
        }
        if (c == '\\') {
            throw refused("a backslash is no SQL");
        }
        boolean known =
                c < 128 ? isAsciiWord(c) || ASCII.indexOf(c) >= 0 : Character.isLetterOrDigit(sql.codePointAt(at));
        boolean rest = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(sql.charAt(at - 1));
        if (!known && !rest) {
            throw refused("a character that is no SQL");
        }
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** A literal or a name; a quote is doubled within it. */
    private void quoted(char quote) {
        int from = at++;
        while (true) {
            int end = sql.indexOf(quote, at);
            if (end < 0) {
                at = from;
                throw refused("a quote is not closed");
            }
            at = end + 1;
            if (at == sql.length() || sql.charAt(at) != quote) {
                break;
            }
            at++;
        }
        checkQuoted(from, at, quote == '`' ? "\\'\"" : "\\");
        text.append(sql, from, at);
    }

    /** A text between dollars is one for PostgreSQL alone: nothing in it may mean something to the others. */
    private void dollar() {
        int tagEnd = at + 1;
        while (tagEnd < sql.length() && isAsciiWord(sql.charAt(tagEnd))) {
            tagEnd++;
        }
        boolean opens = tagEnd < sql.length() && sql.charAt(tagEnd) == '$';
        if (!opens) {
            throw refused("a dollar stands alone");
        }
        String tag = sql.substring(at, tagEnd + 1);
        int end = sql.indexOf(tag, tagEnd + 1);
        if (end < 0) {
            throw refused("a dollar quote is not closed");
        }
        int from = at;
        at = end + tag.length();
        checkQuoted(from + tag.length(), end, "\\'\"`;#");
        String content = sql.substring(from + tag.length(), end);
        if (content.contains("--") || content.contains("/*") || content.contains("*/")) {
            at = from;
            throw refused("a dollar quote holds a comment");
        }
        text.append(sql, from, at);
    }

    private void checkQuoted(int from, int to, String forbidden) {
        for (int i = from; i < to; i++) {
            char c = sql.charAt(i);
            int start = at;
            at = i;
            if (c < ' '
                    || c == 127
                    || (Character.getType(sql.codePointAt(i)) == Character.SURROGATE && !isPairEnd(i))) {
                throw refused("a control character");
            }
            if (forbidden.indexOf(c) >= 0) {
                throw refused("a character between quotes that databases read differently; bind the text instead");
            }
            at = start;
        }
    }

    private boolean isPairEnd(int i) {
        return i > 0 && Character.isSurrogatePair(sql.charAt(i - 1), sql.charAt(i));
    }

    private void placeholder() {
        if (sql.startsWith("??", at)) {
            take(2);
        } else {
            flush();
            tokens.add(new Token.Placeholder());
            at++;
        }
    }

    private void column() {
        if (!sql.startsWith(COLUMN, at)) {
            throw refused("a brace that is not {col}");
        }
        flush();
        tokens.add(new Token.Column());
        at += COLUMN.length();
    }

    private void close(char c) {
        if (open.isEmpty() || open.pop() != c) {
            throw refused("a bracket is closed that is not open");
        }
        take(1);
    }

    private void flush() {
        String piece = text.toString().strip();
        if (!piece.isEmpty()) {
            tokens.add(new Token.Text(piece));
        }
        text.setLength(0);
    }

    private RuntimeException refused(String why) {
        return refusal.apply(
                "The SQL is refused at position " + at + ": " + why + ".", "Write one expression, with ? for values.");
    }
}
