package dev.ryx.cli.command;

import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.migration.MigrationOptions;
import dev.ryx.cli.terminal.Style;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ryx sqlmigrate}. */
@Command(name = "sqlmigrate", description = "Writes the SQL of a migration, and runs nothing.")
final class SqlmigrateCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Mixin
    private MigrationOptions migrations = new MigrationOptions();

    @Parameters(paramLabel = "<migration>", description = "Its name, or the beginning of it, such as 0002.")
    private String name = "";

    @Option(
            names = "--backends",
            split = ",",
            paramLabel = "<kind>",
            description = "${COMPLETION-CANDIDATES}. Default: the kind of the database.")
    private List<DatabaseKind> backends = new ArrayList<>();

    @Option(names = "--backwards", description = "The SQL that undoes it.")
    private boolean backwards;

    SqlmigrateCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        MigrationGraph graph = migrations.graph(workplace(), options);
        Migration migration = MigrationOptions.find(graph, name);
        Schema before = before(graph, migration);
        for (DatabaseKind kind : kinds()) {
            print(migration, before, kind);
        }
        return ExitCode.OK;
    }

    private List<DatabaseKind> kinds() {
        return backends.isEmpty() ? List.of(options.url(workplace()).kind()) : backends;
    }

    private static Schema before(MigrationGraph graph, Migration migration) {
        List<String> earlier = graph.upTo(migration.name()).stream()
                .filter(other -> !other.equals(migration))
                .map(Migration::name)
                .toList();
        return graph.schema(earlier::contains);
    }

    private void print(Migration migration, Schema before, DatabaseKind kind) {
        Dialect dialect = Dialect.of(kind);
        screen().line(screen().styled(
                        Style.DIM,
                        "-- " + migration.name() + (backwards ? " undone" : "") + " on " + kind.displayName()));
        List<Step> steps = backwards ? migration.reversedSteps(before, dialect) : migration.steps(before, dialect);
        steps.forEach(this::print);
    }

    private void print(Step step) {
        if (step instanceof Step.JavaCall(String className, boolean undone)) {
            screen().line("-- calls " + className + (undone ? ", backwards" : ""));
        }
        step.statements().forEach(statement -> screen().line(statement.sql() + ";"));
    }
}
