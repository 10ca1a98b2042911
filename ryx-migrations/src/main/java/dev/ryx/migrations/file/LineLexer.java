package dev.ryx.migrations.file;

import dev.ryx.migrations.schema.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tokens of a line. */
final class LineLexer {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(?![\\p{L}\\p{N}_$])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Pattern STRING = Pattern.compile("'([^']|'')*'");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final String SYMBOLS = "(),.[]-{}";

    private final Problems problems;
    private final Line line;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private LineLexer(Line line, Problems problems) {
        this.line = line;
        this.problems = problems;
    }

    static List<Token> tokens(Line line, Problems problems) {
        return new LineLexer(line, problems).read();
    }

    private List<Token> read() {
        String text = line.text().stripTrailing();
        while (at < text.length()) {
            if (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
                at++;
            } else {
                next(text);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private void next(String text) {
        char c = text.charAt(at);
        boolean taken = take(NUMBER, Token.Kind.NUMBER, text, 0)
                || take(WORD, Token.Kind.WORD, text, 0)
                || take(STRING, Token.Kind.STRING, text, 0)
                || take(QUOTED, Token.Kind.QUOTED, text, 1);
        if (taken) {
            return;
        }
        if (c == '{' && at + 1 < text.length()) {
            expression(text);
        } else if (SYMBOLS.indexOf(c) >= 0) {
            tokens.add(new Token(Token.Kind.SYMBOL, String.valueOf(c), at++));
        } else {
            throw problems.at(
                    line,
                    at,
                    "there is a character that means nothing here",
                    c == '"' || c == '\''
                            ? "Close the quote on the same line."
                            : "Put a name between double quotes, and SQL between braces.");
        }
    }

    private boolean take(Pattern pattern, Token.Kind kind, String text, int group) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return false;
        }
        tokens.add(new Token(kind, matcher.group(group), at));
        at = matcher.end();
        return true;
    }

    private void expression(String text) {
        int end = SqlExpression.end(text, at + 1);
        if (end == text.length()) {
            throw problems.at(line, at, "a brace is not closed", "Write the SQL and a closing brace on this line.");
        }
        tokens.add(new Token(Token.Kind.EXPRESSION, text.substring(at + 1, end).strip(), at));
        at = end + 1;
    }
}
