package dev.ryx.backend.jdbc;

import dev.ryx.error.FieldException;
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
            var slot = new Slot(i + 1, query.type(i));
            if (value == null) {
                bindNull(statement, slot);
            } else {
                bind(statement, slot, slot.check(value));
            }
        }
    }

    /** Sets a parameter to NULL. */
    protected abstract void bindNull(PreparedStatement statement, Slot slot) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param value a value as {@link Slot#check} returns it
     */
    protected abstract void bind(PreparedStatement statement, Slot slot, Object value) throws SQLException;
}
