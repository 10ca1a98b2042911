package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL that is written to, and a streaming standby of it that can be read: one database on both. They start for
 * one test, beside the server of all others, and end when closed.
 */
public final class PostgresPair implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final String DATABASE = "ryx_pair";

    private final Daemon primary;
    private final Daemon standby;

    private PostgresPair(Daemon primary, Daemon standby) {
        this.primary = primary;
        this.standby = standby;
    }

    /**
     * Starts both, which takes about two seconds.
     *
     * @throws ServerException if one does not start
     */
    public static PostgresPair start() {
        var starter = new PostgresStarter(Cache.ofUser());
        Daemon primary = starter.primary();
        try {
            var pair = new PostgresPair(primary, starter.standby(primary.address()));
            execute(primary.address(), "CREATE DATABASE " + DATABASE);
            pair.awaitStandby();
            return pair;
        } catch (RuntimeException e) {
            primary.process().end();
            throw e;
        }
    }

    /** Makes a data folder that of a standby. */
    static void follow(ServerAddress primary, Path data) throws IOException {
        Files.createFile(data.resolve("standby.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=" + primary.host() + " port=" + primary.port() + " user=" + primary.user()
                        + "'\n");
    }

    /** The database that is written to. It ends with the pair. */
    public ServerDatabase primary() {
        return database(primary);
    }

    /** The database that can only be read. It ends with the pair. */
    public ServerDatabase standby() {
        return database(standby);
    }

    private static ServerDatabase database(Daemon server) {
        return ServerDatabase.at(server.address(), DATABASE, () -> {});
    }

    /**
     * Waits until the standby has everything that the primary has committed so far.
     *
     * @throws ServerException if it has not after a minute, as while it is {@linkplain #pause paused}
     */
    public void awaitStandby() {
        String written = ask(primary.address(), "SELECT pg_logical_emit_message(false, 'ryx', 'a mark', true)");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(standby.address(), "SELECT pg_last_wal_replay_lsn() >= '" + written + "'")
                .equals("t")) {
            if (System.nanoTime() > deadline) {
                throw new ServerException("The standby does not follow the primary.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Makes the standby stay as it is, whatever the primary commits. */
    public void pause() {
        execute(standby.address(), "SELECT pg_wal_replay_pause()");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(standby.address(), "SELECT pg_get_wal_replay_pause_state()").equals("paused")) {
            if (System.nanoTime() > deadline) {
                throw new ServerException("The standby does not pause.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Makes the standby follow again. */
    public void resume() {
        execute(standby.address(), "SELECT pg_wal_replay_resume()");
    }

    private static void execute(ServerAddress server, String sql) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new ServerException("PostgreSQL refused " + sql, e);
        }
    }

    private static String ask(ServerAddress server, String sql) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new ServerException("PostgreSQL refused " + sql, e);
        }
    }

    /** Ends both at once. */
    @Override
    public void close() {
        standby.process().end();
        primary.process().end();
    }
}
