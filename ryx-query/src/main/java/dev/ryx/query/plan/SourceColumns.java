package dev.ryx.query.plan;

import dev.ryx.query.ast.Expression;
import java.util.Map;

/**
 * The columns of the rows that a query reads.
 *
 * @param named the columns that the rows have by a name of their own, which no member of the model explains
 * @param open whether the rows are objects, so that the members of the model can be used
 */
record SourceColumns(Map<String, Column> named, boolean open) {

    /** Those of a model's table. */
    static final SourceColumns OF_TABLE = new SourceColumns(Map.of(), true);

    /**
     * A column that another query computes.
     *
     * @param expression what it computes
     * @param scope the names that the expression uses
     */
    record Column(Expression expression, Scope scope) {}
}
