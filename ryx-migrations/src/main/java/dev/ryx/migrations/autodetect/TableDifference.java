package dev.ryx.migrations.autodetect;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A table that is in both schemas.
 *
 * @param from the table before
 * @param to the table after
 * @param before the schema before
 * @param after the schema after
 */
record TableDifference(Table from, Table to, Schema before, Schema after) {

    /**
     * A column that is not what it was.
     *
     * @param from what it was
     * @param to what it is
     */
    record Altered(Column from, Column to) {}

    TableName name() {
        return to.name();
    }

    /** Refuses what no operation does. */
    void requireSameKey() {
        for (Column column : to.columns()) {
            Optional<Column> there = from.column(column.name());
            boolean same = there.isPresent()
                    ? there.get().primaryKey() == column.primaryKey()
                            && there.get().generated() == column.generated()
                    : !column.primaryKey();
            if (!same) {
                throw keyChanged(column.name());
            }
        }
        for (Column column : from.columns()) {
            if (column.primaryKey() && to.column(column.name()).isEmpty()) {
                throw keyChanged(column.name());
            }
        }
    }

    private MigrationException keyChanged(Ident column) {
        return new MigrationException(
                "The primary key of " + name() + " changes in " + column + ", and no operation does that.",
                "Make a new model for the new key, copy the rows with a data migration, and drop the old table; or, if"
                        + " a column of the key has another name only, say so: --rename " + name() + ".old:new.",
                null);
    }

    /** Columns that are dropped and added again: computed otherwise, or of what is dropped or gets another type. */
    List<Column> replacedColumns() {
        return from.columns().stream()
                .filter(column -> to.column(column.name()).isPresent() && isReplaced(column))
                .toList();
    }

    private boolean isReplaced(Column column) {
        SqlExpression now = to.column(column.name()).map(Column::computed).orElse(null);
        SqlExpression computed = column.computed();
        if (!Objects.equals(now, computed)) {
            return true;
        }
        boolean otherwise = !to.column(column.name()).orElseThrow().equals(column);
        return computed != null
                && (otherwise
                        || from.columns().stream()
                                .anyMatch(other -> computed.mentions(other.name()) && changes(other)));
    }

    private boolean changes(Column column) {
        Optional<Column> now = to.column(column.name());
        return column.computed() == null && (now.isEmpty() || !now.get().type().equals(column.type()));
    }

    /** Whether a column of this name goes, for good or to come back. */
    boolean isReplaced(Ident column) {
        Optional<Column> there = from.column(column);
        return there.isPresent() && (to.column(column).isEmpty() || isReplaced(there.get()));
    }

    List<Column> addedColumns() {
        return to.columns().stream()
                .filter(column -> from.column(column.name()).isEmpty() || isReplaced(column.name()))
                .toList();
    }

    List<Column> droppedColumns() {
        return from.columns().stream()
                .filter(column -> to.column(column.name()).isEmpty())
                .toList();
    }

    List<Altered> alteredColumns() {
        return from.columns().stream()
                .filter(column -> !isReplaced(column.name()))
                .map(column -> new Altered(column, to.column(column.name()).orElseThrow()))
                .filter(altered -> !altered.from().equals(altered.to()))
                .toList();
    }

    List<UniqueKey> droppedKeys() {
        return gone(from.uniqueKeys(), stayingKeys());
    }

    List<UniqueKey> addedKeys() {
        return gone(to.uniqueKeys(), stayingKeys());
    }

    private List<UniqueKey> stayingKeys() {
        return from.uniqueKeys().stream()
                .filter(key -> to.uniqueKeys().contains(key))
                .filter(key -> key.columns().stream().noneMatch(this::isReplaced))
                .toList();
    }

    List<Index> droppedIndexes() {
        return gone(from.indexes(), stayingIndexes());
    }

    List<Index> addedIndexes() {
        return gone(to.indexes(), stayingIndexes());
    }

    private List<Index> stayingIndexes() {
        return from.indexes().stream()
                .filter(index -> to.indexes().contains(index))
                .filter(index -> index.columns().stream().noneMatch(this::isReplaced))
                .toList();
    }

    List<Check> droppedChecks() {
        return gone(from.checks(), stayingChecks());
    }

    List<Check> addedChecks() {
        return gone(to.checks(), stayingChecks());
    }

    private List<Check> stayingChecks() {
        return from.checks().stream()
                .filter(check -> to.checks().contains(check))
                .filter(check -> from.columns().stream()
                        .noneMatch(column ->
                                isReplaced(column.name()) && check.condition().mentions(column.name())))
                .toList();
    }

    List<ForeignKey> droppedForeignKeys() {
        Set<Ident> staying = names(stayingForeignKeys());
        return from.foreignKeys().stream()
                .filter(key -> !staying.contains(key.name()))
                .toList();
    }

    List<ForeignKey> addedForeignKeys() {
        Set<Ident> staying = names(stayingForeignKeys());
        return to.foreignKeys().stream()
                .filter(key -> !staying.contains(key.name()))
                .toList();
    }

    /** Those of which only the rule for deletes is another. */
    List<ForeignKey> alteredForeignKeys() {
        Set<Ident> staying = names(stayingForeignKeys());
        return to.foreignKeys().stream()
                .filter(key ->
                        staying.contains(key.name()) && !from.foreignKeys().contains(key))
                .toList();
    }

    private static Set<Ident> names(List<ForeignKey> keys) {
        Set<Ident> names = new HashSet<>();
        keys.forEach(key -> names.add(key.name()));
        return names;
    }

    /** A key is made anew when one of its ends gets another type, for MySQL wants them to be the same at any time. */
    private List<ForeignKey> stayingForeignKeys() {
        return from.foreignKeys().stream()
                .filter(key -> to.foreignKey(key.name())
                        .filter(other -> other.onDelete(key.onDelete()).equals(key))
                        .isPresent())
                .filter(key -> !isReplaced(key.column()))
                .filter(key -> sameType(from, to, key.column()))
                .filter(key -> sameTarget(key))
                .filter(key -> indexStays(key.column()))
                .toList();
    }

    private boolean sameTarget(ForeignKey key) {
        Optional<Table> was = before.table(key.target());
        Optional<Table> is = after.table(key.target());
        return was.isPresent() == is.isPresent() && (was.isEmpty() || sameType(was.get(), is.get(), key.key()));
    }

    private static boolean sameType(Table was, Table is, Ident column) {
        return was.column(column).map(Column::type).equals(is.column(column).map(Column::type));
    }

    /** Whether no index that begins with the column is made anew under its own name. */
    private boolean indexStays(Ident column) {
        boolean indexesStay = droppedIndexes().stream()
                .filter(index -> index.columns().getFirst().equals(column))
                .allMatch(index -> to.index(index.name()).isEmpty());
        boolean keysStay = droppedKeys().stream()
                .filter(key -> key.columns().getFirst().equals(column))
                .allMatch(key -> to.uniqueKey(key.name()).isEmpty());
        return indexesStay && keysStay;
    }

    private static <T> List<T> gone(List<T> all, List<T> staying) {
        return all.stream().filter(part -> !staying.contains(part)).toList();
    }
}
