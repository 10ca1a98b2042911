package dev.ryx.conformance;

import dev.ryx.Ryx;
import dev.ryx.backend.row.Row;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all tables of a schema.
 *
 * @param tables the rows of each, by the table's name in the corpus
 */
record Snapshot(Map<String, Rows> tables) {

    /**
     * The rows of a table.
     *
     * @param byKey the values of each by column, by the row's key
     */
    record Rows(Map<Long, Map<String, @Nullable Object>> byKey) {

        Map<String, @Nullable Object> row(long key) {
            return byKey.get(key);
        }

        long size() {
            return byKey.size();
        }
    }

    static Snapshot of(Catalog catalog, JoinKeys joinKeys) {
        var tables = new LinkedHashMap<String, Rows>();
        catalog.schema().models().forEach(model -> tables.put(model.name(), rows(catalog, model.name())));
        catalog.schema().joins().forEach(join -> tables.put(join.name(), rows(join, joinKeys)));
        return new Snapshot(tables);
    }

    private static Rows rows(Catalog catalog, String model) {
        ModelMeta meta = catalog.binding(model).meta();
        String[] names = meta.fields().stream().map(FieldMeta::name).toArray(String[]::new);
        String[] more = java.util.Arrays.copyOfRange(names, 1, names.length);
        var rows = new TreeMap<Long, Map<String, @Nullable Object>>();
        for (Row row : catalog.objects(model).all().unordered().values(names[0], more)) {
            Map<String, @Nullable Object> values = values(meta, row);
            rows.put((Long) values.get("id"), values);
        }
        return new Rows(rows);
    }

    /** The values of a row by column; the key is always called {@code id}. */
    private static Map<String, @Nullable Object> values(ModelMeta meta, Row row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < meta.fields().size(); i++) {
            FieldMeta field = meta.fields().get(i);
            values.put(field.primaryKey() ? "id" : field.column().text(), row.get(i));
        }
        return values;
    }

    /** A join table has no model, and is asked in plain SQL. */
    private static Rows rows(Schema.Join join, JoinKeys joinKeys) {
        String sql = "SELECT " + join.source() + ", " + join.target() + " FROM " + join.table();
        var query = CompiledQuery.of(
                sql,
                List.of(),
                List.of(new ResultColumn("source", SqlType.BIGINT), new ResultColumn("target", SqlType.BIGINT)));
        List<Row> pairs = Ryx.database().backend().fetch(query, row -> row.toRow());
        return joinKeys.rows(join, pairs);
    }
}
