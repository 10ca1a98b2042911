package dev.ryx.query.sql;

import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement for one dialect, ready to run: SQL with a {@code ?} for each parameter, the parameters in order, and the
 * columns of its result.
 *
 * @param sql the statement
 * @param parameters the parameters, one for each {@code ?}
 * @param columns the columns of the result, empty for a statement that returns no rows
 */
public record CompiledQuery(String sql, List<Parameter> parameters, List<ResultColumn> columns) {

    /**
     * A value to bind.
     *
     * @param value the value, as the Java class that {@link SqlType} names for the type, or null
     * @param type how to bind it
     */
    public record Parameter(@Nullable Object value, SqlType type) {
        /** The type alone: a value has no place in a log. */
        @Override
        public String toString() {
            return type.label();
        }
    }

    /**
     * A column of the result.
     *
     * @param name the name in Java, for rows read by name; not the name in SQL
     * @param type the type to read it as
     */
    public record ResultColumn(String name, SqlType type) {}

    /** Copies the lists. */
    public CompiledQuery {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** A statement without parameters or result, such as one that creates a table. */
    public static CompiledQuery of(String sql) {
        return new CompiledQuery(sql, List.of(), List.of());
    }

    /** The values of the parameters, in order. */
    public List<@Nullable Object> values() {
        var values = new ArrayList<@Nullable Object>(parameters.size());
        parameters.forEach(parameter -> values.add(parameter.value()));
        return Collections.unmodifiableList(values);
    }
}
