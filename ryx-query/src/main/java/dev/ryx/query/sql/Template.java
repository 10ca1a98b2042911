package dev.ryx.query.sql;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement without its values: what all statements of one shape have in common. Safe for use by several threads. */
public final class Template {

    private static final Conversion[] NO_CONVERSIONS = {};
    private static final int[] NO_SOURCES = {};

    private final String sql;
    private final SqlType[] types;
    private final int typePeriod;
    private final int[] sources;
    private final Binding binding;
    private final List<ResultColumn> columns;
    private final Set<String> tables;
    private final boolean textsFit;

    private Template(
            String sql,
            SqlType[] types,
            Conversion[] conversions,
            int[] sources,
            List<ResultColumn> columns,
            Set<String> tables) {
        this.sql = sql;
        this.types = types;
        this.typePeriod = periodOf(types);
        this.sources = sources;
        this.binding = Binding.of(conversions);
        this.columns = columns;
        this.tables = Set.copyOf(tables);
        this.textsFit = false;
    }

    private Template(Template same, boolean textsFit) {
        this.sql = same.sql;
        this.types = same.types;
        this.typePeriod = same.typePeriod;
        this.sources = same.sources;
        this.binding = same.binding;
        this.columns = same.columns;
        this.tables = same.tables;
        this.textsFit = textsFit;
    }

    /** The same for values of whose texts it is known, or not, that every database stores them as they are. */
    private Template of(boolean fitting) {
        return fitting == textsFit ? this : new Template(this, fitting);
    }

    private static int periodOf(SqlType[] types) {
        for (int period = 1; period <= types.length / 2; period++) {
            if (types.length % period == 0 && isRecurring(types, period)) {
                return period;
            }
        }
        return types.length;
    }

    private static boolean isRecurring(SqlType[] types, int period) {
        return Arrays.equals(types, 0, types.length - period, types, period, types.length);
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
            numbers[i] = slot.source() == null ? Binding.CONSTANT : sources.numberOf(slot.source());
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
     * @param fitting whether it is known that each text is one that every database stores as it is
     * @throws dev.ryx.error.FieldException if a value does not fit
     */
    public CompiledQuery bind(Object[] given, boolean fitting) {
        return new CompiledQuery(of(fitting), binding.values(given, sources), 0);
    }

    /**
     * A statement for each of many rows; null if the values of one row are not all that it binds.
     *
     * @param rows the rows, as {@link Cells} take them
     * @param count how many they are
     * @param fitting whether it is known that each text is one that its column takes
     */
    public @Nullable CompiledBatch bindEach(Object rows, int count, boolean fitting) {
        return binding.only() instanceof Cells.OfRows cells ? new RowBatch(of(fitting), cells, rows, 0, count) : null;
    }

    boolean textsFit() {
        return textsFit;
    }

    int parameterCount() {
        return types.length;
    }

    String sql() {
        return sql;
    }

    SqlType type(int index) {
        return types[index];
    }

    int typePeriod() {
        return typePeriod;
    }

    List<ResultColumn> columns() {
        return columns;
    }

    Set<String> tables() {
        return tables;
    }
}
