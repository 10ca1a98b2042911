package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.plan.SelectPlan.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By which terms rows are equal of which the first alone is wanted. */
final class DistinctOn {

    private DistinctOn() {}

    /** The terms; the order has to begin with them, or there is no first row. */
    static List<Term> terms(QueryNode query, List<Sort> orderBy, Level level) {
        if (query.distinct().on().isEmpty()) {
            return List.of();
        }
        List<Term> terms = query.distinct().on().stream().map(level::term).toList();
        int count = Math.min(terms.size(), orderBy.size());
        Set<Term> first = new HashSet<>();
        orderBy.subList(0, count).forEach(sort -> first.add(sort.term()));
        if (count > 0 && !new HashSet<>(terms).containsAll(first)) {
            throw FieldException.wrongUse(
                    "The order does not begin with what the rows are distinct on.",
                    "Order by the same expressions first, and then by what says which row is wanted.");
        }
        return terms;
    }
}
