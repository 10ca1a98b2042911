package dev.ryx.backend.connection;

import dev.ryx.meta.DatabaseKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database.
 *
 * @param user whom to connect as, or null for the name of the system's user
 * @param password the password, or null if none is needed
 * @param host a host's name or address, an IPv6 one between brackets
 * @param port a TCP port, 1 to 65535
 * @param database the database's name
 * @param parameters parameters of the driver, from an allow-list
 */
public record PostgresUrl(
        @Nullable String user,
        @Nullable String password,
        String host,
        int port,
        String database,
        Map<String, String> parameters)
        implements DatabaseUrl {

    static final int DEFAULT_PORT = 5432;

    private static final AllowedParameters ALLOWED = new AllowedParameters(
            DatabaseKind.POSTGRESQL,
            Set.of(
                    "ApplicationName",
                    "channelBinding",
                    "connectTimeout",
                    "currentSchema",
                    "gssEncMode",
                    "loginTimeout",
                    "preparedStatementCacheQueries",
                    "prepareThreshold",
                    "socketTimeout",
                    "sslcert",
                    "sslkey",
                    "sslmode",
                    "sslrootcert",
                    "tcpKeepAlive"));

    /**
     * Checks the parts.
     *
     * @throws dev.ryx.error.ConfigurationException if one makes no sense, or a parameter is not allowed
     */
    public PostgresUrl {
        NetworkPlace.check(host, port, database);
        parameters = ALLOWED.check(parameters);
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.POSTGRESQL;
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return "postgresql://" + host + ":" + port + "/" + database;
    }
}
