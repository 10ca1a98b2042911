package dev.ryx.query.plan;

import dev.ryx.meta.Models;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.lookup.LookupRegistry;
import java.util.List;
import java.util.function.Function;

/**
 * What planning knows before it sees a query.
 *
 * @param models the models
 * @param registry the lookups and transforms
 * @param types the types of expressions
 * @param inputs the slots of bound values
 * @param orders the order of a query's model, resolved
 */
record Engine(
        Models models,
        LookupRegistry registry,
        Types types,
        Inputs inputs,
        Function<QueryNode, List<Ordering>> orders) {

    Engine(Models models, LookupRegistry registry, boolean checks, Function<QueryNode, List<Ordering>> orders) {
        this(models, registry, new Types(models, registry), new Inputs(checks), orders);
    }

    /** The order that a query's model asks for. */
    List<Ordering> ownOrder(QueryNode query) {
        return orders.apply(query);
    }
}
