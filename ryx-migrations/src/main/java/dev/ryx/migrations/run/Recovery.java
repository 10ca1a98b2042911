package dev.ryx.migrations.run;

import dev.ryx.backend.Backend;
import dev.ryx.error.MigrationException;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.query.dialect.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a migration that began and did not end, and where it stands. */
final class Recovery {

    private final Backend backend;
    private final History history;
    private final MigrationGraph files;

    Recovery(Backend backend, History history, MigrationGraph files) {
        this.backend = backend;
        this.history = history;
        this.files = files;
    }

    /**
     * A migration that has not ended.
     *
     * @param row what the database knows of it
     * @param planned the migration
     * @param steps its steps
     */
    private record Unfinished(HistoryRow row, PlannedMigration planned, List<Step> steps) {}

    /**
     * Goes on with what has not ended.
     *
     * @return the migration, or none
     * @throws MigrationException if nobody can know whether a step took effect
     */
    List<PlannedMigration> resume(Execution execution) {
        Optional<Unfinished> found = find();
        found.ifPresent(unfinished -> execution.resume(unfinished.planned(), next(unfinished)));
        return found.map(Unfinished::planned).stream().toList();
    }

    private Optional<Unfinished> find() {
        Map<String, HistoryRow> rows = history.rows();
        return rows.values().stream()
                .filter(row -> !row.isApplied())
                .findFirst()
                .map(row -> unfinished(row, rows));
    }

    private Unfinished unfinished(HistoryRow row, Map<String, HistoryRow> rows) {
        MigrationGraph graph = files.resolved(rows.keySet());
        Migration migration = graph.find(row.name())
                .orElseThrow(() -> new MigrationException(
                        "The migration " + row.name() + " has begun and not ended, and its file is gone.",
                        "Put the file back as it was.",
                        null));
        if (!row.isOf(migration)) {
            throw new MigrationException(
                    "The migration " + row.name() + " has begun and not ended, and its file says something else now.",
                    "Put the file back as it was: " + row.step()
                            + " of its steps are done. Run it, and write what is new" + " into a migration of its own.",
                    null);
        }
        var planned = new PlannedMigration(
                migration,
                row.state() == HistoryRow.State.BACKWARDS,
                graph.schema(name -> !name.equals(row.name())
                        && Optional.ofNullable(rows.get(name))
                                .filter(HistoryRow::isApplied)
                                .isPresent()));
        return new Unfinished(row, planned, planned.steps(Dialect.of(backend.kind())));
    }

    /** The first step that is still to do. */
    private int next(Unfinished unfinished) {
        HistoryRow row = unfinished.row();
        if (!row.begun() || row.step() >= unfinished.steps().size()) {
            return row.step();
        }
        Step step = unfinished.steps().get(row.step());
        return switch (new Effects(backend.introspector()).verdict(step.effect())) {
            case HAPPENED -> row.step() + 1;
            case TO_DO -> row.step();
            case UNKNOWN ->
                throw new MigrationException(
                        "A process was stopped at this, and nobody can tell whether it took effect: "
                                + Execution.place(unfinished.planned(), unfinished.steps(), row.step()) + ".",
                        "Look at the database, and say so: ryx migrate --settle " + row.name() + "=done, or =undone.",
                        null);
        };
    }

    void settle(String name, boolean happened) {
        Unfinished unfinished = find().filter(
                        one -> one.row().name().equals(name) && one.row().begun())
                .orElseThrow(() -> new MigrationException(
                        "The migration " + name + " is not stopped at a step.", "Run migrate.", null));
        history.move(
                unfinished.planned().migration(),
                unfinished.planned().backwards(),
                unfinished.row().step() + (happened ? 1 : 0),
                false);
    }
}
