package dev.ryx.migrations.schema;

import dev.ryx.error.FieldException;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import dev.ryx.query.sql.RawSql;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression in SQL: a default, the condition of a check, what a generated column holds. It is one line, and stands
 * between parentheses or alone, but for nothing else: it has no parameter, no semicolon and no comment.
 *
 * @param sql its text
 */
public record SqlExpression(String sql) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern STRING = Pattern.compile("'([^']|'')*'");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    /** What stands between quotes, and words. */
    private static final Pattern PARTS =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|[\\p{L}_][\\p{L}\\p{N}_$]*");

    /**
     * Checks the text.
     *
     * @throws MigrationException if it is more, or less, than one expression on one line
     */
    public SqlExpression {
        sql = sql.strip();
        if (parameters(sql) > 0) {
            throw new MigrationException("The SQL has a ?, but no parameter.", "Write the value itself.", null);
        }
        if (sql.indexOf('\n') >= 0 || sql.indexOf('\r') >= 0 || end(sql, 0) < sql.length()) {
            throw new MigrationException(
                    "The SQL has a line break or a closing brace.", "Write one expression on one line.", null);
        }
    }

    private static int parameters(String sql) {
        try {
            return RawSql.of(sql).placeholders();
        } catch (FieldException e) {
            throw new MigrationException(String.valueOf(e.getMessage()), "Correct the SQL.", e);
        }
    }

    /**
     * Where an expression that begins somewhere in a text ends: at the first closing brace that is not between quotes, or
     * at the text's end.
     */
    public static int end(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '}') {
            char c = text.charAt(at);
            boolean quote = c == '\'' || c == '"' || c == '`';
            int close = quote ? text.indexOf(c, at + 1) : at;
            at = close < 0 ? text.length() : close + 1;
        }
        return at;
    }

    /** The text, token by token. */
    public RawSql raw() {
        return RawSql.of(sql);
    }

    /** Whether it is a number, a text, true, false or null, which is the same for every row and at any time. */
    public boolean isConstant() {
        return NUMBER.matcher(sql).matches() || STRING.matcher(sql).matches() || isKeyword();
    }

    private boolean isKeyword() {
        return CONSTANTS.contains(sql.toLowerCase(Locale.ROOT));
    }

    /** Whether a name occurs in it, between quotes or without. */
    public boolean mentions(Ident name) {
        return PARTS.matcher(sql).results().anyMatch(part -> isName(part.group(), name));
    }

    /** The same with another name in the place of this one, as databases do it when they rename a column. */
    public SqlExpression renamed(Ident from, Ident to) {
        return new SqlExpression(PARTS.matcher(sql)
                .replaceAll(part ->
                        Matcher.quoteReplacement(isName(part.group(), from) ? like(part.group(), to) : part.group())));
    }

    private static boolean isName(String part, Ident name) {
        char first = part.charAt(0);
        return switch (first) {
            case '\'' -> false;
            case '"', '`' -> part.substring(1, part.length() - 1).equals(name.text());
            default -> part.equalsIgnoreCase(name.text());
        };
    }

    private static String like(String part, Ident name) {
        char first = part.charAt(0);
        return first == '"' || first == '`' ? first + name.text() + first : name.text();
    }

    @Override
    public String toString() {
        return sql;
    }
}
