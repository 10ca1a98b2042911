package dev.ryx.query.ast;

import java.util.List;

/** What a query does to its rows, one step after the other: the order of the steps is part of their meaning. */
public sealed interface Step {

    /**
     * Keeps the rows for which the condition is true. Lookups of one step on one to-many relation are about the same
     * related row; those of two steps need not be.
     *
     * @param condition the condition
     */
    record Filter(Condition condition) implements Step {}

    /**
     * Adds a named expression to each row. An aggregate groups the rows by what has been selected so far.
     *
     * @param selection the name and the expression
     */
    record Annotate(Selection selection) implements Step {}

    /**
     * Selects expressions instead of objects, and groups by them if an aggregate follows.
     *
     * @param selections the expressions
     */
    record Values(List<Selection> selections) implements Step {
        /** Copies the list. */
        public Values {
            selections = List.copyOf(selections);
        }
    }
}
