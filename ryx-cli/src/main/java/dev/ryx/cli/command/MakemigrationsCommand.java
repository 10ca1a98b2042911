package dev.ryx.cli.command;

import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.ModelOptions;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.migration.Interview;
import dev.ryx.cli.migration.MigrationName;
import dev.ryx.cli.migration.MigrationOptions;
import dev.ryx.cli.terminal.Style;
import dev.ryx.migrations.autodetect.Answers;
import dev.ryx.migrations.autodetect.Autodetector;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.file.MigrationPrinter;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx makemigrations}. */
@Command(
        name = "makemigrations",
        description =
                "Compares the models with the migrations, and writes what changed as a new one. It needs no database.")
final class MakemigrationsCommand extends Action {

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private MigrationOptions migrations = new MigrationOptions();

    @Option(names = "--check", description = "Writes nothing; the exit code is 3 if something changed.")
    private boolean check;

    @Option(names = "--dry-run", description = "Writes the migration to the screen instead of a file.")
    private boolean dryRun;

    @Option(names = "--name", paramLabel = "<words>", description = "The name behind the number, such as add_slug.")
    private @Nullable String name;

    @Option(names = "--empty", description = "Writes a migration without operations, to be filled by hand.")
    private boolean empty;

    @Option(names = "--merge", description = "Writes a migration that comes after all that nothing comes after.")
    private boolean merge;

    @Option(
            names = "--rename",
            paramLabel = "<old>:<new>",
            description = "Answers a question: posts:articles for a table, posts.body:content for a column.")
    private List<String> renames = new ArrayList<>();

    @Option(
            names = "--fill",
            paramLabel = "<column>=<sql>",
            description = "Answers a question: what rows that are there get, such as posts.views=0.")
    private List<String> fills = new ArrayList<>();

    @Option(names = "--no-interactive", description = "Asks nothing.")
    private boolean noInteractive;

    MakemigrationsCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        MigrationGraph graph = migrations.graph(workplace(), models);
        if (merge) {
            return merge(graph);
        }
        graph.requireOneLeaf();
        if (empty) {
            return end(migration(graph, "manual", List.of()));
        }
        List<Operation> operations = changes(graph);
        if (operations.isEmpty()) {
            screen().line("No changes.");
            return ExitCode.OK;
        }
        return check ? found(operations) : end(migration(graph, operations));
    }

    private List<Operation> changes(MigrationGraph graph) {
        boolean interactive = screen().live() && !noInteractive && !check;
        var questions = new Interview(screen(), Answers.parse(renames, fills), interactive);
        Schema before = graph.resolved(Set.of()).schema();
        return Autodetector.asking(questions).operations(before, Schema.of(models.models(workplace())));
    }

    private ExitCode merge(MigrationGraph graph) {
        if (graph.leaves().size() < 2) {
            screen().line("Nothing to merge.");
            return ExitCode.OK;
        }
        graph.schema(); // which refuses two that change the same thing
        return end(migration(graph, "merge", List.of()));
    }

    private ExitCode found(List<Operation> operations) {
        screen().line("The models have changed:");
        describe(operations);
        return ExitCode.FOUND;
    }

    /** With the name that was given, or that of what it does. */
    private Migration migration(MigrationGraph graph, List<Operation> operations) {
        return name == null
                ? named(graph, MigrationName.of(graph.order(), operations), operations)
                : migration(graph, name, operations);
    }

    private Migration migration(MigrationGraph graph, String words, List<Operation> operations) {
        return named(graph, MigrationName.next(graph.order(), name == null ? words : name), operations);
    }

    private static Migration named(MigrationGraph graph, String whole, List<Operation> operations) {
        return Migration.of(whole, graph.leaves().stream().map(Migration::name).toList(), operations);
    }

    private ExitCode end(Migration migration) {
        if (dryRun) {
            screen().line(MigrationPrinter.print(migration).stripTrailing());
            return ExitCode.OK;
        }
        Path file = migrations.folder(workplace(), models).write(migration);
        screen().line("Wrote " + screen().styled(Style.BOLD, shown(file)) + ":");
        describe(migration.operations());
        return ExitCode.OK;
    }

    private String shown(Path file) {
        return file.startsWith(workplace().folder())
                ? workplace().folder().relativize(file).toString()
                : file.toString();
    }

    private void describe(List<Operation> operations) {
        operations.forEach(operation -> screen().line("  " + operation.describe()));
    }
}
