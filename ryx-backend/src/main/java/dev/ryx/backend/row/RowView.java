package dev.ryx.backend.row;

import dev.ryx.error.DatabaseException;
import dev.ryx.meta.SqlType;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a cursor, read in place: columns by index from 0, in the order of the query's columns.
 *
 * <p>One object serves all rows of a cursor, so it is only valid within {@link RowReader#read}. The methods that
 * return a primitive take the plan's word that the column is not null; the others return null for NULL. Each throws
 * {@link DatabaseException} with the name of the column if the value cannot be read as what was asked for.
 */
public abstract class RowView {

    private final ResultSet cursor;
    private final RowMapping mapping;

    /** A view of the row that the cursor stands on, whenever it is asked. */
    protected RowView(ResultSet cursor, RowMapping mapping) {
        this.cursor = cursor;
        this.mapping = mapping;
    }

    /** The columns. */
    public final RowMapping mapping() {
        return mapping;
    }

    /** Whether the column is NULL. */
    public final boolean isNull(int index) {
        try {
            return isNull(cursor, index + 1);
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    /** A truth value. */
    public final boolean getBoolean(int index) {
        return booleanOrFalse(index) || present(index, false);
    }

    /** A whole number of 16 bits. */
    public final short getShort(int index) {
        return (short) inRange(index, getLong(index), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** A whole number of 32 bits. */
    public final int getInt(int index) {
        return (int) inRange(index, getLong(index), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** A whole number of 64 bits. */
    public final long getLong(int index) {
        long value = longOrZero(index);
        return value != 0 ? value : present(index, 0L);
    }

    /** A floating point number. */
    public final double getDouble(int index) {
        double value = doubleOrZero(index);
        return value != 0 ? value : present(index, value);
    }

    /** A truth value, or null. */
    public final @Nullable Boolean getBooleanOrNull(int index) {
        boolean value = booleanOrFalse(index);
        return (value || !wasNull(index)) ? (Boolean) value : null;
    }

    /** A whole number of 16 bits, or null. */
    public final @Nullable Short getShortOrNull(int index) {
        short value = (short) inRange(index, longOrZero(index), Short.MIN_VALUE, Short.MAX_VALUE);
        return (value != 0 || !wasNull(index)) ? (Short) value : null;
    }

    /** A whole number of 32 bits, or null. */
    public final @Nullable Integer getIntOrNull(int index) {
        int value = (int) inRange(index, longOrZero(index), Integer.MIN_VALUE, Integer.MAX_VALUE);
        return (value != 0 || !wasNull(index)) ? (Integer) value : null;
    }

    /** A whole number of 64 bits, or null. */
    public final @Nullable Long getLongOrNull(int index) {
        long value = longOrZero(index);
        return (value != 0 || !wasNull(index)) ? (Long) value : null;
    }

    /** A floating point number, or null. */
    public final @Nullable Double getDoubleOrNull(int index) {
        double value = doubleOrZero(index);
        return (value != 0 || !wasNull(index)) ? (Double) value : null;
    }

    private boolean booleanOrFalse(int index) {
        try {
            return cursor.getBoolean(index + 1);
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    private long longOrZero(int index) {
        try {
            return cursor.getLong(index + 1);
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    private double doubleOrZero(int index) {
        try {
            return cursor.getDouble(index + 1);
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    /** Whether the column that was read last is NULL. */
    private boolean wasNull(int index) {
        try {
            return cursor.wasNull();
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    /** What JDBC gives for NULL too, unless it is that. */
    private <T> T present(int index, T value) {
        if (wasNull(index)) {
            throw new DatabaseException(where(index) + " is NULL, which its type does not allow.", null, null);
        }
        return value;
    }

    /** Text, or null. */
    public final @Nullable String getString(int index) {
        return read(index, (_, cursor, column) -> cursor.getString(column));
    }

    /** A decimal, rounded half up to the scale of the column's type if that has one, or null. */
    public final @Nullable BigDecimal getDecimal(int index) {
        return decimal(index, mapping.type(index));
    }

    /** A precision of 0 is one that nobody told. */
    private @Nullable BigDecimal decimal(int index, SqlType type) {
        BigDecimal value = read(index, RowView::decimal);
        return value != null && type instanceof SqlType.Decimal(int precision, int scale) && precision > 0
                ? value.setScale(scale, RoundingMode.HALF_UP)
                : value;
    }

    /** A date, or null. */
    public final @Nullable LocalDate getDate(int index) {
        return read(index, RowView::date);
    }

    /** A time of day, or null. */
    public final @Nullable LocalTime getTime(int index) {
        return read(index, RowView::time);
    }

    /** A date and time without zone, or null. */
    public final @Nullable LocalDateTime getDateTime(int index) {
        return read(index, RowView::dateTime);
    }

    /** An instant, or null. */
    public final @Nullable Instant getTimestamp(int index) {
        return read(index, RowView::timestamp);
    }

    /** An amount of time, stored as whole microseconds, or null. */
    public final @Nullable Duration getInterval(int index) {
        return isNull(index) ? null : Duration.of(getLong(index), ChronoUnit.MICROS);
    }

    /** A UUID, or null. */
    public final @Nullable UUID getUuid(int index) {
        return read(index, RowView::uuid);
    }

    /** Bytes, or null. */
    public final byte @Nullable [] getBytes(int index) {
        return read(index, (_, cursor, column) -> cursor.getBytes(column));
    }

    /** A JSON value, or null; JSON's null is not null. */
    public final @Nullable Json getJson(int index) {
        String text = getString(index);
        return text == null ? null : new Json(text);
    }

    /** The value as the Java class of the column's type, or null. */
    public final @Nullable Object get(int index) {
        return get(index, mapping.type(index));
    }

    /** The value as the Java class of a type, or null. */
    public final @Nullable Object get(int index, SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> getBooleanOrNull(index);
            case SqlType.Int(int bits) ->
                switch (bits) {
                    case 16 -> getShortOrNull(index);
                    case 32 -> getIntOrNull(index);
                    default -> getLongOrNull(index);
                };
            case SqlType.Float _ -> getDoubleOrNull(index);
            case SqlType.Decimal _ -> decimal(index, type);
            case SqlType.Varchar _, SqlType.Text _ -> getString(index);
            case SqlType.Date _ -> getDate(index);
            case SqlType.Time _ -> getTime(index);
            case SqlType.DateTime _ -> getDateTime(index);
            case SqlType.Timestamp _ -> getTimestamp(index);
            case SqlType.Interval _ -> getInterval(index);
            case SqlType.Uuid _ -> getUuid(index);
            case SqlType.Bytes _ -> getBytes(index);
            case SqlType.Json _ -> getJson(index);
            case SqlType.Array _ ->
                throw new DatabaseException(where(index) + " is an array, which cannot be read.", null, null);
        };
    }

    /** A copy of the row that outlives the cursor. */
    public final Row toRow() {
        var values = new @Nullable Object[mapping.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return new Row(mapping, values);
    }

    /** Whether a column, by JDBC's index from 1, is NULL. */
    protected abstract boolean isNull(ResultSet cursor, int column) throws SQLException;

    /** A decimal as it is stored, by JDBC's index from 1. */
    protected abstract @Nullable BigDecimal decimal(ResultSet cursor, int column) throws SQLException;

    /** A date, by JDBC's index from 1. */
    protected abstract @Nullable LocalDate date(ResultSet cursor, int column) throws SQLException;

    /** A time of day, by JDBC's index from 1. */
    protected abstract @Nullable LocalTime time(ResultSet cursor, int column) throws SQLException;

    /** A date and time, by JDBC's index from 1. */
    protected abstract @Nullable LocalDateTime dateTime(ResultSet cursor, int column) throws SQLException;

    /** An instant, by JDBC's index from 1. */
    protected abstract @Nullable Instant timestamp(ResultSet cursor, int column) throws SQLException;

    /** A UUID, by JDBC's index from 1. */
    protected abstract @Nullable UUID uuid(ResultSet cursor, int column) throws SQLException;

    /** A way to read one column, by JDBC's index from 1; it gets the view so that none of them has to be made for a row. */
    private interface Getter<T> {
        @Nullable
        T get(RowView view, ResultSet cursor, int column) throws SQLException;
    }

    private <T> @Nullable T read(int index, Getter<T> getter) {
        try {
            return getter.get(this, cursor, index + 1);
        } catch (SQLException | DateTimeException | IllegalArgumentException e) {
            throw unreadable(index, e);
        }
    }

    private long inRange(int index, long value, long least, long greatest) {
        if (value < least || value > greatest) {
            throw unreadable(index, null);
        }
        return value;
    }

    private DatabaseException unreadable(int index, @Nullable Exception cause) {
        String type = index < mapping.size() ? mapping.type(index).label() : "anything: the query has no such column";
        return new DatabaseException(where(index) + " cannot be read as " + type + ".", null, cause);
    }

    private String where(int index) {
        return index < mapping.size() ? "The column \"" + mapping.name(index) + "\"" : "Column " + index;
    }
}
