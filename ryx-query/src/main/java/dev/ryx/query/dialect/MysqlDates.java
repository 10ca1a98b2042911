package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Dates of MySQL and MariaDB, whose instants are kept as the date and time of UTC. */
final class MysqlDates extends Dates {

    /** The mode of {@code YEARWEEK} in which weeks are those of ISO 8601. */
    private static final int ISO = 3;

    @Override
    public void part(SqlWriter writer, DatePart part, Fragment date, SqlType type) {
        switch (part) {
            case YEAR -> extract(writer, Keyword.YEAR, date);
            case QUARTER -> extract(writer, Keyword.QUARTER, date);
            case MONTH -> extract(writer, Keyword.MONTH, date);
            case DAY -> extract(writer, Keyword.DAY, date);
            case HOUR -> extract(writer, Keyword.HOUR, date);
            case MINUTE -> extract(writer, Keyword.MINUTE, date);
            case SECOND -> extract(writer, Keyword.SECOND, date);
            case WEEK -> isoWeek(writer, SqlFunction.WEEK, date);
            case ISO_YEAR ->
                writer.open()
                        .write(out -> isoWeek(out, SqlFunction.YEARWEEK, date))
                        .keyword(Keyword.DIV)
                        .number(100)
                        .close();
            case DOW -> shifted(writer, SqlFunction.DAYOFWEEK, date, Symbol.MINUS);
            case ISO_DOW -> shifted(writer, SqlFunction.WEEKDAY, date, Symbol.PLUS);
            case WEEK_DAY -> writer.call(SqlFunction.DAYOFWEEK).write(date).close();
        }
    }

    private static void extract(SqlWriter writer, Keyword part, Fragment date) {
        writer.call(SqlFunction.EXTRACT).keyword(part, Keyword.FROM).write(date).close();
    }

    private static void isoWeek(SqlWriter writer, SqlFunction function, Fragment date) {
        writer.call(function).write(date).comma().number(ISO).close();
    }

    private static void shifted(SqlWriter writer, SqlFunction function, Fragment date, Symbol by) {
        writer.open().call(function).write(date).close().symbol(by).number(1).close();
    }

    @Override
    public void date(SqlWriter writer, Fragment moment, SqlType type) {
        writer.call(SqlFunction.DATE).write(moment).close();
    }

    @Override
    public void time(SqlWriter writer, Fragment moment, SqlType type) {
        writer.call(SqlFunction.TIME).write(moment).close();
    }

    @Override
    public void truncated(SqlWriter writer, DateUnit unit, Fragment moment, SqlType type) {
        Fragment start = switch (unit) {
            case YEAR -> formatted(moment, Literal.YEAR_START);
            case QUARTER -> quarter(moment);
            case MONTH -> formatted(moment, Literal.MONTH_START);
            case WEEK -> monday(moment);
            case DAY -> out -> date(out, moment, type);
            case HOUR -> timed(unit, moment, type, Literal.HOUR_START);
            case MINUTE -> timed(unit, moment, type, Literal.MYSQL_MINUTE_START);
            case SECOND -> timed(unit, moment, type, Literal.MYSQL_SECOND_START);
        };
        writer.call(SqlFunction.CAST).write(start).keyword(Keyword.AS);
        switch (type) {
            case SqlType.Date _ -> writer.keyword(Keyword.DATE);
            case SqlType.Time _ -> writer.keyword(Keyword.TIME).open().number(6).close();
            default -> writer.keyword(Keyword.DATETIME).open().number(6).close();
        }
        writer.close();
    }

    private static Fragment timed(DateUnit unit, Fragment moment, SqlType type, Literal format) {
        return type instanceof SqlType.Time ? clock(unit, moment) : formatted(moment, format);
    }

    private static Fragment clock(DateUnit unit, Fragment time) {
        return writer -> {
            writer.call(SqlFunction.MAKETIME);
            extract(writer, Keyword.HOUR, time);
            partOrZero(writer.comma(), Keyword.MINUTE, time, unit == DateUnit.HOUR);
            partOrZero(writer.comma(), Keyword.SECOND, time, unit != DateUnit.SECOND);
            writer.close();
        };
    }

    private static void partOrZero(SqlWriter writer, Keyword part, Fragment time, boolean zero) {
        if (zero) {
            writer.number(0);
        } else {
            extract(writer, part, time);
        }
    }

    private static Fragment formatted(Fragment moment, Literal format) {
        return writer -> writer.call(SqlFunction.DATE_FORMAT)
                .write(moment)
                .comma()
                .text(format)
                .close();
    }

    /** The first of January, and so many quarters more. */
    private static Fragment quarter(Fragment moment) {
        return writer -> {
            writer.call(SqlFunction.CAST).write(formatted(moment, Literal.YEAR_START));
            writer.keyword(Keyword.AS, Keyword.DATE).close().symbol(Symbol.PLUS).keyword(Keyword.INTERVAL);
            writer.open().call(SqlFunction.QUARTER).write(moment).close();
            writer.symbol(Symbol.MINUS).number(1).close().keyword(Keyword.QUARTER);
        };
    }

    private static Fragment monday(Fragment moment) {
        return writer -> {
            writer.call(SqlFunction.SUBDATE)
                    .call(SqlFunction.DATE)
                    .write(moment)
                    .close();
            writer.comma().call(SqlFunction.WEEKDAY).write(moment).close().close();
        };
    }

    @Override
    public void atZone(SqlWriter writer, Fragment instant, Slot zone) {
        writer.call(SqlFunction.CONVERT_TZ)
                .write(instant)
                .comma()
                .text(Literal.ZERO_OFFSET)
                .comma()
                .param(zone.then(SqlType.TEXT, name -> offsetOrName(String.valueOf(name))))
                .close();
    }

    /** An offset is understood without the tables of zones. */
    private static String offsetOrName(String name) {
        return ZoneId.of(name).normalized() instanceof ZoneOffset offset
                ? offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId()
                : name;
    }
}
