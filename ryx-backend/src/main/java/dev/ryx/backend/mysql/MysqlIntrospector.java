package dev.ryx.backend.mysql;

import dev.ryx.backend.jdbc.CatalogIntrospector;
import dev.ryx.backend.schema.RowSource;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.util.Map;
import java.util.Set;

/** Reads {@code information_schema}, for the current database. */
public final class MysqlIntrospector extends CatalogIntrospector {

    private static final CompiledQuery COLUMNS = query("""
        SELECT c.table_name, c.column_name, c.column_type, c.is_nullable = 'YES'
        FROM information_schema.columns c
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
        ORDER BY c.table_name, c.ordinal_position\
        """, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT, SqlType.BOOL);

    private static final CompiledQuery INDEXES = query("""
        SELECT DISTINCT table_name, index_name FROM information_schema.statistics WHERE table_schema = DATABASE()\
        """, SqlType.TEXT, SqlType.TEXT);

    private static final CompiledQuery CONSTRAINTS = query("""
        SELECT table_name, constraint_name FROM information_schema.table_constraints WHERE table_schema = DATABASE()\
        """, SqlType.TEXT, SqlType.TEXT);

    /** An introspector that reads through this source. */
    public MysqlIntrospector(RowSource rows) {
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
