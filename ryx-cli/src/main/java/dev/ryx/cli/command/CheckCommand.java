package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.cli.check.Checks;
import dev.ryx.cli.check.Finding;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.terminal.Style;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx check}. */
@Command(
        name = "check",
        description = "Looks whether settings and models make sense together, and whether the database can be reached.")
final class CheckCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Option(names = "--json", description = "Answers in JSON.")
    private boolean json;

    @Option(names = "--offline", description = "Does not ask the database.")
    private boolean offline;

    CheckCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        List<Finding> findings = Checks.of(options.settings(workplace()), options.models(workplace()), options.alias());
        String place = offline ? "" : reached();
        if (json) {
            Json.print(screen(), Map.of("findings", findings, "database", place));
        } else {
            tell(findings, place);
        }
        return findings.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }

    /** Opening it is the check: what it throws is told. */
    private String reached() {
        try (Backend backend = options.open(workplace())) {
            return backend.place();
        }
    }

    private void tell(List<Finding> findings, String place) {
        for (Finding finding : findings) {
            screen().line(screen().styled(Style.YELLOW, finding.where()) + ": " + finding.what());
            screen().line("  " + finding.remedy());
        }
        if (!place.isEmpty()) {
            screen().line("Reached " + place + ".");
        }
        screen().line(
                        findings.isEmpty()
                                ? screen().styled(Style.GREEN, "Nothing to complain about.")
                                : findings.size() + " found.");
    }
}
