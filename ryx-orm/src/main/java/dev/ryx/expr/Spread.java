package dev.ryx.expr;

import dev.ryx.error.FieldException;
import dev.ryx.query.ast.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list with expressions in it, which becomes a condition for each element: a list that is bound holds values alone. */
final class Spread {

    private static final String IN = "__in";
    private static final String RANGE = "__range";

    private Spread() {}

    static boolean holdsExpressions(@Nullable Object value) {
        return (value instanceof Collection<?> || value instanceof Object[])
                && list(value).stream().anyMatch(Expr.class::isInstance);
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof Object[] array ? Arrays.asList(array) : new ArrayList<>((Collection<?>) value);
    }

    static Condition of(String lookup, List<?> values) {
        if (lookup.endsWith(RANGE) && values.size() == 2) {
            String path = before(lookup, RANGE);
            return Condition.and(leaf(path + "__gte", values.getFirst()), leaf(path + "__lte", values.getLast()));
        }
        if (lookup.endsWith(IN)) {
            String path = before(lookup, IN);
            return new Condition.Or(values.stream().map(one -> leaf(path, one)).toList());
        }
        throw FieldException.wrongUse(
                "A list of expressions stands where one value is wanted.", "Use it with in, or two with range.");
    }

    private static String before(String lookup, String end) {
        return lookup.substring(0, lookup.length() - end.length());
    }

    private static Condition leaf(String lookup, Object value) {
        return new Condition.TextLeaf(lookup, Operands.of(value));
    }
}
