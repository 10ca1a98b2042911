package dev.ryx.query.sql;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement without its values: what all statements of one shape have in common. Safe for use by several threads. */
public final class Template {

    /** The source of a constant. */
    private static final int NONE = -1;

    private static final Conversion[] NO_CONVERSIONS = {};
    private static final int[] NO_SOURCES = {};

    private final String sql;
    private final SqlType[] types;
    private final Conversion[] conversions;
    private final int[] sources;
    private final List<ResultColumn> columns;
    private final Set<String> tables;

    private Template(
            String sql,
            SqlType[] types,
            Conversion[] conversions,
            int[] sources,
            List<ResultColumn> columns,
            Set<String> tables) {
        this.sql = sql;
        this.types = types;
        this.conversions = conversions;
        this.sources = sources;
        this.columns = columns;
        this.tables = Set.copyOf(tables);
    }

    /** Finds the number of a source among those that a statement of the shape gives. */
    @FunctionalInterface
    public interface Sources {
        /** The number of the source, counted from 0. */
        int numberOf(Object source);
    }

    static Template of(String sql, List<Slot> slots, List<ResultColumn> columns, Set<String> tables, Sources sources) {
        int count = slots.size();
        var types = new SqlType[count];
        var conversions = new Conversion[count];
        var numbers = new int[count];
        for (int i = 0; i < count; i++) {
            Slot slot = slots.get(i);
            types[i] = slot.type();
            conversions[i] = slot.conversion();
            numbers[i] = slot.source() == null ? NONE : sources.numberOf(slot.source());
        }
        return new Template(sql, types, conversions, numbers, columns, tables);
    }

    /** A template that is never bound again. */
    static Template fixed(String sql, SqlType[] types, List<ResultColumn> columns, Set<String> tables) {
        return new Template(sql, types, NO_CONVERSIONS, NO_SOURCES, columns, tables);
    }

    /**
     * The statement with the values of these sources.
     *
     * @throws dev.ryx.error.FieldException if a value does not fit
     */
    public CompiledQuery bind(Object[] given) {
        @Nullable Object[] values = new @Nullable Object[conversions.length];
        for (int i = 0; i < values.length; i++) {
            int source = sources[i];
            values[i] = conversions[i].apply(source == NONE ? null : given[source]);
        }
        return new CompiledQuery(this, values);
    }

    String sql() {
        return sql;
    }

    SqlType type(int index) {
        return types[index];
    }

    List<ResultColumn> columns() {
        return columns;
    }

    Set<String> tables() {
        return tables;
    }
}
