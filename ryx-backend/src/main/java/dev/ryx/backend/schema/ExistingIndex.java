package dev.ryx.backend.schema;

import java.util.List;

/**
 * An index of an existing table.
 *
 * @param name its name
 * @param columns its columns, in the index's order, without its expressions
 * @param unique whether no two rows have the same values in it
 * @param whole whether it is over columns alone, all of their values and all rows
 */
public record ExistingIndex(String name, List<String> columns, boolean unique, boolean whole) {

    /** Copies the list. */
    public ExistingIndex {
        columns = List.copyOf(columns);
    }

    /** Whether the rows' values in just these columns, in any order, are unique. */
    public boolean makesUnique(List<String> others) {
        return unique && whole && columns.size() == others.size() && columns.containsAll(others);
    }
}
