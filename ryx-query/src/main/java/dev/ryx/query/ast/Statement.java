package dev.ryx.query.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the database. */
public sealed interface Statement extends Node {

    /**
     * The rows of a query.
     *
     * @param query the query
     */
    record Select(QueryNode query) implements Statement {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(query);
        }
    }

    /**
     * How many rows a query has.
     *
     * @param query the query
     */
    record Count(QueryNode query) implements Statement {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(query);
        }
    }

    /**
     * Whether a query has any row: one row, or none.
     *
     * @param query the query
     */
    record Exists(QueryNode query) implements Statement {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(query);
        }
    }

    /**
     * Aggregates over all rows of a query: one row.
     *
     * @param query the query
     * @param selections the aggregates
     */
    record AggregateAll(QueryNode query, List<Selection> selections) implements Statement {
        /** Copies the list. */
        public AggregateAll {
            selections = List.copyOf(selections);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(query);
            visitor.parts(selections);
        }
    }

    /**
     * New values for the rows of a query.
     *
     * @param query the query
     * @param assignments the values
     * @param returning the Java names of the fields that come back of each row
     */
    record Update(QueryNode query, List<Assign> assignments, List<String> returning) implements Statement {
        /** Copies the lists. */
        public Update {
            assignments = List.copyOf(assignments);
            returning = List.copyOf(returning);
        }

        /** New values, of which nothing comes back. */
        public Update(QueryNode query, List<Assign> assignments) {
            this(query, assignments, List.of());
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(query);
            visitor.parts(assignments);
            visitor.trait(returning);
        }
    }

    /**
     * New values for rows, of their own for each row.
     *
     * @param model the qualified name of the model
     * @param fields the Java names of the fields that change
     * @param rows for each row the values of its primary key, which no other has, and a value for each field
     */
    record UpdateRows(String model, List<String> fields, Rows rows) implements Statement {
        /** Copies the list. */
        public UpdateRows {
            fields = List.copyOf(fields);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(model);
            visitor.trait(fields);
            visitor.input(rows);
        }
    }

    /**
     * A new value of a column.
     *
     * @param field the Java name of a field or foreign key of the model, or its text spelling
     * @param value the value, which sees the row as it was
     */
    record Assign(String field, Expression value) implements Node {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(field);
            visitor.part(value);
        }
    }

    /**
     * Deletes the rows of a query.
     *
     * @param query the query
     * @param returning the Java names of the fields that come back of each row
     */
    record Delete(QueryNode query, List<String> returning) implements Statement {
        /** Copies the list. */
        public Delete {
            returning = List.copyOf(returning);
        }

        /** Deletes rows, of which nothing comes back. */
        public Delete(QueryNode query) {
            this(query, List.of());
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(query);
            visitor.trait(returning);
        }
    }

    /**
     * Adds rows.
     *
     * @param model the qualified name of the model
     * @param fields the Java names of the fields given
     * @param rows the rows, of a value for each field
     * @param conflict what to do with rows that are there already, or null to fail
     * @param returning the Java names of the fields that come back of each row
     */
    record Insert(
            String model,
            List<String> fields,
            Rows rows,
            @Nullable Conflict conflict,
            List<String> returning) implements Statement {
        /** Copies the lists. */
        public Insert {
            fields = List.copyOf(fields);
            returning = List.copyOf(returning);
        }

        /** Rows that are not there yet. */
        public Insert(
                String model, List<String> fields, List<List<@Nullable Object>> rows, @Nullable String returning) {
            this(model, fields, Rows.of(rows), null, returning == null ? List.of() : List.of(returning));
        }

        /** The same for one of the rows, counted from 0. */
        public Insert of(int row) {
            return new Insert(model, fields, rows.part(row, 1), conflict, returning);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(model);
            visitor.trait(fields);
            visitor.input(rows);
            visitor.part(conflict);
            visitor.trait(returning);
        }
    }

    /**
     * Adds the rows of a query.
     *
     * @param model the qualified name of the model
     * @param fields the Java names of the fields given
     * @param query the rows, of a value for each field
     * @param conflict what to do with rows that are there already, or null to fail
     * @param returning the Java names of the fields that come back of each row
     */
    record InsertSelect(
            String model,
            List<String> fields,
            QueryNode query,
            @Nullable Conflict conflict,
            List<String> returning) implements Statement {
        /** Copies the lists. */
        public InsertSelect {
            fields = List.copyOf(fields);
            returning = List.copyOf(returning);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(model);
            visitor.trait(fields);
            visitor.part(query);
            visitor.part(conflict);
            visitor.trait(returning);
        }
    }
}
