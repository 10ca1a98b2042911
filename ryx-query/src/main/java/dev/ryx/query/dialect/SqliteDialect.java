package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
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

    private final TextMatching textMatching = new GlobMatching();

    private SqliteDialect() {}

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.SQLITE;
    }

    @Override
    public Support support(Feature feature) {
        return switch (feature) {
            case DISTINCT_ON -> Support.refused("the database has no DISTINCT ON.");
            case AGGREGATE_FILTER, NULLS_ORDER, INSERT_RETURNING, UPDATE_RETURNING, DELETE_RETURNING -> Support.NATIVE;
        };
    }

    /** {@code SQLITE_MAX_VARIABLE_NUMBER} of the versions since 3.32. */
    @Override
    public int maxParameters() {
        return 32_766;
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
    public void in(SqlWriter writer, Fragment left, Operand.BoundList values) {
        InList.write(writer, left, values);
    }

    @Override
    public void extract(SqlWriter writer, DatePart part, Fragment date, SqlType type) {
        writer.call(SqlFunction.CAST)
                .call(SqlFunction.STRFTIME)
                .text(part == DatePart.YEAR ? Literal.YEAR_FORMAT : Literal.MONTH_FORMAT)
                .comma()
                .write(date)
                .close()
                .keyword(Keyword.AS, Keyword.INTEGER)
                .close();
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
    public void insertRows(SqlWriter writer, RowBlock rows) {
        InsertValues.write(writer, rows);
    }

    @Override
    public int rowsPerInsert(int columns) {
        return Math.clamp(maxParameters() / Math.max(1, columns), 1, MOST_ROWS);
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
            case SqlType.Text _, SqlType.Json _ -> writer.keyword(Keyword.TEXT);
            case SqlType.Date _, SqlType.Time _, SqlType.DateTime _, SqlType.Timestamp _ ->
                writer.keyword(Keyword.TEXT);
            case SqlType.Bytes _ -> writer.keyword(Keyword.BLOB);
            case SqlType.Array _ -> throw new IllegalArgumentException("SQLite has no arrays");
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
}
