package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a model, and what is wanted of them.
 *
 * @param model the qualified name of the model
 * @param steps filters, annotations and selections, in the order they were asked for
 * @param ordering the order; empty if none was asked for, in which case the model's own applies
 * @param distinct whether equal rows come once
 * @param offset how many rows to leave out at the beginning
 * @param limit how many rows to give at most, or {@link #NO_LIMIT}
 */
public record QueryNode(
        String model, List<Step> steps, Optional<List<Ordering>> ordering, boolean distinct, long offset, long limit) {

    /** All rows. */
    public static final long NO_LIMIT = -1;

    /** Copies the lists. */
    public QueryNode {
        steps = List.copyOf(steps);
        ordering = ordering.map(List::copyOf);
    }

    /** All objects of the model. */
    public static QueryNode all(String model) {
        return new QueryNode(model, List.of(), Optional.empty(), false, 0, NO_LIMIT);
    }

    /** This query and one step more. */
    public QueryNode with(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new QueryNode(model, longer, ordering, distinct, offset, limit);
    }

    /** This query in that order; an empty list is no order at all. */
    public QueryNode ordered(List<Ordering> terms) {
        return new QueryNode(model, steps, Optional.of(terms), distinct, offset, limit);
    }

    /** This query with equal rows once. */
    public QueryNode asDistinct() {
        return new QueryNode(model, steps, ordering, true, offset, limit);
    }

    /** This query with equal rows as often as they are there. */
    public QueryNode withoutDistinct() {
        return new QueryNode(model, steps, ordering, false, offset, limit);
    }

    /** This query from that row on. */
    public QueryNode withOffset(long rows) {
        return new QueryNode(model, steps, ordering, distinct, rows, limit);
    }

    /** This query with at most so many rows. */
    public QueryNode withLimit(long rows) {
        return new QueryNode(model, steps, ordering, distinct, offset, rows);
    }

    /** Whether an offset or a limit cuts the rows. */
    public boolean isSliced() {
        return offset > 0 || limit != NO_LIMIT;
    }

    /** The selected expressions, if the query selects expressions instead of objects. */
    public Optional<List<Selection>> values() {
        return steps.stream()
                .filter(Step.Values.class::isInstance)
                .map(step -> ((Step.Values) step).selections())
                .reduce((_, last) -> last);
    }

    /** The annotations, in order. */
    public List<Selection> annotations() {
        return steps.stream()
                .filter(Step.Annotate.class::isInstance)
                .map(step -> ((Step.Annotate) step).selection())
                .toList();
    }
}
