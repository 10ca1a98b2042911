package dev.ryx.example.chinook.terminal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a statement into lines, one for each clause or more. The text stays the same but for its white space. */
public final class SqlLayout {

    private static final Pattern PIECE = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|[()]|\\b(?:FROM|(?:LEFT |INNER )?JOIN|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT)\\b");

    /** As much of a line as fits into 100 columns, and the space after it. */
    private static final Pattern LONG_LINE = Pattern.compile("(.{60,100}) (?=.{12})");

    private SqlLayout() {}

    /** The lines; a clause that is too long goes on in the next line, further in. */
    public static List<String> lines(String sql) {
        var out = new StringBuilder();
        int depth = 0;
        Matcher piece = PIECE.matcher(sql);
        while (piece.find()) {
            String text = piece.group();
            switch (text.charAt(0)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '"', '\'' -> {}
                default -> text = depth == 0 ? "\n" + text : text;
            }
            piece.appendReplacement(out, Matcher.quoteReplacement(text));
        }
        return piece.appendTail(out)
                .toString()
                .lines()
                .map(String::strip)
                .flatMap(line -> LONG_LINE.matcher(line).replaceAll("$1\n    ").lines())
                .toList();
    }
}
