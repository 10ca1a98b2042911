package dev.ryx.backend.mysql;

import dev.ryx.backend.jdbc.CatalogIntrospector;
import dev.ryx.backend.schema.RowSource;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.util.Map;
import java.util.Set;

/** Reads {@code information_schema}, for the current database. */
public final class MysqlIntrospector extends CatalogIntrospector {

    /** MariaDB tells a default as an expression, so that no default is the word NULL; MySQL tells a text as it is. */
    private static final String COLUMNS = """
        SELECT c.table_name, c.column_name, c.column_type, c.is_nullable = 'YES',
            IF(VERSION() LIKE '%MariaDB%' AND c.column_default = 'NULL', NULL, c.column_default),
            c.extra LIKE '%auto_increment%', COALESCE(c.generation_expression, '') <> '', COALESCE(k.ordinal_position, 0)
        FROM information_schema.columns c
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        LEFT JOIN information_schema.key_column_usage k ON k.table_schema = c.table_schema
            AND k.table_name = c.table_name AND k.column_name = c.column_name AND k.constraint_name = 'PRIMARY'
        WHERE c.table_schema = DATABASE() AND t.table_type = 'KIND'
        ORDER BY c.table_name, c.ordinal_position\
        """;

    private static final CompiledQuery TABLE_COLUMNS = columns(COLUMNS.replace("KIND", "BASE TABLE"));

    private static final CompiledQuery VIEW_COLUMNS = columns(COLUMNS.replace("KIND", "VIEW"));

    private static final CompiledQuery INDEXES = indexes("""
        SELECT table_name, index_name, column_name, non_unique = 0, sub_part IS NULL
        FROM information_schema.statistics
        WHERE table_schema = DATABASE()
        ORDER BY table_name, index_name, seq_in_index\
        """);

    private static final CompiledQuery FOREIGN_KEYS = foreignKeys("""
        SELECT k.table_name, k.constraint_name, k.constraint_name, k.column_name,
            IF(k.referenced_table_schema = k.table_schema, k.referenced_table_name,
                CONCAT(k.referenced_table_schema, '.', k.referenced_table_name)),
            k.referenced_column_name, r.delete_rule
        FROM information_schema.key_column_usage k
        JOIN information_schema.referential_constraints r ON r.constraint_schema = k.constraint_schema
            AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name
        WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL
        ORDER BY k.table_name, k.constraint_name, k.ordinal_position\
        """);

    private static final CompiledQuery CONSTRAINTS = query("""
        SELECT table_name, constraint_name FROM information_schema.table_constraints WHERE table_schema = DATABASE()\
        """, SqlType.TEXT, SqlType.TEXT);

    /** An introspector that reads through this source. */
    public MysqlIntrospector(RowSource rows) {
        super(rows);
    }

    @Override
    protected CompiledQuery columnsQuery() {
        return TABLE_COLUMNS;
    }

    @Override
    protected CompiledQuery viewColumnsQuery() {
        return VIEW_COLUMNS;
    }

    @Override
    protected CompiledQuery indexesQuery() {
        return INDEXES;
    }

    @Override
    protected CompiledQuery foreignKeysQuery() {
        return FOREIGN_KEYS;
    }

    @Override
    protected Map<String, Set<String>> constraints() {
        return textsByTable(CONSTRAINTS);
    }
}
