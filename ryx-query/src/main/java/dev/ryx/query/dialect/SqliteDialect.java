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
import org.jspecify.annotations.Nullable;

/** SQLite: dates as text, exact numbers rounded back after each calculation in binary. */
final class SqliteDialect extends Dialect {

    static final SqliteDialect INSTANCE = new SqliteDialect();

    /** Rows of one INSERT beyond which a longer statement gains nothing. */
    private static final int MOST_ROWS = 500;

    /** No function of the database's makes an error of it, but those that need the calculation twice. */
    private static final Support WHOLE_NUMBER_OVERFLOW = Support.emulated(
            "the result becomes a real number, exact to 53 bits; a sum of rows is an error as elsewhere");

    private final LongList longList = new JsonEachList();
    private final TextMatching textMatching = new GlobMatching();
    private final Dates dates = new SqliteDates();

    private final JsonValues json = new SqliteJson();

    private final Scalars scalars = new SqliteScalars();
    private final Casts casts = new SqliteCasts();
    private final Moments moments = new SqliteMoments();
    private final Aggregates aggregates = new SqliteAggregates();

    private SqliteDialect() {}

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.SQLITE;
    }

    @Override
    public JsonValues json() {
        return json;
    }

    @Override
    public RegexMatching regex() {
        return RegexMatching.FUNCTION;
    }

    @Override
    public Support support(Feature feature) {
        return switch (feature) {
            case NAMED_ZONES, JSON_CONTAINMENT, JSON_EQUALITY ->
                Support.emulated("functions that the backend registers");
            case REGEX -> Support.emulated("java.util.regex, with an end to its steps, registered by the backend");
            case STATISTICS_OF_EMPTY_FRAMES ->
                Support.refused("a function that is registered is not to be asked about no row.");
            case DISTINCT_ON -> Support.refused("the database has no DISTINCT ON.");
            case ROW_LOCKS, KEY_LOCKS, LOCKS_OF, LOCKS_OF_OPTIONAL_ROWS ->
                Support.refused("a transaction that writes locks the whole database.");
            case INTERSECT_ALL -> Support.refused("the database knows UNION ALL alone.");
            case SCHEMAS -> Support.refused("the database has no schemas.");
            case FULL_JOIN, FULL_JOIN_ON_ANYTHING, UPSERT_ON_COLUMNS, UPSERT_ON_ANY_KEY -> Support.NATIVE;
            case UPPER, CAST_TO_NUMBER, TIME_ARITHMETIC, STATISTICS, STATISTICS_DISTINCT ->
                Support.emulated("functions that the backend registers");
            case NOW -> Support.emulated("STRFTIME, to the millisecond");
            case STRING_AGG_DISTINCT -> Support.emulated("a JSON array of the distinct texts, put together");
            case GREATEST_LEAST, ROUND, STRING_AGG, WINDOW_STRING_AGG, LAG_DEFAULT, FRAME_GROUPS, FRAME_EXCLUDE ->
                Support.NATIVE;
            case CASE_FOLDING -> Support.emulated("a function of the backend's, for all letters that Java knows");
            case LONG_LIST ->
                Support.emulated("beyond " + LongList.SHORTEST + " values one parameter, read by json_each; bytes are "
                        + "refused beyond the number of parameters");
            case WHOLE_NUMBER_OVERFLOW -> WHOLE_NUMBER_OVERFLOW;
            case AGGREGATE_FILTER,
                    NULLS_ORDER,
                    DEFERRED_FOREIGN_KEY,
                    LONG_UNIQUE_TEXT,
                    ROWS_IN_HAVING,
                    LIMITED_LIST,
                    SIMULTANEOUS_SET,
                    READS_WHAT_IT_CHANGES,
                    INSERT_RETURNING,
                    UPDATE_RETURNING,
                    DELETE_RETURNING -> Support.NATIVE;
        };
    }

    /** {@code SQLITE_MAX_VARIABLE_NUMBER} of the versions since 3.32. */
    @Override
    public int maxParameters() {
        return 32_766;
    }

    /**
     * {@code SQLITE_MAX_EXPR_DEPTH} is 1000 operators and functions; a decimal division is three of them (332 were taken),
     * and other terms end by the parser's {@code SQLITE_MAX_PARSER_DEPTH} (831 pairs of parentheses were taken).
     */
    @Override
    public int maxDepth() {
        return 300;
    }

    @Override
    public TextMatching textMatching() {
        return textMatching;
    }

    /** SQLite's own LOWER folds ASCII alone. */
    @Override
    public void lower(SqlWriter writer, Fragment text) {
        writer.call(SqlFunction.RYX_LOWER).write(text).close();
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

    /** Values have types here, and not their places. */
    @Override
    public void typed(SqlWriter writer, Slot value) {
        writer.param(value);
    }

    @Override
    public void widened(SqlWriter writer, Fragment number) {
        writer.write(number);
    }

    @Override
    public boolean holdsInList(Operand.BoundList values) {
        return longList.takes(values) || super.holdsInList(values);
    }

    @Override
    public void in(SqlWriter writer, Fragment left, Operand.BoundList values) {
        if (longList.takes(values)) {
            longList.write(writer, left, values);
        } else {
            InList.write(writer, left, values);
        }
    }

    /** A list of rows is no list here, but rows of VALUES are a query. */
    @Override
    void keys(SqlWriter writer, RowBlock keys) {
        InsertValues.write(writer, keys);
    }

    @Override
    public Dates dates() {
        return dates;
    }

    /** Decimals are calculated in binary here; their scale is known, so rounding to it takes the noise off. */
    @Override
    public void exact(SqlWriter writer, Fragment calculation, int scale, boolean inexact) {
        writer.call(SqlFunction.ROUND).write(calculation).comma().number(scale).close();
    }

    /** A decimal without digits behind the point is stored as a whole number, whose division would drop the rest. */
    @Override
    public void quotient(SqlWriter writer, Division division) {
        writer.open();
        if (division.wholeNumbers()) {
            writer.write(division.dividend());
        } else {
            writer.call(SqlFunction.CAST).write(division.dividend());
            writer.keyword(Keyword.AS, Keyword.REAL).close();
        }
        writer.symbol(Symbol.DIVIDE).write(division.divisor()).close();
    }

    /** The operator knows whole numbers alone. */
    @Override
    public void remainder(SqlWriter writer, Division division) {
        if (division.wholeNumbers()) {
            writer.open().write(division.dividend()).symbol(Symbol.MODULO);
        } else {
            writer.call(SqlFunction.MOD).write(division.dividend()).comma();
        }
        writer.write(division.divisor()).close();
    }

    @Override
    public void nullSafeEqual(SqlWriter writer, Fragment left, Fragment right) {
        writer.write(left).keyword(Keyword.IS).write(right);
    }

    /** An offset needs a limit here; -1 is none. */
    @Override
    public void limit(SqlWriter writer, @Nullable Slot limit, @Nullable Slot offset) {
        writer.keyword(Keyword.LIMIT).param(limit == null ? Slot.constant(-1L, SqlType.BIGINT) : limit);
        if (offset != null) {
            writer.keyword(Keyword.OFFSET).param(offset);
        }
    }

    @Override
    public Upsert upsert() {
        return OnConflict.AFTER_CONDITION;
    }

    @Override
    public void lock(SqlWriter writer, Lock.Strength strength) {
        require(Feature.ROW_LOCKS);
    }

    @Override
    public void insertRows(SqlWriter writer, RowBlock rows) {
        InsertValues.write(writer, rows);
    }

    /** The columns of VALUES have names of their own. */
    @Override
    public void namedRows(SqlWriter writer, RowBlock rows, RowBlock.Names names) {
        writer.open().keyword(Keyword.SELECT);
        for (int i = 0; i < names.columns().size(); i++) {
            (i == 0 ? writer : writer.comma())
                    .ident(new Ident("column" + (i + 1)))
                    .keyword(Keyword.AS)
                    .ident(names.columns().get(i));
        }
        writer.keyword(Keyword.FROM).open();
        InsertValues.write(writer, rows);
        writer.close().close().keyword(Keyword.AS).ident(names.table());
    }

    @Override
    public int rowsPerInsert(int columns) {
        return Math.clamp(REMEMBERED_PARAMETERS / Math.max(1, columns), 1, MOST_ROWS);
    }

    @Override
    public void columnType(SqlWriter writer, SqlType type) {
        switch (type) {
            case SqlType.Bool _ -> writer.keyword(Keyword.BOOLEAN);
            case SqlType.Int(int bits) when bits == 16 -> writer.keyword(Keyword.SMALLINT);
            case SqlType.Int(int bits) when bits == 32 -> writer.keyword(Keyword.INTEGER);
            case SqlType.Int _, SqlType.Interval _ -> writer.keyword(Keyword.BIGINT);
            case SqlType.Float _ -> writer.keyword(Keyword.REAL);
            case SqlType.Decimal(int precision, int scale) ->
                writer.keyword(Keyword.NUMERIC)
                        .open()
                        .number(precision)
                        .comma()
                        .number(scale)
                        .close();
            case SqlType.Varchar(int length) ->
                writer.keyword(Keyword.VARCHAR).open().number(length).close();
            case SqlType.Uuid _ ->
                writer.keyword(Keyword.CHAR).open().number(36).close();
            case SqlType.Text _, SqlType.Json _, SqlType.Array _ -> writer.keyword(Keyword.TEXT);
            case SqlType.Date _, SqlType.Time _, SqlType.DateTime _, SqlType.Timestamp _ ->
                writer.keyword(Keyword.TEXT);
            case SqlType.Bytes _ -> writer.keyword(Keyword.BLOB);
        }
    }

    /** Only a column declared exactly so is the row's number; AUTOINCREMENT never gives a key twice. */
    @Override
    public void generatedKey(SqlWriter writer, SqlType type) {
        writer.keyword(Keyword.INTEGER, Keyword.PRIMARY, Keyword.KEY, Keyword.AUTOINCREMENT);
    }

    /** And it has to, for a foreign key cannot be added to a table here. */
    @Override
    public boolean refersForward() {
        return true;
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
