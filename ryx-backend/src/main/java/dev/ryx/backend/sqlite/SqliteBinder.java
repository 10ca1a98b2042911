package dev.ryx.backend.sqlite;

import dev.ryx.backend.jdbc.Binder;
import dev.ryx.backend.jdbc.Slot;
import dev.ryx.backend.row.ListText;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** SQLite's parameters: integers, reals, text and bytes. Numbers are given as objects, which the driver would make of them. */
final class SqliteBinder extends Binder {

    /** How many digits of any decimal a double keeps. */
    private static final int EXACT_DIGITS = 15;

    private static final int LONG_DIGITS = 18;
    private static final int LARGEST_EXPONENT = 307;

    @Override
    protected void bindNull(PreparedStatement statement, int position, SqlType type) throws SQLException {
        statement.setNull(position, Types.NULL);
    }

    @Override
    protected void bind(PreparedStatement statement, int position, SqlType type, Object value) throws SQLException {
        switch (type) {
            case SqlType.Int _, SqlType.Interval _, SqlType.Float _ -> statement.setObject(position, value);
            case SqlType.Varchar _, SqlType.Text _ -> statement.setString(position, (String) value);
            case SqlType.Bool _ -> statement.setInt(position, (boolean) value ? 1 : 0);
            case SqlType.Timestamp _ -> statement.setString(position, SqliteTimes.text((Instant) value));
            case SqlType.Decimal _ -> bindDecimal(statement, new Slot(position, type), (BigDecimal) value);
            case SqlType.Date _ -> statement.setString(position, SqliteTimes.text((LocalDate) value));
            case SqlType.Time _ -> statement.setString(position, SqliteTimes.text((LocalTime) value));
            case SqlType.DateTime _ -> statement.setString(position, SqliteTimes.text((LocalDateTime) value));
            case SqlType.Uuid _ -> statement.setString(position, value.toString());
            case SqlType.Json _ -> statement.setString(position, (String) value);
            case SqlType.Bytes _ -> statement.setBytes(position, (byte[]) value);
            case SqlType.Array _ -> statement.setString(position, ListText.write((List<?>) value));
        }
    }

    /** As a number, so that it compares with NUMERIC columns and with expressions alike. */
    private static void bindDecimal(PreparedStatement statement, Slot slot, BigDecimal value) throws SQLException {
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
