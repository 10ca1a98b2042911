package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import java.lang.ref.WeakReference;

/** The counting of saves, for optimistic locking. */
final class Versions {

    private Versions() {}

    /** The next version of each row: {@code version = version + 1}. */
    static Statement.Assign next(FieldMeta version) {
        var now = FieldPath.of(version.name());
        return new Statement.Assign(
                version.name(), new Expression.Arithmetic(now, Expression.Operator.PLUS, Expression.Value.of(1)));
    }

    /** The rows of a query that are still as the object was read. */
    static <M> QueryNode unchanged(QueryNode query, ModelBinding<M> binding, FieldMeta version, M object) {
        var same = new Condition.Leaf(
                FieldPath.of(version.name()), "exact", Expression.Value.of(number(binding, version, object)));
        return query.with(new Step.Filter(same));
    }

    /** The version of an object. */
    static <M> long number(ModelBinding<M> binding, FieldMeta version, M object) {
        return binding.get(object, binding.indexOf(version)) instanceof Number number ? number.longValue() : 0;
    }

    /** The object with the version after its own, which it has again if the transaction that is open is undone. */
    static <M> M counted(Store store, ModelBinding<M> binding, FieldMeta version, M object) {
        long before = number(binding, version, object);
        M counted = with(binding, version, object, before + 1);
        restoreIfUndone(store, binding, version, counted, before);
        return counted;
    }

    /** Gives an object the version back that it had before, if the transaction that is open is undone; it may be gone by then. */
    static <M> void restoreIfUndone(Store store, ModelBinding<M> binding, FieldMeta version, M object, long before) {
        if (binding.type().isRecord()) {
            return;
        }
        var reference = new WeakReference<>(object);
        store.onRollback(() -> {
            M there = reference.get();
            if (there != null) {
                long least = Math.min(before, number(binding, version, there)); // it may have been saved several times
                var _ = with(binding, version, there, least);
            }
        });
    }

    private static <M> M with(ModelBinding<M> binding, FieldMeta version, M object, long number) {
        return binding.with(object, binding.indexOf(version), ColumnValues.whole(version.type(), number));
    }
}
