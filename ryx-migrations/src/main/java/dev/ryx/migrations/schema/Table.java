package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import java.util.List;

/**
 * A table.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param uniqueKeys its unique constraints, without the primary key
 * @param foreignKeys its foreign keys
 * @param indexes its indexes, without those that a constraint brings along
 */
public record Table(
        Ident name,
        List<Column> columns,
        List<UniqueKey> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<Index> indexes) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
    }

    /** The columns of the primary key: one, but for a join table. */
    public List<Ident> primaryKey() {
        return columns.stream().filter(Column::primaryKey).map(Column::name).toList();
    }

    /** The columns of those names, in the order of the names. */
    public List<Column> columns(List<Ident> names) {
        return names.stream().map(this::column).toList();
    }

    private Column column(Ident name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the database numbers the rows. */
    public boolean hasGeneratedKey() {
        return columns.stream().anyMatch(Column::generated);
    }
}
