package dev.ryx.backend.connection;

import dev.ryx.meta.DatabaseKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A SQLite database: a file, or memory.
 *
 * <p>Parameters: {@code busy_timeout}, for how many milliseconds a statement waits for another process (10,000), and
 * {@code synchronous}, SQLite's pragma of that name (SQLite's default is {@code full}).
 *
 * @param file the file, relative to the working directory or absolute; null for a database in memory
 * @param parameters the parameters
 */
public record SqliteUrl(@Nullable Path file, Map<String, String> parameters) implements DatabaseUrl {

    private static final AllowedParameters ALLOWED =
            new AllowedParameters(DatabaseKind.SQLITE, Set.of("busy_timeout", "synchronous"));
    private static final Set<String> SYNCHRONOUS = Set.of("off", "normal", "full", "extra");
    private static final String DEFAULT_BUSY_MILLIS = "10000";

    /**
     * Checks the parameters.
     *
     * @throws dev.ryx.error.ConfigurationException if one is not allowed, or if the file's name means something else to
     *     the driver
     */
    public SqliteUrl {
        if (file != null && meansMoreThanAFile(file.toString())) {
            throw UrlParser.malformed("names no plain file");
        }
        parameters = ALLOWED.check(parameters);
        String synchronous = parameters.get("synchronous");
        if (synchronous != null && !SYNCHRONOUS.contains(synchronous)) {
            throw UrlParser.malformed("has a value of synchronous other than off, normal, full and extra");
        }
        if (!parameters.getOrDefault("busy_timeout", DEFAULT_BUSY_MILLIS).matches("[0-9]{1,9}")) {
            throw UrlParser.malformed("has a value of busy_timeout that is no number of milliseconds");
        }
    }

    /** A file without parameters. */
    public static SqliteUrl of(Path file) {
        return new SqliteUrl(file, Map.of());
    }

    /** {@code file:} opens URIs, {@code :resource:} fetches from the network, and {@code ?} begins pragmas. */
    private static boolean meansMoreThanAFile(String file) {
        return file.startsWith(":") || file.startsWith("file:") || file.indexOf('?') >= 0;
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.SQLITE;
    }

    /** Whether the database lives in memory, in its one connection. */
    public boolean isMemory() {
        return file == null;
    }

    /** How long a statement waits for the lock of another process. */
    public Duration busyTimeout() {
        return Duration.ofMillis(Long.parseLong(parameters.getOrDefault("busy_timeout", DEFAULT_BUSY_MILLIS)));
    }

    /** The pragma {@code synchronous}, if it was set. */
    public Optional<String> synchronous() {
        return Optional.ofNullable(parameters.get("synchronous"));
    }

    @Override
    public String toString() {
        return "sqlite:" + (file == null ? ":memory:" : file);
    }
}
