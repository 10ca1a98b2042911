import org.jspecify.annotations.NullMarked;

/** A cache in a server that speaks the protocol of Redis. */
@NullMarked
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // Jedis has no descriptor; its manifest names the module
module dev.ryx.redis {
    requires transitive dev.ryx.orm;
    requires transitive redis.clients.jedis;

    exports dev.ryx.redis;
}
