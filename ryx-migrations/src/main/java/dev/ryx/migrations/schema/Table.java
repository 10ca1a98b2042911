package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param uniqueKeys its unique constraints, without the primary key
 * @param checks its check constraints
 * @param foreignKeys its foreign keys
 * @param indexes its indexes, without those that a constraint brings along
 */
public record Table(
        TableName name,
        List<Column> columns,
        List<UniqueKey> uniqueKeys,
        List<Check> checks,
        List<ForeignKey> foreignKeys,
        List<Index> indexes) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
    }

    /** A table of columns alone. */
    public static Table of(String name, Column... columns) {
        return new Table(TableName.of(name), List.of(columns), List.of(), List.of(), List.of(), List.of());
    }

    /** The columns of the primary key: one, but for a join table. */
    public List<Ident> primaryKey() {
        return columns.stream().filter(Column::primaryKey).map(Column::name).toList();
    }

    /** The columns of those names, in the order of the names. */
    public List<Column> columns(List<Ident> names) {
        return names.stream().map(name -> column(name).orElseThrow()).toList();
    }

    /** The column of this name. */
    public Optional<Column> column(Ident columnName) {
        return find(columns, column -> column.name().equals(columnName));
    }

    /** The unique constraint of this name. */
    public Optional<UniqueKey> uniqueKey(Ident keyName) {
        return find(uniqueKeys, key -> key.name().equals(keyName));
    }

    /** The check of this name. */
    public Optional<Check> check(Ident checkName) {
        return find(checks, check -> check.name().equals(checkName));
    }

    /** The foreign key of this name. */
    public Optional<ForeignKey> foreignKey(Ident keyName) {
        return find(foreignKeys, key -> key.name().equals(keyName));
    }

    /** The index of this name. */
    public Optional<Index> index(Ident indexName) {
        return find(indexes, index -> index.name().equals(indexName));
    }

    private static <T> Optional<T> find(List<T> parts, Predicate<T> wanted) {
        return parts.stream().filter(wanted).findFirst();
    }

    /** Whether the database numbers the rows. */
    public boolean hasGeneratedKey() {
        return columns.stream().anyMatch(Column::generated);
    }

    /** The names of the constraints and indexes that a column is a part of. */
    public List<Ident> usesOf(Ident column) {
        return Stream.of(
                        uniqueKeys.stream()
                                .filter(key -> key.columns().contains(column))
                                .map(UniqueKey::name),
                        checks.stream()
                                .filter(check -> check.condition().mentions(column))
                                .map(Check::name),
                        foreignKeys.stream()
                                .filter(key -> key.column().equals(column))
                                .map(ForeignKey::name),
                        indexes.stream()
                                .filter(index -> index.columns().contains(column))
                                .map(Index::name),
                        columns.stream()
                                .filter(other -> isComputedOf(other, column))
                                .map(Column::name))
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isComputedOf(Column other, Ident column) {
        SqlExpression computed = other.computed();
        return computed != null && !other.name().equals(column) && computed.mentions(column);
    }

    /** The same with another name. */
    public Table named(TableName other) {
        return new Table(other, columns, uniqueKeys, checks, foreignKeys, indexes);
    }

    /** The same with these columns. */
    public Table columns(UnaryOperator<List<Column>> change) {
        return new Table(name, change.apply(columns), uniqueKeys, checks, foreignKeys, indexes);
    }

    /** The same with these unique constraints. */
    public Table uniqueKeys(UnaryOperator<List<UniqueKey>> change) {
        return new Table(name, columns, change.apply(uniqueKeys), checks, foreignKeys, indexes);
    }

    /** The same with these checks. */
    public Table checks(UnaryOperator<List<Check>> change) {
        return new Table(name, columns, uniqueKeys, change.apply(checks), foreignKeys, indexes);
    }

    /** The same with these foreign keys. */
    public Table foreignKeys(UnaryOperator<List<ForeignKey>> change) {
        return new Table(name, columns, uniqueKeys, checks, change.apply(foreignKeys), indexes);
    }

    /** The same with these indexes. */
    public Table indexes(UnaryOperator<List<Index>> change) {
        return new Table(name, columns, uniqueKeys, checks, foreignKeys, change.apply(indexes));
    }

    /** A change of a list that adds a part. */
    public static <T> UnaryOperator<List<T>> adding(T part) {
        return parts -> {
            var more = new ArrayList<>(parts);
            more.add(part);
            return more;
        };
    }

    /** A change of a list that takes a part out. */
    public static <T> UnaryOperator<List<T>> without(T part) {
        return parts -> parts.stream().filter(other -> !other.equals(part)).toList();
    }

    /** A change of a list that puts a part into the place of another. */
    public static <T> UnaryOperator<List<T>> replacing(T part, T by) {
        return parts ->
                parts.stream().map(other -> other.equals(part) ? by : other).toList();
    }

    /** The same after one of its columns was renamed. */
    public Table renamed(Ident from, Ident to) {
        return new Table(
                name,
                columns.stream().map(column -> column.renamed(from, to)).toList(),
                uniqueKeys.stream()
                        .map(key -> new UniqueKey(key.name(), Names.renamed(key.columns(), from, to)))
                        .toList(),
                checks.stream()
                        .map(check -> new Check(check.name(), check.condition().renamed(from, to)))
                        .toList(),
                foreignKeys.stream().map(key -> renamed(key, from, to)).toList(),
                indexes.stream()
                        .map(index -> new Index(index.name(), Names.renamed(index.columns(), from, to), index.unique()))
                        .toList());
    }

    /** The same after one of its constraints was renamed. */
    public Table constraintRenamed(Ident from, Ident to) {
        return new Table(
                name,
                columns,
                uniqueKeys.stream()
                        .map(key -> key.name().equals(from) ? key.named(to) : key)
                        .toList(),
                checks.stream()
                        .map(check -> check.name().equals(from) ? new Check(to, check.condition()) : check)
                        .toList(),
                foreignKeys.stream()
                        .map(key -> key.name().equals(from) ? key.named(to) : key)
                        .toList(),
                indexes);
    }

    private static ForeignKey renamed(ForeignKey key, Ident from, Ident to) {
        Ident column = key.column().equals(from) ? to : key.column();
        return new ForeignKey(key.name(), column, key.target(), key.key(), key.onDelete());
    }

    /** The same with its parts in an order that does not tell in which they came. */
    Table canonical() {
        return new Table(
                name,
                sorted(columns, Column::name),
                sorted(uniqueKeys, UniqueKey::name),
                sorted(checks, Check::name),
                sorted(foreignKeys, ForeignKey::name),
                sorted(indexes, Index::name));
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, Ident> name) {
        return parts.stream()
                .sorted(Comparator.comparing(part -> name.apply(part).text()))
                .toList();
    }
}
