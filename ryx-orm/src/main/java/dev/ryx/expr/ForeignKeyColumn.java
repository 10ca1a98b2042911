package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.Statement;

/**
 * A foreign key of {@code M} itself: its column, without a join.
 *
 * @param <M> the model
 * @param <T> the model that the key refers to
 */
public final class ForeignKeyColumn<M, T> extends RelationExpr<M, T> {

    /** The foreign key with that Java name. */
    public ForeignKeyColumn(String relation) {
        super(FieldPath.of(relation));
    }

    /** Sets the key to that of an object which has been saved. */
    public Assignment<M> set(T object) {
        return new Assignment<>(new Statement.Assign(path().text(), Operands.of(object)));
    }

    /** Sets the key to NULL. */
    public Assignment<M> setNull() {
        return new Assignment<>(new Statement.Assign(path().text(), Expression.Value.of(null)));
    }

    /** The order of the keys. */
    public Order<M> asc() {
        return new Order<>(new Ordering(path(), false, Ordering.Nulls.DEFAULT));
    }

    /** The order of the keys, from the greatest to the least. */
    public Order<M> desc() {
        return new Order<>(new Ordering(path(), true, Ordering.Nulls.DEFAULT));
    }
}
