package dev.ryx.it.query;

import dev.ryx.cache.Cache;
import dev.ryx.redis.RedisCache;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

/** All that the cache in memory does, in a server. */
class RedisQueriesTest extends CacheTest {

    private static RedisServer server;
    private static RedisClient client;

    @BeforeAll
    static void startServer() throws IOException {
        int port = freePort();
        server = new RedisServer(port);
        server.start();
        client = RedisClient.create("127.0.0.1", port);
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        client.close();
        server.stop();
    }

    @Override
    Cache emptyCache() {
        client.flushAll();
        return RedisCache.of(client, "test");
    }
}
