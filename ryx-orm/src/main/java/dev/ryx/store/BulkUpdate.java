package dev.ryx.store;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Case;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import java.util.List;
import java.util.Objects;

/**
 * Updates fields of many rows, each with values of its own: {@code UPDATE … SET x = CASE key WHEN … THEN … END WHERE key IN
 * (…)}, a statement a batch.
 *
 * @param store the database
 * @param binding the model
 * @param fields the fields
 * @param batchSize how many rows a statement has at most; 0 for as many as it can have
 */
record BulkUpdate<M>(Store store, ModelBinding<M> binding, List<FieldMeta> fields, int batchSize) {

    /** The database looks through the branches of a batch for each of its rows. */
    private static final int LARGEST_BATCH = 500;

    /** Refuses what cannot be updated. */
    BulkUpdate {
        if (fields.isEmpty()) {
            throw FieldException.wrongUse("bulkUpdate was told no field.", "Name the fields to write.");
        }
        if (fields.stream().anyMatch(FieldMeta::primaryKey)) {
            throw FieldException.wrongUse("A primary key tells rows apart, and is not updated.", "Name other fields.");
        }
    }

    /** How many of the objects are rows. */
    long run(List<M> objects) {
        List<List<M>> batches = Chunks.of(List.copyOf(objects), rowsPerStatement());
        return batches.isEmpty()
                ? 0
                : store.backend()
                        .transaction(
                                TransactionOptions.defaults(),
                                () -> batches.stream().mapToLong(this::update).sum());
    }

    /** Each row takes a key in the list, and a key and a value for each field. */
    private int rowsPerStatement() {
        int most = Math.min(LARGEST_BATCH, store.dialect().rowsPerInsert(1 + 2 * fields.size()));
        return batchSize == 0 ? most : Math.min(batchSize, most);
    }

    private long update(List<M> batch) {
        List<Statement.Assign> assignments = fields.stream()
                .map(field -> new Statement.Assign(field.name(), values(batch, field)))
                .toList();
        return store.execute(new Statement.Update(rows(batch), assignments));
    }

    private QueryNode rows(List<M> batch) {
        List<Object> keys = batch.stream().map(this::key).toList();
        var among = new Condition.Leaf(keyPath(), "in", new Expression.ValueList(keys));
        return QueryNode.all(binding.meta().name()).ordered(List.of()).with(new Step.Filter(among));
    }

    private Expression values(List<M> batch, FieldMeta field) {
        List<Case.When> branches =
                batch.stream().map(object -> branch(object, field)).toList();
        return new Expression.Typed(new Case(branches, null), field.type());
    }

    private Case.When branch(M object, FieldMeta field) {
        var isIt = new Condition.Leaf(keyPath(), "exact", Expression.Value.of(key(object)));
        var value = new Expression.Value(binding.get(object, binding.indexOf(field)), field.type());
        return new Case.When(isIt, value);
    }

    private FieldPath keyPath() {
        return FieldPath.of(binding.meta().primaryKey().name());
    }

    private Object key(M object) {
        return Objects.requireNonNullElseGet(binding.key(object), () -> {
            throw FieldException.wrongUse(
                    "This " + binding.meta().label() + " has no key yet.", "Save it before it is updated.");
        });
    }
}
