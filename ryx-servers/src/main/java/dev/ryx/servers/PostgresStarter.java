package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** PostgreSQL. Its program and a data folder are kept in the cache; each start gets a copy of that folder. */
final class PostgresStarter implements Starter {

    private static final String NAME = "PostgreSQL " + PostgresDistribution.VERSION;

    private final Cache cache;

    PostgresStarter(Cache cache) {
        this.cache = cache;
    }

    @Override
    public Optional<String> unavailable() {
        return PostgresDistribution.isForThisMachine() ? failure() : Optional.of(notForThisMachine());
    }

    private static String notForThisMachine() {
        return NAME + " has no program for " + Machine.name() + ", or its artifact is not on the class path; "
                + ServerAddress.variable(DatabaseServer.POSTGRES.label())
                + " in the environment may be the URL of a server that runs already.";
    }

    private Optional<String> failure() {
        try {
            engine().version().run();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(NAME + " does not run on this machine. As root it needs `unshare --user`, "
                    + "which a container may forbid; any other user may run it. It says: " + e.getMessage());
        }
    }

    @Override
    public Databases start() {
        return new NetworkDatabases(primary().address());
    }

    /** A server with an empty cluster of databases. */
    Daemon primary() {
        return start(this::writeTo);
    }

    /** A server that repeats what another writes, from the first statement on. */
    Daemon standby(ServerAddress primary) {
        return start(data -> {
            writeTo(data);
            PostgresPair.follow(primary, data);
        });
    }

    private Daemon start(Cache.Filling data) {
        unavailable().ifPresent(reason -> {
            throw new ServerException(reason);
        });
        try {
            return Daemon.start(engine(), data);
        } catch (IOException e) {
            throw new ServerException(NAME + " did not start.", e);
        }
    }

    private Postgres engine() {
        return new Postgres(cache.folder("postgresql-" + PostgresDistribution.VERSION, PostgresDistribution::unpack));
    }

    private void writeTo(Path data) throws IOException {
        Postgres postgres = engine();
        Path template = cache.folder(
                "postgresql-" + PostgresDistribution.VERSION + "-data-" + fingerprint(),
                folder -> postgres.initialisation(folder).run());
        Folders.copy(template, data);
        Folders.restrictToOwner(data);
    }

    /** Of all that a data folder depends on beside the version. */
    private static String fingerprint() {
        Postgres anywhere = new Postgres(Path.of(""));
        return Integer.toHexString(anywhere.initialisation(Path.of("")).words().hashCode());
    }
}
