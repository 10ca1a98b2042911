package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.migration.MigrationOptions;
import dev.ryx.migrations.run.MigrationStatus;
import dev.ryx.migrations.run.MigrationStatus.State;
import dev.ryx.migrations.run.Migrator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx showmigrations}. */
@Command(name = "showmigrations", description = "Lists the migrations, and which of them the database has.")
final class ShowmigrationsCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Mixin
    private MigrationOptions migrations = new MigrationOptions();

    @Option(
            names = "--unapplied",
            description = "Only those that the database does not have; the exit code is 3 if there are some.")
    private boolean unapplied;

    ShowmigrationsCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        try (Backend backend = options.open(workplace())) {
            List<MigrationStatus> all = Migrator.of(backend, migrations.graph(workplace(), options))
                    .alias(options.alias())
                    .status();
            List<MigrationStatus> shown = unapplied
                    ? all.stream().filter(ShowmigrationsCommand::isUnapplied).toList()
                    : all;
            if (shown.isEmpty()) {
                screen().line(unapplied ? "The database has all migrations." : "There are no migrations.");
            }
            shown.forEach(status -> screen().line(line(status)));
            return unapplied && !shown.isEmpty() ? ExitCode.FOUND : ExitCode.OK;
        }
    }

    private static boolean isUnapplied(MigrationStatus status) {
        return status.state() == State.PENDING || status.state() == State.UNFINISHED;
    }

    private static String line(MigrationStatus status) {
        String mark = status.state() == State.APPLIED ? "[x] " : "[ ] ";
        String remark = switch (status.state()) {
            case APPLIED, PENDING -> "";
            case CHANGED, UNFINISHED, MISSING -> " (" + status.state().name().toLowerCase(Locale.ROOT) + ")";
        };
        return mark + status.name() + remark;
    }
}
