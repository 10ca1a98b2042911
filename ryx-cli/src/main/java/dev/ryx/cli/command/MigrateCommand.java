package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.migration.MigrationOptions;
import dev.ryx.cli.terminal.Style;
import dev.ryx.error.ConfigurationException;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.run.MigrationListener;
import dev.ryx.migrations.run.Migrator;
import dev.ryx.migrations.run.PlannedMigration;
import dev.ryx.migrations.run.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ryx migrate}. */
@Command(name = "migrate", description = "Brings the database to the migrations, or to one of them.")
final class MigrateCommand extends Action {

    private static final String ZERO = "zero";
    private static final String DONE = "=done";
    private static final String UNDONE = "=undone";

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Mixin
    private MigrationOptions migrations = new MigrationOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "<migration>",
            description = "Where to go, forwards or back: a name, the beginning of one, or zero. Default: the latest.")
    private @Nullable String name;

    @Option(
            names = "--plan",
            description = "Shows what would run, and runs nothing; the exit code is 3 if something would.")
    private boolean plan;

    @Option(names = "--dry-run", description = "Shows the SQL that would run, and runs nothing.")
    private boolean dryRun;

    @Option(names = "--fake", description = "Notes the migrations as run, or as undone, and runs nothing.")
    private boolean fake;

    @Option(
            names = "--settle",
            paramLabel = "<migration>=done|undone",
            description = "Says whether the step happened at which a process was stopped.")
    private @Nullable String settle;

    MigrateCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        MigrationGraph graph = migrations.graph(workplace(), options);
        try (Backend backend = options.open(workplace())) {
            Migrator migrator =
                    Migrator.of(backend, graph).alias(options.alias()).listener(new Telling());
            return run(migrator, target(graph));
        }
    }

    private Target target(MigrationGraph graph) {
        if (name == null) {
            return Target.LATEST;
        }
        return name.equals(ZERO)
                ? Target.ZERO
                : new Target.Named(MigrationOptions.find(graph, name).name());
    }

    private ExitCode run(Migrator migrator, Target target) {
        if (settle != null) {
            settle(migrator, settle);
            return ExitCode.OK;
        }
        if (plan || dryRun) {
            return show(migrator, migrator.plan(target));
        }
        List<PlannedMigration> ran = fake ? migrator.fake(target) : migrator.migrate(target);
        if (fake) {
            ran.forEach(one -> screen().line("Noted " + title(one) + "."));
        }
        if (ran.isEmpty()) {
            screen().line("Nothing to do.");
        }
        return ExitCode.OK;
    }

    private void settle(Migrator migrator, String answer) {
        if (!answer.endsWith(DONE) && !answer.endsWith(UNDONE)) {
            throw new ConfigurationException(
                    "--settle takes a migration and what became of its step.",
                    "Write --settle 0002_views=done, or =undone.");
        }
        boolean done = answer.endsWith(DONE);
        migrator.settle(answer.substring(0, answer.lastIndexOf('=')), done);
        screen().line("Noted. Run migrate, which goes on.");
    }

    private ExitCode show(Migrator migrator, List<PlannedMigration> planned) {
        if (planned.isEmpty()) {
            screen().line("Nothing to do.");
            return ExitCode.OK;
        }
        planned.forEach(one -> show(migrator, one));
        return plan ? ExitCode.FOUND : ExitCode.OK;
    }

    private void show(Migrator migrator, PlannedMigration planned) {
        screen().line((dryRun ? "-- " : "") + title(planned));
        if (dryRun) {
            migrator.steps(planned).stream()
                    .flatMap(step -> step.statements().stream())
                    .forEach(statement -> screen().line(statement.sql() + ";"));
        } else {
            planned.migration().operations().forEach(operation -> screen().line("  " + operation.describe()));
        }
    }

    private static String title(PlannedMigration planned) {
        return planned.migration().name() + (planned.backwards() ? ", undone" : "");
    }

    /** Shows what happens while it does. */
    private final class Telling implements MigrationListener {
        @Override
        public void waiting() {
            tell("Another process migrates this database; waiting for it.");
        }

        @Override
        public void begins(PlannedMigration migration, int step, int steps) {
            String from = step == 0 ? "" : ", from step " + (step + 1) + " of " + steps;
            tell((migration.backwards() ? "Undoes " : "Runs ")
                    + screen().styled(Style.BOLD, migration.migration().name())
                    + from);
        }

        @Override
        public void runs(PlannedMigration migration, int step, Step what) {
            screen().flush();
        }

        private void tell(String line) {
            screen().line(line);
            screen().flush();
        }
    }
}
