package dev.ryx.migrations.lint;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.migrations.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges operations for a kind of database, which it does not need: what others wait for, what is lost, what breaks code that
 * still runs, and what to write instead. A table that a migration made itself is nobody's yet, and anything may be done to it.
 */
public final class Linter {

    private final DatabaseKind kind;

    private Linter(DatabaseKind kind) {
        this.kind = kind;
    }

    /** A linter for databases of that kind. */
    public static Linter of(DatabaseKind kind) {
        return new Linter(kind);
    }

    /**
     * Judges some of the migrations, each operation as it comes after those before it.
     *
     * @param graph the migrations, with none beside those that it was squashed of: {@link MigrationGraph#resolved}
     * @param chosen which of them are judged
     * @throws MigrationException if an operation does not apply, or a comment allows a rule that is not there
     */
    public List<Verdict> lint(MigrationGraph graph, Predicate<Migration> chosen) {
        List<Verdict> verdicts = new ArrayList<>();
        Set<Ident> unvalidated = new HashSet<>();
        Schema schema = Schema.EMPTY;
        for (Migration migration : graph.order()) {
            if (chosen.test(migration)) {
                verdicts.addAll(lint(migration, schema, unvalidated));
            }
            migration.operations().forEach(operation -> note(operation, unvalidated));
            schema = migration.after(schema);
        }
        return verdicts;
    }

    /**
     * Judges one migration after others whose constraints are all validated.
     *
     * @param before the schema before it
     * @throws MigrationException if an operation does not apply, or a comment allows a rule that is not there
     */
    public List<Verdict> lint(Migration migration, Schema before) {
        return lint(migration, before, Set.of());
    }

    private List<Verdict> lint(Migration migration, Schema before, Set<Ident> unvalidated) {
        migration.after(before); // which refuses an operation that does not apply, and names it
        var walk = new MigrationWalk(kind, migration, before, unvalidated);
        migration.entries().forEach(walk::visit);
        return walk.verdicts();
    }

    /** Takes note of a constraint that has not looked at the rows yet, or has now. */
    static void note(Operation operation, Set<Ident> unvalidated) {
        switch (operation) {
            case AddCheck add
            when !add.validated() -> unvalidated.add(add.check().name());
            case AddForeignKey add
            when !add.validated() -> unvalidated.add(add.key().name());
            case ValidateConstraint validate -> unvalidated.remove(validate.name());
            default -> {}
        }
    }
}
