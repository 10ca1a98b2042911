package dev.ryx.query.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query does to its rows, one step after the other: the order of the steps is part of their meaning. */
public sealed interface Step extends Node {

    /**
     * Keeps the rows for which the condition is true. Lookups of one step on one to-many relation are about the same
     * related row; those of two steps need not be.
     *
     * @param condition the condition
     */
    record Filter(Condition condition) implements Step {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(condition);
        }
    }

    /**
     * Gives each row a named expression. An aggregate groups the rows by what has been selected so far.
     *
     * @param selection the name and the expression
     * @param selected whether it is part of the result, and not merely a name for later steps
     */
    record Annotate(Selection selection, boolean selected) implements Step {

        /** A named expression that is part of the result. */
        public Annotate(Selection selection) {
            this(selection, true);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(selected);
            visitor.part(selection);
        }
    }

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

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.parts(selections);
        }
    }

    /**
     * Says what is read of the objects, and which objects that they refer to are read beside them. The columns of the
     * model's own rows come first, then the annotations, then those of each further object in the order given. The last
     * such step is the one that counts; which rows there are does not depend on it.
     *
     * @param objects what is read: first of the model itself, whose path is empty
     */
    record Load(List<Columns> objects) implements Step {
        /** Copies the list. */
        public Load {
            objects = List.copyOf(objects);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(objects);
        }
    }

    /**
     * What is read of one object.
     *
     * @param relation the relations to one that lead to it, by their Java names; empty for the model itself
     * @param fields the Java names of the fields, in the order of their columns
     */
    record Columns(FieldPath relation, List<String> fields) {
        /** Copies the list. */
        public Columns {
            fields = List.copyOf(fields);
        }
    }

    /** How rows are put beside each other. */
    enum JoinKind {
        /** Rows without a partner are left out. */
        INNER,
        /** Rows of the query without a partner stay. */
        LEFT,
        /** Rows of what is joined without a partner stay. */
        RIGHT,
        /** Rows of both sides without a partner stay. */
        FULL,
        /** Every row with every row. */
        CROSS
    }

    /**
     * Joins something that no relation leads to. Its columns are {@link Expression.Joined}, in text
     * {@code name__column}.
     *
     * @param name its name in the query
     * @param source what is joined
     * @param kind how
     * @param on the condition; null for a cross join
     */
    record Join(
            String name,
            QueryNode.Source source,
            JoinKind kind,
            @Nullable Condition on) implements Step {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(name);
            visitor.part(source);
            visitor.trait(kind);
            visitor.part(on);
        }
    }
}
