package dev.ryx.backend.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.DatabaseException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptRowsTest {

    private static final Map<SqlType, Object> VALUES = Map.ofEntries(
            Map.entry(new SqlType.Bool(), true),
            Map.entry(new SqlType.Int(16), (short) -7),
            Map.entry(new SqlType.Int(32), 70_000),
            Map.entry(new SqlType.Int(64), Long.MIN_VALUE),
            Map.entry(new SqlType.Float(), -0.1),
            Map.entry(new SqlType.Decimal(6, 2), new BigDecimal("12.50")),
            Map.entry(new SqlType.Varchar(9), "ä"),
            Map.entry(new SqlType.Text(), ""),
            Map.entry(new SqlType.Date(), LocalDate.of(2024, 2, 29)),
            Map.entry(new SqlType.Time(), LocalTime.of(23, 59, 59, 999_999_000)),
            Map.entry(new SqlType.DateTime(), LocalDateTime.of(1, 1, 1, 0, 0)),
            Map.entry(new SqlType.Timestamp(), Instant.EPOCH),
            Map.entry(new SqlType.Interval(), Duration.ofSeconds(-1, 1_000)),
            Map.entry(new SqlType.Uuid(), new UUID(1, 2)),
            Map.entry(new SqlType.Bytes(), new byte[] {0, -1}),
            Map.entry(new SqlType.Json(), new Json("{\"a\":1}")));

    private static final List<SqlType> TYPES = List.copyOf(VALUES.keySet());

    private static List<ResultColumn> columns(List<SqlType> types) {
        return types.stream().map(type -> new ResultColumn(type.label(), type)).toList();
    }

    private static <R> R read(SqlType type, Object value, RowReader<R> reader) {
        return KeptRows.ofValues(List.of(Collections.singletonList(value)))
                .read(columns(List.of(type)), reader)
                .getFirst();
    }

    @Test
    void eachTypeIsReadAsItWas() {
        List<Object> values = TYPES.stream().map(VALUES::get).toList();
        Row row = KeptRows.ofValues(List.of(values))
                .read(columns(TYPES), RowView::toRow)
                .getFirst();
        assertThat(row.values()).usingRecursiveComparison().isEqualTo(values);
        assertThat(row.get("Interval")).isEqualTo(VALUES.get(new SqlType.Interval()));
    }

    @Test
    void nullIsNullInEachType() {
        Row row = KeptRows.ofValues(List.of(Arrays.asList(new Object[TYPES.size()])))
                .read(columns(TYPES), RowView::toRow)
                .getFirst();
        assertThat(row.values()).hasSize(TYPES.size()).containsOnlyNulls();
        assertThatThrownBy(() -> read(new SqlType.Int(64), null, view -> view.getLong(0)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Int(64)");
    }

    @Test
    void numbersAreReadAsOtherNumbers() {
        Long wide = read(new SqlType.Int(32), 7, view -> view.getLong(0));
        Integer narrow = read(new SqlType.Int(64), 7L, view -> view.getInt(0));
        Double real = read(new SqlType.Int(64), 7L, view -> view.getDouble(0));
        BigDecimal exact = read(new SqlType.Int(64), 7L, view -> view.getDecimal(0));
        assertThat(List.of(wide, narrow, real, exact)).containsExactly(7L, 7, 7.0, BigDecimal.valueOf(7));
        assertThatThrownBy(() -> read(new SqlType.Int(64), 1L << 40, view -> view.getInt(0)))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void anotherTypeIsRefused() {
        assertThatThrownBy(() -> read(new SqlType.Text(), "7", view -> view.getLong(0)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("\"Text\"");
        assertThatThrownBy(() -> read(new SqlType.Text(), "7", view -> view.getUuid(0)))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void bytesThatAreChangedStayAsTheyWere() {
        byte[] kept = {1, 2};
        byte[] read = read(new SqlType.Bytes(), kept, view -> view.getBytes(0));
        read[0] = 9;
        assertThat(kept).containsExactly(1, 2);
    }
}
