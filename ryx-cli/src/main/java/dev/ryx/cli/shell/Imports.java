package dev.ryx.cli.shell;

import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a shell has imported: Ryx, the models, and what values are made of. */
final class Imports {

    private static final List<String> ALWAYS =
            List.of("dev.ryx.*", "dev.ryx.expr.*", "java.math.*", "java.time.*", "java.util.*", "java.util.stream.*");

    private Imports() {}

    static List<String> of(Models models) {
        Set<String> names = new LinkedHashSet<>(ALWAYS);
        for (ModelMeta model : models.all()) {
            int dot = model.name().lastIndexOf('.');
            if (dot > 0) {
                names.add(model.name().substring(0, dot) + ".*");
            }
        }
        return names.stream().map(name -> "import " + name + ";").toList();
    }
}
