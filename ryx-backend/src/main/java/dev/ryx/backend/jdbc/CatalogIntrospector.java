package dev.ryx.backend.jdbc;

import dev.ryx.backend.row.RowView;
import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingIndex;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.backend.schema.Introspector;
import dev.ryx.backend.schema.RowSource;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts tables together from a catalogue's rows. */
public abstract class CatalogIntrospector implements Introspector {

    private final RowSource rows;

    /** An introspector that reads through this source. */
    protected CatalogIntrospector(RowSource rows) {
        this.rows = rows;
    }

    @Override
    public final List<ExistingTable> tables() {
        var columns = new ColumnRows();
        rows.fetch(columnsQuery(), columns::read);
        var indexes = new IndexRows();
        rows.fetch(indexesQuery(), indexes::read);
        var foreignKeys = new ForeignKeyRows();
        rows.fetch(foreignKeysQuery(), foreignKeys::read);
        Map<String, Set<String>> constraints = constraints();
        return columns.byTable.entrySet().stream()
                .map(table -> new ExistingTable(
                        table.getKey(),
                        false,
                        table.getValue(),
                        columns.primaryKey(table.getKey()),
                        indexes.of(table.getKey()),
                        foreignKeys.of(table.getKey()),
                        constraints.getOrDefault(table.getKey(), Set.of())))
                .toList();
    }

    @Override
    public final List<ExistingTable> views() {
        var columns = new ColumnRows();
        rows.fetch(viewColumnsQuery(), columns::read);
        return columns.byTable.entrySet().stream()
                .map(view -> new ExistingTable(
                        view.getKey(), true, view.getValue(), List.of(), List.of(), List.of(), Set.of()))
                .toList();
    }

    /**
     * A query of the columns of tables, by table and by place in the table: table, column, type, whether it accepts NULL,
     * default, whether it is numbered, whether it is computed, and its place in the primary key, from 1, or 0.
     */
    protected abstract CompiledQuery columnsQuery();

    /** The same of views. */
    protected abstract CompiledQuery viewColumnsQuery();

    /**
     * A query of the parts of indexes, by table, index and place: table, index, column or NULL for an expression, whether
     * it is unique, and whether it is over whole columns and all rows.
     */
    protected abstract CompiledQuery indexesQuery();

    /**
     * A query of the columns of foreign keys, by table, key and place: table, what tells the key from others of the table,
     * its name, column, target, target's column, and the rule on delete.
     */
    protected abstract CompiledQuery foreignKeysQuery();

    /** The names of constraints by table. */
    protected abstract Map<String, Set<String>> constraints();

    /** The columns of a query of {@link #columnsQuery}. */
    protected static CompiledQuery columns(String sql) {
        return query(
                sql,
                SqlType.TEXT,
                SqlType.TEXT,
                SqlType.TEXT,
                SqlType.BOOL,
                SqlType.TEXT,
                SqlType.BOOL,
                SqlType.BOOL,
                SqlType.INT);
    }

    /** The columns of a query of {@link #indexesQuery}. */
    protected static CompiledQuery indexes(String sql) {
        return query(sql, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT, SqlType.BOOL, SqlType.BOOL);
    }

    /** The columns of a query of {@link #foreignKeysQuery}. */
    protected static CompiledQuery foreignKeys(String sql) {
        return query(
                sql, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT);
    }

    /** Runs a query that returns a table and a text about it, such as a name. */
    protected final Map<String, Set<String>> textsByTable(CompiledQuery query) {
        var texts = new HashMap<String, Set<String>>();
        rows.fetch(
                query,
                row -> texts.computeIfAbsent(text(row, 0), _ -> new TreeSet<>()).add(text(row, 1)));
        return texts;
    }

    /** A query of the catalogue, with the types of its columns. */
    protected static CompiledQuery query(String sql, SqlType... types) {
        var columns = new ArrayList<ResultColumn>();
        for (SqlType type : types) {
            columns.add(new ResultColumn("c" + columns.size(), type));
        }
        return CompiledQuery.of(sql, List.of(), columns);
    }

    private static String text(RowView row, int index) {
        String text = row.getString(index);
        return text == null ? "" : text;
    }

    /** Columns by table, and the keys that some of them make. */
    private static final class ColumnRows {
        private final Map<String, List<ExistingColumn>> byTable = new LinkedHashMap<>();
        private final Map<String, Map<Integer, String>> keys = new HashMap<>();

        boolean read(RowView row) {
            String table = text(row, 0);
            String name = text(row, 1);
            int place = row.getInt(7);
            if (place > 0) {
                keys.computeIfAbsent(table, _ -> new TreeMap<>()).put(place, name);
            }
            return byTable.computeIfAbsent(table, _ -> new ArrayList<>())
                    .add(new ExistingColumn(
                            name,
                            text(row, 2),
                            row.getBoolean(3),
                            row.getString(4),
                            row.getBoolean(5),
                            row.getBoolean(6)));
        }

        List<String> primaryKey(String table) {
            return List.copyOf(keys.getOrDefault(table, Map.of()).values());
        }
    }

    /** Indexes by table and name; the rows of one stand together. */
    private static final class IndexRows {
        private final Map<String, Map<String, ExistingIndex>> byTable = new HashMap<>();

        ExistingIndex read(RowView row) {
            String name = text(row, 1);
            String column = row.getString(2);
            var part = new ExistingIndex(
                    name,
                    column == null ? List.of() : List.of(column),
                    row.getBoolean(3),
                    row.getBoolean(4) && column != null);
            return byTable.computeIfAbsent(text(row, 0), _ -> new LinkedHashMap<>())
                    .merge(name, part, IndexRows::joined);
        }

        private static ExistingIndex joined(ExistingIndex one, ExistingIndex next) {
            return new ExistingIndex(
                    one.name(), both(one.columns(), next.columns()), one.unique(), one.whole() && next.whole());
        }

        List<ExistingIndex> of(String table) {
            return List.copyOf(byTable.getOrDefault(table, Map.of()).values());
        }
    }

    /** Foreign keys by table and by what tells them apart. */
    private static final class ForeignKeyRows {
        private final Map<String, Map<String, ExistingForeignKey>> byTable = new HashMap<>();

        ExistingForeignKey read(RowView row) {
            var part = new ExistingForeignKey(
                    text(row, 2), List.of(text(row, 3)), text(row, 4), List.of(text(row, 5)), text(row, 6));
            return byTable.computeIfAbsent(text(row, 0), _ -> new LinkedHashMap<>())
                    .merge(text(row, 1), part, ForeignKeyRows::joined);
        }

        private static ExistingForeignKey joined(ExistingForeignKey one, ExistingForeignKey next) {
            return new ExistingForeignKey(
                    one.name(),
                    both(one.columns(), next.columns()),
                    one.target(),
                    both(one.targetColumns(), next.targetColumns()),
                    one.onDelete());
        }

        List<ExistingForeignKey> of(String table) {
            return List.copyOf(byTable.getOrDefault(table, Map.of()).values());
        }
    }

    private static List<String> both(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
