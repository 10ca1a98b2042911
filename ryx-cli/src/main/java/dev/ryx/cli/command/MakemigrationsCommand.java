package dev.ryx.cli.command;

import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.ModelOptions;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.migration.Interview;
import dev.ryx.cli.migration.MigrationOptions;
import dev.ryx.cli.migration.NewMigration;
import dev.ryx.cli.migration.Supposed;
import dev.ryx.migrations.autodetect.Answers;
import dev.ryx.migrations.autodetect.MigrationMaker;
import dev.ryx.migrations.autodetect.Questions;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Option(names = "--check", description = "Writes nothing; the exit code is 3 if something would be written.")
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
        var maker = new MigrationMaker(migrations.graph(workplace(), models));
        if (merge) {
            return end(maker.merge(name), "Nothing to merge.", "Several migrations come last:");
        }
        if (empty) {
            return end(Optional.of(maker.empty(name == null ? "manual" : name)), "", "It would be written:");
        }
        return end(maker.next(goal(), questions(), name), "No changes.", "The models have changed:");
    }

    private Schema goal() {
        return Schema.of(models.models(workplace()));
    }

    private Questions questions() {
        boolean interactive = screen().live() && !noInteractive && !check;
        var interview = new Interview(screen(), Answers.parse(renames, fills), interactive);
        return check ? new Supposed(interview) : interview;
    }

    private ExitCode end(Optional<Migration> made, String nothing, String something) {
        if (made.isEmpty()) {
            screen().line(nothing);
            return ExitCode.OK;
        }
        Migration migration = made.get();
        var written = new NewMigration(workplace(), migrations.folder(workplace(), models));
        if (check) {
            screen().line(something);
            written.describe(migration.operations());
            return ExitCode.FOUND;
        }
        if (dryRun) {
            written.show(migration);
        } else {
            written.write(migration);
        }
        return ExitCode.OK;
    }
}
