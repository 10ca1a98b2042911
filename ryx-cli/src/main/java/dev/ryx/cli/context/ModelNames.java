package dev.ryx.cli.context;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import java.util.Collection;
import java.util.List;

/** Models as a person names them: by class, by its name without the package, or by package. */
public final class ModelNames {

    private ModelNames() {}

    /** Whether one of the names is a model's qualified name, or a package around it. */
    static boolean covers(Collection<String> names, String model) {
        return names.stream().anyMatch(name -> model.equals(name) || model.startsWith(name + "."));
    }

    /**
     * The models that a name stands for.
     *
     * @throws ConfigurationException if there is none
     */
    public static List<ModelMeta> find(Models models, String name) {
        List<ModelMeta> found = models.all().stream()
                .filter(model ->
                        covers(List.of(name), model.name()) || model.label().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw ConfigurationException.unknownModel(
                    name, models.all().stream().map(ModelMeta::label).toList());
        }
        return found;
    }
}
