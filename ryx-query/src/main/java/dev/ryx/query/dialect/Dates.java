package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlWriter;

/** Parts of dates and times. Those of an instant are the ones that clocks show in UTC. */
public abstract sealed class Dates permits PostgresDates, MysqlDates, SqliteDates {

    /** For the cases. */
    Dates() {}

    /** Writes a part of a date or time, a whole number. */
    public abstract void part(SqlWriter writer, DatePart part, Fragment date, SqlType type);

    /** Writes the date of a date and time. */
    public abstract void date(SqlWriter writer, Fragment moment, SqlType type);

    /** Writes the time of day of a date and time, with its fraction of a second. */
    public abstract void time(SqlWriter writer, Fragment moment, SqlType type);

    /** Writes a date or time that is cut down to a unit; its type stays. */
    public abstract void truncated(SqlWriter writer, DateUnit unit, Fragment moment, SqlType type);

    /** Writes an instant as the date and time that clocks show in a zone. */
    public abstract void atZone(SqlWriter writer, Fragment instant, Slot zone);
}
