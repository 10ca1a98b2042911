package dev.ryx.backend.schema;

import dev.ryx.meta.Ident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key of an existing table.
 *
 * @param name the constraint's name; empty on SQLite, which does not tell it
 * @param columns its columns
 * @param target the table that it refers to, with its schema and a point before it where that is another one
 * @param targetColumns the columns there, in the order of its own
 * @param onDelete what happens when the row referred to is deleted, as SQL says it: {@code NO ACTION}, {@code CASCADE}
 */
public record ExistingForeignKey(
        String name, List<String> columns, String target, List<String> targetColumns, String onDelete) {

    /** Copies the lists. */
    public ExistingForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /**
     * Whether it refers to a table.
     *
     * @param schema the table's schema, or null for that of the connection
     */
    public boolean refersTo(@Nullable Ident schema, Ident table) {
        return target.equals(table.text())
                || (schema == null ? target.endsWith("." + table) : target.equals(schema + "." + table));
    }
}
