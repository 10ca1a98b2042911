package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.ModelNames;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.data.DataFormat;
import dev.ryx.cli.data.DataTables;
import dev.ryx.cli.data.Dump;
import dev.ryx.cli.terminal.Progress;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ryx dumpdata}. */
@Command(
        name = "dumpdata",
        description = "Writes rows as JSON, in the order in which loaddata can read them on any database.")
final class DumpdataCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Parameters(
            paramLabel = "<model>",
            description = "Models, or packages of them. Default: all models whose tables Ryx manages.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "<model>", description = "Models, or packages of them, to leave out.")
    private List<String> excluded = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "<file>",
            description = "Where to. Default: standard output.")
    private @Nullable String output;

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "${COMPLETION-CANDIDATES}: one row a line, or one array. Default: ${DEFAULT-VALUE}.")
    private DataFormat format = DataFormat.JSONL;

    DumpdataCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() throws IOException {
        Models models = options.models(workplace());
        var tables = DataTables.of(chosen(models), models);
        try (Backend backend = options.open(workplace());
                Writer file = output == null
                        ? null
                        : Files.newBufferedWriter(workplace().file(output))) {
            var dump = new Dump(backend, Engines.of(backend, models), format, file == null ? screen().out() : file);
            long rows = write(dump, tables);
            if (file != null) {
                screen().aside("Wrote " + rows + " rows of " + tables.inOrder().size() + " tables to " + output + ".");
            }
        }
        return ExitCode.OK;
    }

    private long write(Dump dump, DataTables tables) throws IOException {
        try (var progress = new Progress(screen())) {
            return dump.write(tables.inOrder(), (table, rows) -> progress.say(rows + " rows, " + table));
        }
    }

    private List<ModelMeta> chosen(Models models) {
        List<ModelMeta> chosen = names.isEmpty()
                ? models.all().stream().filter(ModelMeta::managed).toList()
                : found(models, names);
        List<ModelMeta> left = found(models, excluded);
        return chosen.stream().filter(model -> !left.contains(model)).toList();
    }

    private static List<ModelMeta> found(Models models, List<String> names) {
        return names.stream()
                .flatMap(name -> ModelNames.find(models, name).stream())
                .distinct()
                .toList();
    }
}
