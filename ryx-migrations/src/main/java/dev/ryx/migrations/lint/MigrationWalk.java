package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Entry;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.operation.Separate;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through one migration, operation by operation. */
final class MigrationWalk {

    private final DatabaseKind kind;
    private final Migration migration;
    private final Set<TableName> fresh = new HashSet<>();
    private final Set<Ident> unvalidated;
    private final Set<Rule> allowed;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final OneTransaction transaction;
    private Schema schema;

    MigrationWalk(DatabaseKind kind, Migration migration, Schema before, Set<Ident> unvalidated) {
        this.kind = kind;
        this.migration = migration;
        this.schema = before;
        this.unvalidated = new HashSet<>(unvalidated);
        this.allowed = Silence.in(migration.comment());
        this.transaction = OneTransaction.of(
                kind, stepsOutside(kind, migration, before), migration.entries().size());
    }

    private static boolean stepsOutside(DatabaseKind kind, Migration migration, Schema before) {
        return migration.steps(before, Dialect.of(kind)).stream()
                .anyMatch(step -> step.setting() == Step.Setting.NO_TRANSACTION);
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    void visit(Entry entry) {
        Operation operation = entry.operation();
        var complaints = new Complaints(migration.name(), operation.describe());
        Impact impact = operation instanceof Separate separate
                ? judgeAll(separate.database(), complaints)
                : judge(operation, schema, complaints);
        schema = operation.after(schema);
        Linter.note(operation, unvalidated);
        Set<Rule> here = Silence.in(entry.comment());
        verdicts.add(new Verdict(
                migration.name(),
                operation.describe(),
                impact,
                complaints.all().stream()
                        .filter(finding -> !here.contains(finding.rule()) && !allowed.contains(finding.rule()))
                        .toList()));
    }

    /** What a database does in its own way, while the state takes note of something else. */
    private Impact judgeAll(List<Operation> operations, Complaints complaints) {
        Impact all = Impact.NONE;
        Schema there = schema;
        for (Operation operation : operations) {
            all = all.and(judge(operation, there, complaints));
            there = operation.after(there);
        }
        return all;
    }

    private Impact judge(Operation operation, Schema before, Complaints complaints) {
        var scene = new Scene(kind, before, Set.copyOf(fresh), Set.copyOf(unvalidated), operation);
        Impact impact = impact(scene);
        if (!isOnFresh(scene)) {
            OldCode.judge(scene, complaints);
            LongLocks.judge(scene, impact, complaints);
            ExistingRows.judge(scene, complaints);
        }
        if (Unseen.is(scene)) {
            Unseen.judge(complaints);
        }
        transaction.judge(scene, impact, complaints);
        freshen(operation);
        return impact;
    }

    private Impact impact(Scene scene) {
        if (Unseen.is(scene)) {
            return new Impact("", Blocks.NOTHING, Work.UNKNOWN);
        }
        Impact impact = Impacts.on(kind).of(scene);
        return isOnFresh(scene) && !(scene.operation() instanceof CreateTable) ? Impact.NONE : impact;
    }

    /** Whether nobody uses the table yet. */
    private static boolean isOnFresh(Scene scene) {
        return scene.operation() instanceof CreateTable
                || Targets.of(scene.operation()).filter(scene::isFresh).isPresent();
    }

    private void freshen(Operation operation) {
        if (operation instanceof RenameTable(TableName from, Ident to) && fresh.contains(from)) {
            fresh.add(from.renamed(to));
        }
        Optional.of(operation)
                .filter(CreateTable.class::isInstance)
                .flatMap(Targets::of)
                .ifPresent(fresh::add);
    }
}
