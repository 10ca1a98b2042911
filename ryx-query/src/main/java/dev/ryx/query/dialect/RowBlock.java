package dev.ryx.query.dialect;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Slot;
import java.util.List;

/**
 * Bound values of rows to write.
 *
 * @param count how many rows there are
 * @param types the types of the columns
 * @param slots makes the slot of a value
 */
public record RowBlock(int count, List<SqlType> types, Slots slots) {

    /**
     * What the rows are called where they stand as a table.
     *
     * @param table the name of the table
     * @param columns the names of its columns
     * @param model the table that holds such values
     * @param modelColumns the columns of that table that hold them
     */
    public record Names(Ident table, List<Ident> columns, Ident model, List<Ident> modelColumns) {
        /** Copies the lists. */
        public Names {
            columns = List.copyOf(columns);
            modelColumns = List.copyOf(modelColumns);
        }
    }

    /** Makes the slots of values. */
    public interface Slots {

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
