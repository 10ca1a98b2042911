package dev.ryx.backend.sqlite;

import dev.ryx.backend.jdbc.CatalogIntrospector;
import dev.ryx.backend.schema.RowSource;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code sqlite_schema}. It lists no constraints, so their names come from the text of CREATE TABLE. */
public final class SqliteIntrospector extends CatalogIntrospector {

    private static final CompiledQuery COLUMNS = query("""
        SELECT t.name, c.name, c.type, c."notnull" = 0 AND c.pk = 0
        FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!'
        ORDER BY t.name, c.cid\
        """, SqlType.TEXT, SqlType.TEXT, SqlType.TEXT, SqlType.BOOL);

    private static final CompiledQuery INDEXES =
            query("SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index'", SqlType.TEXT, SqlType.TEXT);

    private static final CompiledQuery DEFINITIONS =
            query("SELECT name, sql FROM sqlite_schema WHERE type = 'table'", SqlType.TEXT, SqlType.TEXT);

    private static final Pattern CONSTRAINT =
            Pattern.compile("\\bCONSTRAINT\\s+(?:\"([^\"]+)\"|(\\w+))", Pattern.CASE_INSENSITIVE);

    /** An introspector that reads through this source. */
    public SqliteIntrospector(RowSource rows) {
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
        Map<String, Set<String>> definitions = textsByTable(DEFINITIONS);
        definitions.replaceAll((_, sql) -> constraintNames(sql));
        return definitions;
    }

    private static Set<String> constraintNames(Set<String> definitions) {
        var names = new TreeSet<String>();
        for (String definition : definitions) {
            CONSTRAINT
                    .matcher(definition)
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .forEach(names::add);
        }
        return names;
    }
}
