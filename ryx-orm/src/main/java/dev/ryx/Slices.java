package dev.ryx;

import dev.ryx.error.FieldException;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import org.jspecify.annotations.Nullable;

/** Rows of a query by their places. */
final class Slices {

    private Slices() {}

    static long notNegative(String step, long rows) {
        if (rows < 0) {
            throw FieldException.wrongStep(
                    step + " takes no negative number.", "Turn the order round to count from the end.");
        }
        return rows;
    }

    /** The rows of a query from one place to before another; of a slice, of what is left of it. */
    static QueryNode slice(QueryNode query, long from, long to) {
        notNegative("slice", from);
        notNegative("slice", to);
        long before = rows(query.offset(), 0);
        long left = Math.max(0, rows(query.limit(), Long.MAX_VALUE) - from);
        return query.withOffset(before + from).withLimit(Math.min(left, Math.max(0, to - from)));
    }

    private static long rows(Expression.@Nullable Value count, long otherwise) {
        return count != null && count.value() instanceof Long rows ? rows : otherwise;
    }

    static void requireWhole(QueryNode query, String what) {
        if (query.isSliced()) {
            throw FieldException.wrongStep(
                    "A query that has a limit or an offset cannot be " + what + ".", "Do so before limit or offset.");
        }
    }
}
