package dev.ryx.cli.client;

import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.DatabaseKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The call of a database's own program for a URL. */
final class ClientCalls {

    private ClientCalls() {}

    /**
     * The call.
     *
     * @param query one statement to run instead of a session, or null
     */
    static ClientCall of(DatabaseUrl url, @Nullable String query) {
        return switch (url) {
            case SqliteUrl sqlite -> sqlite(sqlite, query);
            case PostgresUrl postgres -> postgres(postgres, query);
            case MysqlUrl mysql -> mysql(mysql, query);
        };
    }

    private static ClientCall sqlite(SqliteUrl url, @Nullable String query) {
        Path file = url.file();
        if (file == null) {
            throw new ConfigurationException(
                    "A database in memory is seen by its own process alone.", "Name a file, such as sqlite:blog.db.");
        }
        var arguments = new ArrayList<String>();
        arguments.add(file.toAbsolutePath().toString());
        if (query != null) {
            arguments.add(query);
        }
        return new ClientCall(
                List.of("sqlite3"), "Install SQLite's shell, such as the package sqlite3.", arguments, Map.of(), "");
    }

    private static ClientCall postgres(PostgresUrl url, @Nullable String query) {
        var arguments = new ArrayList<>(List.of("--host", bare(url.host()), "--port", Integer.toString(url.port())));
        add(arguments, "--username", url.user());
        add(arguments, "--dbname", url.database());
        add(arguments, "--command", query);
        var environment = new HashMap<String, String>();
        put(environment, "PGPASSWORD", url.password());
        put(environment, "PGSSLMODE", url.parameters().get("sslmode"));
        String schema = url.parameters().get("currentSchema");
        put(environment, "PGOPTIONS", schema == null ? null : "-csearch_path=" + escaped(schema));
        return new ClientCall(
                List.of("psql"),
                "Install PostgreSQL's client, such as the package postgresql-client.",
                arguments,
                environment,
                "");
    }

    /** As libpq reads options: a backslash before what would end a value. */
    private static String escaped(String option) {
        return option.replaceAll("([\\\\\\s])", "\\\\$1");
    }

    private static ClientCall mysql(MysqlUrl url, @Nullable String query) {
        var arguments = new ArrayList<>(List.of("--host", bare(url.host()), "--port", Integer.toString(url.port())));
        arguments.add("--protocol=TCP");
        add(arguments, "--user", url.user());
        add(arguments, "--execute", query);
        arguments.add(url.database());
        boolean isMaria = url.kind() == DatabaseKind.MARIADB;
        return new ClientCall(
                isMaria ? List.of("mariadb", "mysql") : List.of("mysql", "mariadb"),
                isMaria
                        ? "Install MariaDB's client, such as the package mariadb-client."
                        : "Install MySQL's client, such as the package mysql-client or default-mysql-client.",
                arguments,
                Map.of(),
                optionFile(url.password()));
    }

    private static String optionFile(@Nullable String password) {
        if (password == null) {
            return "";
        }
        String quoted = password.replace("\\", "\\\\").replace("\"", "\\\"");
        return "[client]\npassword=\"" + quoted + "\"\n";
    }

    /** An IPv6 address without its brackets. */
    private static String bare(String host) {
        return host.replaceAll("[\\[\\]]", "");
    }

    private static void add(List<String> arguments, String option, @Nullable String value) {
        if (value != null) {
            arguments.add(option);
            arguments.add(value);
        }
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
