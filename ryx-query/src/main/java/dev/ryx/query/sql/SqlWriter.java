package dev.ryx.query.sql;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one statement, token by token.
 *
 * <p>No method takes SQL text, but for a {@link RawSql} that was read token by token: a statement is made of keywords,
 * symbols and function names from closed lists, of {@link Ident}s and of slots for parameters. Parts within parts are
 * written as they come, down to a depth; a part below it leaves a gap that is filled in at the end, so that no statement
 * is too deep for the stack. Not safe for use by several threads at once.
 */
public final class SqlWriter {

    /** How deep parts are written as they come. */
    private static final int DEPTH = 48;

    /** The characters that most statements fit into. */
    private static final int USUAL_LENGTH = 512;

    private final StringBuilder sql;
    private final List<Slot> slots;
    private final char quote;
    private Set<String> tables = Set.of();
    private @Nullable List<Gap> gaps;
    private boolean spaced;
    private int depth;

    /**
     * @param quote the character around a name, doubled within it
     */
    public SqlWriter(char quote) {
        this(quote, true);
    }

    private SqlWriter(char quote, boolean spaced) {
        this.quote = quote;
        this.spaced = spaced;
        this.sql = new StringBuilder(USUAL_LENGTH);
        this.slots = new ArrayList<>();
    }

    /**
     * A part that is still to be written.
     *
     * @param part the part
     * @param at where its text belongs
     * @param slotAt where its slots belong
     * @param spaced whether no space is wanted before it
     */
    private record Gap(Fragment part, int at, int slotAt, boolean spaced) {}

    /** Writes a keyword. */
    public SqlWriter keyword(Keyword word) {
        return token(word.token());
    }

    /** Writes keywords. */
    public SqlWriter keyword(Keyword first, Keyword second, Keyword... more) {
        token(first.token());
        token(second.token());
        for (Keyword word : more) {
            token(word.token());
        }
        return this;
    }

    /** Writes an operator. */
    public SqlWriter symbol(Symbol symbol) {
        return token(symbol.token());
    }

    /** Writes a name between quotes. */
    public SqlWriter ident(Ident name) {
        space();
        quoted(name);
        return this;
    }

    /**
     * Writes a table whose rows the statement reads, in its schema if that is named, and notes that it does; see
     * {@link CompiledQuery#tables()}.
     */
    public SqlWriter table(@Nullable Ident schema, Ident table) {
        note(schema == null ? table.text() : schema.text() + "." + table.text());
        return schema == null ? ident(table) : column(schema, table);
    }

    private void note(String table) {
        if (tables.isEmpty()) {
            tables = Set.of(table);
        } else if (!tables.contains(table)) {
            var more = new HashSet<>(tables);
            more.add(table);
            tables = more;
        }
    }

    /** Writes a column with the table or alias it belongs to. */
    public SqlWriter column(Ident table, Ident column) {
        space();
        quoted(table);
        sql.append('.');
        quoted(column);
        return this;
    }

    /** Writes a placeholder for a value. */
    public SqlWriter param(Slot slot) {
        slots.add(slot);
        return token(Token.PLACEHOLDER);
    }

    /** Writes a placeholder for a value of ours. */
    public SqlWriter param(@Nullable Object constant, SqlType type) {
        return param(Slot.constant(constant, type));
    }

    /** Writes a number of ours, such as a scale; a user's number is a parameter. */
    public SqlWriter number(int number) {
        return token(Integer.toString(number));
    }

    /** Writes a text of ours between quotes. */
    public SqlWriter text(Literal literal) {
        return token(literal.text());
    }

    /** Writes the function's name and the parenthesis that opens its arguments. */
    public SqlWriter call(SqlFunction function) {
        token(function.opening());
        spaced = true;
        return this;
    }

    /** Opens a parenthesis. */
    public SqlWriter open() {
        token(Token.OPEN);
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
    public SqlWriter line(int indent) {
        sql.append('\n').repeat("    ", indent);
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
            write(part);
            first = false;
        }
        return this;
    }

    /** Writes a part, now or, if the stack is deep, before the statement is finished. */
    public SqlWriter write(Fragment part) {
        if (depth == DEPTH) {
            return leaveGap(part);
        }
        depth++;
        part.write(this);
        depth--;
        return this;
    }

    /** Writes what another writer of the same dialect has written without a parameter. */
    public SqlWriter write(Written part) {
        return token(part.token());
    }

    /** Writes a user's SQL, with the parts in the place of its placeholders. */
    public SqlWriter raw(RawSql raw, List<? extends Fragment> arguments) {
        return raw(raw, _ -> {}, arguments);
    }

    /** Writes a user's SQL, with a part in the place of its column and others in those of its placeholders. */
    public SqlWriter raw(RawSql raw, Fragment column, List<? extends Fragment> arguments) {
        int next = 0;
        for (RawSql.Token token : raw.tokens()) {
            switch (token) {
                case RawSql.Token.Text(String text) -> token(text);
                case RawSql.Token.Placeholder _ -> write(arguments.get(next++));
                case RawSql.Token.Column _ -> write(column);
            }
        }
        return this;
    }

    private SqlWriter leaveGap(Fragment part) {
        if (gaps == null) {
            gaps = new ArrayList<>();
        }
        gaps.add(new Gap(part, sql.length(), slots.size(), spaced));
        spaced = false;
        return this;
    }

    /** What has been written, which has no parameter, for use in other statements. */
    public Written written() {
        if (!slots.isEmpty() || gaps != null) {
            throw new IllegalStateException("a part with parameters belongs to one statement");
        }
        return new Written(sql.toString());
    }

    /** The statement as written so far. */
    public Draft finish(List<ResultColumn> columns) {
        return gaps == null ? new Draft(sql.toString(), slots, columns, tables) : filled(columns);
    }

    /** The statement with its gaps filled, each by a writer of its own, whose gaps are filled in turn. */
    private Draft filled(List<ResultColumn> columns) {
        var text = new StringBuilder();
        var all = new ArrayList<Slot>();
        var read = new HashSet<String>();
        Deque<Piece> pending = new ArrayDeque<>();
        pending.push(new Piece(this, 0, 0, 0));
        while (!pending.isEmpty()) {
            Piece piece = pending.pop();
            SqlWriter writer = piece.writer;
            List<Gap> open = writer.gaps == null ? List.of() : writer.gaps;
            boolean last = piece.gap == open.size();
            int end = last ? writer.sql.length() : open.get(piece.gap).at();
            int slotEnd = last ? writer.slots.size() : open.get(piece.gap).slotAt();
            text.append(writer.sql, piece.at, end);
            all.addAll(writer.slots.subList(piece.slotAt, slotEnd));
            if (last) {
                read.addAll(writer.tables);
            } else {
                pending.push(new Piece(writer, end, slotEnd, piece.gap + 1));
                Gap gap = open.get(piece.gap);
                var filler = new SqlWriter(quote, gap.spaced());
                gap.part().write(filler);
                pending.push(new Piece(filler, 0, 0, 0));
            }
        }
        return new Draft(text.toString(), all, columns, read);
    }

    /**
     * What remains of a writer.
     *
     * @param writer the writer
     * @param at where its remaining text begins
     * @param slotAt where its remaining slots begin
     * @param gap the number of its next gap
     */
    private record Piece(SqlWriter writer, int at, int slotAt, int gap) {}

    private SqlWriter token(Token token) {
        sql.append(token.text(spaced));
        spaced = false;
        return this;
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
