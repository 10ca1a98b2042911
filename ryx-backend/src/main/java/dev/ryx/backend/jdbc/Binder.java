package dev.ryx.backend.jdbc;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the parameters of a statement, after it has checked them against the rules of {@link Slot}. */
public abstract class Binder {

    /**
     * Sets all parameters of a query.
     *
     * @throws FieldException if a value may not stand where it stands
     */
    public void bind(PreparedStatement statement, CompiledQuery query) throws SQLException {
        for (int i = 0; i < query.parameterCount(); i++) {
            Object value = query.value(i);
            SqlType type = query.type(i);
            if (value == null) {
                bindNull(statement, i + 1, type);
            } else {
                bind(statement, i + 1, type, Slot.check(i + 1, type, value));
            }
        }
    }

    /** Sets the parameter at a position, counted from 1, to NULL. */
    protected abstract void bindNull(PreparedStatement statement, int position, SqlType type) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param position the parameter's position, from 1
     * @param type the parameter's type
     * @param value a value as {@link Slot#check} returns it
     */
    protected abstract void bind(PreparedStatement statement, int position, SqlType type, Object value)
            throws SQLException;
}
