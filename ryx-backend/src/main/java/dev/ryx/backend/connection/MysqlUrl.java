package dev.ryx.backend.connection;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.DatabaseKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A MySQL or MariaDB database.
 *
 * <p>Parameters mean the same to both drivers: {@code connectTimeout} and {@code socketTimeout} in milliseconds,
 * {@code sslMode} ({@code disable}, {@code require}, {@code verify-ca} or {@code verify-full}), {@code tcpKeepAlive},
 * {@code prepStmtCacheSize}, and {@code allowPublicKeyRetrieval}, with which a password may be sent without TLS.
 * {@code driver} is {@code mariadb} or {@code mysql}: by default MariaDB Connector/J if it is there, else MySQL
 * Connector/J, which serves MySQL alone.
 *
 * @param kind {@link DatabaseKind#MYSQL} or {@link DatabaseKind#MARIADB}
 * @param user whom to connect as, or null for the driver's default
 * @param password the password, or null if none is needed
 * @param host a host's name or address, an IPv6 one between brackets
 * @param port a TCP port, 1 to 65535
 * @param database the database's name: letters, digits and {@code _ $ -}
 * @param parameters the parameters
 */
public record MysqlUrl(
        DatabaseKind kind,
        @Nullable String user,
        @Nullable String password,
        String host,
        int port,
        String database,
        Map<String, String> parameters)
        implements DatabaseUrl {

    static final int DEFAULT_PORT = 3306;

    /** The parameters, and what their values look like. */
    private static final Map<String, String> VALUES = Map.of(
            "allowPublicKeyRetrieval", "true|false",
            "connectTimeout", "[0-9]{1,9}",
            "driver", "mariadb|mysql",
            "prepStmtCacheSize", "[0-9]{1,5}",
            "socketTimeout", "[0-9]{1,9}",
            "sslMode", "disable|require|verify-ca|verify-full",
            "tcpKeepAlive", "true|false");

    /**
     * Checks the parts.
     *
     * @throws ConfigurationException if one makes no sense, or a parameter is not allowed
     */
    public MysqlUrl {
        if (kind != DatabaseKind.MYSQL && kind != DatabaseKind.MARIADB) {
            throw new IllegalArgumentException(kind.displayName() + " has a URL of its own");
        }
        NetworkPlace.check(host, port, database);
        if (!database.matches("[\\p{L}\\p{N}_$-]+")) {
            throw UrlParser.malformed("names a database with characters other than letters, digits and _ $ -");
        }
        parameters = new AllowedParameters(kind, VALUES.keySet()).check(parameters);
        parameters.forEach(MysqlUrl::checkValue);
        if (kind == DatabaseKind.MARIADB && "mysql".equals(parameters.get("driver"))) {
            throw new ConfigurationException(
                    "MySQL Connector/J does not serve MariaDB.", "Leave the parameter \"driver\" out.");
        }
    }

    private static void checkValue(String name, String value) {
        String pattern = VALUES.getOrDefault(name, "");
        if (!value.matches(pattern)) {
            throw UrlParser.malformed("has a value of " + name + " that is not " + meaning(pattern));
        }
    }

    private static String meaning(String pattern) {
        return pattern.startsWith("[") ? "a number" : String.join(" or ", pattern.split("\\|"));
    }

    /** Without user and password. */
    @Override
    public String toString() {
        String scheme = kind == DatabaseKind.MYSQL ? "mysql" : "mariadb";
        return scheme + "://" + host + ":" + port + "/" + database;
    }
}
