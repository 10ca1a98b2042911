package dev.ryx.query.sql;

import dev.ryx.meta.SqlType;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement for one dialect, ready to run: SQL with a {@code ?} for each parameter, the parameters in order, and the
 * columns of its result.
 */
public final class CompiledQuery {

    private static final @Nullable Object[] NO_VALUES = {};

    private final Template template;
    private final @Nullable Object[] values;
    private final int first;

    /** The statement of a template with those values, which are not copied, from the first one on. */
    CompiledQuery(Template template, @Nullable Object[] values, int first) {
        this.template = template;
        this.values = values;
        this.first = first;
    }

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

    /** A statement without parameters or result, such as one that creates a table. */
    public static CompiledQuery of(String sql) {
        return of(sql, List.of(), List.of());
    }

    /** A statement that was not written by {@link SqlWriter}. */
    public static CompiledQuery of(String sql, List<Parameter> parameters, List<ResultColumn> columns) {
        SqlType[] types = parameters.stream().map(Parameter::type).toArray(SqlType[]::new);
        @Nullable Object[] values = new @Nullable Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters.get(i).value();
        }
        return new CompiledQuery(
                Template.fixed(sql, types, List.copyOf(columns), Set.of()), values.length == 0 ? NO_VALUES : values, 0);
    }

    /** The statement, with a {@code ?} for each parameter. */
    public String sql() {
        return template.sql();
    }

    /** The columns of the result, empty for a statement that returns no rows. */
    public List<ResultColumn> columns() {
        return template.columns();
    }

    /**
     * The tables whose rows the statement reads, those of its joins and subqueries included, as {@code table} or
     * {@code schema.table}; names of its common table expressions may be among them. Empty for a statement that was not
     * written by {@link SqlWriter}. What a user's own fragment of SQL reads is not known.
     */
    public Set<String> tables() {
        return template.tables();
    }

    /** How many parameters there are. */
    public int parameterCount() {
        return template.parameterCount();
    }

    /** The value of a parameter, counted from 0. */
    public @Nullable Object value(int index) {
        return values[first + index];
    }

    /** Whether it is known of each text among the values that every database stores it as it is. */
    public boolean textsFit() {
        return template.textsFit();
    }

    /** How to bind a parameter, counted from 0. */
    public SqlType type(int index) {
        return template.type(index);
    }

    /**
     * After how many parameters their types recur: the columns of many rows, 1 for a list, and as many as there are for most
     * statements.
     */
    public int typePeriod() {
        return template.typePeriod();
    }

    /** The values of the parameters, in order. */
    @SuppressWarnings("NullAway") // Arrays.asList of an array of nullable elements
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(Arrays.asList(values).subList(first, first + parameterCount()));
    }

    /** The parameters, in order. */
    public List<Parameter> parameters() {
        return new AbstractList<>() {
            @Override
            public Parameter get(int index) {
                return new Parameter(value(index), type(index));
            }

            @Override
            public int size() {
                return parameterCount();
            }
        };
    }

    /** By the SQL, its parameters and its columns. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompiledQuery that
                && sql().equals(that.sql())
                && columns().equals(that.columns())
                && parameters().equals(that.parameters());
    }

    @Override
    public int hashCode() {
        return sql().hashCode();
    }

    /** The SQL alone: values have no place in a log. */
    @Override
    public String toString() {
        return sql();
    }
}
