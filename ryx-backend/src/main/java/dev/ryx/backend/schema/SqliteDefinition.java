package dev.ryx.backend.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of a CREATE TABLE, word by word: what stands in a literal, a name or a comment is no keyword. */
public final class SqliteDefinition {

    private static final Set<String> CONSTRAINTS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private final String sql;
    private int at;

    private SqliteDefinition(String sql) {
        this.sql = sql;
    }

    /**
     * The definition of a column or of a constraint of the table.
     *
     * @param text its text, without comments
     * @param words its words, literals, quoted names and signs
     */
    public record Part(String text, List<String> words) {

        /** Copies the list. */
        public Part {
            words = List.copyOf(words);
        }

        /** Whether it defines a constraint of the table, and no column. */
        public boolean isConstraint() {
            return CONSTRAINTS.contains(words.getFirst().toUpperCase(Locale.ROOT));
        }

        /** Whether it defines the primary key of the table. */
        public boolean isPrimaryKey() {
            return isConstraint() && words.get(isNamed() ? 2 : 0).equalsIgnoreCase("PRIMARY");
        }

        private boolean isNamed() {
            return words.getFirst().equalsIgnoreCase("CONSTRAINT");
        }

        /** The column's or the constraint's name; that of a constraint without one is empty. */
        public String name() {
            return isNamed() ? unquoted(words.get(1)) : isConstraint() ? "" : unquoted(words.getFirst());
        }

        /** Whether a name occurs in it, quoted or not. */
        public boolean mentions(String name) {
            return words.stream().anyMatch(word -> unquoted(word).equalsIgnoreCase(name));
        }
    }

    /** The names that follow the word CONSTRAINT. */
    public static List<String> constraintNames(String sql) {
        var names = new ArrayList<String>();
        boolean named = false;
        for (String word : tokens(sql)) {
            if (!isSpace(word)) {
                if (named) {
                    names.add(unquoted(word));
                }
                named = !named && word.equalsIgnoreCase("CONSTRAINT");
            }
        }
        return names;
    }

    /** What stands between the outermost parentheses of the definition of a table that is not virtual, comma by comma. */
    public static List<Part> parts(String sql) {
        var parts = new ArrayList<Part>();
        var part = new ArrayList<String>();
        int depth = 0;
        for (String token : tokens(sql)) {
            boolean closes = token.equals(")") && depth == 1;
            if (closes || (token.equals(",") && depth == 1)) {
                parts.add(part(part));
                part.clear();
            } else if (depth > 0) {
                part.add(token);
            }
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
        }
        return parts;
    }

    private static Part part(List<String> tokens) {
        String text = tokens.stream()
                .map(token -> isSpace(token) ? " " : token)
                .collect(Collectors.joining())
                .strip();
        return new Part(text, tokens.stream().filter(token -> !isSpace(token)).toList());
    }

    /** Words, literals, quoted names, signs, spaces and comments. */
    private static List<String> tokens(String sql) {
        var definition = new SqliteDefinition(sql);
        var tokens = new ArrayList<String>();
        while (definition.at < sql.length()) {
            int start = definition.at;
            definition.skip();
            tokens.add(sql.substring(start, definition.at));
        }
        return tokens;
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
