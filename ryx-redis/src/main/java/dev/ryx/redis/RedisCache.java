package dev.ryx.redis;

import dev.ryx.cache.Cache;
import dev.ryx.cache.CacheEntry;
import dev.ryx.error.ConfigurationException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/**
 * A cache in a server that speaks the protocol of Redis, shared by all processes that name the same server and prefix: a write
 * of one of them has the rows of all of them forgotten. To look is one command, {@code MGET}; to write is one, {@code SET} or
 * {@code MSET}. Safe for use by several threads at once.
 *
 * <p>A stamp is a random number, so that a server may forget whatever it likes: a stamp that is gone is replaced by one that was
 * never there. All keys share a hash tag, and so a slot of a cluster.
 */
public final class RedisCache implements Cache, AutoCloseable {

    private static final String DEFAULT_PREFIX = "ryx";

    private final UnifiedJedis client;
    private final String prefix;
    private final RandomGenerator random = new SecureRandom();

    private RedisCache(UnifiedJedis client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /**
     * A cache in a server, with a pool of connections of its own. Nothing is sent yet.
     *
     * @param url such as {@code redis://user:password@localhost:6379/0}, or {@code rediss://…} for TLS
     * @throws ConfigurationException if the URL makes no sense; the message never holds the URL
     */
    public static RedisCache open(String url) {
        return of(client(url), DEFAULT_PREFIX);
    }

    private static UnifiedJedis client(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() == null || !List.of("redis", "rediss").contains(uri.getScheme())) {
                throw new IllegalArgumentException("no URL of a Redis server");
            }
            return RedisClient.create(uri);
        } catch (IllegalArgumentException _) {
            throw new ConfigurationException(
                    "The URL of the cache makes no sense.", "Write it like redis://localhost:6379/0.");
        }
    }

    /**
     * A cache through a client that the application has already, with its timeouts and its pool.
     *
     * @param client the client; {@link #close} closes it
     * @param prefix what all keys begin with, without braces; applications that share a server have one each
     */
    public static RedisCache of(UnifiedJedis client, String prefix) {
        if (prefix.isEmpty() || prefix.contains("{") || prefix.contains("}")) {
            throw new ConfigurationException(
                    "The prefix of a cache is some text without braces.", "Name it after the application.");
        }
        return new RedisCache(client, prefix);
    }

    @Override
    @SuppressWarnings("NullAway") // a key without a value gives null
    public Found find(String key, List<String> tags) {
        var keys = new ArrayList<byte[]>();
        keys.add(entryKey(key));
        tags.forEach(tag -> keys.add(stampKey(tag)));
        List<byte[]> values = client.mget(keys.toArray(byte[][]::new));
        var stamps = new ArrayList<Long>();
        for (int i = 1; i < values.size(); i++) {
            byte @Nullable [] stamp = values.get(i);
            stamps.add(stamp == null ? firstStamp(keys.get(i)) : number(stamp));
        }
        byte @Nullable [] entry = values.getFirst();
        return new Found(entry == null ? null : EntryBytes.read(entry), stamps);
    }

    /** Whoever comes first makes it. */
    private long firstStamp(byte[] key) {
        client.set(key, newStamp(), SetParams.setParams().nx());
        return number(Objects.requireNonNull(client.get(key), "a stamp that was just set"));
    }

    @Override
    public void put(String key, CacheEntry entry, Duration ttl) {
        long millis = Math.max(1, ttl.toMillis());
        client.set(entryKey(key), EntryBytes.of(entry), SetParams.setParams().px(millis));
    }

    @Override
    public void touch(Collection<String> tags) {
        var pairs = new ArrayList<byte[]>();
        for (String tag : tags) {
            pairs.add(stampKey(tag));
            pairs.add(newStamp());
        }
        client.mset(pairs.toArray(byte[][]::new));
    }

    private byte[] newStamp() {
        return ByteBuffer.allocate(Long.BYTES).putLong(random.nextLong()).array();
    }

    /** What is no stamp of ours is a stamp nevertheless. */
    private static long number(byte[] stamp) {
        return stamp.length == Long.BYTES ? ByteBuffer.wrap(stamp).getLong() : 0;
    }

    private byte[] entryKey(String key) {
        return bytes("{" + prefix + "}:rows:" + key);
    }

    private byte[] stampKey(String tag) {
        return bytes("{" + prefix + "}:stamp:" + tag);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Closes the connections. */
    @Override
    public void close() {
        client.close();
    }
}
