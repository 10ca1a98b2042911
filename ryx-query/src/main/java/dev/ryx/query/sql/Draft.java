package dev.ryx.query.sql;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.List;
import java.util.Set;
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
        int count = slots.size();
        var types = new SqlType[count];
        @Nullable Object[] values = new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            types[i] = slots.get(i).type();
            values[i] = slots.get(i).value();
        }
        return new CompiledQuery(Template.fixed(sql, types, columns, tables), values);
    }

    /** The statement for the values of other sources, found by their number. */
    public Template template(Template.Sources sources) {
        return Template.of(sql, slots, columns, tables, sources);
    }
}
