package dev.ryx.settings;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where settings are read from.
 *
 * @param folder where {@code ryx.toml}, {@code ryx.yaml}, {@code ryx.yml} or {@code ryx.json} is looked for
 * @param file the file, which must be there; or null to look for one in the folder
 * @param section the section of the file that overrides what stands outside sections, such as {@code prod}; or null
 * @param environment environment variables by name
 */
public record SettingsSources(
        Path folder, @Nullable Path file, @Nullable String section, Map<String, String> environment) {

    /** Copies the environment. */
    public SettingsSources {
        environment = Map.copyOf(environment);
    }

    /**
     * The working directory and the environment of the process; its variables {@code RYX_SETTINGS} and {@code RYX_ENV}
     * name a file and a section.
     */
    public static SettingsSources here() {
        return of(Path.of(""), System.getenv());
    }

    /** A folder and an environment, whose variables {@code RYX_SETTINGS} and {@code RYX_ENV} count. */
    public static SettingsSources of(Path folder, Map<String, String> environment) {
        String file = environment.get("RYX_SETTINGS");
        return new SettingsSources(
                folder, file == null ? null : folder.resolve(file), environment.get("RYX_ENV"), environment);
    }

    /** The same with a file of its own. */
    public SettingsSources file(Path one) {
        return new SettingsSources(folder, one, section, environment);
    }

    /** The same with another section. */
    public SettingsSources section(String name) {
        return new SettingsSources(folder, file, name, environment);
    }

    /** Whether a query may set up the databases by itself: not if {@code RYX_AUTO_INITIALIZE} is 0, no or false. */
    public boolean initializes() {
        String choice = environment.getOrDefault("RYX_AUTO_INITIALIZE", "1");
        return !choice.matches("(?i)0|n|no|false");
    }
}
