package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.inspect.Inspection;
import dev.ryx.cli.inspect.ModelSource;
import dev.ryx.cli.inspect.SourceFolder;
import dev.ryx.cli.inspect.SourceText;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx inspectdb}. */
@Command(
        name = "inspectdb",
        description = "Writes models for the tables of a database. It changes nothing there, and needs no models.")
final class InspectdbCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Option(
            names = "--table",
            split = ",",
            paramLabel = "<name>",
            description = "Tables and views. Default: all tables.")
    private List<String> tables = new ArrayList<>();

    @Option(
            names = "--package",
            paramLabel = "<name>",
            description = "The package of the models. Default: ${DEFAULT-VALUE}.")
    private String packageName = "models";

    @Option(
            names = "--output",
            paramLabel = "<folder>",
            description = "Writes a file a model, in the folder of its package. No file that is there is replaced.")
    private @Nullable String output;

    @Option(names = "--views", description = "Tells of views as well.")
    private boolean views;

    @Option(
            names = "--managed",
            description =
                    "Migrations shall change the tables from now on. Without it, the models leave them to others.")
    private boolean managed;

    InspectdbCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() throws IOException {
        if (!SourceVersion.isName(packageName, SourceVersion.latest())) {
            throw new ConfigurationException(
                    "\"" + Nearest.printable(packageName) + "\" is no name of a package.",
                    "Write one such as com.example.shop to --package.");
        }
        Inspection inspection = inspection();
        List<ModelSource> sources = inspection.models().stream()
                .map(model -> ModelSource.of(model, packageName, managed))
                .toList();
        if (output == null) {
            sources.forEach(source -> screen().line("// " + source.className() + ".java\n" + source.text()));
        } else {
            new SourceFolder(workplace().file(output), packageName)
                    .write(sources)
                    .forEach(file -> screen().line(file.toString()));
        }
        inspection.leftOut().forEach(this::tell);
        return ExitCode.OK;
    }

    private Inspection inspection() {
        try (Backend backend = options.open(workplace())) {
            return Inspection.of(chosen(backend), backend.kind());
        }
    }

    private List<ExistingTable> chosen(Backend backend) {
        List<ExistingTable> found = backend.introspector().tables();
        if (views || !tables.isEmpty()) {
            found = Stream.concat(found.stream(), backend.introspector().views().stream())
                    .toList();
        }
        List<String> known = found.stream().map(ExistingTable::name).toList();
        for (String table : tables) {
            if (!known.contains(table)) {
                throw new ConfigurationException(
                        "There is no table \"" + Nearest.printable(table) + "\" in " + backend.place() + ".",
                        Nearest.remedy(table, known));
            }
        }
        Set<String> wanted = Set.copyOf(tables);
        return found.stream()
                .filter(table -> wanted.isEmpty() || wanted.contains(table.name()))
                .toList();
    }

    private void tell(Inspection.LeftOut table) {
        String text = SourceText.comment("Left out: " + table.table() + ": " + table.why() + ".");
        if (output == null) {
            screen().line("// " + text);
        } else {
            screen().aside(text);
        }
    }
}
