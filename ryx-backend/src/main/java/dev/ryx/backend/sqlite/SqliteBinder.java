package dev.ryx.backend.sqlite;

import dev.ryx.backend.jdbc.Binder;
import dev.ryx.backend.jdbc.Slot;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** SQLite's parameters: integers, reals, text and bytes. Numbers are given as objects, which the driver would make of them. */
final class SqliteBinder extends Binder {

    /** How many digits of any decimal a double keeps. */
    private static final int EXACT_DIGITS = 15;

    private static final int LONG_DIGITS = 18;
    private static final int LARGEST_EXPONENT = 307;

    @Override
    protected void setNull(PreparedStatement statement, int position, SqlType type) throws SQLException {
        statement.setNull(position, Types.NULL);
    }

    @Override
    protected void setInteger(PreparedStatement statement, int position, Number value, int bits) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    protected void setBoolean(PreparedStatement statement, int position, boolean value) throws SQLException {
        statement.setInt(position, value ? 1 : 0);
    }

    @Override
    protected void setDouble(PreparedStatement statement, int position, Double value) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    protected void setInstant(PreparedStatement statement, int position, Instant value) throws SQLException {
        statement.setString(position, SqliteTimes.text(value));
    }

    @Override
    protected void setDate(PreparedStatement statement, int position, LocalDate value) throws SQLException {
        statement.setString(position, SqliteTimes.text(value));
    }

    @Override
    protected void setTime(PreparedStatement statement, int position, LocalTime value) throws SQLException {
        statement.setString(position, SqliteTimes.text(value));
    }

    @Override
    protected void setDateTime(PreparedStatement statement, int position, LocalDateTime value) throws SQLException {
        statement.setString(position, SqliteTimes.text(value));
    }

    @Override
    protected void setJson(PreparedStatement statement, Slot slot, String value) throws SQLException {
        statement.setString(slot.position(), value);
    }

    /** As a number, so that it compares with NUMERIC columns and with expressions alike. */
    @Override
    protected void setDecimal(PreparedStatement statement, Slot slot, BigDecimal value) throws SQLException {
        BigDecimal shortest = value.stripTrailingZeros();
        int digitsBeforePoint = shortest.precision() - shortest.scale();
        if (shortest.precision() > EXACT_DIGITS || Math.abs(digitsBeforePoint) > LARGEST_EXPONENT) {
            throw slot.refuse(
                    "SQLite keeps " + EXACT_DIGITS + " digits of a decimal exactly, and the value has more.",
                    "Round it, or declare the field to be text.");
        }
        if (shortest.scale() <= 0 && digitsBeforePoint <= LONG_DIGITS) {
            statement.setLong(slot.position(), shortest.longValueExact());
        } else {
            statement.setDouble(slot.position(), shortest.doubleValue());
        }
    }
}
