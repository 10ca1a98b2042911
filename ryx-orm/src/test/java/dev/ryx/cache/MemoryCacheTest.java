package dev.ryx.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.row.KeptRows;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryCacheTest {

    private static final List<String> TAGS = List.of("posts", "authors");
    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final MemoryCache cache = MemoryCache.of(3, 10, nanos::get);

    private void put(String key, int rows) {
        List<Long> stamps = cache.find(key, TAGS).stamps();
        cache.put(key, new CacheEntry(stamps, rows(rows)), HOUR);
    }

    private static KeptRows rows(int count) {
        return KeptRows.ofValues(IntStream.range(0, count).mapToObj(List::of).toList());
    }

    private boolean has(String key) {
        return cache.find(key, TAGS).isFresh();
    }

    @Test
    void whatWasPutIsFound() {
        put("a", 2);
        Cache.Found found = cache.find("a", TAGS);
        assertThat(found.isFresh()).isTrue();
        assertThat(found.entry().rows().rows()).hasSize(2);
        assertThat(has("b")).isFalse();
    }

    @Test
    void itsTimeEnds() {
        put("a", 1);
        nanos.addAndGet(HOUR.toNanos() - 1);
        assertThat(has("a")).as("the clock has turned over meanwhile").isTrue();
        nanos.incrementAndGet();
        assertThat(has("a")).isFalse();
        assertThat(cache.size()).isZero();
    }

    @Test
    void aTouchedTagMakesItOld() {
        put("a", 1);
        cache.touch(List.of("others"));
        assertThat(has("a")).isTrue();
        cache.touch(List.of("authors"));
        assertThat(has("a")).isFalse();
        assertThat(cache.size()).as("what is found old is forgotten").isZero();
    }

    @Test
    void rowsFromBeforeATouchAreOldHoweverLateTheyCome() {
        List<Long> before = cache.find("a", TAGS).stamps();
        cache.touch(List.of("posts"));
        cache.put("a", new CacheEntry(before, rows(1)), HOUR);
        assertThat(has("a")).isFalse();
    }

    @Test
    void whatWasNotAskedForTheLongestGoesFirst() {
        put("a", 1);
        put("b", 1);
        put("c", 1);
        assertThat(has("a")).isTrue();
        put("d", 1);
        assertThat(List.of(has("a"), has("b"), has("c"), has("d"))).containsExactly(true, false, true, true);
    }

    @Test
    void rowsAreLimitedAsWell() {
        put("a", 6);
        put("b", 4);
        assertThat(has("a") && has("b")).isTrue();
        put("c", 5);
        assertThat(List.of(has("a"), has("b"), has("c"))).containsExactly(false, true, true);
        put("b", 11);
        assertThat(has("b")).as("more rows than there is room for").isFalse();
        put("a", 5);
        assertThat(has("a") && has("c")).isTrue();
    }

    @Test
    void stampsThatAreForgottenDoNotComeBack() {
        put("a", 1);
        List<Long> before = cache.find("a", TAGS).stamps();
        for (int i = 0; i <= 100_000; i++) {
            cache.touch(List.of("key " + i));
        }
        assertThat(has("a")).isFalse();
        cache.put("a", new CacheEntry(before, rows(1)), HOUR);
        assertThat(has("a")).isFalse();
        put("a", 1);
        assertThat(has("a")).isTrue();
    }

    @Test
    void roomForNothingIsRefused() {
        assertThatThrownBy(() -> MemoryCache.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MemoryCache.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
