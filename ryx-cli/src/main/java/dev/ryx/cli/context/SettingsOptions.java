package dev.ryx.cli.context;

import dev.ryx.settings.Settings;
import dev.ryx.settings.SettingsSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command has, as a mixin. */
public class SettingsOptions {

    @Option(
            names = "--settings",
            paramLabel = "<file>",
            description = "The settings file, instead of ryx.toml, ryx.yaml or ryx.json in this folder.")
    private @Nullable String settings;

    @Option(
            names = "--env",
            paramLabel = "<section>",
            description = "The section of the settings file that counts, such as prod.")
    private @Nullable String env;

    @Option(names = "--verbose", description = "Shows more: the SQL where there is some, and stack traces of failures.")
    private boolean verbose;

    @SuppressWarnings("unused") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this text.")
    private boolean help;

    /** For picocli. */
    public SettingsOptions() {}

    /** Whether more is to be shown. */
    public boolean verbose() {
        return verbose;
    }

    /** What flags, the environment and the settings file say, in this order. */
    public Settings settings(Workplace workplace) {
        SettingsSources sources = SettingsSources.of(workplace.folder(), workplace.environment());
        if (settings != null) {
            sources = sources.file(workplace.file(settings));
        }
        return Settings.load(env == null ? sources : sources.section(env));
    }
}
