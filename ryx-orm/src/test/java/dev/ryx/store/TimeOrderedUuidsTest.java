package dev.ryx.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys of version 7, in the order in which they were made, whatever the clock does. */
class TimeOrderedUuidsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00.123Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final TimeOrderedUuids uuids = new TimeOrderedUuids((InstantSource) now::get);

    @Test
    void theyHoldTheMillisecond() {
        UUID uuid = uuids.next();
        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void theyAreInOrderWithinAMillisecondAndWhenTheClockGoesBack() {
        List<String> made = IntStream.range(0, 10_000)
                .mapToObj(i -> {
                    now.set(NOW.plusMillis(i % 7 == 0 ? -i : i / 100));
                    return uuids.next().toString();
                })
                .toList();
        assertThat(made).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    }

    @Test
    void severalThreadsMakeDifferentOnes() {
        assertThat(Stream.generate(uuids::next).parallel().limit(20_000)).doesNotHaveDuplicates();
    }
}
