package dev.ryx;

import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.QueryNode.Combination;
import dev.ryx.query.ast.QueryNode.SetOperator;
import java.util.ArrayList;
import java.util.List;

/** Queries put together: {@code UNION} and its like. */
final class Combinations {

    private Combinations() {}

    /** The rows of several queries, in no order; the order of a part matters only to where it is cut. */
    static QueryNode of(
            SetOperator operator, boolean all, Query<?, ?, ?> first, List<? extends Query<?, ?, ?>> others) {
        var parts = new ArrayList<QueryNode>();
        parts.add(part(first.node()));
        others.forEach(one -> parts.add(part(one.node())));
        String model = first.node().model();
        return QueryNode.from(model, new Combination(operator, all, parts)).ordered(List.of());
    }

    private static QueryNode part(QueryNode query) {
        boolean orderMatters = query.isSliced() || !query.distinct().on().isEmpty();
        return orderMatters ? query : query.ordered(List.of());
    }
}
