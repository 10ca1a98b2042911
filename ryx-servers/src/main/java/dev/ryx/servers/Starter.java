package dev.ryx.servers;

import java.util.Optional;

/** Knows how to start a server of our own. */
interface Starter {

    /** Why the server cannot run here; empty if it can. */
    Optional<String> unavailable();

    /**
     * Starts the server, which ends with the JVM.
     *
     * @throws ServerException if it does not start
     */
    Databases start();
}
