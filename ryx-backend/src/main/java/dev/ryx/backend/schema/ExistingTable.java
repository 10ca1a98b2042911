package dev.ryx.backend.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An existing table or view.
 *
 * @param name its name
 * @param view whether it is a view
 * @param columns its columns, in their order
 * @param primaryKey the columns of its primary key, in the key's order; none if it has no key
 * @param keys its indexes, those of its constraints included
 * @param foreignKeys its foreign keys
 * @param constraints the names of its constraints, without those that the database named by itself on SQLite
 */
public record ExistingTable(
        String name,
        boolean view,
        List<ExistingColumn> columns,
        List<String> primaryKey,
        List<ExistingIndex> keys,
        List<ExistingForeignKey> foreignKeys,
        Set<String> constraints) {

    /** Copies the collections. */
    public ExistingTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        keys = List.copyOf(keys);
        foreignKeys = List.copyOf(foreignKeys);
        constraints = Set.copyOf(constraints);
    }

    /** The column of this name. */
    public Optional<ExistingColumn> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** The names of its indexes, those of its constraints included. */
    public Set<String> indexes() {
        return keys.stream().map(ExistingIndex::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the rows' values in just these columns are unique: by the primary key or by an index. */
    public boolean isUnique(List<String> columnNames) {
        boolean isKey = primaryKey.size() == columnNames.size() && primaryKey.containsAll(columnNames);
        return isKey || keys.stream().anyMatch(index -> index.makesUnique(columnNames));
    }
}
