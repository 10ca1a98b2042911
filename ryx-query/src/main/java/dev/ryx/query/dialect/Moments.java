package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;

/** Calculations with dates and moments; an amount of time is a whole number of microseconds. */
public abstract sealed class Moments permits PostgresMoments, SqliteMoments, MysqlMoments {

    /** For the cases. */
    Moments() {}

    /**
     * Writes a moment that lies an amount of time after another, or before it.
     *
     * @param moment the other, of type {@code DateTime} or {@code Timestamp}
     * @param span the amount of time
     * @param back whether before it
     */
    public abstract void moved(SqlWriter writer, Fragment moment, Fragment span, boolean back);

    /** Writes the amount of time from one moment to a later one of the same type. */
    public abstract void between(SqlWriter writer, Fragment from, Fragment to, SqlType type);
}
