package dev.ryx.query.sql;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one statement, token by token.
 *
 * <p>No method takes SQL text: a statement is made of keywords, symbols and function names from closed lists, of
 * {@link Ident}s and of bound parameters. Not safe for use by several threads at once.
 */
public final class SqlWriter {

    private final StringBuilder sql = new StringBuilder(128);
    private final List<Parameter> parameters = new ArrayList<>();
    private final char quote;
    private boolean spaced = true;

    /**
     * @param quote the character around a name
     */
    public SqlWriter(char quote) {
        this.quote = quote;
    }

    /** Writes keywords. */
    public SqlWriter keyword(Keyword... words) {
        for (Keyword word : words) {
            token(word.text());
        }
        return this;
    }

    /** Writes an operator. */
    public SqlWriter symbol(Symbol symbol) {
        return token(symbol.text());
    }

    /** Writes a name between quotes. */
    public SqlWriter ident(Ident name) {
        space();
        quoted(name);
        return this;
    }

    /** Writes a column with the table or alias it belongs to. */
    public SqlWriter column(Ident table, Ident column) {
        ident(table);
        sql.append('.');
        quoted(column);
        return this;
    }

    /** Writes a placeholder and binds the value to it. */
    public SqlWriter param(@Nullable Object value, SqlType type) {
        parameters.add(new Parameter(value, type));
        return token("?");
    }

    /** Writes a number of ours, such as a scale; a user's number is a parameter. */
    public SqlWriter number(int number) {
        return token(Integer.toString(number));
    }

    /** Writes the clause that makes {@code !} the escape character of a LIKE pattern. */
    public SqlWriter likeEscape() {
        return token("ESCAPE '!'");
    }

    /** Writes the clause that takes an instant to UTC. */
    public SqlWriter atTimeZoneUtc() {
        return token("AT TIME ZONE 'UTC'");
    }

    /** Writes a format of {@code strftime}. */
    public SqlWriter format(TimeFormat format) {
        return token("'" + format.text() + "'");
    }

    /** Writes the function's name and the parenthesis that opens its arguments. */
    public SqlWriter call(SqlFunction function) {
        token(function.text());
        sql.append('(');
        spaced = true;
        return this;
    }

    /** Opens a parenthesis. */
    public SqlWriter open() {
        token("(");
        spaced = true;
        return this;
    }

    /** Closes a parenthesis. */
    public SqlWriter close() {
        sql.append(')');
        spaced = false;
        return this;
    }

    /** Writes the brackets that make a type an array. */
    public SqlWriter arraySuffix() {
        sql.append("[]");
        return this;
    }

    /** Writes a comma. */
    public SqlWriter comma() {
        sql.append(',');
        spaced = false;
        return this;
    }

    /** Begins a new line, indented for whoever reads the statement; to a database it is a space. */
    public SqlWriter line(int depth) {
        sql.append('\n').repeat("    ", depth);
        spaced = true;
        return this;
    }

    /** Writes the parts with commas between them. */
    public SqlWriter list(Iterable<? extends Fragment> parts) {
        boolean first = true;
        for (Fragment part : parts) {
            if (!first) {
                comma();
            }
            part.write(this);
            first = false;
        }
        return this;
    }

    /** Writes a part. */
    public SqlWriter write(Fragment part) {
        part.write(this);
        return this;
    }

    /** The statement as written so far. */
    public CompiledQuery finish(List<ResultColumn> columns) {
        return new CompiledQuery(sql.toString(), parameters, columns);
    }

    private SqlWriter token(String text) {
        space();
        sql.append(text);
        return this;
    }

    private void space() {
        if (!spaced) {
            sql.append(' ');
        }
        spaced = false;
    }

    private void quoted(Ident name) {
        sql.append(quote).append(name.text()).append(quote);
    }
}
