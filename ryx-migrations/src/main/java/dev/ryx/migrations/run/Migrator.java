package dev.ryx.migrations.run;

import dev.ryx.backend.Backend;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.MigrationException;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.run.MigrationStatus.State;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to the migrations in files. One process at a time does; the others wait and then find nothing to do. Where the
 * database changes its schema in a transaction, a migration is one; elsewhere each step is written down, and whoever comes after
 * a crash goes on at the step where it happened, or is told precisely what nobody can know.
 *
 * <p>What a database has is in its table {@code ryx_migrations}, in the schema of the connection.
 */
public final class Migrator {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Backend backend;
    private final MigrationGraph files;
    private final String alias;
    private final MigrationListener listener;
    private final Duration patience;
    private final History history;

    private Migrator(
            Backend backend, MigrationGraph files, String alias, MigrationListener listener, Duration patience) {
        this.backend = backend;
        this.files = files;
        this.alias = alias;
        this.listener = listener;
        this.patience = patience;
        this.history = new History(backend, alias, Clock.systemUTC());
    }

    /** A migrator of a database that is called {@code default}. */
    public static Migrator of(Backend backend, MigrationGraph migrations) {
        return new Migrator(backend, migrations, "default", MigrationListener.SILENT, PATIENCE);
    }

    /** The same for a database that the application calls otherwise. */
    public Migrator alias(String name) {
        return new Migrator(backend, files, name, listener, patience);
    }

    /** The same with somebody who is told what happens. */
    public Migrator listener(MigrationListener other) {
        return new Migrator(backend, files, alias, other, patience);
    }

    /** The same with another time that it waits for another process, at most; at first 10 minutes. */
    public Migrator patience(Duration longest) {
        return new Migrator(backend, files, alias, listener, longest);
    }

    /**
     * Each migration and what the database knows of it, in the order in which they run; those without a file come last. Changes
     * nothing.
     */
    public List<MigrationStatus> status() {
        Map<String, HistoryRow> rows = history.rows();
        MigrationGraph graph = files.resolved(rows.keySet());
        var all = new ArrayList<MigrationStatus>();
        graph.order().forEach(migration -> all.add(status(migration, rows)));
        rows.values().stream()
                .filter(row -> files.find(row.name()).isEmpty())
                .forEach(row -> all.add(new MigrationStatus(row.name(), State.MISSING, row.moment())));
        return all;
    }

    private static MigrationStatus status(Migration migration, Map<String, HistoryRow> rows) {
        HistoryRow row = rows.get(migration.name());
        if (row == null) {
            State state = isReplacedByRows(migration, rows.keySet()) ? State.APPLIED : State.PENDING;
            return new MigrationStatus(migration.name(), state, null);
        }
        if (!row.isApplied()) {
            return new MigrationStatus(migration.name(), State.UNFINISHED, row.moment());
        }
        State state = isChanged(migration, row) ? State.CHANGED : State.APPLIED;
        return new MigrationStatus(migration.name(), state, row.moment());
    }

    /** A squashed migration is there when all that it was made of are. */
    private static boolean isReplacedByRows(Migration migration, Set<String> names) {
        return !migration.replaces().isEmpty() && names.containsAll(migration.replaces());
    }

    /**
     * What {@link #migrate} would run now, in order. Changes nothing.
     *
     * @throws MigrationException if the target is not there, several migrations come last, or the database knows the migrations
     *     otherwise than the files
     */
    public List<PlannedMigration> plan(Target target) {
        Map<String, HistoryRow> rows = history.rows();
        rows.values().stream().filter(row -> !row.isApplied()).findFirst().ifPresent(row -> {
            throw new MigrationException(
                    "The migration " + row.name() + " has begun and not ended.",
                    "Run migrate, which goes on with it.",
                    null);
        });
        return plan(target, rows);
    }

    private List<PlannedMigration> plan(Target target, Map<String, HistoryRow> rows) {
        MigrationGraph graph = files.resolved(rows.keySet());
        var applied = applied(graph, rows);
        requireUnchanged(graph, rows);
        requireWhole(graph, applied);
        var planned = new ArrayList<PlannedMigration>();
        for (Migration migration : undone(graph, target, applied)) {
            applied.remove(migration.name());
            planned.add(new PlannedMigration(migration, true, graph.schema(applied::contains)));
        }
        for (Migration migration : done(graph, target)) {
            if (!applied.contains(migration.name())) {
                planned.add(new PlannedMigration(migration, false, graph.schema(applied::contains)));
                applied.add(migration.name());
            }
        }
        return planned;
    }

    private static Set<String> applied(MigrationGraph graph, Map<String, HistoryRow> rows) {
        var applied = new LinkedHashSet<String>();
        for (Migration migration : graph.order()) {
            HistoryRow row = rows.get(migration.name());
            if (row == null ? isReplacedByRows(migration, rows.keySet()) : row.isApplied()) {
                applied.add(migration.name());
            }
        }
        return applied;
    }

    private static void requireUnchanged(MigrationGraph graph, Map<String, HistoryRow> rows) {
        List<String> changed = graph.order().stream()
                .filter(migration -> isChanged(migration, rows.get(migration.name())))
                .map(Migration::name)
                .toList();
        if (!changed.isEmpty()) {
            throw new MigrationException(
                    "The database has other operations than the file says: " + String.join(", ", changed) + ".",
                    "Put the file back as it was, and write what is new into a migration of its own.",
                    null);
        }
    }

    private static boolean isChanged(Migration migration, @Nullable HistoryRow row) {
        return row != null && !row.isOf(migration);
    }

    private static void requireWhole(MigrationGraph graph, Set<String> applied) {
        for (Migration migration : graph.order()) {
            for (String dependency : migration.dependencies()) {
                if (applied.contains(migration.name()) && !applied.contains(dependency)) {
                    throw new MigrationException(
                            "The database has " + migration.name() + ", but not " + dependency
                                    + ", which comes before it.",
                            "If the database has what it does, say so with --fake; otherwise undo what comes after it.",
                            null);
                }
            }
        }
    }

    private static List<Migration> undone(MigrationGraph graph, Target target, Set<String> applied) {
        Collection<Migration> gone = switch (target) {
            case Target.Latest _ -> List.of();
            case Target.Zero _ -> graph.order().reversed();
            case Target.Named(String name) ->
                graph.downFrom(name).stream()
                        .filter(migration -> !migration.name().equals(name))
                        .toList();
        };
        return gone.stream()
                .filter(migration -> applied.contains(migration.name()))
                .toList();
    }

    private static List<Migration> done(MigrationGraph graph, Target target) {
        return switch (target) {
            case Target.Latest _ -> {
                graph.requireOneLeaf();
                yield graph.order();
            }
            case Target.Zero _ -> List.of();
            case Target.Named(String name) -> graph.upTo(name);
        };
    }

    /** {@link #migrate(Target)} to the latest migration. */
    public List<PlannedMigration> migrate() {
        return migrate(Target.LATEST);
    }

    /**
     * Brings the database to the target. First it goes on with a migration that has not ended.
     *
     * @return what it ran
     * @throws MigrationException if a migration fails; it tells where it stands and what to do. Also if the database knows the
     *     migrations otherwise than the files, or another process takes too long
     * @throws DatabaseException if the database cannot be reached
     */
    public List<PlannedMigration> migrate(Target target) {
        return MigrationLock.holding(backend, listener, patience, () -> {
            history.create();
            var execution = new Execution(backend, history, listener);
            var ran = new ArrayList<PlannedMigration>(new Recovery(backend, history, files).resume(execution));
            for (PlannedMigration planned : plan(target, history.rows())) {
                execution.run(planned);
                ran.add(planned);
            }
            noteSquashed();
            return List.copyOf(ran);
        });
    }

    private void noteSquashed() {
        Map<String, HistoryRow> rows = history.rows();
        files.resolved(rows.keySet()).order().stream()
                .filter(migration -> !rows.containsKey(migration.name()) && isReplacedByRows(migration, rows.keySet()))
                .forEach(history::apply);
    }

    /**
     * Notes that the database has what the target says, without running anything: {@code --fake}.
     *
     * @return what it noted
     * @throws MigrationException as {@link #migrate(Target)} does
     */
    public List<PlannedMigration> fake(Target target) {
        return MigrationLock.holding(backend, listener, patience, () -> {
            history.create();
            List<PlannedMigration> planned = plan(target, history.rows());
            for (PlannedMigration one : planned) {
                if (one.backwards()) {
                    history.remove(one.migration().name());
                } else {
                    history.apply(one.migration());
                }
            }
            return planned;
        });
    }

    /**
     * Tells what nobody could know: whether the step happened at which a migration was stopped.
     *
     * @param name the migration
     * @param happened whether the step took effect
     * @throws MigrationException if the migration is not stopped at such a step
     */
    public void settle(String name, boolean happened) {
        MigrationLock.holding(backend, listener, patience, () -> {
            new Recovery(backend, history, files).settle(name, happened);
            return true;
        });
    }

    /** The steps of what is planned, as this database would run them. */
    public List<Step> steps(PlannedMigration planned) {
        return planned.steps(Dialect.of(backend.kind()));
    }

    /** The schema of the migrations that the database has, from the files alone. */
    public Schema schema() {
        Map<String, HistoryRow> rows = history.rows();
        MigrationGraph graph = files.resolved(rows.keySet());
        Set<String> applied = applied(graph, rows);
        return graph.schema(applied::contains);
    }
}
