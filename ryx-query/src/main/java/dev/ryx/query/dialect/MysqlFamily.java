package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import org.jspecify.annotations.Nullable;

/** What MySQL and MariaDB have in common. */
abstract sealed class MysqlFamily extends Dialect permits MysqlDialect, MariadbDialect {

    private static final int MOST_ROWS = 1000;

    private final TextMatching textMatching = new LikeMatching(SqlFunction.INSTR);

    /** Not the quotes of the standard, whose meaning depends on a setting. */
    @Override
    public SqlWriter writer() {
        return new SqlWriter('`');
    }

    /** The protocol counts parameters in 16 bits. */
    @Override
    public int maxParameters() {
        return 65_535;
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
    public void in(SqlWriter writer, Fragment left, Operand.BoundList values) {
        InList.write(writer, left, values);
    }

    /** Instants are kept in UTC, in the session's time zone, which is UTC. */
    @Override
    public void extract(SqlWriter writer, DatePart part, Fragment date, SqlType type) {
        writer.call(SqlFunction.EXTRACT)
                .keyword(part == DatePart.YEAR ? Keyword.YEAR : Keyword.MONTH, Keyword.FROM)
                .write(date)
                .close();
    }

    @Override
    public void exact(SqlWriter writer, Fragment calculation, int scale, boolean inexact) {
        writer.call(SqlFunction.ROUND).write(calculation).comma().number(scale).close();
    }

    /** A division by zero is NULL here. */
    @Override
    public void quotient(SqlWriter writer, Division division) {
        writer.open()
                .write(division.dividend())
                .write(out -> operator(out, division))
                .write(division.divisor())
                .close();
    }

    private static void operator(SqlWriter writer, Division division) {
        if (division.wholeNumbers()) {
            writer.keyword(Keyword.DIV);
        } else {
            writer.symbol(Symbol.DIVIDE);
        }
    }

    @Override
    public void remainder(SqlWriter writer, Division division) {
        writer.open()
                .write(division.dividend())
                .symbol(Symbol.MODULO)
                .write(division.divisor())
                .close();
    }

    @Override
    public void nullSafeEqual(SqlWriter writer, Fragment left, Fragment right) {
        writer.write(left).symbol(Symbol.NULL_SAFE_EQUAL).write(right);
    }

    /** An offset needs a limit here; the greatest number there is means none. */
    @Override
    public void limit(SqlWriter writer, @Nullable Slot limit, @Nullable Slot offset) {
        writer.keyword(Keyword.LIMIT).param(limit == null ? Slot.constant(Long.MAX_VALUE, SqlType.BIGINT) : limit);
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
            case SqlType.Float _ -> writer.keyword(Keyword.DOUBLE);
            case SqlType.Decimal(int precision, int scale) ->
                writer.keyword(Keyword.NUMERIC)
                        .open()
                        .number(precision)
                        .comma()
                        .number(scale)
                        .close();
            case SqlType.Varchar(int length) ->
                writer.keyword(Keyword.VARCHAR).open().number(length).close();
            case SqlType.Text _ -> writer.keyword(Keyword.LONGTEXT);
            case SqlType.Date _ -> writer.keyword(Keyword.DATE);
            case SqlType.Time _ -> writer.keyword(Keyword.TIME).open().number(6).close();
            case SqlType.DateTime _, SqlType.Timestamp _ ->
                writer.keyword(Keyword.DATETIME).open().number(6).close();
            case SqlType.Uuid _ ->
                writer.keyword(Keyword.CHAR).open().number(36).close();
            case SqlType.Bytes _ -> writer.keyword(Keyword.LONGBLOB);
            case SqlType.Json _ -> writer.keyword(Keyword.JSON);
            case SqlType.Array _ -> throw new IllegalArgumentException("no arrays here");
        }
    }

    @Override
    public void generatedKey(SqlWriter writer, SqlType type) {
        columnType(writer, type);
        writer.keyword(Keyword.AUTO_INCREMENT, Keyword.PRIMARY, Keyword.KEY);
    }

    @Override
    public boolean refersForward() {
        return false;
    }
}
