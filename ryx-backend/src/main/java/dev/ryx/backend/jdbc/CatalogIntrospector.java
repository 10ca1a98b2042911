package dev.ryx.backend.jdbc;

import dev.ryx.backend.row.RowView;
import dev.ryx.backend.schema.ExistingColumn;
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
        Map<String, List<ExistingColumn>> columns = columns();
        Map<String, Set<String>> indexes = indexes();
        Map<String, Set<String>> constraints = constraints();
        return columns.entrySet().stream()
                .map(table -> new ExistingTable(
                        table.getKey(),
                        table.getValue(),
                        indexes.getOrDefault(table.getKey(), Set.of()),
                        constraints.getOrDefault(table.getKey(), Set.of())))
                .toList();
    }

    /** Returns table, column, type, and whether the column accepts NULL, by table and by place in the table. */
    protected abstract CompiledQuery columnsQuery();

    /** The names of indexes by table. */
    protected abstract Map<String, Set<String>> indexes();

    /** The names of constraints by table. */
    protected abstract Map<String, Set<String>> constraints();

    private Map<String, List<ExistingColumn>> columns() {
        var columns = new LinkedHashMap<String, List<ExistingColumn>>();
        rows.fetch(
                columnsQuery(),
                row -> columns.computeIfAbsent(text(row, 0), _ -> new ArrayList<>())
                        .add(new ExistingColumn(text(row, 1), text(row, 2), row.getBoolean(3))));
        return columns;
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
}
