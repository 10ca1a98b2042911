package dev.ryx.conformance;

import dev.ryx.backend.row.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a database answered to a case. */
sealed interface Answer {

    /** Objects, by their keys. */
    record Objects(List<Object> keys) implements Answer {}

    /** Rows of values: a {@link Row} each, or the value itself where there is one alone. */
    record Rows(Shape shape, List<? extends @Nullable Object> rows) implements Answer {}

    /** Objects, what was read of them, and how many statements that took. */
    record Shown(List<Object> keys, List<List<@Nullable Object>> rows, int statements) implements Answer {}

    /** A number or a truth value. */
    record Value(Object value) implements Answer {}

    /** One object by its key, or none. */
    record One(@Nullable Object key) implements Answer {}

    /** One row of values, or none. */
    record OneRow(Shape shape, @Nullable Object row) implements Answer {}

    /** Objects by a unique value. */
    record Bulk(Map<Object, Object> keys) implements Answer {}

    /** Aggregates by their names. */
    record Aggregates(Row row) implements Answer {}

    /** What a step that writes has returned, and what has changed since. */
    record Written(Map<String, @Nullable Object> result, Changes changes) implements Answer {}

    /** A refusal, by the categories of the corpus that it belongs to. */
    record Refused(RuntimeException why, Set<String> categories) implements Answer {}
}
