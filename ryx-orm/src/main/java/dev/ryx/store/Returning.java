package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Feature;
import java.util.List;
import java.util.Objects;

/**
 * Updates or deletes the rows of a query and returns them as objects: by the database's RETURNING, or where it has none by
 * locking and reading the rows in the transaction of the write.
 *
 * @param store the database
 * @param binding the model
 */
public record Returning<M>(Store store, ModelBinding<M> binding) {

    /** The rows as they are after the update. */
    public List<M> update(QueryNode query, List<Statement.Assign> assignments) {
        List<Statement.Assign> counted = Store.counted(binding.meta(), assignments);
        List<String> fields = assignments.stream().map(Statement.Assign::field).toList();
        return WriteSignals.ofUpdate(binding.type(), fields, List.of())
                .around(store, List::size, () -> updated(query, counted));
    }

    private List<M> updated(QueryNode query, List<Statement.Assign> assignments) {
        if (store.dialect().has(Feature.UPDATE_RETURNING)) {
            return objects(new Statement.Update(query, assignments, allFields()));
        }
        return store.backend().join(() -> {
            List<Object> keys = keysOf(locked(query));
            Chunks.of(keys, RelatedFetch.KEYS)
                    .forEach(some -> store.execute(new Statement.Update(among(some), assignments)));
            return Chunks.of(keys, RelatedFetch.KEYS).stream()
                    .flatMap(some -> rows(among(some)).stream())
                    .toList();
        });
    }

    /** The rows as they were before the deletion. */
    public List<M> delete(QueryNode query) {
        return WriteSignals.ofDeletion(binding.type()).around(store, List::size, () -> deleted(query));
    }

    private List<M> deleted(QueryNode query) {
        var deletion = new Deletion(store);
        if (store.dialect().has(Feature.DELETE_RETURNING) && !deletion.takesCare(query)) {
            return objects(new Statement.Delete(query, allFields()));
        }
        return store.backend().join(() -> {
            List<M> rows = locked(query);
            Chunks.of(keysOf(rows), RelatedFetch.KEYS).forEach(some -> new Deletion(store).delete(among(some)));
            return rows;
        });
    }

    private List<M> locked(QueryNode query) {
        QueryNode unordered = query.ordered(List.of());
        return rows(store.dialect().has(Feature.ROW_LOCKS) ? unordered.withLock(GetOrCreate.lock(store)) : unordered);
    }

    private List<M> rows(QueryNode query) {
        return objects(new Statement.Select(Loading.NONE.appliedTo(query)));
    }

    private List<M> objects(Statement statement) {
        return store.fetch(statement, store.reader(binding, Loading.NONE, 0));
    }

    private List<Object> keysOf(List<M> objects) {
        return objects.stream()
                .map(object -> Objects.requireNonNull(binding.key(object), "a row has a key"))
                .toList();
    }

    private QueryNode among(List<Object> keys) {
        return QueryNode.all(binding.meta().name()).ordered(List.of()).with(new Step.Filter(Keys.among(binding, keys)));
    }

    private List<String> allFields() {
        return binding.meta().fields().stream().map(FieldMeta::name).toList();
    }
}
