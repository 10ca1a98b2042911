package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the database. */
public sealed interface Statement {

    /**
     * The rows of a query.
     *
     * @param query the query
     */
    record Select(QueryNode query) implements Statement {}

    /**
     * How many rows a query has.
     *
     * @param query the query
     */
    record Count(QueryNode query) implements Statement {}

    /**
     * Whether a query has any row: one row, or none.
     *
     * @param query the query
     */
    record Exists(QueryNode query) implements Statement {}

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
    }

    /**
     * New values for the rows of a query.
     *
     * @param query the query
     * @param assignments the values
     */
    record Update(QueryNode query, List<Assign> assignments) implements Statement {
        /** Copies the list. */
        public Update {
            assignments = List.copyOf(assignments);
        }
    }

    /**
     * A new value of a column.
     *
     * @param field the Java name of a field or foreign key of the model, or its text spelling
     * @param value the value, which sees the row as it was
     */
    record Assign(String field, Expression value) {}

    /**
     * Deletes the rows of a query.
     *
     * @param query the query
     */
    record Delete(QueryNode query) implements Statement {}

    /**
     * Adds rows.
     *
     * @param model the qualified name of the model
     * @param fields the Java names of the fields given
     * @param rows the values of each row, in the order of the fields
     * @param returning the Java name of the field whose value comes back for each row, or null
     */
    record Insert(
            String model,
            List<String> fields,
            List<List<@Nullable Object>> rows,
            @Nullable String returning) implements Statement {
        /** Copies the lists. */
        public Insert {
            fields = List.copyOf(fields);
            var copy = new ArrayList<List<@Nullable Object>>(rows.size());
            rows.forEach(row -> copy.add(Collections.unmodifiableList(new ArrayList<>(row))));
            rows = List.copyOf(copy);
        }
    }
}
