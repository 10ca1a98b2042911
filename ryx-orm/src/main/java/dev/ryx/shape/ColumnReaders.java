package dev.ryx.shape;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.expr.ColumnReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a column is read as a class. */
final class ColumnReaders {

    private static final Map<Class<?>, ColumnReader<?>> READERS = Map.ofEntries(
            Map.entry(String.class, RowView::getString),
            Map.entry(int.class, RowView::getInt),
            Map.entry(Integer.class, RowView::getIntOrNull),
            Map.entry(long.class, RowView::getLong),
            Map.entry(Long.class, RowView::getLongOrNull),
            Map.entry(short.class, RowView::getShort),
            Map.entry(Short.class, RowView::getShortOrNull),
            Map.entry(double.class, RowView::getDouble),
            Map.entry(Double.class, RowView::getDoubleOrNull),
            Map.entry(boolean.class, RowView::getBoolean),
            Map.entry(Boolean.class, RowView::getBooleanOrNull),
            Map.entry(BigDecimal.class, RowView::getDecimal),
            Map.entry(LocalDate.class, RowView::getDate),
            Map.entry(LocalTime.class, RowView::getTime),
            Map.entry(LocalDateTime.class, RowView::getDateTime),
            Map.entry(Instant.class, RowView::getTimestamp),
            Map.entry(OffsetDateTime.class, ColumnReaders::offsetDateTime),
            Map.entry(Duration.class, RowView::getInterval),
            Map.entry(UUID.class, RowView::getUuid),
            Map.entry(byte[].class, RowView::getBytes),
            Map.entry(Number.class, RowView::get),
            Map.entry(Object.class, RowView::get));

    private ColumnReaders() {}

    /**
     * The reader of a class.
     *
     * @param where the component, for the message
     * @throws FieldException if no column is read as that class
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal cannot say that it is an enum of its own constants
    static ColumnReader<?> of(Class<?> type, String where) {
        if (type.isEnum()) {
            return constant((Class) type);
        }
        ColumnReader<?> reader = READERS.get(type);
        if (reader == null) {
            throw FieldException.wrongUse(
                    where + " is a " + type.getSimpleName() + ", which no column is read as.",
                    "Use the class of the column, or make the record with a lambda.");
        }
        return reader;
    }

    private static <E extends Enum<E>> ColumnReader<E> constant(Class<E> type) {
        return (row, column) -> {
            String name = row.getString(column);
            return name == null ? null : ModelBinding.constant(type, name, row, column);
        };
    }

    private static @Nullable OffsetDateTime offsetDateTime(RowView row, int column) {
        Instant instant = row.getTimestamp(column);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
