package dev.ryx;

import dev.ryx.error.FieldException;
import dev.ryx.expr.Expr;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object and what a query has added to it.
 *
 * @param <M> the model
 */
public final class Annotated<M> {

    private final M model;
    private final List<? extends Expr<? super M, ?>> expressions;
    private final List<String> names;
    private final @Nullable Object[] values;

    Annotated(M model, List<? extends Expr<? super M, ?>> expressions, List<String> names, @Nullable Object[] values) {
        this.model = model;
        this.expressions = expressions;
        this.names = names;
        this.values = values;
    }

    /** The last values. */
    List<@Nullable Object> last(int count) {
        return Arrays.<@Nullable Object>asList(values).subList(values.length - count, values.length);
    }

    /** The same object without the last values. */
    Annotated<M> withoutLast(int count) {
        int rest = values.length - count;
        return new Annotated<>(
                model, expressions.subList(0, rest), names.subList(0, rest), Arrays.copyOf(values, rest));
    }

    /** The object. */
    public M model() {
        return model;
    }

    /**
     * The value of an expression that the query was annotated with; null for NULL.
     *
     * @throws FieldException if the query was not annotated with it
     */
    @SuppressWarnings("unchecked") // the value was read by the expression's own reader
    public <T> @Nullable T get(Expr<? super M, T> expression) {
        for (int i = 0; i < expressions.size(); i++) {
            if (expressions.get(i).node().equals(expression.node())) {
                return (T) values[i];
            }
        }
        throw FieldException.wrongUse(
                "The query was not annotated with this expression.", "It was annotated with " + names + ".");
    }

    /**
     * The value of an annotation by its name; null for NULL.
     *
     * @throws FieldException if there is none of that name
     */
    public @Nullable Object get(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw FieldException.unknown("The annotated row", name, name, names);
        }
        return values[index];
    }

    @Override
    public String toString() {
        return model + " with " + names;
    }
}
