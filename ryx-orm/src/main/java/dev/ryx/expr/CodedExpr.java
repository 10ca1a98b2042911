package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.value.Codec;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression of {@code M} whose values a codec keeps in a column of another class. It is compared and sorted as that column
 * is; every lookup of that column is there by {@link #lookup}.
 *
 * @param <M> the model whose rows have it
 * @param <T> the value's Java class
 */
public class CodedExpr<M, T> extends Expr<M, T> {

    /** The lookups that compare with a value of the same kind. */
    private static final Set<String> COMPARISONS = Set.of("exact", "gt", "gte", "lt", "lte");

    private final Codec<T, Object> codec;

    /**
     * The value of a node of the query tree.
     *
     * @param node the node
     * @param codec what keeps its values
     */
    @SuppressWarnings("unchecked") // the column's values are of the codec's class
    public CodedExpr(Expression node, Codec<T, ?> codec) {
        super(node, (row, column) -> {
            Object value = row.get(column);
            return value == null ? null : ((Codec<T, Object>) codec).fromColumn(value);
        });
        this.codec = (Codec<T, Object>) codec;
    }

    /** The value's column is greater than that of the given one. */
    public final Q<M> gt(T value) {
        return lookup("gt", value);
    }

    /** The value's column is at least that of the given one. */
    public final Q<M> gte(T value) {
        return lookup("gte", value);
    }

    /** The value's column is less than that of the given one. */
    public final Q<M> lt(T value) {
        return lookup("lt", value);
    }

    /** The value's column is at most that of the given one. */
    public final Q<M> lte(T value) {
        return lookup("lte", value);
    }

    @Override
    final @Nullable Object operand(String name, @Nullable Object given) {
        if (given == null || given instanceof Expr<?, ?> || given instanceof Rows<?>) {
            return given;
        }
        if (name.equals("in") && given instanceof Collection<?> values) {
            return values.stream().map(this::column).toList();
        }
        return COMPARISONS.contains(name) ? Expression.Value.of(column(given)) : given;
    }

    /** The value of the column. */
    @SuppressWarnings("unchecked") // the compiler has seen to it, but for lookups by name
    final Object column(Object value) {
        return codec.toColumn((T) value);
    }
}
