package dev.ryx.query.sql;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was written, with the slots of its parameters.
 *
 * @param sql the statement, with a {@code ?} for each parameter
 * @param slots the places of the parameters, in order
 * @param columns the columns of the result
 * @param tables the tables whose rows it reads
 */
public record Draft(String sql, List<Slot> slots, List<ResultColumn> columns, Set<String> tables) {

    /**
     * The statement with the values of its own sources.
     *
     * @throws dev.ryx.error.FieldException if a value does not fit
     */
    public CompiledQuery bind() {
        SqlType[] types = slots.stream().map(Slot::type).toArray(SqlType[]::new);
        Conversion[] conversions = slots.stream().map(Slot::conversion).toArray(Conversion[]::new);
        @Nullable Object[] given = slots.stream().map(Slot::source).toArray();
        int[] each = IntStream.range(0, given.length).toArray();
        @Nullable Object[] values = Binding.of(conversions).values(given, each);
        return new CompiledQuery(Template.fixed(sql, types, columns, tables), values, 0);
    }

    /** The statement for the values of other sources, found by their number. */
    public Template template(Template.Sources sources) {
        return Template.of(sql, slots, columns, tables, sources);
    }
}
