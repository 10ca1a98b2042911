package dev.ryx.bench.read;

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
record Place(String jdbcUrl, @Nullable String user) {

    private static final String URL = "bench.url.";
    private static final String USER = "bench.user.";

    static Place of(ServerDatabase database) {
        return new Place(database.jdbcUrl(), database.user());
    }

    /** The place that this JVM was told. */
    static Place told(Source source) {
        String url = System.getProperty(URL + source);
        if (url == null) {
            throw new IllegalStateException("Start this with Bench, which makes the databases.");
        }
        return new Place(url, System.getProperty(USER + source));
    }

    /** The arguments that tell it to a JVM. */
    List<String> arguments(Source source) {
        String url = "-D" + URL + source + "=" + jdbcUrl;
        return user == null ? List.of(url) : List.of(url, "-D" + USER + source + "=" + user);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, null);
    }

    /** The URL with the user in it. */
    String ryxUrl() {
        return user == null ? jdbcUrl : jdbcUrl.replace("://", "://" + user + "@");
    }
}
