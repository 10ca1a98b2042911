package dev.ryx.query.ast;

import dev.ryx.meta.Ident;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a model, and what is wanted of them.
 *
 * @param model the qualified name of the model
 * @param source where the rows come from
 * @param steps filters, annotations and selections, in the order they were asked for
 * @param ordering the order, or null if none was asked for, in which case the model's own applies
 * @param distinct whether equal rows come once
 * @param offset how many rows to leave out at the beginning, or null for none
 * @param limit how many rows to give at most, or null for all
 * @param lock how the rows are locked, or null for not at all
 * @param ctes the queries that the query and those within it can use by name
 */
public record QueryNode(
        String model,
        Source source,
        List<Step> steps,
        @Nullable List<Ordering> ordering,
        Distinct distinct,
        Expression.@Nullable Value offset,
        Expression.@Nullable Value limit,
        @Nullable Lock lock,
        List<Cte> ctes)
        implements Node {

    /** Where rows come from. */
    public sealed interface Source extends Node {}

    /**
     * The table of a model.
     *
     * @param model the qualified name of the model
     * @param schema the schema it is in, or null for that of the connection
     */
    public record Table(String model, @Nullable Ident schema) implements Source {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(model);
            visitor.trait(schema);
        }
    }

    /**
     * The rows of a common table expression. Its columns are those that its query selects.
     *
     * @param name its name
     */
    public record CteRows(String name) implements Source {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(name);
        }
    }

    /**
     * The rows of several queries.
     *
     * @param operator how they are put together
     * @param all whether rows that are there several times stay so
     * @param parts the queries, at least two, with as many columns of the same types
     */
    public record Combination(SetOperator operator, boolean all, List<QueryNode> parts) implements Source {
        /** Copies the list. */
        public Combination {
            parts = List.copyOf(parts);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(operator);
            visitor.trait(all);
            visitor.parts(parts);
        }
    }

    /** How the rows of several queries are put together. */
    public enum SetOperator {
        /** The rows of any. */
        UNION,
        /** The rows of all. */
        INTERSECT,
        /** The rows of the first that are in no other. */
        EXCEPT
    }

    /**
     * A common table expression.
     *
     * @param name its name in the query
     * @param query its rows; of a recursive one, a union of the first rows and of a query that reads the expression
     * @param recursive whether the query reads its own rows
     */
    public record Cte(String name, QueryNode query, boolean recursive) implements Node {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(name);
            visitor.trait(recursive);
            visitor.part(query);
        }
    }

    /**
     * Whether equal rows come once.
     *
     * @param distinct whether they do
     * @param on by which expressions rows are equal; empty for all columns
     */
    public record Distinct(boolean distinct, List<Expression> on) implements Node {

        /** Equal rows come as often as they are there. */
        public static final Distinct NO = new Distinct(false, List.of());

        /** Rows equal in all columns come once. */
        public static final Distinct ROWS = new Distinct(true, List.of());

        /** Copies the list. */
        public Distinct {
            on = List.copyOf(on);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(distinct);
            visitor.parts(on);
        }
    }

    /**
     * How rows are locked until the transaction ends.
     *
     * @param strength against what
     * @param waiting what happens if they are locked already
     * @param of the relations whose rows are locked; the empty path is the model's own; none means all
     */
    public record Lock(Strength strength, Wait waiting, List<FieldPath> of) implements Node {

        /** Against what rows are locked. */
        public enum Strength {
            /** Against reading locks and writing. */
            UPDATE,
            /** Against writing, but for writing that changes no key. */
            NO_KEY_UPDATE,
            /** Against writing. */
            SHARE,
            /** Against deleting and changing of keys. */
            KEY_SHARE
        }

        /** What happens if rows are locked already. */
        public enum Wait {
            /** The statement waits. */
            WAIT,
            /** The statement fails. */
            NOWAIT,
            /** The rows are left out. */
            SKIP_LOCKED
        }

        /** Copies the list. */
        public Lock {
            of = List.copyOf(of);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(strength);
            visitor.trait(waiting);
            visitor.parts(of);
        }
    }

    /** Copies the lists. */
    public QueryNode {
        steps = List.copyOf(steps);
        ordering = ordering == null ? null : List.copyOf(ordering);
        ctes = List.copyOf(ctes);
    }

    /** All objects of the model. */
    public static QueryNode all(String model) {
        return from(model, new Table(model, null));
    }

    /** Rows like those of the model, from elsewhere. */
    public static QueryNode from(String model, Source source) {
        return new QueryNode(model, source, List.of(), null, Distinct.NO, null, null, null, List.of());
    }

    /** This query and one step more. */
    public QueryNode with(Step step) {
        if (steps.isEmpty()) {
            return withSteps(List.of(step));
        }
        var longer = new ArrayList<Step>(steps.size() + 1);
        longer.addAll(steps);
        longer.add(step);
        return withSteps(longer);
    }

    /** This query with other steps. */
    public QueryNode withSteps(List<Step> others) {
        return new QueryNode(model, source, others, ordering, distinct, offset, limit, lock, ctes);
    }

    /** This query with all columns of its own objects, and no others. */
    public QueryNode withoutLoad() {
        boolean loads = steps.stream().anyMatch(Step.Load.class::isInstance);
        return loads
                ? withSteps(steps.stream()
                        .filter(step -> !(step instanceof Step.Load))
                        .toList())
                : this;
    }

    /** This query from another source. */
    public QueryNode withSource(Source other) {
        return new QueryNode(model, other, steps, ordering, distinct, offset, limit, lock, ctes);
    }

    /** This query in that order; an empty list is no order at all. */
    public QueryNode ordered(List<Ordering> terms) {
        return new QueryNode(model, source, steps, terms, distinct, offset, limit, lock, ctes);
    }

    /** This query with equal rows once, or as often as they are there. */
    public QueryNode withDistinct(Distinct which) {
        return new QueryNode(model, source, steps, ordering, which, offset, limit, lock, ctes);
    }

    /** This query with equal rows once. */
    public QueryNode asDistinct() {
        return withDistinct(Distinct.ROWS);
    }

    /** This query with equal rows as often as they are there. */
    public QueryNode withoutDistinct() {
        return withDistinct(Distinct.NO);
    }

    /** This query from that row on. */
    public QueryNode withOffset(long rows) {
        return new QueryNode(
                model, source, steps, ordering, distinct, rows == 0 ? null : rowCount(rows), limit, lock, ctes);
    }

    /** This query with at most so many rows. */
    public QueryNode withLimit(long rows) {
        return new QueryNode(model, source, steps, ordering, distinct, offset, rowCount(rows), lock, ctes);
    }

    /** This query with at most so many rows, and no more than before. */
    public QueryNode withAtMost(long rows) {
        boolean fewerAlready = limit != null && limit.value() instanceof Long before && before < rows;
        return fewerAlready ? this : withLimit(rows);
    }

    /** This query without an offset and a limit. */
    public QueryNode unsliced() {
        return new QueryNode(model, source, steps, ordering, distinct, null, null, lock, ctes);
    }

    /** This query with its rows locked, or not. */
    public QueryNode withLock(@Nullable Lock how) {
        return new QueryNode(model, source, steps, ordering, distinct, offset, limit, how, ctes);
    }

    /** This query with one common table expression more. */
    public QueryNode withCte(Cte cte) {
        var longer = new ArrayList<>(ctes);
        longer.add(cte);
        return new QueryNode(model, source, steps, ordering, distinct, offset, limit, lock, longer);
    }

    /** This query without common table expressions of its own. */
    public QueryNode withoutCtes() {
        return new QueryNode(model, source, steps, ordering, distinct, offset, limit, lock, List.of());
    }

    private static Expression.Value rowCount(long rows) {
        return Expression.Value.of(rows);
    }

    /** Whether an offset or a limit cuts the rows. */
    public boolean isSliced() {
        return offset != null || limit != null;
    }

    /** Whether there is at most one row, because the query is limited to one. */
    public boolean isSingle() {
        return limit != null && limit.value() instanceof Long rows && rows <= 1;
    }

    /** The selected expressions, if the query selects expressions instead of objects. */
    public Optional<List<Selection>> values() {
        for (Step step : steps.reversed()) {
            if (step instanceof Step.Values(List<Selection> selections)) {
                return Optional.of(selections);
            }
        }
        return Optional.empty();
    }

    /** The annotations, in order. */
    public List<Selection> annotations() {
        List<Selection> found = List.of();
        for (Step step : steps) {
            if (step instanceof Step.Annotate(Selection selection, boolean _)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(selection);
            }
        }
        return found;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.trait(model);
        visitor.parts(steps);
        visitor.part(offset);
        visitor.part(limit);
        visitor.trait(isPlain());
        if (!isPlain()) {
            visitor.part(source);
            visitor.trait(ordering == null);
            visitor.parts(ordering == null ? List.of() : ordering);
            visitor.part(distinct);
            visitor.part(lock);
            visitor.parts(ctes);
        }
    }

    /** Whether the query is about the rows of its model's table, in its model's order and unlocked: as most are. */
    public boolean isPlain() {
        return ordering == null
                && !distinct.distinct()
                && lock == null
                && ctes.isEmpty()
                && source instanceof Table(String name, Ident schema)
                && schema == null
                && name.equals(model);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && Trees.equal(this, node);
    }

    @Override
    public int hashCode() {
        return Trees.hash(this);
    }

    @Override
    public String toString() {
        return Trees.text(this);
    }
}
