package dev.ryx;

import dev.ryx.backend.connection.DatabaseOptions;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.PoolNotInitializedException;
import dev.ryx.settings.Settings;
import dev.ryx.settings.SettingsSources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The open databases by alias. Several are opened together or not at all. */
final class Databases {

    private final ReentrantLock changing = new ReentrantLock();

    /** Sorted, and replaced as a whole. */
    private volatile Map<String, Database> byAlias = Map.of();

    List<String> aliases() {
        return List.copyOf(byAlias.keySet());
    }

    Optional<Database> find(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    /**
     * The database of an alias; if there is none at all, once the environment and the settings file were asked.
     *
     * @throws PoolNotInitializedException if there is none
     */
    Database get(String alias) {
        @Nullable Database database = byAlias.get(alias);
        if (database == null) {
            initialize();
            database = byAlias.get(alias);
        }
        if (database == null) {
            throw new PoolNotInitializedException(alias, byAlias.keySet());
        }
        return database;
    }

    private void initialize() {
        changing.lock();
        try {
            var sources = SettingsSources.here();
            if (byAlias.isEmpty() && sources.initializes()) {
                Settings settings = Settings.load(sources);
                open(settings);
            }
        } finally {
            changing.unlock();
        }
    }

    void open(Settings settings) {
        open(settings.urls(), settings::options);
    }

    void open(Map<String, DatabaseUrl> urls, PoolConfig pool) {
        open(urls, alias -> DatabaseOptions.defaults().alias(alias).pool(pool));
    }

    private void open(Map<String, DatabaseUrl> urls, Function<String, DatabaseOptions> options) {
        add(urls.keySet(), () -> opened(urls, options));
    }

    void open(String alias, DataSource source) {
        add(Set.of(alias), () -> Map.of(alias, Database.open(alias, source)));
    }

    private void add(Set<String> aliases, Supplier<Map<String, Database>> opening) {
        changing.lock();
        try {
            aliases.forEach(this::requireFree);
            var all = new TreeMap<>(byAlias);
            all.putAll(opening.get());
            byAlias = all;
        } finally {
            changing.unlock();
        }
    }

    private void requireFree(String alias) {
        if (byAlias.containsKey(alias)) {
            throw new ConfigurationException(
                    "There is a database \"" + alias + "\" already.",
                    "Call Ryx.shutdown() before setting it up again.");
        }
    }

    private static Map<String, Database> opened(
            Map<String, DatabaseUrl> urls, Function<String, DatabaseOptions> options) {
        var opened = new LinkedHashMap<String, Database>();
        try {
            urls.forEach((alias, url) -> opened.put(alias, Database.open(url, options.apply(alias))));
            return opened;
        } catch (RuntimeException | Error e) {
            opened.values().forEach(Database::close);
            throw e;
        }
    }

    void close() {
        changing.lock();
        try {
            Map<String, Database> all = byAlias;
            byAlias = Map.of();
            all.values().forEach(Database::close);
        } finally {
            changing.unlock();
        }
    }
}
