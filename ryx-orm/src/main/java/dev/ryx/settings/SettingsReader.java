package dev.ryx.settings;

import dev.ryx.backend.connection.DatabaseOptions;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.ConfigurationException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts settings together: the environment before a section of the file, and that before the rest of the file. */
final class SettingsReader {

    private static final String DEFAULT = "default";
    private static final String DEFAULT_URL = "RYX_DATABASE_URL";
    private static final String SLOW = "slow_statements";
    private static final String SLOW_VARIABLE = "RYX_SLOW_STATEMENTS";
    private static final Pattern URL_VARIABLE = Pattern.compile("RYX_DB_(\\w+)_URL");

    private static final List<String> KEYS = List.of("urls", "pool", SLOW, "models", "migrations", "debug");
    private static final List<String> MIGRATION_KEYS = List.of("dirs", "format");

    private final Map<String, String> environment;

    /** The tables that hold settings; the first that has a value counts. */
    private final List<Section> tables;

    private SettingsReader(Map<String, String> environment, List<Section> tables) {
        this.environment = environment;
        this.tables = tables;
    }

    static Settings read(SettingsSources sources) {
        List<Section> tables =
                SettingsFile.read(sources).map(file -> tables(file, sources)).orElse(List.of());
        return new SettingsReader(sources.environment(), tables).settings();
    }

    private static List<Section> tables(Section file, SettingsSources sources) {
        List<String> sections = checked(file);
        var tables = new ArrayList<Section>();
        String chosen = sources.section();
        if (chosen != null) {
            if (!sections.contains(chosen)) {
                throw file.unknown(chosen, sections);
            }
            tables.add(file.table(chosen));
        }
        tables.add(file);
        return tables;
    }

    /** The names of the sections for environments, such as {@code prod}, once every key is known. */
    private static List<String> checked(Section file) {
        var sections = new ArrayList<String>();
        for (String key : file.keys()) {
            if (!KEYS.contains(key)) {
                boolean settings =
                        file.isTable(key) && KEYS.containsAll(file.table(key).keys());
                if (!settings && !List.of("dev", "test", "prod").contains(key)) {
                    throw file.unknown(key, KEYS);
                }
                sections.add(key);
                check(file.table(key));
            }
        }
        checkInner(file);
        return sections;
    }

    private static void check(Section section) {
        section.requireKnown(KEYS);
        checkInner(section);
    }

    private static void checkInner(Section section) {
        section.table("pool").requireKnown(PoolOption.keys());
        section.table("migrations").requireKnown(MIGRATION_KEYS);
    }

    private Settings settings() {
        List<Section> migrations = within("migrations");
        return new Settings(
                urls(),
                pool(),
                slowStatements(),
                first(tables, table -> table.texts("models")).orElse(List.of()),
                new MigrationSettings(
                        first(migrations, table -> table.texts("dirs")).orElse(MigrationSettings.DEFAULTS.dirs()),
                        first(migrations, table -> table.text("format")).orElse(MigrationSettings.DEFAULTS.format())),
                first(tables, table -> table.flag("debug")).orElse(false));
    }

    private List<Section> within(String key) {
        return tables.stream().map(table -> table.table(key)).toList();
    }

    private static <T> Optional<T> first(List<Section> tables, Function<Section, Optional<T>> value) {
        return tables.stream().map(value).flatMap(Optional::stream).findFirst();
    }

    private Map<String, DatabaseUrl> urls() {
        var urls = new LinkedHashMap<String, DatabaseUrl>();
        for (Section table : within("urls").reversed()) {
            for (String alias : table.keys()) {
                table.text(alias).ifPresent(url -> urls.put(alias, url(table.where(alias), url)));
            }
        }
        String url = environment.get(DEFAULT_URL);
        if (url != null) {
            urls.put(DEFAULT, url(DEFAULT_URL, url));
        }
        new TreeMap<>(environment).forEach((variable, value) -> {
            Matcher named = URL_VARIABLE.matcher(variable);
            if (named.matches()) {
                urls.put(alias(named.group(1), urls), url(variable, value));
            }
        });
        return urls;
    }

    /** The alias that a file spells its own way, or the name in lower case. */
    private static String alias(String name, Map<String, DatabaseUrl> known) {
        return known.keySet().stream()
                .filter(alias -> alias.replace('-', '_').equalsIgnoreCase(name))
                .findFirst()
                .orElse(name.toLowerCase(Locale.ROOT));
    }

    private static DatabaseUrl url(String where, String url) {
        try {
            return DatabaseUrl.parse(url);
        } catch (ConfigurationException e) {
            throw e.at(where);
        }
    }

    private PoolConfig pool() {
        PoolConfig pool = PoolConfig.defaults();
        for (PoolOption option : PoolOption.ALL) {
            pool = with(pool, option);
        }
        return pool;
    }

    private PoolConfig with(PoolConfig pool, PoolOption option) {
        String value = environment.get(option.variable());
        if (value != null) {
            return set(pool, option, option.variable(), value);
        }
        for (Section table : within("pool")) {
            Optional<String> number = table.number(option.key());
            if (number.isPresent()) {
                return set(pool, option, table.where(option.key()), number.get());
            }
        }
        return pool;
    }

    private static PoolConfig set(PoolConfig pool, PoolOption option, String where, String number) {
        try {
            return option.set().apply(pool, new BigDecimal(number.strip()));
        } catch (ConfigurationException e) {
            throw e.at(where);
        } catch (ArithmeticException | NumberFormatException _) {
            throw new ConfigurationException(
                    where + " is no such number.", "Write a whole number of connections, or seconds.");
        }
    }

    private Duration slowStatements() {
        String value = environment.get(SLOW_VARIABLE);
        return value == null
                ? first(tables, table -> table.number(SLOW).map(seconds -> slow(table.where(SLOW), seconds)))
                        .orElse(Duration.ZERO)
                : slow(SLOW_VARIABLE, value);
    }

    private static Duration slow(String where, String seconds) {
        try {
            Duration threshold = PoolOption.duration(new BigDecimal(seconds.strip()));
            return DatabaseOptions.defaults().slowStatements(threshold).slowStatements();
        } catch (ConfigurationException e) {
            throw e.at(where);
        } catch (ArithmeticException | NumberFormatException _) {
            throw new ConfigurationException(
                    where + " is no such number.", "Write seconds, to the millisecond, or 0 for none.");
        }
    }
}
