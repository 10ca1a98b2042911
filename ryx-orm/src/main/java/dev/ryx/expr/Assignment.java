package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A new value of a column, for {@code update}.
 *
 * @param <M> the model whose column it is
 * @param node the node of the query tree
 */
@SuppressWarnings("UnusedTypeParameter") // it says whose column it is
public record Assignment<M>(Statement.Assign node) {

    /**
     * An assignment from text.
     *
     * @param field the field's name
     * @param value a value, a list or an array for a field that holds one, an object of the model that a foreign key refers to,
     *     or an {@link Expr}
     */
    public static Assignment<Object> of(String field, @Nullable Object value) {
        Expression assigned = Operands.of(value);
        return new Assignment<>(new Statement.Assign(
                field,
                assigned instanceof Expression.ValueList(var elements) ? Expression.Value.of(elements) : assigned));
    }
}
