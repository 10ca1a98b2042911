package dev.ryx;

import dev.ryx.error.FieldException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.store.Keys;
import dev.ryx.store.Lookups;
import java.util.List;

/** The order in which a query has a first and a last row. */
final class Orders {

    private Orders() {}

    /** The order of a query, or that of its model, or that of the key. */
    static List<Ordering> orKey(QueryNode query, ModelMeta model) {
        List<Ordering> asked = query.ordering();
        List<Ordering> order = asked == null ? own(query, model) : asked;
        if (!order.isEmpty()) {
            return order;
        }
        if (isGrouped(query) || !(query.source() instanceof QueryNode.Table)) {
            throw FieldException.wrongStep(
                    "Groups without an order have no first and no last row.", "Call orderBy(…) before.");
        }
        return Keys.order(model, false);
    }

    static List<Ordering> reversed(List<Ordering> order) {
        return order.stream().map(Ordering::reversed).toList();
    }

    private static List<Ordering> own(QueryNode query, ModelMeta model) {
        if (isGrouped(query) || model.ordering().isEmpty()) {
            return List.of();
        }
        List<Ordering> own = model.ordering().stream().map(Ordering::parse).toList();
        return Lookups.resolver().orderings(own, query);
    }

    /** Whether a row stands for a group of values: an aggregate behind values, or distinct values. */
    private static boolean isGrouped(QueryNode query) {
        if (query.values().isEmpty()) {
            return false;
        }
        return query.distinct().distinct() || query.steps().stream().anyMatch(Orders::hasAggregate);
    }

    private static boolean hasAggregate(Step step) {
        return switch (step) {
            case Step.Annotate(Selection selection, boolean _) -> selection.expression() instanceof Aggregate;
            case Step.Values(List<Selection> selections) ->
                selections.stream().anyMatch(one -> one.expression() instanceof Aggregate);
            case Step.Filter _, Step.Join _, Step.Load _ -> false;
        };
    }
}
