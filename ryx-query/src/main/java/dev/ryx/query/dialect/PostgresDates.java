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

/** {@code EXTRACT}, {@code DATE_TRUNC} and {@code AT TIME ZONE} of PostgreSQL. */
final class PostgresDates extends Dates {

    @Override
    public void part(SqlWriter writer, DatePart part, Fragment date, SqlType type) {
        writer.call(SqlFunction.CAST);
        switch (part) {
            case SECOND ->
                writer.call(SqlFunction.FLOOR).write(extract(part, date, type)).close();
            case WEEK_DAY ->
                writer.write(extract(part, date, type)).symbol(Symbol.PLUS).number(1);
            default -> writer.write(extract(part, date, type));
        }
        writer.keyword(Keyword.AS, Keyword.INTEGER).close();
    }

    private static Fragment extract(DatePart part, Fragment date, SqlType type) {
        return writer -> writer.call(SqlFunction.EXTRACT)
                .keyword(keyword(part), Keyword.FROM)
                .write(local(date, type))
                .close();
    }

    private static Keyword keyword(DatePart part) {
        return switch (part) {
            case YEAR -> Keyword.YEAR;
            case QUARTER -> Keyword.QUARTER;
            case MONTH -> Keyword.MONTH;
            case DAY -> Keyword.DAY;
            case HOUR -> Keyword.HOUR;
            case MINUTE -> Keyword.MINUTE;
            case SECOND -> Keyword.SECOND;
            case ISO_YEAR -> Keyword.ISOYEAR;
            case WEEK -> Keyword.WEEK;
            case DOW, WEEK_DAY -> Keyword.DOW;
            case ISO_DOW -> Keyword.ISODOW;
        };
    }

    /** An instant would be shown in the session's time zone. */
    private static Fragment local(Fragment date, SqlType type) {
        return type instanceof SqlType.Timestamp
                ? writer -> writer.write(date).keyword(Keyword.AT_TIME_ZONE).text(Literal.UTC)
                : date;
    }

    @Override
    public void date(SqlWriter writer, Fragment moment, SqlType type) {
        cast(writer, local(moment, type), Keyword.DATE);
    }

    @Override
    public void time(SqlWriter writer, Fragment moment, SqlType type) {
        cast(writer, local(moment, type), Keyword.TIME);
    }

    @Override
    public void truncated(SqlWriter writer, DateUnit unit, Fragment moment, SqlType type) {
        switch (type) {
            case SqlType.Date _ -> cast(writer, cut(unit, out -> cast(out, moment, Keyword.TIMESTAMP)), Keyword.DATE);
            case SqlType.Time _ -> cast(writer, cut(unit, moment), Keyword.TIME);
            case SqlType.Timestamp _ ->
                writer.call(SqlFunction.DATE_TRUNC)
                        .text(literal(unit))
                        .comma()
                        .write(moment)
                        .comma()
                        .text(Literal.UTC)
                        .close();
            default -> writer.write(cut(unit, moment));
        }
    }

    private static Fragment cut(DateUnit unit, Fragment moment) {
        return writer -> writer.call(SqlFunction.DATE_TRUNC)
                .text(literal(unit))
                .comma()
                .write(moment)
                .close();
    }

    private static Literal literal(DateUnit unit) {
        return switch (unit) {
            case YEAR -> Literal.YEAR;
            case QUARTER -> Literal.QUARTER;
            case MONTH -> Literal.MONTH;
            case WEEK -> Literal.WEEK;
            case DAY -> Literal.DAY;
            case HOUR -> Literal.HOUR;
            case MINUTE -> Literal.MINUTE;
            case SECOND -> Literal.SECOND;
        };
    }

    private static void cast(SqlWriter writer, Fragment value, Keyword type) {
        writer.call(SqlFunction.CAST).write(value).keyword(Keyword.AS, type).close();
    }

    @Override
    public void atZone(SqlWriter writer, Fragment instant, Slot zone) {
        writer.open()
                .write(instant)
                .keyword(Keyword.AT_TIME_ZONE)
                .param(zone.then(SqlType.TEXT, name -> posix(String.valueOf(name))))
                .close();
    }

    /** The sign of an offset is POSIX's here: hours west of Greenwich count up. */
    private static String posix(String name) {
        if (!(ZoneId.of(name).normalized() instanceof ZoneOffset offset)) {
            return name;
        }
        int seconds = -offset.getTotalSeconds();
        String clock = "%s%02d:%02d:%02d"
                .formatted(
                        seconds < 0 ? "-" : "+",
                        Math.abs(seconds) / 3600,
                        Math.abs(seconds) / 60 % 60,
                        Math.abs(seconds) % 60);
        return "<ryx>" + clock;
    }
}
