package dev.ryx.bench;

import dev.ryx.servers.ServerDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, as it is told to another JVM.
 *
 * @param jdbcUrl JDBC's URL
 * @param user whom to connect as, without a password; null if the database knows no users
 */
public record Place(String jdbcUrl, @Nullable String user) {

    private static final String URL = "bench.url.";
    private static final String USER = "bench.user.";

    /** Where a database is. */
    public static Place of(ServerDatabase database) {
        return new Place(database.jdbcUrl(), database.user());
    }

    /** The place that this JVM was told. */
    public static Place told(Enum<?> source) {
        String url = System.getProperty(URL + source.name());
        if (url == null) {
            throw new IllegalStateException("Start this with Bench, which makes the databases.");
        }
        return new Place(url, System.getProperty(USER + source.name()));
    }

    /** The arguments that tell it to a JVM. */
    public List<String> arguments(Enum<?> source) {
        String url = "-D" + URL + source.name() + "=" + jdbcUrl;
        return user == null ? List.of(url) : List.of(url, "-D" + USER + source.name() + "=" + user);
    }

    /** A new connection. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, null);
    }

    /** The same place with a parameter of its driver. */
    public Place with(String parameter) {
        return new Place(jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + parameter, user);
    }

    /** The URL with the user in it. */
    public String ryxUrl() {
        return user == null ? jdbcUrl : jdbcUrl.replace("://", "://" + user + "@");
    }
}
