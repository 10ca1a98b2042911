package dev.ryx.backend.connection;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.DatabaseKind;
import java.util.Map;

/**
 * Where a database is. There is one case a database, which holds what its driver needs to know.
 *
 * <p>Spelled as SQLAlchemy does, or as JDBC does: {@code sqlite:blog.db}, {@code sqlite:///blog.db},
 * {@code sqlite:////var/blog.db}, {@code sqlite::memory:}, {@code postgres://ada:secret@localhost:5432/blog?sslmode=require},
 * {@code mysql://ada:secret@localhost:3306/blog}, {@code mariadb://localhost/blog}.
 * Parameters come from an allow-list. {@code toString()} tells neither user nor password.
 */
public sealed interface DatabaseUrl permits MysqlUrl, PostgresUrl, SqliteUrl {

    /** The kind of database. */
    DatabaseKind kind();

    /** The parameters after the question mark, decoded, all of them allowed. */
    Map<String, String> parameters();

    /**
     * Reads a URL, with or without {@code jdbc:} before it.
     *
     * @throws ConfigurationException if it makes no sense, names a database that is not supported or holds a parameter
     *     that is not allowed; the message never holds the URL
     */
    static DatabaseUrl parse(String url) {
        return UrlParser.parse(url);
    }
}
