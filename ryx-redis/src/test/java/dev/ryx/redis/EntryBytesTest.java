package dev.ryx.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.row.KeptRows;
import dev.ryx.cache.CacheEntry;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryBytesTest {

    private static final List<Object> VALUES = Arrays.asList(
            null,
            true,
            false,
            Short.MIN_VALUE,
            Integer.MAX_VALUE,
            Long.MIN_VALUE,
            -0.0,
            Double.MIN_VALUE,
            new BigDecimal("-12345678901234567890.10"),
            new BigDecimal("1E+5"),
            "",
            "ä\0🎉",
            LocalDate.of(9999, 12, 31),
            LocalTime.of(23, 59, 59, 999_999_000),
            LocalDateTime.of(1, 1, 1, 0, 0, 0, 1_000),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Duration.ofSeconds(-1, 1_000),
            new UUID(-1, 1),
            new byte[] {0, -1},
            new Json("[null]"),
            List.of(1, "x"),
            Collections.singletonList(null));

    private static CacheEntry entry(List<Object> row) {
        return new CacheEntry(List.of(Long.MAX_VALUE, 0L), KeptRows.ofValues(List.of(row, row)));
    }

    @Test
    void everyValueComesBack() {
        CacheEntry entry = entry(VALUES);
        CacheEntry read = EntryBytes.read(EntryBytes.of(entry));
        assertThat(read.stamps()).isEqualTo(entry.stamps());
        assertThat(read.rows()).isEqualTo(entry.rows());
        assertThat(EntryBytes.read(EntryBytes.of(new CacheEntry(List.of(), new KeptRows(List.of()))))
                        .rows()
                        .rows())
                .isEmpty();
    }

    @Test
    void whatNoColumnIsReadAsIsRefused() {
        assertThatThrownBy(() -> EntryBytes.of(entry(List.of(new Object()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }

    @Test
    void otherBytesAreNoEntry() {
        byte[] bytes = EntryBytes.of(entry(VALUES));
        for (int length = 0; length < bytes.length; length++) {
            assertThat(EntryBytes.read(Arrays.copyOf(bytes, length))).isNull();
        }
        assertThat(EntryBytes.read(Arrays.copyOf(bytes, bytes.length + 1))).isNull();
        byte[] nested =
                ByteBuffer.allocate(1_000_013).put((byte) 1).putInt(0).putInt(1).array();
        for (int at = 9; at + 5 <= nested.length; at += 5) {
            ByteBuffer.wrap(nested).putInt(at, 1).put(at + 4, (byte) 17);
        }
        assertThat(EntryBytes.read(nested)).as("lists of lists").isNull();
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = bytes.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                EntryBytes.read(changed);
            } catch (Throwable e) {
                throw new AssertionError("with the seed " + seed, e);
            }
        }
    }
}
