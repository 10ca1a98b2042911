package dev.ryx.backend.row;

import dev.ryx.meta.SqlType;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row after the other of rows that were kept. */
final class KeptRowView extends RowView {

    private @Nullable Row row;
    private boolean lastWasNull;

    KeptRowView(RowMapping mapping) {
        super(mapping);
    }

    /** Shows another row. */
    RowView at(Row other) {
        row = other;
        return this;
    }

    @Override
    public boolean isNull(int index) {
        return value(index) == null;
    }

    @Override
    boolean booleanOrFalse(int index) {
        Boolean value = as(index, Boolean.class);
        return value != null && value;
    }

    /** An amount of time is stored as its microseconds. */
    @Override
    long longOrZero(int index) {
        return switch (value(index)) {
            case null -> 0;
            case Duration duration -> duration.dividedBy(ChronoUnit.MICROS.getDuration());
            case BigDecimal decimal -> decimal.longValue();
            case Number number -> number.longValue();
            case Object _ -> throw unreadable(index, null);
        };
    }

    @Override
    double doubleOrZero(int index) {
        Number value = as(index, Number.class);
        return value == null ? 0 : value.doubleValue();
    }

    @Override
    boolean wasNull(int index) {
        return lastWasNull;
    }

    @Override
    public @Nullable String getString(int index) {
        return value(index) instanceof Json(String text) ? text : as(index, String.class);
    }

    @Override
    @Nullable
    BigDecimal storedDecimal(int index) {
        return switch (value(index)) {
            case null -> null;
            case BigDecimal decimal -> decimal;
            case Double real -> BigDecimal.valueOf(real);
            case Number whole -> BigDecimal.valueOf(whole.longValue());
            case Object _ -> throw unreadable(index, null);
        };
    }

    @Override
    public @Nullable LocalDate getDate(int index) {
        return as(index, LocalDate.class);
    }

    @Override
    public @Nullable LocalTime getTime(int index) {
        return as(index, LocalTime.class);
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int index) {
        return as(index, LocalDateTime.class);
    }

    @Override
    public @Nullable Instant getTimestamp(int index) {
        return as(index, Instant.class);
    }

    @Override
    public @Nullable UUID getUuid(int index) {
        return as(index, UUID.class);
    }

    /** Whoever reads bytes may change them, and the next one is to find them as they were. */
    @Override
    public byte @Nullable [] getBytes(int index) {
        byte[] bytes = as(index, byte[].class);
        return bytes == null ? null : bytes.clone();
    }

    @Override
    @SuppressWarnings("unchecked") // it was read as such a list
    @Nullable
    List<@Nullable Object> list(int index, SqlType element) {
        return (List<@Nullable Object>) as(index, List.class);
    }

    private <T> @Nullable T as(int index, Class<T> type) {
        Object value = value(index);
        if (value != null && !type.isInstance(value)) {
            throw unreadable(index, null);
        }
        return type.cast(value);
    }

    private @Nullable Object value(int index) {
        Object value = Objects.requireNonNull(row).get(index);
        lastWasNull = value == null;
        return value;
    }
}
