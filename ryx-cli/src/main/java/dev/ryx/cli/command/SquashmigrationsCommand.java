package dev.ryx.cli.command;

import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.ModelOptions;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.migration.MigrationOptions;
import dev.ryx.cli.migration.NewMigration;
import dev.ryx.migrations.autodetect.MigrationMaker;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ryx squashmigrations}. */
@Command(
        name = "squashmigrations",
        description = {
            "Writes one migration in the place of several, with what cancels out left out. It needs no database.",
            "The old files stay until every database has seen them; then delete them, and the line \"replaces\"."
        })
final class SquashmigrationsCommand extends Action {

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private MigrationOptions migrations = new MigrationOptions();

    @Parameters(
            arity = "1..2",
            paramLabel = "<migration>",
            description = "The first and the last of them, or the last alone: names, or beginnings of them.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "<name>",
            description = "The whole name, such as 0001_start. Default: <first>_squashed_<number of the last>.")
    private @Nullable String name;

    @Option(names = "--dry-run", description = "Writes the migration to the screen instead of a file.")
    private boolean dryRun;

    SquashmigrationsCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        var maker = new MigrationMaker(migrations.graph(workplace(), models));
        MigrationGraph graph = maker.graph();
        Migration last = MigrationOptions.find(graph, names.getLast());
        Migration first = names.size() == 2
                ? MigrationOptions.find(graph, names.getFirst())
                : graph.upTo(last.name()).getFirst();
        Migration squashed = maker.squash(first.name(), last.name(), name);
        var written = new NewMigration(workplace(), migrations.folder(workplace(), models));
        if (dryRun) {
            written.show(squashed);
        } else {
            written.write(squashed);
            screen().line(counted(squashed.entries().size()) + " in the place of "
                    + squashed.replaces().stream()
                            .map(graph::get)
                            .mapToInt(old -> old.entries().size())
                            .sum()
                    + ", " + squashed.replaces().size() + " migrations.");
        }
        return ExitCode.OK;
    }

    private static String counted(int operations) {
        return operations + (operations == 1 ? " operation" : " operations");
    }
}
