package dev.ryx.backend.connection;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.DatabaseKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the URLs of all databases. No message of it holds a part of the URL that may be secret. */
final class UrlParser {

    private static final String EXAMPLES =
            "Write sqlite:blog.db, sqlite::memory:, or postgres://user:password@host:5432/database, and likewise"
                    + " mysql://… and mariadb://….";

    private UrlParser() {}

    static DatabaseUrl parse(String url) {
        String bare = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        int colon = bare.indexOf(':');
        if (colon < 0) {
            throw malformed("has no scheme");
        }
        String scheme = bare.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = bare.substring(colon + 1);
        return switch (scheme) {
            case "sqlite" -> sqlite(rest);
            case "postgres", "postgresql" -> postgres(network(rest, PostgresUrl.DEFAULT_PORT));
            case "mysql" -> mysql(DatabaseKind.MYSQL, network(rest, MysqlUrl.DEFAULT_PORT));
            case "mariadb" -> mysql(DatabaseKind.MARIADB, network(rest, MysqlUrl.DEFAULT_PORT));
            default -> throw malformed("names no database that Ryx knows");
        };
    }

    private static SqliteUrl sqlite(String rest) {
        String location = beforeQuery(rest);
        return new SqliteUrl(sqliteFile(Percent.decode(withoutSlashes(location))), parameters(rest));
    }

    /** {@code ///blog.db} is {@code blog.db}, {@code ////var/blog.db} is {@code /var/blog.db}. */
    private static String withoutSlashes(String location) {
        if (location.startsWith("///")) {
            return location.substring("///".length());
        }
        if (location.startsWith("//")) {
            throw malformed("has a host, and SQLite has none");
        }
        return location;
    }

    private static @Nullable Path sqliteFile(String path) {
        if (path.equals(":memory:")) {
            return null;
        }
        if (path.isBlank()) {
            throw malformed("names no file");
        }
        try {
            return Path.of(path);
        } catch (InvalidPathException _) {
            throw malformed("names a file that cannot exist");
        }
    }

    private static PostgresUrl postgres(NetworkPlace place) {
        return new PostgresUrl(
                place.user(), place.password(), place.host(), place.port(), place.database(), place.parameters());
    }

    private static MysqlUrl mysql(DatabaseKind kind, NetworkPlace place) {
        return new MysqlUrl(
                kind, place.user(), place.password(), place.host(), place.port(), place.database(), place.parameters());
    }

    /** {@code //user:password@host:port/database?user=…&password=…}, or the name of a database of this machine. */
    private static NetworkPlace network(String rest, int defaultPort) {
        var parameters = new LinkedHashMap<>(parameters(rest));
        String user = parameters.remove("user");
        String password = parameters.remove("password");
        String location = beforeQuery(rest);
        if (!location.startsWith("//")) {
            return new NetworkPlace(user, password, "localhost", defaultPort, Percent.decode(location), parameters);
        }
        int slash = location.indexOf('/', 2);
        if (slash < 0) {
            throw malformed("names no database after the host");
        }
        String authority = location.substring(2, slash);
        String database = Percent.decode(location.substring(slash + 1));
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            String credentials = authority.substring(0, at);
            int colon = credentials.indexOf(':');
            user = Percent.decode(colon < 0 ? credentials : credentials.substring(0, colon));
            password = colon < 0 ? password : Percent.decode(credentials.substring(colon + 1));
        }
        String address = authority.substring(at + 1);
        return new NetworkPlace(user, password, host(address), port(address, defaultPort), database, parameters);
    }

    private static String host(String address) {
        String host = address.substring(0, portColon(address));
        return host.isEmpty() ? "localhost" : host;
    }

    private static int port(String address, int defaultPort) {
        int colon = portColon(address);
        if (colon == address.length()) {
            return defaultPort;
        }
        try {
            return Integer.parseInt(address.substring(colon + 1));
        } catch (NumberFormatException _) {
            throw malformed("has a port that is no number");
        }
    }

    /** Where the port begins; an IPv6 address has its own colons between brackets. */
    private static int portColon(String address) {
        int colon = address.indexOf(':', Math.max(0, address.lastIndexOf(']')));
        return colon < 0 ? address.length() : colon;
    }

    private static String beforeQuery(String rest) {
        int question = rest.indexOf('?');
        return question < 0 ? rest : rest.substring(0, question);
    }

    private static Map<String, String> parameters(String rest) {
        var parameters = new LinkedHashMap<String, String>();
        int question = rest.indexOf('?');
        if (question < 0) {
            return parameters;
        }
        for (String pair : rest.substring(question + 1).split("&", -1)) {
            addParameter(parameters, pair);
        }
        return parameters;
    }

    private static void addParameter(Map<String, String> parameters, String pair) {
        int equals = pair.indexOf('=');
        if (equals <= 0) {
            throw malformed("has a parameter that is not name=value");
        }
        String name = Percent.decode(pair.substring(0, equals));
        if (parameters.put(name, Percent.decode(pair.substring(equals + 1))) != null) {
            throw malformed("has a parameter twice");
        }
    }

    static ConfigurationException malformed(String what) {
        return new ConfigurationException("The database URL " + what + ".", EXAMPLES);
    }
}
