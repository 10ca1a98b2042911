package dev.ryx.backend.row;

import dev.ryx.error.DatabaseException;
import dev.ryx.meta.SqlType;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a cursor, read in place, or one of rows that were kept: columns by index from 0, in the order of the
 * query's columns.
 *
 * <p>One object serves all rows, so it is only valid within {@link RowReader#read}. The methods that
 * return a primitive take the plan's word that the column is not null; the others return null for NULL. Each throws
 * {@link DatabaseException} with the name of the column if the value cannot be read as what was asked for.
 */
public abstract class RowView {

    private final RowMapping mapping;

    /** A view of rows with these columns. */
    RowView(RowMapping mapping) {
        this.mapping = mapping;
    }

    /** The columns. */
    public final RowMapping mapping() {
        return mapping;
    }

    /** Whether the column is NULL. */
    public abstract boolean isNull(int index);

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

    /** A truth value; false for NULL. */
    abstract boolean booleanOrFalse(int index);

    /** A whole number; 0 for NULL. */
    abstract long longOrZero(int index);

    /** A floating point number; 0 for NULL. */
    abstract double doubleOrZero(int index);

    /** Whether the column that was read last is NULL. */
    abstract boolean wasNull(int index);

    /** What is given for NULL too, unless it is that. */
    private <T> T present(int index, T value) {
        if (wasNull(index)) {
            throw new DatabaseException(where(index) + " is NULL, which its type does not allow.", null, null);
        }
        return value;
    }

    /** Text, or null. */
    public abstract @Nullable String getString(int index);

    /** A decimal, rounded half up to the scale of the column's type if that has one, or null. */
    public final @Nullable BigDecimal getDecimal(int index) {
        return decimal(index, mapping.type(index));
    }

    /** A precision of 0 is one that nobody told. */
    private @Nullable BigDecimal decimal(int index, SqlType type) {
        BigDecimal value = storedDecimal(index);
        return value != null && type instanceof SqlType.Decimal(int precision, int scale) && precision > 0
                ? value.setScale(scale, RoundingMode.HALF_UP)
                : value;
    }

    /** A decimal as it is stored, or null. */
    abstract @Nullable BigDecimal storedDecimal(int index);

    /** A date, or null. */
    public abstract @Nullable LocalDate getDate(int index);

    /** A time of day, or null. */
    public abstract @Nullable LocalTime getTime(int index);

    /** A date and time without zone, or null. */
    public abstract @Nullable LocalDateTime getDateTime(int index);

    /** An instant, or null. */
    public abstract @Nullable Instant getTimestamp(int index);

    /** An amount of time, stored as whole microseconds, or null. */
    public final @Nullable Duration getInterval(int index) {
        return isNull(index) ? null : Duration.of(longOrZero(index), ChronoUnit.MICROS);
    }

    /** A UUID, or null. */
    public abstract @Nullable UUID getUuid(int index);

    /** Bytes, or null. */
    public abstract byte @Nullable [] getBytes(int index);

    /** A JSON value, or null; JSON's null is not null. */
    public final @Nullable Json getJson(int index) {
        String text = getString(index);
        return text == null ? null : new Json(text);
    }

    /** A list of values of the column's element type, or null. Elements may be null. */
    public final @Nullable List<@Nullable Object> getList(int index) {
        SqlType type = mapping.type(index);
        if (!(type instanceof SqlType.Array(SqlType element))) {
            throw unreadable(index, null);
        }
        return list(index, element);
    }

    /** A list of values of a type, or null. */
    abstract @Nullable List<@Nullable Object> list(int index, SqlType element);

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
            case SqlType.Array(SqlType element) -> list(index, element);
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

    private long inRange(int index, long value, long least, long greatest) {
        if (value < least || value > greatest) {
            throw unreadable(index, null);
        }
        return value;
    }

    /** What is thrown for a value that is not what was asked for. */
    final DatabaseException unreadable(int index, @Nullable Exception cause) {
        String type = index < mapping.size() ? mapping.type(index).label() : "anything: the query has no such column";
        return new DatabaseException(where(index) + " cannot be read as " + type + ".", null, cause);
    }

    private String where(int index) {
        return index < mapping.size() ? "The column \"" + mapping.name(index) + "\"" : "Column " + index;
    }
}
