package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Slot;
import java.util.List;

/**
 * Bound values of rows to insert.
 *
 * @param count how many rows there are
 * @param types the types of the columns
 * @param cells makes the slot of a value
 */
public record RowBlock(int count, List<SqlType> types, Cells cells) {

    /** Makes the slots of values. */
    public interface Cells {

        /** The slot of one value. */
        Slot cell(int row, int column);

        /** The slot of all values of a column, as a list. */
        Slot column(int column);
    }

    /** Copies the list. */
    public RowBlock {
        types = List.copyOf(types);
    }
}
