package dev.ryx.expr;

import dev.ryx.binding.Bindings;
import dev.ryx.error.FieldException;
import dev.ryx.query.ast.CompositeKey;
import dev.ryx.query.ast.Expression;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what a user gives as an operand into a node of the query tree. */
final class Operands {

    private Operands() {}

    static Expression of(@Nullable Object operand) {
        return switch (operand) {
            case Expr<?, ?> expression -> expression.node();
            case RelationExpr<?, ?> relation -> relation.path();
            case Q<?> condition -> new Expression.Test(condition.condition());
            case Rows<?> query -> new Expression.Subquery(query.node());
            case Expression.Value value -> value;
            case Collection<?> values -> list(values);
            case Object[] values -> list(Arrays.asList(values));
            case null -> Expression.Value.of(null);
            default -> Expression.Value.of(column(operand));
        };
    }

    /**
     * What a lookup compares with. But for {@code in}, a query stands for one value, which databases find in several rows each
     * in a way of its own, or not at all.
     */
    static Expression comparedBy(String lookup, @Nullable Object operand) {
        boolean takesRows = lookup.equals("in") || lookup.endsWith("__in");
        if (operand instanceof Rows<?> query && !takesRows && !query.node().isSingle()) {
            throw FieldException.badValue(lookup, "The query may have several rows.", "Limit it to one, or use in.");
        }
        return of(operand);
    }

    @SuppressWarnings("NullAway") // it does not read the nullness of a record's component from a class file
    static Expression list(Collection<?> values) {
        var columns = new ArrayList<@Nullable Object>(values.size());
        values.forEach(value -> columns.add(value == null ? null : column(value)));
        if (columns.stream().anyMatch(CompositeKey.class::isInstance)) {
            columns.removeIf(Objects::isNull);
        }
        return new Expression.ValueList(columns);
    }

    /** The value as a column holds it. */
    private static Object column(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case OffsetDateTime time -> time.toInstant();
            default ->
                Bindings.keyOperand(Bindings.find(value.getClass())
                        .<Object>map(_ -> keyOf(value))
                        .orElse(value));
        };
    }

    private static Object keyOf(Object object) {
        Object key = Bindings.keyOf(object);
        if (key == null) {
            throw FieldException.badValue(
                    object.getClass().getSimpleName(),
                    "An object without a key cannot be looked for.",
                    "Save it first.");
        }
        return key;
    }
}
