package dev.ryx.backend.jdbc;

import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.ConnectionException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** Who holds the connections of a pool, and how many more may wait for one. */
public final class Holders {

    private static final int MOST_TOLD = 5;

    private final PoolConfig config;
    private final Semaphore admissions;
    private final Set<Holder> holders = ConcurrentHashMap.newKeySet();

    /**
     * @param connections how many connections there are
     * @param config how many may wait, and when a connection is lent for too long
     */
    public Holders(int connections, PoolConfig config) {
        this.config = config;
        this.admissions = new Semaphore((int) Math.min(Integer.MAX_VALUE, (long) connections + config.maxWaiters()));
    }

    /**
     * Lets the calling thread take a connection or wait for one.
     *
     * @throws ConnectionException if as many wait as may
     */
    public Holder admit() {
        if (!admissions.tryAcquire()) {
            throw new ConnectionException(
                    "All connections are lent, and " + config.maxWaiters() + " threads wait already." + told(),
                    null,
                    null);
        }
        return new Holder(this, config.leakThreshold());
    }

    void add(Holder holder) {
        holders.add(holder);
    }

    void leave(Holder holder) {
        holders.remove(holder);
        admissions.release();
    }

    /** Those who hold connections, the longest first, as messages tell it; empty if there are none. */
    public String told() {
        List<Holder> longest = holders.stream()
                .sorted(Comparator.comparingLong(Holder::heldNanos).reversed())
                .toList();
        if (longest.isEmpty()) {
            return "";
        }
        int more = longest.size() - MOST_TOLD;
        return longest.stream()
                .limit(MOST_TOLD)
                .map(Holder::told)
                .collect(Collectors.joining("; ", " Held by ", more > 0 ? "; and " + more + " more." : "."));
    }
}
