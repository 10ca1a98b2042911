package dev.ryx.expr;

import dev.ryx.error.FieldException;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;

/** Columns of what a query has joined by name, to be imported statically. In text they are {@code name__column}. */
public final class Joins {

    private Joins() {}

    /**
     * A column, or a path from there, of a model that was joined.
     *
     * @param name the name of the join
     * @param column such as {@code Post_.title} or {@code Post_.author().name}
     */
    public static <T> ValueExpr<Object, T> joined(String name, Expr<?, T> column) {
        if (column.node() instanceof FieldPath path) {
            return new ValueExpr<>(new Expression.Joined(name, path), column.reader());
        }
        throw FieldException.wrongUse(
                "What was joined has columns, and no other expressions.", "Apply functions to joined(…).");
    }

    /** What a join reads of a query: the table of its model. */
    public static QueryNode.Source table(QueryNode query) {
        if (query.steps().isEmpty() && query.source() instanceof QueryNode.Table table) {
            return table;
        }
        throw FieldException.wrongStep(
                "A query that has been refined cannot be joined.",
                "Join the model and put the conditions into ON, or name the query by withCte(…) and join that.");
    }
}
