package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.QueryNode.Lock;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: arrays as parameters, native types for everything. */
final class PostgresDialect extends Dialect {

    static final PostgresDialect INSTANCE = new PostgresDialect();

    private final TextMatching textMatching = new LikeMatching(SqlFunction.STRPOS, SqlFunction.LENGTH);
    private final Dates dates = new PostgresDates();
    private final JsonValues json = new PostgresJson();

    private final Scalars scalars = new PostgresScalars();
    private final PostgresCasts casts = new PostgresCasts(this, scalars);
    private final Moments moments = new PostgresMoments();
    private final Aggregates aggregates = new PostgresAggregates();

    private PostgresDialect() {}

    /** MIN takes no truth values. */
    @Override
    public void leastOfGroup(SqlWriter writer, Fragment value, SqlType type) {
        if (type instanceof SqlType.Bool) {
            writer.call(SqlFunction.BOOL_AND).write(value).close();
        } else {
            super.leastOfGroup(writer, value, type);
        }
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public JsonValues json() {
        return json;
    }

    @Override
    public RegexMatching regex() {
        return RegexMatching.OPERATOR;
    }

    @Override
    public Support support(Feature feature) {
        return switch (feature) {
            case CASE_FOLDING -> Support.emulated("LOWER, for the letters that the locale of the database folds");
            case LOCKS_OF_OPTIONAL_ROWS ->
                Support.refused("the database locks no row that an outer join may leave out; name others with of.");
            case FULL_JOIN_ON_ANYTHING -> Support.refused("the database finds the partners of such rows by equality.");
            case UPSERT_ON_ANY_KEY ->
                Support.refused("ON CONFLICT … DO UPDATE needs the columns that are unique together.");
            case GREATEST_LEAST -> Support.emulated("CASE WHEN no argument is NULL");
            case ROUND -> Support.emulated("floating numbers are rounded as NUMERIC");
            default -> Support.NATIVE;
        };
    }

    /** The protocol counts parameters in 16 bits. */
    @Override
    public int maxParameters() {
        return 65_535;
    }

    /**
     * The parser's stack of 10,000 places and {@code max_stack_depth}, by default 2 MB, end it: 2178 decimal divisions and
     * 3329 pairs of parentheses were taken.
     */
    @Override
    public int maxDepth() {
        return 1500;
    }

    @Override
    public boolean holdsInList(Operand.BoundList values) {
        return true;
    }

    @Override
    public TextMatching textMatching() {
        return textMatching;
    }

    @Override
    public void lower(SqlWriter writer, Fragment text) {
        writer.call(SqlFunction.LOWER).write(text).close();
    }

    @Override
    public Scalars scalars() {
        return scalars;
    }

    @Override
    public Casts casts() {
        return casts;
    }

    @Override
    public Moments moments() {
        return moments;
    }

    @Override
    public Aggregates aggregates() {
        return aggregates;
    }

    /** A decimal keeps the digits it has. */
    @Override
    public void typed(SqlWriter writer, Slot value) {
        if (value.type() instanceof SqlType.Decimal) {
            Casts.cast(writer, out -> out.param(value), out -> out.keyword(Keyword.NUMERIC));
        } else {
            casts.as(writer, out -> out.param(value), unlimited(value.type()));
        }
    }

    /** The database calculates with as many bits as its operands have. */
    @Override
    public void widened(SqlWriter writer, Fragment number) {
        casts.as(writer, number, SqlType.BIGINT);
    }

    /** One parameter for all values, so that one plan serves lists of every length. */
    @Override
    public void in(SqlWriter writer, Fragment left, Operand.BoundList values) {
        writer.write(left)
                .symbol(Symbol.EQUAL)
                .call(SqlFunction.ANY)
                .param(values.all())
                .close();
    }

    @Override
    void requireRoom(RowBlock keys) {}

    /** Whatever the number of keys, it is one statement with an array a field. */
    @Override
    void keys(SqlWriter writer, RowBlock keys) {
        unnest(writer.keyword(Keyword.SELECT).symbol(Symbol.STAR).keyword(Keyword.FROM), keys);
    }

    @Override
    public Dates dates() {
        return dates;
    }

    @Override
    public void exact(SqlWriter writer, Fragment calculation, int scale, boolean inexact) {
        if (inexact) {
            writer.call(SqlFunction.ROUND)
                    .write(calculation)
                    .comma()
                    .number(scale)
                    .close();
        } else {
            writer.write(calculation);
        }
    }

    @Override
    public void quotient(SqlWriter writer, Division division) {
        divided(writer, division, Symbol.DIVIDE);
    }

    @Override
    public void remainder(SqlWriter writer, Division division) {
        divided(writer, division, Symbol.MODULO);
    }

    /** A division by zero would be an error here. */
    private static void divided(SqlWriter writer, Division division, Symbol operator) {
        writer.open().write(division.dividend()).symbol(operator);
        if (division.mayBeByZero()) {
            writer.call(SqlFunction.NULLIF)
                    .write(division.divisor())
                    .comma()
                    .number(0)
                    .close();
        } else {
            writer.write(division.divisor());
        }
        writer.close();
    }

    @Override
    public void nullSafeEqual(SqlWriter writer, Fragment left, Fragment right) {
        writer.write(left)
                .keyword(Keyword.IS, Keyword.NOT, Keyword.DISTINCT, Keyword.FROM)
                .write(right);
    }

    @Override
    public void limit(SqlWriter writer, @Nullable Slot limit, @Nullable Slot offset) {
        if (limit != null) {
            writer.keyword(Keyword.LIMIT).param(limit);
        }
        if (offset != null) {
            writer.keyword(Keyword.OFFSET).param(offset);
        }
    }

    @Override
    public Upsert upsert() {
        return OnConflict.PLAIN;
    }

    @Override
    public void lock(SqlWriter writer, Lock.Strength strength) {
        RowLocks.write(writer, strength);
    }

    /** One array a column: the statement is the same for any number of rows. */
    @Override
    public void insertRows(SqlWriter writer, RowBlock rows) {
        if (rows.count() == 1) {
            InsertValues.write(writer, rows);
        } else if (hasLists(rows)) {
            selectLists(writer, rows);
        } else {
            unnest(writer.keyword(Keyword.SELECT).symbol(Symbol.STAR).keyword(Keyword.FROM), rows);
        }
    }

    @Override
    public void namedRows(SqlWriter writer, RowBlock rows, RowBlock.Names names) {
        if (hasLists(rows)) {
            selectLists(writer.open(), rows);
            writer.close();
        } else {
            unnest(writer, rows);
        }
        writer.keyword(Keyword.AS).ident(names.table());
        names(writer, names.columns());
    }

    private static void names(SqlWriter writer, List<Ident> columns) {
        writer.open()
                .list(columns.stream()
                        .map(name -> (Fragment) out -> out.ident(name))
                        .toList())
                .close();
    }

    private static boolean hasLists(RowBlock rows) {
        return rows.types().stream().anyMatch(SqlType.Array.class::isInstance);
    }

    /** An array of arrays would be taken apart to its last element, so that each list travels as its text. */
    private void selectLists(SqlWriter writer, RowBlock rows) {
        List<Ident> columns = IntStream.range(0, rows.types().size())
                .mapToObj(column -> new Ident("c" + column))
                .toList();
        writer.keyword(Keyword.SELECT);
        for (int column = 0; column < columns.size(); column++) {
            if (column > 0) {
                writer.comma();
            }
            if (rows.types().get(column) instanceof SqlType.Array list) {
                writer.call(SqlFunction.CAST).ident(columns.get(column)).keyword(Keyword.AS);
                columnType(writer, list);
                writer.close();
            } else {
                writer.ident(columns.get(column));
            }
        }
        unnest(writer.keyword(Keyword.FROM), rows);
        writer.keyword(Keyword.AS).ident(new Ident("lists"));
        names(writer, columns);
    }

    private void unnest(SqlWriter writer, RowBlock rows) {
        writer.call(SqlFunction.UNNEST);
        for (int column = 0; column < rows.types().size(); column++) {
            if (column > 0) {
                writer.comma();
            }
            SqlType type = rows.types().get(column);
            array(
                    writer,
                    type instanceof SqlType.Array ? SqlType.TEXT : type,
                    rows.slots().column(column));
        }
        writer.close();
    }

    private void array(SqlWriter writer, SqlType type, Slot values) {
        writer.call(SqlFunction.CAST).param(values).keyword(Keyword.AS);
        columnType(writer, unlimited(type));
        writer.arraySuffix().close();
    }

    /** A cast to limited text cuts in silence; the column itself refuses what is too long. */
    private static SqlType unlimited(SqlType type) {
        return type.isText() ? SqlType.TEXT : type;
    }

    @Override
    public int rowsPerInsert(int columns) {
        return 10_000;
    }

    @Override
    public void columnType(SqlWriter writer, SqlType type) {
        switch (type) {
            case SqlType.Bool _ -> writer.keyword(Keyword.BOOLEAN);
            case SqlType.Int(int bits) when bits == 16 -> writer.keyword(Keyword.SMALLINT);
            case SqlType.Int(int bits) when bits == 32 -> writer.keyword(Keyword.INTEGER);
            case SqlType.Int _, SqlType.Interval _ -> writer.keyword(Keyword.BIGINT);
            case SqlType.Float _ -> writer.keyword(Keyword.DOUBLE, Keyword.PRECISION);
            case SqlType.Decimal(int precision, int scale) ->
                writer.keyword(Keyword.NUMERIC)
                        .open()
                        .number(precision)
                        .comma()
                        .number(scale)
                        .close();
            case SqlType.Varchar(int length) ->
                writer.keyword(Keyword.VARCHAR).open().number(length).close();
            case SqlType.Text _ -> writer.keyword(Keyword.TEXT);
            case SqlType.Date _ -> writer.keyword(Keyword.DATE);
            case SqlType.Time _ -> writer.keyword(Keyword.TIME);
            case SqlType.DateTime _ -> writer.keyword(Keyword.TIMESTAMP);
            case SqlType.Timestamp _ -> writer.keyword(Keyword.TIMESTAMPTZ);
            case SqlType.Uuid _ -> writer.keyword(Keyword.UUID);
            case SqlType.Bytes _ -> writer.keyword(Keyword.BYTEA);
            case SqlType.Json _ -> writer.keyword(Keyword.JSONB);
            case SqlType.Array(SqlType element) -> {
                columnType(writer, unlimited(element)); // varchar[] does not compare with text[]
                writer.arraySuffix();
            }
        }
    }

    /** By default rather than always, so that rows with keys of their own can be loaded. */
    @Override
    public void generatedKey(SqlWriter writer, SqlType type) {
        columnType(writer, type);
        writer.keyword(
                Keyword.GENERATED,
                Keyword.BY,
                Keyword.DEFAULT,
                Keyword.AS,
                Keyword.IDENTITY,
                Keyword.PRIMARY,
                Keyword.KEY);
    }

    @Override
    public boolean refersForward() {
        return false;
    }

    @Override
    public boolean changesSchemaInTransaction() {
        return true;
    }

    @Override
    public void equalArrays(SqlWriter writer, Fragment left, Fragment right) {
        writer.write(left).symbol(Symbol.EQUAL).write(right);
    }
}
