package dev.ryx.backend.postgres;

import dev.ryx.backend.jdbc.CatalogIntrospector;
import dev.ryx.backend.schema.Introspector;
import dev.ryx.backend.schema.RowSource;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code pg_catalog}, for one schema. The type of a domain's column is that beneath the domain. */
public final class PostgresIntrospector extends CatalogIntrospector {

    private static final String COLUMNS = """
        SELECT t.relname, a.attname,
            CASE WHEN y.typtype = 'd' THEN format_type(y.typbasetype, y.typtypmod) ELSE format_type(a.atttypid, a.atttypmod) END,
            NOT a.attnotnull AND NOT (y.typtype = 'd' AND y.typnotnull),
            CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
            a.attidentity <> '' OR COALESCE(pg_get_expr(d.adbin, d.adrelid), '') LIKE 'nextval(%',
            a.attgenerated <> '', COALESCE(array_position(k.indkey::int2[], a.attnum) + 1, 0)
        FROM pg_catalog.pg_class t
        JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
        LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
        LEFT JOIN pg_catalog.pg_index k ON k.indrelid = t.oid AND k.indisprimary
        WHERE t.relkind IN (KINDS) AND t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = COALESCE(CAST(? AS TEXT), current_schema()))
        ORDER BY t.relname, a.attnum\
        """;

    private static final CompiledQuery TABLE_COLUMNS = columns(COLUMNS.replace("KINDS", "'r', 'p'"));

    private static final CompiledQuery VIEW_COLUMNS = columns(COLUMNS.replace("KINDS", "'v', 'm'"));

    private static final CompiledQuery INDEXES = indexes("""
        SELECT t.relname, i.relname, a.attname, x.indisunique, x.indpred IS NULL AND x.indisvalid
        FROM pg_catalog.pg_index x
        JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
        CROSS JOIN LATERAL unnest(x.indkey::int2[]) WITH ORDINALITY AS p(attnum, place)
        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = p.attnum AND p.attnum > 0
        WHERE p.place <= x.indnkeyatts
            AND t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = COALESCE(CAST(? AS TEXT), current_schema()))
        ORDER BY t.relname, i.relname, p.place\
        """);

    private static final CompiledQuery FOREIGN_KEYS = foreignKeys("""
        SELECT t.relname, c.conname, c.conname, a.attname,
            CASE WHEN o.relnamespace = t.relnamespace THEN o.relname ELSE n.nspname || '.' || o.relname END,
            b.attname,
            CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
                WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END
        FROM pg_catalog.pg_constraint c
        JOIN pg_catalog.pg_class t ON t.oid = c.conrelid
        JOIN pg_catalog.pg_class o ON o.oid = c.confrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = o.relnamespace
        CROSS JOIN LATERAL unnest(c.conkey, c.confkey) WITH ORDINALITY AS p(own, other, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = p.own
        JOIN pg_catalog.pg_attribute b ON b.attrelid = o.oid AND b.attnum = p.other
        WHERE c.contype = 'f' AND c.conparentid = 0
            AND t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = COALESCE(CAST(? AS TEXT), current_schema()))
        ORDER BY t.relname, c.conname, p.place\
        """);

    private static final CompiledQuery CONSTRAINTS = query("""
        SELECT t.relname, c.conname
        FROM pg_catalog.pg_constraint c
        JOIN pg_catalog.pg_class t ON t.oid = c.conrelid
        WHERE t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = COALESCE(CAST(? AS TEXT), current_schema()))\
        """, SqlType.TEXT, SqlType.TEXT);

    private final RowSource rows;
    private final @Nullable Ident schema;

    /** An introspector of the current schema that reads through this source. */
    public PostgresIntrospector(RowSource rows) {
        this(rows, null);
    }

    private PostgresIntrospector(RowSource rows, @Nullable Ident schema) {
        super(rows);
        this.rows = rows;
        this.schema = schema;
    }

    @Override
    public Introspector in(Ident other) {
        return new PostgresIntrospector(rows, other);
    }

    private CompiledQuery ofSchema(CompiledQuery query) {
        var name = new Parameter(schema == null ? null : schema.text(), SqlType.TEXT);
        return CompiledQuery.of(query.sql(), List.of(name), query.columns());
    }

    @Override
    protected CompiledQuery columnsQuery() {
        return ofSchema(TABLE_COLUMNS);
    }

    @Override
    protected CompiledQuery viewColumnsQuery() {
        return ofSchema(VIEW_COLUMNS);
    }

    @Override
    protected CompiledQuery indexesQuery() {
        return ofSchema(INDEXES);
    }

    @Override
    protected CompiledQuery foreignKeysQuery() {
        return ofSchema(FOREIGN_KEYS);
    }

    @Override
    protected Map<String, Set<String>> constraints() {
        return textsByTable(ofSchema(CONSTRAINTS));
    }
}
