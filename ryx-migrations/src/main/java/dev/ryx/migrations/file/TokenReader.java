package dev.ryx.migrations.file;

import dev.ryx.error.ConfigurationException;
import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import dev.ryx.meta.Ident;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a line, token by token. */
final class TokenReader {

    private final Line line;
    private final Problems problems;
    private final List<Token> tokens;
    private int at;

    TokenReader(Line line, Problems problems) {
        this.line = line;
        this.problems = problems;
        this.tokens = LineLexer.tokens(line, problems);
    }

    /**
     * A column with its table.
     *
     * @param table the table
     * @param name the column
     */
    record Place(TableName table, Ident name) {}

    Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(peek().kind() == Token.Kind.END ? at : at++);
    }

    /** Whether these words follow, which are then read. */
    boolean accept(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(Token.Kind.WORD, words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    void expect(String... words) {
        if (!accept(words)) {
            throw unexpected("\"" + String.join(" ", words) + "\"");
        }
    }

    boolean acceptSymbol(String symbol) {
        boolean there = peek().is(Token.Kind.SYMBOL, symbol);
        at += there ? 1 : 0;
        return there;
    }

    void expectSymbol(String symbol) {
        if (!acceptSymbol(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
    }

    void expectEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("the end of the line");
        }
    }

    boolean isAtEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** The word that follows, which is one of these. */
    String oneOf(List<String> words, String what) {
        Token token = peek();
        if (token.kind() != Token.Kind.WORD || !words.contains(token.text())) {
            throw problems.at(
                    line,
                    token.at(),
                    "here is " + token.shown() + " and not " + what,
                    token.kind() == Token.Kind.WORD
                            ? Nearest.remedy(token.text(), words)
                            : "Write one of " + String.join(", ", words) + ".");
        }
        return take().text();
    }

    Ident name() {
        Token token = peek();
        boolean bare = token.kind() == Token.Kind.WORD && !Words.isReserved(token.text());
        if (!bare && token.kind() != Token.Kind.QUOTED) {
            throw token.kind() == Token.Kind.WORD
                    ? problems.at(
                            line,
                            token.at(),
                            token.text() + " is a word of the format and stands for a name",
                            "Put the name between double quotes.")
                    : unexpected("a name");
        }
        take();
        return located(token, () -> new Ident(token.text()));
    }

    TableName table() {
        return table(path());
    }

    Place place() {
        Token first = peek();
        List<Ident> path = path();
        if (path.size() < 2) {
            throw problems.at(line, first.at(), "a column stands without its table", "Write table.column.");
        }
        return new Place(table(path.subList(0, path.size() - 1)), path.getLast());
    }

    private List<Ident> path() {
        List<Ident> path = new ArrayList<>(List.of(name()));
        while (acceptSymbol(".")) {
            path.add(name());
        }
        return path;
    }

    private TableName table(List<Ident> path) {
        return switch (path.size()) {
            case 1 -> TableName.of(path.getFirst());
            case 2 -> new TableName(path.getFirst(), path.getLast());
            default ->
                throw problems.at(
                        line,
                        peek().at(),
                        "a name has too many parts",
                        "Write schema.table, and put a name with a dot in it between double quotes.");
        };
    }

    List<Ident> names() {
        expectSymbol("(");
        List<Ident> names = new ArrayList<>(List.of(name()));
        while (acceptSymbol(",")) {
            names.add(name());
        }
        expectSymbol(")");
        return names;
    }

    int number() {
        Token token = peek();
        if (token.kind() != Token.Kind.NUMBER || !token.text().matches("\\d{1,9}")) {
            throw unexpected("a number");
        }
        return Integer.parseInt(take().text());
    }

    SqlExpression expression() {
        Token token = peek();
        boolean bare = switch (token.kind()) {
            case NUMBER, STRING, EXPRESSION -> true;
            case WORD -> List.of("true", "false", "null").contains(token.text());
            case QUOTED, SYMBOL, END -> false;
        };
        if (!bare) {
            throw problems.at(
                    line,
                    token.at(),
                    "here is " + token.shown() + " and not a value",
                    "Write a number, a text between single quotes, true, false, null, or SQL between braces.");
        }
        take();
        return located(token, () -> new SqlExpression(token.text()));
    }

    @Nullable
    SqlExpression expressionAfter(String word) {
        return accept(word) ? expression() : null;
    }

    SqlType type() {
        Token token = peek();
        String word = oneOf(TypeNames.known(), "a type");
        SqlType type = located(token, () -> type(word));
        while (acceptSymbol("[")) {
            expectSymbol("]");
            type = new SqlType.Array(type);
        }
        return type;
    }

    private SqlType type(String word) {
        Optional<SqlType> plain = TypeNames.plain(word);
        if (plain.isPresent()) {
            return plain.get();
        }
        expectSymbol("(");
        int first = number();
        SqlType type;
        if (word.equals("decimal")) {
            expectSymbol(",");
            type = new SqlType.Decimal(first, number());
        } else {
            type = new SqlType.Varchar(first);
        }
        expectSymbol(")");
        return type;
    }

    OnDelete onDelete() {
        expect("on", "delete");
        List<String> actions = Arrays.stream(OnDelete.values())
                .map(action -> action.name().toLowerCase(Locale.ROOT))
                .toList();
        return OnDelete.valueOf(oneOf(actions, "what happens on delete").toUpperCase(Locale.ROOT));
    }

    /** A name of a Java class, with its package. */
    String className() {
        var name = new StringBuilder(word());
        while (acceptSymbol(".")) {
            name.append('.').append(word());
        }
        return name.toString();
    }

    private String word() {
        if (peek().kind() != Token.Kind.WORD) {
            throw unexpected("the name of a class");
        }
        return take().text();
    }

    MigrationException unexpected(String wanted) {
        return problems.at(
                line,
                peek().at(),
                "here is " + peek().shown() + " and not " + wanted,
                "docs/migrations.md shows how operations are written.");
    }

    private <T> T located(Token token, Supplier<T> value) {
        try {
            return value.get();
        } catch (ConfigurationException e) {
            throw problems.at(
                    line, token.at(), "this cannot be a name: " + Nearest.printable(token.text()), e.remedy(), e);
        } catch (MigrationException e) {
            throw e.what().startsWith(problems.file())
                    ? e
                    : problems.at(line, token.at(), "this cannot stand here: " + e.what(), e.remedy(), e);
        }
    }
}
