package dev.ryx.cli.context;

import dev.ryx.Ryx;
import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.Nearest;
import dev.ryx.meta.Ident;
import dev.ryx.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of a command that asks a database, as a mixin. */
public class DatabaseOptions extends ModelOptions {

    @Option(
            names = "--database",
            paramLabel = "<url>",
            description = {
                "The database's URL, such as sqlite:blog.db.",
                "A password is better left to RYX_DATABASE_URL: other users see arguments."
            })
    private @Nullable String database;

    @Option(names = "--schema", paramLabel = "<name>", description = "The schema of the tables, on PostgreSQL.")
    private @Nullable String schema;

    /** For picocli. */
    public DatabaseOptions() {}

    /**
     * Where the database is.
     *
     * @throws ConfigurationException if nothing names it, or its URL makes no sense
     */
    public DatabaseUrl url(Workplace workplace) {
        DatabaseUrl url = database == null
                ? configured(alias(), settings(workplace).urls())
                : DatabaseUrl.parse(requireUrl(database));
        return schema == null ? url : withSchema(url, new Ident(schema));
    }

    private static String requireUrl(String text) {
        if (text.indexOf(':') < 0) {
            throw new ConfigurationException(
                    "--database takes a URL, and \"" + Nearest.printable(text) + "\" is none.",
                    "Write one such as sqlite:blog.db, or name an alias by --alias.");
        }
        return text;
    }

    private static DatabaseUrl configured(String alias, Map<String, DatabaseUrl> urls) {
        DatabaseUrl url = urls.get(alias);
        if (url == null) {
            throw new ConfigurationException(
                    "Nothing says where the database \"" + Nearest.printable(alias) + "\" is.",
                    urls.isEmpty()
                            ? "Give --database, set RYX_DATABASE_URL, or write a URL in the section urls of ryx.toml."
                            : Nearest.remedy(alias, urls.keySet()));
        }
        return url;
    }

    private static DatabaseUrl withSchema(DatabaseUrl url, Ident name) {
        return switch (url) {
            case PostgresUrl place -> {
                var parameters = new HashMap<>(place.parameters());
                parameters.put("currentSchema", name.text());
                yield new PostgresUrl(
                        place.user(), place.password(), place.host(), place.port(), place.database(), parameters);
            }
            case MysqlUrl _, SqliteUrl _ ->
                throw new ConfigurationException(
                        url.kind().displayName() + " has no schemas within a database.",
                        "Leave --schema out, and name the database itself in the URL.");
        };
    }

    /**
     * Opens the database; the caller closes it.
     *
     * @throws ConnectionException if it cannot be reached
     */
    public Backend open(Workplace workplace) {
        return Backend.open(url(workplace), settings(workplace).options(alias()));
    }

    /**
     * Opens the databases of the settings in {@link Ryx}, and that of the options as its alias.
     *
     * @throws ConnectionException if one cannot be reached; then none is open
     */
    public void setUp(Workplace workplace) {
        Settings settings = settings(workplace);
        var urls = new HashMap<>(settings.urls());
        urls.put(alias(), url(workplace));
        Ryx.setup(settings.urls(urls));
    }
}
