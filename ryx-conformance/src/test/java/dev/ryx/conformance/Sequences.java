package dev.ryx.conformance;

import dev.ryx.Ryx;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.List;

/** The numbers that tables give to new rows: neither given keys nor a rollback move them as the corpus expects. */
final class Sequences {

    private Sequences() {}

    /** Lets all tables of a schema number on from their largest keys. */
    static void reset(Catalog catalog) {
        catalog.schema()
                .models()
                .forEach(model -> reset(catalog.binding(model.name()).meta()));
    }

    private static void reset(ModelMeta model) {
        String table = model.table().text();
        String key = model.primaryKey().column().text();
        long last = number("SELECT COALESCE(MAX(" + key + "), 0) FROM " + table);
        DatabaseKind kind = Ryx.database().kind();
        switch (kind) {
            case SQLITE -> {}
            case POSTGRESQL ->
                number("SELECT setval(pg_get_serial_sequence('" + table + "', '" + key + "'), " + last + ")");
            case MYSQL, MARIADB -> execute("ALTER TABLE " + table + " AUTO_INCREMENT = " + (last + 1));
        }
    }

    private static long number(String sql) {
        var query = CompiledQuery.of(sql, List.of(), List.of(new ResultColumn("n", SqlType.BIGINT)));
        return Ryx.database().backend().fetch(query, row -> row.getLong(0)).getFirst();
    }

    private static void execute(String sql) {
        Ryx.database().backend().execute(CompiledQuery.of(sql));
    }
}
