package dev.ryx.settings;

import dev.ryx.backend.connection.DatabaseOptions;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.ConfigurationException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the environment and a settings file say. Of a value that both have, the environment's counts.
 *
 * @param urls the databases by alias, in the order of the file; without credentials when printed
 * @param pool the pool of each of them
 * @param slowStatements which statements of each of them are told in the log {@code dev.ryx.sql.slow}, because they took
 *     longer; zero for none
 * @param models the packages or classes of the models, for the command line
 * @param migrations where migrations are, for the command line
 * @param debug whether the command line tells a failure with its stack trace
 */
public record Settings(
        Map<String, DatabaseUrl> urls,
        PoolConfig pool,
        Duration slowStatements,
        List<String> models,
        MigrationSettings migrations,
        boolean debug) {

    /** Copies the collections. */
    public Settings {
        urls = Collections.unmodifiableMap(new LinkedHashMap<>(urls));
        models = List.copyOf(models);
    }

    /** The same with other databases. */
    public Settings urls(Map<String, DatabaseUrl> others) {
        return new Settings(others, pool, slowStatements, models, migrations, debug);
    }

    /** How to open each of the databases; the alias is its own. */
    public DatabaseOptions options(String alias) {
        return new DatabaseOptions(alias, pool, slowStatements);
    }

    /**
     * Reads the environment of the process and the settings file of the working directory, if there is one.
     *
     * @throws ConfigurationException if a value makes no sense or a key is unknown; it names the file, the section and
     *     the key, and never the value
     */
    public static Settings load() {
        return load(SettingsSources.here());
    }

    /** {@link #load()} from other places. */
    public static Settings load(SettingsSources sources) {
        return SettingsReader.read(sources);
    }
}
