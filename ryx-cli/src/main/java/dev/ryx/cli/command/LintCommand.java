package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.cli.context.BackendKinds;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.lint.LintReport;
import dev.ryx.cli.migration.MigrationOptions;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.lint.Linter;
import dev.ryx.migrations.lint.Severity;
import dev.ryx.migrations.run.MigrationStatus;
import dev.ryx.migrations.run.MigrationStatus.State;
import dev.ryx.migrations.run.Migrator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ryx lint}. */
@Command(
        name = "lint",
        description = {
            "Judges migrations before they run: what others wait for, what is lost, what breaks code that still runs,"
                    + " and",
            "what to write instead. The exit code is 1 if there is an error. With --backend it needs no database."
        })
final class LintCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Mixin
    private MigrationOptions migrations = new MigrationOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "<migration>",
            description = "Names, or beginnings of them. Default: those that the database does not have.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "All migrations; so it is with --backend, where no database tells.")
    private boolean all;

    @Option(names = "--since", paramLabel = "<migration>", description = "Those that come after this one.")
    private @Nullable String since;

    @Option(
            names = "--backend",
            split = ",",
            paramLabel = "<kind>",
            converter = BackendKinds.class,
            completionCandidates = BackendKinds.class,
            description = "For databases of that kind, without asking one: ${COMPLETION-CANDIDATES}.")
    private List<DatabaseKind> backends = new ArrayList<>();

    @Option(names = "--json", description = "Answers in JSON.")
    private boolean json;

    LintCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        MigrationGraph graph = migrations.graph(workplace(), options);
        var report = new LintReport(screen(), options.verbose());
        if (backends.isEmpty()) {
            ask(graph, report);
        } else {
            MigrationGraph resolved = graph.resolved(Set.of());
            Predicate<Migration> chosen = chosen(resolved).orElse(_ -> true);
            backends.forEach(kind -> report.add(kind, Linter.of(kind).lint(resolved, chosen)));
        }
        if (json) {
            Json.print(screen(), report.asMap());
        } else {
            report.print();
        }
        return report.count(Severity.ERROR) == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private void ask(MigrationGraph graph, LintReport report) {
        try (Backend backend = options.open(workplace())) {
            List<MigrationStatus> status =
                    Migrator.of(backend, graph).alias(options.alias()).status();
            Map<Boolean, Set<String>> pending = status.stream()
                    .collect(Collectors.partitioningBy(
                            one -> one.state() == State.PENDING,
                            Collectors.mapping(MigrationStatus::name, Collectors.toSet())));
            MigrationGraph resolved = graph.resolved(pending.getOrDefault(false, Set.of()));
            Set<String> open = pending.getOrDefault(true, Set.of());
            Predicate<Migration> chosen = chosen(resolved).orElse(migration -> open.contains(migration.name()));
            report.add(backend.kind(), Linter.of(backend.kind()).lint(resolved, chosen));
        }
    }

    /** What the arguments choose. */
    private Optional<Predicate<Migration>> chosen(MigrationGraph graph) {
        if (!names.isEmpty()) {
            List<Migration> wanted = names.stream()
                    .map(name -> MigrationOptions.find(graph, name))
                    .toList();
            return Optional.of(wanted::contains);
        }
        if (since != null) {
            List<Migration> before =
                    graph.upTo(MigrationOptions.find(graph, since).name());
            return Optional.of(migration -> !before.contains(migration));
        }
        return all ? Optional.of(_ -> true) : Optional.empty();
    }
}
