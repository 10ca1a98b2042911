package dev.ryx.cli.context;

import dev.ryx.Ryx;
import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.Models;
import dev.ryx.settings.Settings;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options of a command that is about the models of a database, as a mixin. */
public class ModelOptions extends SettingsOptions {

    @Option(
            names = "--alias",
            paramLabel = "<alias>",
            description = "The database of that alias. Default: ${DEFAULT-VALUE}.")
    private String alias = Ryx.DEFAULT;

    /** For picocli. */
    public ModelOptions() {}

    /** The alias of the database. */
    public String alias() {
        return alias;
    }

    /**
     * The models whose tables belong in the database, of those that the settings name.
     *
     * @throws ConfigurationException if there are none on the class path
     */
    public Models models(Workplace workplace) {
        return models(settings(workplace));
    }

    private Models models(Settings settings) {
        Models all = Ryx.models(alias);
        if (all.all().isEmpty()) {
            throw new ConfigurationException(
                    "There are no models on the class path for the database \"" + alias + "\".",
                    "Compile them with ryx-processor, and put their classes on the class path of ryx.");
        }
        Set<String> chosen = Set.copyOf(settings.models());
        return chosen.isEmpty() ? all : all.only(model -> ModelNames.covers(chosen, model.name()));
    }
}
