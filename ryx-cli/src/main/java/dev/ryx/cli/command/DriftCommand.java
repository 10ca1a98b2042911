package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.check.Finding;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.drift.Drift;
import dev.ryx.cli.terminal.Style;
import dev.ryx.meta.Models;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx drift}. */
@Command(
        name = "drift",
        description = "Tells how the tables of the database differ from the models. It changes nothing.")
final class DriftCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Option(names = "--json", description = "Answers in JSON.")
    private boolean json;

    DriftCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        Models models = options.models(workplace());
        List<Finding> findings = findings(models);
        if (json) {
            Json.print(screen(), Map.of("findings", findings));
        } else {
            findings.forEach(this::tell);
            screen().line(
                            findings.isEmpty()
                                    ? screen().styled(Style.GREEN, "The database is as the models say.")
                                    : findings.size() + " found.");
        }
        return findings.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }

    private List<Finding> findings(Models models) {
        try (Backend backend = options.open(workplace())) {
            List<ExistingTable> tables = Stream.concat(
                            backend.introspector().tables().stream(), backend.introspector().views().stream())
                    .toList();
            return Drift.between(models, tables, backend.kind());
        }
    }

    private void tell(Finding finding) {
        screen().line(screen().styled(Style.YELLOW, finding.where()) + ": " + finding.what());
        screen().line("  " + finding.remedy());
    }
}
