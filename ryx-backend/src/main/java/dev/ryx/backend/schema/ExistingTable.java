package dev.ryx.backend.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An existing table.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param indexes the names of its indexes, those of its constraints included
 * @param constraints the names of its constraints, without those that the database named by itself on SQLite
 */
public record ExistingTable(String name, List<ExistingColumn> columns, Set<String> indexes, Set<String> constraints) {

    /** Copies the collections. */
    public ExistingTable {
        columns = List.copyOf(columns);
        indexes = Set.copyOf(indexes);
        constraints = Set.copyOf(constraints);
    }

    /** The column of this name. */
    public Optional<ExistingColumn> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }
}
