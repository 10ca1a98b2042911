package dev.ryx.backend.postgres;

import dev.ryx.backend.jdbc.CatalogIntrospector;
import dev.ryx.backend.schema.RowSource;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.util.Map;
import java.util.Set;

/** Reads {@code pg_catalog}, for the current schema. */
public final class PostgresIntrospector extends CatalogIntrospector {

    private static final CompiledQuery COLUMNS = query("""
        SELECT t.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull
        FROM pg_catalog.pg_class t
        JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE t.relkind IN ('r', 'p') AND t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = current_schema())
        ORDER BY t.relname, a.attnum\
        """, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT, SqlType.BOOL);

    private static final CompiledQuery INDEXES = query("""
        SELECT t.relname, i.relname
        FROM pg_catalog.pg_index x
        JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
        WHERE t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = current_schema())\
        """, SqlType.TEXT, SqlType.TEXT);

    private static final CompiledQuery CONSTRAINTS = query("""
        SELECT t.relname, c.conname
        FROM pg_catalog.pg_constraint c
        JOIN pg_catalog.pg_class t ON t.oid = c.conrelid
        WHERE t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = current_schema())\
        """, SqlType.TEXT, SqlType.TEXT);

    /** An introspector that reads through this source. */
    public PostgresIntrospector(RowSource rows) {
        super(rows);
    }

    @Override
    protected CompiledQuery columnsQuery() {
        return COLUMNS;
    }

    @Override
    protected Map<String, Set<String>> indexes() {
        return textsByTable(INDEXES);
    }

    @Override
    protected Map<String, Set<String>> constraints() {
        return textsByTable(CONSTRAINTS);
    }
}
