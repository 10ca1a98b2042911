package dev.ryx.backend.row;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public interface RowView {
    boolean getBoolean(int column);

    short getShort(int column);

    int getInt(int column);

    long getLong(int column);

    double getDouble(int column);

    @Nullable Boolean getBooleanOrNull(int column);

    @Nullable Short getShortOrNull(int column);

    @Nullable Integer getIntOrNull(int column);

    @Nullable Long getLongOrNull(int column);

    @Nullable Double getDoubleOrNull(int column);

    @Nullable String getString(int column);

    @Nullable BigDecimal getDecimal(int column);

    @Nullable LocalDate getDate(int column);

    @Nullable LocalTime getTime(int column);

    @Nullable LocalDateTime getDateTime(int column);

    @Nullable Instant getTimestamp(int column);

    @Nullable Duration getInterval(int column);

    @Nullable UUID getUuid(int column);

    byte @Nullable [] getBytes(int column);

    dev.ryx.value.@Nullable Json getJson(int column);

    @Nullable List<@Nullable Object> getList(int column);
}
