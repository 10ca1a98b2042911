package dev.ryx.migrations.run;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.MigrationException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.RyxException;
import dev.ryx.migrations.ddl.Effect;
import dev.ryx.migrations.ddl.Rebuild;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Runs one migration: in one transaction, if the database changes its schema in one and no step refuses it; otherwise step by step,
 * each written down before and after, so that whoever comes after a crash knows where to go on.
 */
final class Execution {

    private final Backend backend;
    private final History history;
    private final MigrationListener listener;
    private final StepRunner runner;
    private final Dialect dialect;

    Execution(Backend backend, History history, MigrationListener listener) {
        this.backend = backend;
        this.history = history;
        this.listener = listener;
        this.runner = new StepRunner(backend);
        this.dialect = Dialect.of(backend.kind());
    }

    /**
     * Runs a migration, unless another process has done so meanwhile.
     *
     * @throws MigrationException if a step fails; it tells where it stands
     */
    void run(PlannedMigration planned) {
        List<Step> steps = planned.steps(dialect);
        boolean together = dialect.changesSchemaInTransaction()
                && steps.stream().noneMatch(step -> step.setting() == Step.Setting.NO_TRANSACTION);
        if (together) {
            runTogether(planned, steps);
        } else {
            runOneByOne(planned, steps, 0);
        }
        listener.ended(planned);
    }

    private void runTogether(PlannedMigration planned, List<Step> steps) {
        boolean rebuilds = isWithoutForeignKeys(steps);
        int[] at = {0};
        try {
            backend.transaction(TransactionOptions.defaults().foreignKeys(!rebuilds), () -> {
                if (isToDo(planned)) {
                    listener.begins(planned, 0, steps.size());
                    for (at[0] = 0; at[0] < steps.size(); at[0]++) {
                        listener.runs(planned, at[0], steps.get(at[0]));
                        runner.run(steps.get(at[0]));
                    }
                    if (rebuilds) {
                        Rebuild.requireForeignKeys(backend);
                    }
                    note(planned);
                }
                return true;
            });
        } catch (DatabaseException | FieldException | MigrationException e) {
            String place = at[0] < steps.size() ? place(planned, steps, at[0]) : "The end of " + title(planned);
            throw new MigrationException(
                    place + " failed, and nothing of it stays: " + e.getMessage(),
                    "Mend the migration or the rows that it meets, and run it again.",
                    e);
        }
    }

    /** Only SQLite has such steps. */
    private static boolean isWithoutForeignKeys(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.setting() == Step.Setting.NO_FOREIGN_KEYS);
    }

    private boolean isToDo(PlannedMigration planned) {
        boolean applied = history.find(planned.migration().name())
                .filter(HistoryRow::isApplied)
                .isPresent();
        return applied == planned.backwards();
    }

    private void note(PlannedMigration planned) {
        if (planned.backwards()) {
            history.remove(planned.migration().name());
        } else {
            history.apply(planned.migration());
        }
    }

    /** Goes on with a migration after its first steps. */
    void resume(PlannedMigration planned, int from) {
        runOneByOne(planned, planned.steps(dialect), from);
        listener.ended(planned);
    }

    private void runOneByOne(PlannedMigration planned, List<Step> steps, int from) {
        Migration migration = planned.migration();
        boolean back = planned.backwards();
        if (from == 0) {
            history.move(migration, back, 0, false);
        }
        listener.begins(planned, from, steps.size());
        for (int i = from; i < steps.size(); i++) {
            Step step = steps.get(i);
            listener.runs(planned, i, step);
            try {
                runNoted(planned, step, i);
            } catch (DatabaseException | FieldException | MigrationException e) {
                throw stopped(planned, steps, i, e);
            }
        }
        note(planned);
    }

    private void runNoted(PlannedMigration planned, Step step, int i) {
        if (step.setting() == Step.Setting.NO_TRANSACTION) {
            runAlone(planned, step, i);
        } else if (dialect.changesSchemaInTransaction()) {
            runWithNote(planned, step, i);
        } else if (step.effect() instanceof Effect.Unseen) {
            runUnseen(planned, step, i);
        } else {
            runAlone(planned, step, i);
        }
    }

    /** What changes rows is written down in the transaction that does so; what would end that is found out before it runs. */
    private void runUnseen(PlannedMigration planned, Step step, int i) {
        try {
            runWithNote(planned, step, i);
        } catch (FieldException _) {
            runAlone(planned, step, i);
        }
    }

    private void runWithNote(PlannedMigration planned, Step step, int i) {
        boolean rebuilds = isWithoutForeignKeys(List.of(step));
        backend.transaction(TransactionOptions.defaults().foreignKeys(!rebuilds), () -> {
            runner.run(step);
            if (rebuilds) {
                Rebuild.requireForeignKeys(backend);
            }
            history.move(planned.migration(), planned.backwards(), i + 1, false);
            return true;
        });
    }

    private void runAlone(PlannedMigration planned, Step step, int i) {
        history.move(planned.migration(), planned.backwards(), i, true);
        runner.run(step);
        history.move(planned.migration(), planned.backwards(), i + 1, false);
    }

    /** A statement that the database refused has done nothing. */
    private MigrationException stopped(PlannedMigration planned, List<Step> steps, int i, RyxException cause) {
        if (isRefusal(cause)) {
            history.move(planned.migration(), planned.backwards(), i, false);
        }
        return new MigrationException(
                place(planned, steps, i) + " failed: " + cause.getMessage()
                        + " The steps before it are done, and written down.",
                "Remove what is in its way, and run it again: it goes on with this step.",
                cause);
    }

    private static boolean isRefusal(RyxException cause) {
        return !(cause instanceof ConnectionException
                || cause instanceof QueryTimeoutException
                || cause instanceof CommitOutcomeUnknownException);
    }

    static String place(PlannedMigration planned, List<Step> steps, int i) {
        return "Step " + (i + 1) + " of " + steps.size() + " of " + title(planned) + " (" + text(steps.get(i)) + ")";
    }

    private static String title(PlannedMigration planned) {
        return (planned.backwards() ? "undoing " : "") + "the migration "
                + planned.migration().name();
    }

    private static String text(Step step) {
        return switch (step) {
            case Step.JavaCall call -> call.className();
            case Step.Statement statement -> statement.statement().sql();
            case Rebuild rebuild -> rebuild.toString();
        };
    }
}
