package dev.ryx.backend.sqlite;

import dev.ryx.backend.jdbc.CatalogIntrospector;
import dev.ryx.backend.schema.RowSource;
import dev.ryx.backend.schema.SqliteDefinition;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code sqlite_schema}. It lists no constraints, so their names come from the text of CREATE TABLE. */
public final class SqliteIntrospector extends CatalogIntrospector {

    /**
     * A key of one INTEGER column that has no index of its own is the row's number, which is never NULL; any other key
     * accepts NULL unless it says otherwise.
     */
    private static final CompiledQuery TABLE_COLUMNS = columns("""
        SELECT t.name, c.name, c.type, c."notnull" = 0 AND c.cid <> COALESCE(r.cid, -1), c.dflt_value,
            c.cid = COALESCE(r.cid, -1), c.hidden IN (2, 3), c.pk
        FROM pragma_table_list() l
        JOIN sqlite_schema t ON t.name = l.name AND t.type = 'table'
        JOIN pragma_table_xinfo(t.name) c
        LEFT JOIN (
            SELECT s.name, MAX(k.cid) AS cid
            FROM sqlite_schema s JOIN pragma_table_list() w ON w.schema = 'main' AND w.name = s.name AND w.wr = 0
            JOIN pragma_table_xinfo(s.name) k ON k.pk > 0
            WHERE s.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(s.name) i WHERE i.origin = 'pk')
            GROUP BY s.name HAVING COUNT(*) = 1 AND UPPER(MAX(k.type)) = 'INTEGER') r ON r.name = t.name
        WHERE l.schema = 'main' AND l.type IN ('table', 'virtual') AND c.hidden <> 1 AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!'
        ORDER BY t.name, c.cid\
        """);

    /** A view of a table that is not there any more has no columns, and asking for them would be an error. */
    private static final CompiledQuery VIEW_COLUMNS = columns("""
        SELECT l.name, c.name, c.type, 1, NULL, 0, 0, 0
        FROM pragma_table_list() l CROSS JOIN pragma_table_xinfo(CASE WHEN l.ncol > 0 THEN l.name END) c
        WHERE l.schema = 'main' AND l.type = 'view'
        ORDER BY l.name, c.cid\
        """);

    private static final CompiledQuery INDEXES = indexes("""
        SELECT t.name, i.name, c.name, i."unique", i.partial = 0
        FROM sqlite_schema t JOIN pragma_index_list(t.name) i JOIN pragma_index_xinfo(i.name) c ON c."key" = 1
        WHERE t.type = 'table'
        ORDER BY t.name, i.name, c.seqno\
        """);

    /** The table referred to is told as the key spells it, whose case may be another than the table's. */
    private static final CompiledQuery FOREIGN_KEYS = foreignKeys("""
        SELECT t.name, f.id, '', f."from",
            COALESCE((SELECT o.name FROM sqlite_schema o WHERE o.type = 'table' AND LOWER(o.name) = LOWER(f."table")), f."table"),
            COALESCE(f."to", (SELECT k.name FROM pragma_table_xinfo(f."table") k WHERE k.pk = f.seq + 1)), f.on_delete
        FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
        WHERE t.type = 'table'
        ORDER BY t.name, f.id, f.seq\
        """);

    private static final CompiledQuery DEFINITIONS =
            query("SELECT name, sql FROM sqlite_schema WHERE type = 'table'", SqlType.TEXT, SqlType.TEXT);

    /** An introspector that reads through this source. */
    public SqliteIntrospector(RowSource rows) {
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
        Map<String, Set<String>> definitions = textsByTable(DEFINITIONS);
        definitions.replaceAll((_, sql) -> sql.stream()
                .flatMap(one -> SqliteDefinition.constraintNames(one).stream())
                .collect(Collectors.toSet()));
        return definitions;
    }
}
