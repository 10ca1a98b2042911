package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import dev.ryx.query.ast.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param limit how many rows at most, or null
 * @param offset how many rows to leave out
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
        @Nullable Long limit,
        long offset)
        implements Plan {

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
        /** Every row with every row. */
        CROSS
    }

    /** Where rows come from. */
    public sealed interface Source {}

    /**
     * A table.
     *
     * @param name its name
     */
    public record Table(Ident name) implements Source {}

    /**
     * The rows of another query.
     *
     * @param plan the query
     */
    public record Derived(SelectPlan plan) implements Source {}

    /** The same query with at most so many rows. */
    SelectPlan withLimit(long rows) {
        return new SelectPlan(columns, from, where, groupBy, grouped, having, orderBy, distinct, rows, offset);
    }

    /** The same query with a generated name for each column, for the query around it. */
    SelectPlan labelled(String prefix) {
        var labelled = new ArrayList<Output>();
        for (int i = 0; i < columns.size(); i++) {
            labelled.add(new Output(columns.get(i).name(), columns.get(i).term(), new Ident(prefix + i)));
        }
        return new SelectPlan(labelled, from, where, groupBy, grouped, having, orderBy, distinct, limit, offset);
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

    /** Copies the lists. */
    public SelectPlan {
        columns = List.copyOf(columns);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }
}
