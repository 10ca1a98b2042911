package dev.ryx.cli.migration;

import dev.ryx.Ryx;
import dev.ryx.cli.context.ModelOptions;
import dev.ryx.cli.context.Workplace;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationFolder;
import dev.ryx.migrations.file.MigrationGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where migrations are, as a mixin. */
public class MigrationOptions {

    @Option(
            names = "--migrations",
            paramLabel = "<folder>",
            description = {
                "The folder of the migrations. Default: that of the settings, or migrations;",
                "for an alias other than default with the alias behind it, such as migrations-logs."
            })
    private @Nullable String folder;

    /** For picocli. */
    public MigrationOptions() {}

    /** The folder that new migrations are written to. */
    public MigrationFolder folder(Workplace workplace, ModelOptions models) {
        return folders(workplace, models).getFirst();
    }

    /** The migrations of all folders. */
    public MigrationGraph graph(Workplace workplace, ModelOptions models) {
        List<Migration> all = new ArrayList<>();
        for (MigrationFolder one : folders(workplace, models)) {
            all.addAll(one.read().order());
        }
        return MigrationGraph.of(all);
    }

    /**
     * The migration that a person means: by its name, or by a beginning that no other has.
     *
     * @throws dev.ryx.error.MigrationException if there is none; it names the nearest
     */
    public static Migration find(MigrationGraph graph, String beginning) {
        List<Migration> found = graph.order().stream()
                .filter(migration -> migration.name().startsWith(beginning))
                .toList();
        return found.size() == 1 ? found.getFirst() : graph.get(beginning);
    }

    private List<MigrationFolder> folders(Workplace workplace, ModelOptions models) {
        List<String> names =
                folder == null ? models.settings(workplace).migrations().dirs() : List.of(folder);
        return names.stream()
                .map(name -> new MigrationFolder(place(workplace, name, models.alias())))
                .toList();
    }

    private Path place(Workplace workplace, String name, String alias) {
        Path path = workplace.file(name);
        return folder != null || alias.equals(Ryx.DEFAULT)
                ? path
                : path.resolveSibling(path.getFileName() + "-" + alias);
    }
}
