package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.data.DataTables;
import dev.ryx.cli.data.Load;
import dev.ryx.cli.terminal.Progress;
import dev.ryx.meta.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ryx loaddata}. */
@Command(name = "loaddata", description = "Writes the rows of a file to the database, all of them or none.")
final class LoaddataCommand extends Action {

    private static final String STANDARD_INPUT = "-";

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Parameters(paramLabel = "<file>", description = "What dumpdata has written; - for standard input.")
    private String file = "";

    @Option(
            names = "--update",
            description = "A row takes the place of one with the same key, which is an error otherwise.")
    private boolean update;

    @Option(names = "--dry-run", description = "Loads everything and takes it back.")
    private boolean dryRun;

    LoaddataCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() throws IOException {
        Models models = options.models(workplace());
        try (Backend backend = options.open(workplace())) {
            var tables = DataTables.of(models.all(), models);
            var load = new Load(backend, Engines.of(backend, models), tables, update);
            Map<String, Long> counts = file.equals(STANDARD_INPUT)
                    ? loadInput(load)
                    : load(load, workplace().file(file));
            long rows = counts.values().stream().mapToLong(Long::longValue).sum();
            screen().line((dryRun ? "Would load " : "Loaded ") + rows + " rows of " + counts.size() + " tables.");
        }
        return ExitCode.OK;
    }

    /** The file is read twice, and standard input can be read but once. */
    private Map<String, Long> loadInput(Load load) throws IOException {
        Path copy = Files.createTempFile("ryx", ".jsonl");
        try {
            try (var writer = Files.newBufferedWriter(copy)) {
                screen().in().transferTo(writer);
            }
            return load(load, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Map<String, Long> load(Load load, Path path) throws IOException {
        try (var progress = new Progress(screen())) {
            return load.load(path, dryRun, (table, rows) -> progress.say(rows + " rows, " + table));
        }
    }
}
