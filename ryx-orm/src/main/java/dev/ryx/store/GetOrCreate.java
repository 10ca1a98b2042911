package dev.ryx.store;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.ValidationException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.QueryNode.Lock;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Feature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one row of a query, or inserts it. Where a unique key backs the condition, there is one row however many do so
 * at the same time: who comes second is refused by the key, and finds the row of the first.
 *
 * @param <M> the model
 */
public final class GetOrCreate<M> {

    private final Store store;
    private final ModelBinding<M> binding;
    private final ObjectWriter<M> writer;
    private final QueryNode wanted;

    /**
     * @param wanted the query, resolved, whose conditions a new row has to meet
     */
    public GetOrCreate(Store store, ModelBinding<M> binding, ObjectWriter<M> writer, QueryNode wanted) {
        this.store = store;
        this.binding = binding;
        this.writer = writer;
        this.wanted = wanted;
    }

    /**
     * What was found or made.
     *
     * @param object the object
     * @param created whether it was inserted
     */
    public record Result<M>(M object, boolean created) {}

    /** A new object with the values that the conditions say. */
    public M asked() {
        return asked(Map.of());
    }

    /**
     * A new object with the values that the conditions say, and others by field name.
     *
     * @throws dev.ryx.error.FieldException if a name is no field, or a value does not fit
     */
    public M asked(Map<String, ? extends @Nullable Object> others) {
        var values = new LinkedHashMap<FieldMeta, @Nullable Object>();
        for (Step step : wanted.steps()) {
            if (step instanceof Step.Filter(Condition condition)) {
                values.putAll(Equalities.of(binding.meta(), condition));
            }
        }
        values.putAll(ColumnValues.byField(binding.meta(), others));
        return ColumnValues.make(binding, values);
    }

    /**
     * The row, or that of a new object.
     *
     * @param made makes the object to insert
     */
    public Result<M> get(Supplier<? extends M> made) {
        return get(made, Lock.Strength.SHARE);
    }

    private Result<M> get(Supplier<? extends M> made, Lock.Strength strength) {
        M found = find(wanted);
        return found == null ? insert(made, strength) : new Result<>(found, false);
    }

    /**
     * The row with a change, or that of a new object. A row that is not there is not locked: MySQL would lock the gap that it
     * belongs in, for several at a time, none of whom could then insert.
     *
     * @param change changes the object of the row: the same object, or for a record a copy
     * @param made makes the object to insert
     */
    public Result<M> update(UnaryOperator<M> change, Supplier<? extends M> made) {
        Result<M> there = get(made, Lock.Strength.UPDATE);
        return there.created()
                ? there
                : store.backend().join(() -> {
                    M found = find(wanted.withLock(lock(Lock.Strength.UPDATE)));
                    return found == null
                            ? insert(made, Lock.Strength.UPDATE)
                            : new Result<>(changed(found, change), false);
                });
    }

    private @Nullable Lock lock(Lock.Strength strength) {
        return lock(store, strength);
    }

    /** The lock of the rows that are to be written; null on a database without any. */
    static @Nullable Lock lock(Store store) {
        return lock(store, Lock.Strength.UPDATE);
    }

    private static @Nullable Lock lock(Store store, Lock.Strength strength) {
        if (!store.dialect().has(Feature.ROW_LOCKS)) {
            return null;
        }
        boolean alone = store.dialect().has(Feature.LOCKS_OF);
        return new Lock(strength, Lock.Wait.WAIT, alone ? List.of(FieldPath.ROOT) : List.of());
    }

    private M changed(M object, UnaryOperator<M> change) {
        @Nullable Object[] before = Snapshots.values(binding, object);
        M after = change.apply(object);
        var changed = new ArrayList<String>();
        for (int i = 0; i < before.length; i++) {
            FieldMeta field = binding.meta().fields().get(i);
            if (field.auto() == FieldMeta.Auto.NOW || !Snapshots.isSame(before[i], binding.get(after, i))) {
                changed.add(field.name());
            }
        }
        return writer.save(after, changed);
    }

    /**
     * Who is refused, by the database or by a rule that has looked for the row, reads with a lock, because that sees the row of the other even in an older snapshot.
     *
     * @param strength a lock that several can have, unless the row is to be changed: to have refused them, MySQL has given each
     *     of them such a lock already, so that none could get more
     */
    private Result<M> insert(Supplier<? extends M> made, Lock.Strength strength) {
        try {
            M inserted = store.backend().transaction(TransactionOptions.defaults(), () -> writer.insert(made.get()));
            return new Result<>(inserted, true);
        } catch (IntegrityException | ValidationException refused) {
            M found = find(wanted.withLock(lock(strength)));
            if (found == null) {
                throw refused;
            }
            return new Result<>(found, false);
        }
    }

    private @Nullable M find(QueryNode query) {
        ObjectReader<M> objects = store.reader(binding, Loading.NONE, 0);
        List<M> found = store.fetch(query.withAtMost(2), Loading.NONE, objects, objects, Function.identity());
        if (found.size() > 1) {
            throw binding.multipleObjectsReturned();
        }
        return found.isEmpty() ? null : found.getFirst();
    }
}
