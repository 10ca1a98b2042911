package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/**
 * Dates of SQLite, which are text: {@code 2024-02-29 23:59:59.999999}, an instant that of UTC.
 *
 * <p>SQLite's own functions count days in milliseconds and round to them, which makes of the last microsecond of a day
 * the next day: they are given the date alone wherever they count.
 */
final class SqliteDates extends Dates {

    private static final int DATE_LENGTH = 10;
    private static final int SECOND_LENGTH = 19;

    @Override
    public void part(SqlWriter writer, DatePart part, Fragment date, SqlType type) {
        switch (part) {
            case YEAR -> number(writer, Literal.YEAR_FORMAT, date);
            case QUARTER -> quarter(writer, date);
            case MONTH -> number(writer, Literal.MONTH_FORMAT, date);
            case DAY -> number(writer, Literal.DAY_FORMAT, date);
            case HOUR -> number(writer, Literal.HOUR_FORMAT, date);
            case MINUTE -> number(writer, Literal.MINUTE_FORMAT, date);
            case SECOND -> number(writer, Literal.SECOND_FORMAT, date);
            case ISO_YEAR -> number(writer, Literal.ISO_YEAR_FORMAT, dateOf(date));
            case WEEK -> number(writer, Literal.ISO_WEEK_FORMAT, dateOf(date));
            case DOW -> number(writer, Literal.WEEKDAY_FORMAT, dateOf(date));
            case ISO_DOW -> number(writer, Literal.ISO_WEEKDAY_FORMAT, dateOf(date));
            case WEEK_DAY -> {
                number(writer.open(), Literal.WEEKDAY_FORMAT, dateOf(date));
                writer.symbol(Symbol.PLUS).number(1).close();
            }
        }
    }

    private static void number(SqlWriter writer, Literal format, Fragment date) {
        writer.call(SqlFunction.CAST)
                .write(formatted(format, date))
                .keyword(Keyword.AS, Keyword.INTEGER)
                .close();
    }

    private static Fragment formatted(Literal format, Fragment date) {
        return writer -> writer.call(SqlFunction.STRFTIME)
                .text(format)
                .comma()
                .write(date)
                .close();
    }

    private static void quarter(SqlWriter writer, Fragment date) {
        writer.open().open();
        number(writer, Literal.MONTH_FORMAT, date);
        writer.symbol(Symbol.PLUS).number(2).close();
        writer.symbol(Symbol.DIVIDE).number(3).close();
    }

    private static Fragment dateOf(Fragment moment) {
        return first(moment, DATE_LENGTH);
    }

    private static Fragment first(Fragment moment, int length) {
        return writer -> writer.call(SqlFunction.SUBSTR)
                .write(moment)
                .comma()
                .number(1)
                .comma()
                .number(length)
                .close();
    }

    @Override
    public void date(SqlWriter writer, Fragment moment, SqlType type) {
        writer.write(dateOf(moment));
    }

    @Override
    public void time(SqlWriter writer, Fragment moment, SqlType type) {
        writer.call(SqlFunction.SUBSTR)
                .write(moment)
                .comma()
                .number(DATE_LENGTH + 2)
                .close();
    }

    @Override
    public void truncated(SqlWriter writer, DateUnit unit, Fragment moment, SqlType type) {
        switch (unit) {
            case YEAR -> writer.write(day(formatted(Literal.YEAR_START, moment), type));
            case QUARTER -> writer.write(day(quarterStart(moment), type));
            case MONTH -> writer.write(day(formatted(Literal.MONTH_START, moment), type));
            case WEEK -> writer.write(day(monday(moment), type));
            case DAY -> writer.write(day(dateOf(moment), type));
            case HOUR -> writer.write(formatted(timed(type, Literal.HOUR_START, Literal.CLOCK_HOUR), moment));
            case MINUTE -> writer.write(formatted(timed(type, Literal.MINUTE_START, Literal.CLOCK_MINUTE), moment));
            case SECOND ->
                writer.write(
                        first(moment, type instanceof SqlType.Time ? SECOND_LENGTH - DATE_LENGTH - 1 : SECOND_LENGTH));
        }
    }

    private static Literal timed(SqlType type, Literal moment, Literal clock) {
        return type instanceof SqlType.Time ? clock : moment;
    }

    /** A date, or its midnight. */
    private static Fragment day(Fragment date, SqlType type) {
        return type instanceof SqlType.Date
                ? date
                : writer -> writer.open()
                        .write(date)
                        .symbol(Symbol.CONCAT)
                        .text(Literal.MIDNIGHT)
                        .close();
    }

    /** The Monday on the day or before it. */
    private static Fragment monday(Fragment moment) {
        return writer -> writer.call(SqlFunction.DATE)
                .write(dateOf(moment))
                .comma()
                .text(Literal.SIX_DAYS_BACK)
                .comma()
                .text(Literal.TO_MONDAY)
                .close();
    }

    /** The first of January, and so many months more. */
    private static Fragment quarterStart(Fragment moment) {
        return writer -> {
            writer.call(SqlFunction.DATE).write(formatted(Literal.YEAR_START, moment));
            writer.comma().open().open();
            quarter(writer, moment);
            writer.symbol(Symbol.MINUS).number(1).close().symbol(Symbol.TIMES).number(3);
            writer.close().symbol(Symbol.CONCAT).text(Literal.MONTHS).close();
        };
    }

    @Override
    public void atZone(SqlWriter writer, Fragment instant, Slot zone) {
        writer.call(SqlFunction.RYX_AT_ZONE).write(instant).comma().param(zone).close();
    }
}
