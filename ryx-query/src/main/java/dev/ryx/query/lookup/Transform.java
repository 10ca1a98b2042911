package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;

/**
 * A change of a value before it is compared: what may stand between a field and a lookup, as in
 * {@code created__year__gte}.
 *
 * <p>Implementations hold no state.
 */
public interface Transform {

    /** The name in text lookups. */
    String name();

    /** Whether values of a type can be changed so. */
    boolean accepts(SqlType operand);

    /** The type of the changed value. */
    SqlType resultType(SqlType operand);

    /** Whether the result can be NULL of a value that is not. */
    default boolean mayBeNull() {
        return false;
    }

    /**
     * Writes the changed value.
     *
     * @param writer where to
     * @param dialect how the database says it
     * @param operand the value
     * @param type the value's type
     */
    void write(SqlWriter writer, Dialect dialect, Fragment operand, SqlType type);
}
