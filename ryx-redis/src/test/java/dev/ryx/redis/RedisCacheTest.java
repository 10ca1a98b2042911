package dev.ryx.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.backend.row.KeptRows;
import dev.ryx.cache.Cache.Found;
import dev.ryx.cache.CacheEntry;
import dev.ryx.cache.MemoryCache;
import dev.ryx.error.ConfigurationException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

/** Against a real server. */
class RedisCacheTest {

    private static final List<String> TAGS = List.of("posts", "authors");
    private static final Duration HOUR = Duration.ofHours(1);

    private static int port;
    private static RedisServer server;

    private RedisClient client;
    private RedisCache cache;

    @BeforeAll
    static void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new RedisServer(port);
        server.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
    }

    @BeforeEach
    void open() {
        client = RedisClient.create("127.0.0.1", port);
        client.flushAll();
        cache = RedisCache.of(client, "test");
    }

    @AfterEach
    void close() {
        cache.close();
    }

    private void put(String key) {
        cache.put(key, new CacheEntry(cache.find(key, TAGS).stamps(), KeptRows.ofValues(List.of(List.of(1)))), HOUR);
    }

    private boolean has(String key) {
        return cache.find(key, TAGS).isFresh();
    }

    @Test
    void whatWasPutIsFoundByAll() {
        assertThat(has("a")).isFalse();
        put("a");
        assertThat(has("a")).isTrue();
        try (var other = RedisCache.of(RedisClient.create("127.0.0.1", port), "test");
                var foreign = RedisCache.open("redis://127.0.0.1:" + port + "/0")) {
            Found found = other.find("a", TAGS);
            assertThat(found.isFresh()).isTrue();
            assertThat(found.entry().rows().rows().getFirst().get(0)).isEqualTo(1);
            assertThat(foreign.find("a", TAGS).entry()).as("another prefix").isNull();
        }
    }

    @Test
    void aTouchOfOneIsOneForAll() {
        put("a");
        try (var other = RedisCache.of(RedisClient.create("127.0.0.1", port), "test")) {
            other.touch(List.of("others"));
            assertThat(has("a")).isTrue();
            other.touch(List.of("authors", "others"));
        }
        assertThat(has("a")).isFalse();
        put("a");
        assertThat(has("a")).isTrue();
    }

    @Test
    void rowsFromBeforeATouchAreOldHoweverLateTheyCome() {
        List<Long> before = cache.find("a", TAGS).stamps();
        cache.touch(List.of("posts"));
        cache.put("a", new CacheEntry(before, KeptRows.ofValues(List.of())), HOUR);
        assertThat(has("a")).isFalse();
    }

    @Test
    void aStampThatTheServerForgotDoesNotComeBack() {
        put("a");
        List<Long> before = cache.find("a", TAGS).stamps();
        client.del("{test}:stamp:posts");
        assertThat(has("a")).isFalse();
        cache.put("a", new CacheEntry(before, KeptRows.ofValues(List.of())), HOUR);
        assertThat(has("a")).isFalse();
    }

    @Test
    void theServerEndsTheTime() {
        put("a");
        assertThat(client.pttl("{test}:rows:a")).isBetween(1L, HOUR.toMillis());
        cache.put(
                "b", new CacheEntry(cache.find("b", TAGS).stamps(), KeptRows.ofValues(List.of())), Duration.ofNanos(1));
        assertThat(client.pttl("{test}:rows:b")).isLessThanOrEqualTo(1);
    }

    @Test
    void bytesOfOthersAreNoRows() {
        put("a");
        client.set("{test}:rows:a".getBytes(StandardCharsets.UTF_8), new byte[] {1, 2, 3});
        assertThat(cache.find("a", TAGS).entry()).isNull();
        client.set("{test}:stamp:posts", "not a stamp");
        put("b");
        assertThat(has("b")).isTrue();
    }

    @Test
    void whatMakesNoSenseIsRefusedWithoutTheUrl() {
        for (String url : List.of("localhost", "http://u:secret@localhost", "redis:", "redis://u:secret@lo calhost")) {
            assertThatThrownBy(() -> RedisCache.open(url))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageNotContaining("secret")
                    .hasMessageContaining("redis://localhost:6379/0");
        }
        assertThatThrownBy(() -> RedisCache.of(client, "{x}")).isInstanceOf(ConfigurationException.class);
    }

    /** The code of {@code docs/cache.md}. */
    @Test
    void choosing() {
        // tag::choosing[]
        Ryx.cache().use(MemoryCache.of(10_000, 1_000_000)); // queries, and rows in all
        RedisCache redis = RedisCache.open("redis://localhost:6379/0");
        Ryx.cache().use(redis);
        // end::choosing[]
        assertThat(Ryx.cache().stats().misses()).isZero();
        Ryx.cache().use(null);
        redis.close();
    }
}
