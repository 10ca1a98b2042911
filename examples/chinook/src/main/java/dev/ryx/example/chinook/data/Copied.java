package dev.ryx.example.chinook.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects made of a table, by their keys in the data set. Their keys in the database are its own.
 *
 * @param <M> the model
 */
record Copied<M>(StoreTable table, Map<Integer, M> objects) {

    /** The object that a column of the row refers to. */
    M referredBy(ResultSet row, String column) throws SQLException {
        int key = row.getInt(column);
        M object = objects.get(key);
        if (object == null) {
            throw new IllegalStateException("The data set has no " + table.sourceName() + " " + key + ".");
        }
        return object;
    }

    /** The object that a column of the row refers to; null for NULL. */
    @Nullable
    M referredByOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : referredBy(row, column);
    }
}
