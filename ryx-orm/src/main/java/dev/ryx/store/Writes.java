package dev.ryx.store;

import dev.ryx.backend.Transaction;
import dev.ryx.binding.Bindings;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.OnDelete;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.sql.CompiledQuery;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells the cache which tables were written to: at once, or when the transaction has ended, which may have committed even if
 * it seems to have failed.
 */
final class Writes {

    /** By model, the tables whose rows the database deletes or changes when rows of the model are deleted. */
    private static final Map<String, Set<String>> REACHED = new ConcurrentHashMap<>();

    private final Set<String> tables = ConcurrentHashMap.newKeySet();
    private volatile boolean everything;

    private Writes() {}

    /** Whether a statement writes. */
    static boolean writes(Statement statement) {
        return switch (statement) {
            case Statement.Select _, Statement.Count _, Statement.Exists _, Statement.AggregateAll _ -> false;
            case Statement.Insert _,
                    Statement.InsertSelect _,
                    Statement.Update _,
                    Statement.UpdateRows _,
                    Statement.Delete _ -> true;
        };
    }

    /** Notes what a statement has written to. */
    static void note(Store store, Statement statement, CompiledQuery query) {
        note(store, query.tables());
        if (statement instanceof Statement.Delete delete) {
            note(store, REACHED.computeIfAbsent(delete.query().model(), Writes::reached));
        }
    }

    /** Notes that tables were written to. */
    static void note(Store store, Collection<String> tables) {
        if (tables.isEmpty()) {
            return;
        }
        Optional<Transaction> transaction = store.backend().currentTransaction();
        if (transaction.isPresent()) {
            of(transaction.get()).tables.addAll(tables);
        } else {
            QueryCache.INSTANCE.touchTables(tables);
        }
    }

    /** Notes that nobody knows which tables were written to. They may have been read under another alias, or by another user. */
    static void noteAll(Store store) {
        Optional<Transaction> transaction = store.backend().currentTransaction();
        if (transaction.isPresent()) {
            of(transaction.get()).everything = true;
        } else {
            QueryCache.INSTANCE.touchAll();
        }
    }

    private static Writes of(Transaction transaction) {
        return transaction.attachment(Writes.class, () -> {
            var writes = new Writes();
            transaction.onCompletion(writes::tell);
            return writes;
        });
    }

    private void tell() {
        QueryCache.INSTANCE.touchTables(tables);
        if (everything) {
            QueryCache.INSTANCE.touchAll();
        }
    }

    private static Set<String> reached(String model) {
        Models models = Bindings.models();
        var reached = new HashSet<String>();
        Deque<String> pending = new ArrayDeque<>(Set.of(model));
        var seen = new HashSet<String>();
        while (!pending.isEmpty()) {
            String target = pending.pop();
            if (seen.add(target)) {
                Stream.concat(models.all().stream(), models.joinTables().stream())
                        .filter(other -> refers(other, target))
                        .forEach(other -> {
                            reached.add(other.table().text());
                            pending.push(other.name());
                        });
            }
        }
        return Set.copyOf(reached);
    }

    private static boolean refers(ModelMeta model, String target) {
        return model.fields().stream()
                .map(field -> field.reference())
                .anyMatch(reference ->
                        reference != null && reference.model().equals(target) && changes(reference.onDelete()));
    }

    private static boolean changes(OnDelete rule) {
        return switch (rule) {
            case CASCADE, SET_NULL, SET_DEFAULT -> true;
            case RESTRICT, PROTECT, DO_NOTHING -> false;
        };
    }
}
