package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.data.DataTables;
import dev.ryx.cli.data.Flush;
import dev.ryx.cli.terminal.Questions;
import dev.ryx.cli.terminal.TextTable;
import dev.ryx.meta.Models;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx flush}. */
@Command(name = "flush", description = "Deletes all rows of all models, and lets their numbers begin at 1 again.")
final class FlushCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Option(
            names = {"--yes", "--force"},
            description = "Deletes without asking.")
    private boolean yes;

    @Option(names = "--no-interactive", description = "Does not ask: without --yes nothing is deleted.")
    private boolean noInteractive;

    @Option(names = "--dry-run", description = "Tells what would be deleted.")
    private boolean dryRun;

    FlushCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        try (Backend backend = options.open(workplace())) {
            Models models = options.models(workplace());
            var flush = new Flush(backend, Engines.of(backend, models), DataTables.ofManaged(models));
            return run(flush, backend.place());
        }
    }

    private ExitCode run(Flush flush, String place) {
        Map<String, Long> counts = flush.count();
        long rows = counts.values().stream().mapToLong(Long::longValue).sum();
        if (dryRun) {
            var table = new TextTable("table", "rows");
            counts.forEach(table::add);
            table.print(screen());
            return ExitCode.OK;
        }
        if (!isAllowed(rows, counts.size(), place)) {
            screen().aside("Nothing was deleted.");
            return ExitCode.FAILED;
        }
        screen().line("Deleted " + flush.run() + " rows of " + counts.size() + " tables.");
        return ExitCode.OK;
    }

    private boolean isAllowed(long rows, int tables, String place) {
        if (yes) {
            return true;
        }
        if (noInteractive || !screen().live()) {
            screen().aside("ryx: flush deletes all rows, so it asks, and here is nobody to ask. Give --yes.");
            return false;
        }
        return new Questions(screen()).yes("Delete all " + rows + " rows of " + tables + " tables in " + place + "?");
    }
}
