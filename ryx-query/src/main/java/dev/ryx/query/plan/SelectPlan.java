package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A query over tables, each clause ready to be written.
 *
 * @param columns what it selects
 * @param from where from
 * @param where the condition on rows, or null
 * @param groupBy what it groups by
 * @param grouped whether it groups, if only into one group for all rows
 * @param having the condition on groups, or null
 * @param orderBy the order
 * @param distinct whether equal rows come once
 * @param distinctOn by which terms rows are equal; empty for all columns
 * @param limit how many rows at most, or null
 * @param offset how many rows to leave out, or null
 * @param lock how the rows are locked, or null
 * @param ctes the common table expressions before it
 */
public record SelectPlan(
        List<Output> columns,
        From from,
        @Nullable Predicate where,
        List<Term> groupBy,
        boolean grouped,
        @Nullable Predicate having,
        List<Sort> orderBy,
        boolean distinct,
        List<Term> distinctOn,
        @Nullable Slot limit,
        @Nullable Slot offset,
        @Nullable Lock lock,
        List<Cte> ctes)
        implements Plan {

    /** The name of a column that is there for the order alone. */
    static final String HIDDEN = " order";

    /**
     * A selected expression.
     *
     * @param name its name in Java
     * @param term the expression
     * @param label its name for the query around this one, or null
     */
    public record Output(String name, Term term, @Nullable Ident label) {}

    /**
     * A term of the order.
     *
     * @param term what to sort by
     * @param descending whether the greatest comes first
     * @param nulls where NULLs go
     */
    public record Sort(Term term, boolean descending, Ordering.Nulls nulls) {}

    /**
     * Tables, joined.
     *
     * @param source the first
     * @param alias its name in the query
     * @param joins the others
     */
    public record From(Source source, Ident alias, List<Join> joins) {}

    /**
     * A further table.
     *
     * @param kind how it is joined
     * @param source the table
     * @param alias its name in the query
     * @param on the condition; null for a cross join
     */
    public record Join(
            Kind kind, Source source, Ident alias, @Nullable Predicate on) {}

    /** How a table is joined. */
    public enum Kind {
        /** Rows without a partner are left out. */
        INNER,
        /** Rows without a partner stay. */
        LEFT,
        /** Rows of the further table without a partner stay. */
        RIGHT,
        /** Rows without a partner stay, of both sides. */
        FULL,
        /** Every row with every row. */
        CROSS
    }

    /** Where rows come from. */
    public sealed interface Source {}

    /**
     * A table, or a common table expression.
     *
     * @param name its name
     * @param schema its schema, or null
     */
    public record Table(Ident name, @Nullable Ident schema) implements Source {}

    /**
     * The rows of another query.
     *
     * @param plan the query
     */
    public record Derived(SelectPlan plan) implements Source {}

    /**
     * The rows of several queries, put together.
     *
     * @param operator how
     * @param all whether rows that are there several times stay so
     * @param parts the queries
     */
    public record Combined(QueryNode.SetOperator operator, boolean all, List<SelectPlan> parts) implements Source {}

    /**
     * A common table expression.
     *
     * @param name its name
     * @param columns the names of its columns
     * @param rows its rows: a query or several
     * @param recursive whether it reads itself
     */
    public record Cte(Ident name, List<Ident> columns, Source rows, boolean recursive) {}

    /**
     * How rows are locked.
     *
     * @param strength against what
     * @param waiting what happens if they are locked
     * @param of the tables whose rows are locked; empty for all
     */
    public record Lock(QueryNode.Lock.Strength strength, QueryNode.Lock.Wait waiting, List<Ident> of) {}

    /** A query without grouping, order and limits. */
    static SelectPlan of(List<Output> columns, From from, @Nullable Predicate where, boolean grouped) {
        return new SelectPlan(
                columns, from, where, List.of(), grouped, null, List.of(), false, List.of(), null, null, null,
                List.of());
    }

    /** The same query with another limit. */
    SelectPlan withLimit(Slot rows) {
        return withSlice(rows, offset);
    }

    /** The same query with another limit and offset. */
    SelectPlan withSlice(@Nullable Slot most, @Nullable Slot leftOut) {
        return new SelectPlan(
                columns,
                from,
                where,
                groupBy,
                grouped,
                having,
                orderBy,
                distinct,
                distinctOn,
                most,
                leftOut,
                lock,
                ctes);
    }

    /** The same query with other common table expressions before it. */
    SelectPlan withCtes(List<Cte> others) {
        return new SelectPlan(
                columns,
                from,
                where,
                groupBy,
                grouped,
                having,
                orderBy,
                distinct,
                distinctOn,
                limit,
                offset,
                lock,
                others);
    }

    /** A query for the rows of this one, without the columns that are there for its order alone. */
    SelectPlan wrapped(Ident alias) {
        SelectPlan inner = labelled("c");
        var outputs = new ArrayList<Output>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (!name.equals(HIDDEN)) {
                outputs.add(new Output(name, inner.columnUnder(alias, i), null));
            }
        }
        return of(outputs, new From(new Derived(inner), alias, List.of()), null, false);
    }

    /** Whether there are columns for the order alone. */
    boolean hasHidden() {
        return indexOf(HIDDEN) >= 0;
    }

    private SelectPlan withColumns(List<Output> others) {
        return new SelectPlan(
                others,
                from,
                where,
                groupBy,
                grouped,
                having,
                orderBy,
                distinct,
                distinctOn,
                limit,
                offset,
                lock,
                ctes);
    }

    /** The same query with a generated name for each column, for the query around it. */
    SelectPlan labelled(String prefix) {
        return labelled(IntStream.range(0, columns.size())
                .mapToObj(i -> new Ident(prefix + i))
                .toList());
    }

    /** The same query with those names of its columns. */
    public SelectPlan labelled(List<Ident> labels) {
        var labelled = new ArrayList<Output>();
        for (int i = 0; i < columns.size(); i++) {
            labelled.add(new Output(columns.get(i).name(), columns.get(i).term(), labels.get(i)));
        }
        return withColumns(labelled);
    }

    /** The same query for a place where equal rows do not matter, so that the database computes it by itself. */
    public SelectPlan apart() {
        boolean isApart = distinct || grouped || limit != null || offset != null;
        return isApart
                ? this
                : new SelectPlan(
                        columns,
                        from,
                        where,
                        groupBy,
                        grouped,
                        having,
                        List.of(),
                        true,
                        distinctOn,
                        limit,
                        offset,
                        lock,
                        ctes);
    }

    /** The same query with its rows locked, or not. */
    SelectPlan withLock(@Nullable Lock how) {
        return new SelectPlan(
                columns,
                from,
                where,
                groupBy,
                grouped,
                having,
                orderBy,
                distinct,
                distinctOn,
                limit,
                offset,
                how,
                ctes);
    }

    /** The index of the column with that name in Java. */
    int indexOf(String name) {
        return columns.stream().map(Output::name).toList().indexOf(name);
    }

    /** The place of a term in the result, from 1; 0 if it is not there. */
    public int placeOf(Term term) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).term().equals(term)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A column of this query, as the query around it sees it under an alias. */
    Term.Column columnUnder(Ident alias, int index) {
        Output output = columns.get(index);
        Ident label = Objects.requireNonNull(output.label(), "labelled");
        return new Term.Column(alias, label, output.term().type(), output.term().nullable());
    }
}
