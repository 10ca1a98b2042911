package dev.ryx.migrations.autodetect;

import dev.ryx.error.MigrationException;
import dev.ryx.migrations.file.Entry;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RunJava;
import dev.ryx.migrations.operation.RunSql;
import dev.ryx.migrations.operation.Separate;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Folds operations into earlier ones. Each fold is kept only if the operations still apply, one after the other, and lead to
 * the same schema; nothing moves across SQL or Java of a user's, or across a separate one.
 *
 * @param before the schema before the operations
 */
record Optimizer(Schema before) {

    /** The same in fewer operations. */
    List<Entry> optimized(List<Entry> entries) {
        Schema goal = after(entries).canonical();
        List<Entry> current = entries;
        Optional<List<Entry>> better = better(current, goal);
        while (better.isPresent()) {
            current = better.get();
            better = better(current, goal);
        }
        return current;
    }

    private Schema after(List<Entry> entries) {
        Schema schema = before;
        for (Entry entry : entries) {
            schema = entry.operation().after(schema);
        }
        return schema;
    }

    private Optional<List<Entry>> better(List<Entry> entries, Schema goal) {
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size() && !isBarrier(entries.get(j).operation()); j++) {
                Optional<List<Entry>> folded = folded(entries, i, j).filter(list -> leadsTo(list, goal));
                if (folded.isPresent()) {
                    return folded;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBarrier(Operation operation) {
        return operation instanceof RunSql || operation instanceof RunJava || operation instanceof Separate;
    }

    private static Optional<List<Entry>> folded(List<Entry> entries, int i, int j) {
        Entry first = entries.get(i);
        Entry second = entries.get(j);
        return Folds.of(first.operation(), second.operation()).map(operations -> {
            List<Entry> list = new ArrayList<>(entries);
            list.remove(j);
            list.remove(i);
            List<String> comment = new ArrayList<>(first.comment());
            comment.addAll(second.comment());
            operations.forEach(operation -> list.add(i, new Entry(comment, operation)));
            return list;
        });
    }

    /** A key to a table that is made later would be refused by a database. */
    private boolean leadsTo(List<Entry> entries, Schema goal) {
        Schema schema = before;
        Set<TableName> later = new HashSet<>();
        entries.forEach(entry -> created(entry).ifPresent(table -> later.add(table.name())));
        try {
            for (Entry entry : entries) {
                Optional<Table> created = created(entry);
                created.ifPresent(table -> later.remove(table.name()));
                if (created.isPresent()
                        && created.get().foreignKeys().stream()
                                .map(ForeignKey::target)
                                .anyMatch(later::contains)) {
                    return false;
                }
                schema = entry.operation().after(schema);
            }
        } catch (MigrationException e) {
            return false;
        }
        return schema.canonical().equals(goal);
    }

    private static Optional<Table> created(Entry entry) {
        return entry.operation() instanceof CreateTable(Table table) ? Optional.of(table) : Optional.empty();
    }
}
