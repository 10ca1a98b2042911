package dev.ryx.migrations.ddl;

import dev.ryx.backend.Backend;
import dev.ryx.backend.schema.SqliteDefinition;
import dev.ryx.backend.schema.SqliteDefinition.Part;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.RawSql;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a SQLite table has beside the schema, and keeps when it is rebuilt.
 *
 * @param columns the definitions of its columns, with their constraints
 * @param constraints the definitions of constraints that mention those columns
 * @param written the names of those columns that hold values
 * @param statements what makes its triggers, and indexes with a definition, again
 */
record Belongings(
        List<Fragment> columns, List<Fragment> constraints, List<Fragment> written, List<CompiledQuery> statements) {

    /** Nothing. */
    static final Belongings NONE = new Belongings(List.of(), List.of(), List.of(), List.of());

    /** A row of the catalogue that has a definition. */
    private record Defined(String type, String name, String sql) {

        boolean isTable() {
            return type.equals("table");
        }
    }

    /**
     * Reads what the schema does not know.
     *
     * @param tables the table as the schema knows it, now and otherwise
     * @throws dev.ryx.error.DatabaseException if the database cannot be read
     */
    static Belongings of(Backend backend, List<Table> tables) {
        Table before = tables.getFirst();
        List<Defined> defined = defined(backend, before);
        List<Part> parts = defined.stream()
                .filter(Defined::isTable)
                .flatMap(table -> SqliteDefinition.parts(table.sql()).stream())
                .toList();
        List<Part> columns = parts.stream()
                .filter(part -> !part.isConstraint() && !has(tables, part.name(), Belongings::columns))
                .toList();
        List<Part> constraints = parts.stream()
                .filter(part -> part.isConstraint() && !part.isPrimaryKey())
                .filter(part -> !has(tables, part.name(), Belongings::constraints))
                .filter(part -> columns.stream().anyMatch(column -> part.mentions(column.name())))
                .toList();
        Set<String> written = written(backend, before);
        return new Belongings(
                columns.stream().map(column -> raw(column.text())).toList(),
                constraints.stream().map(constraint -> raw(constraint.text())).toList(),
                columns.stream()
                        .filter(column -> written.contains(column.name()))
                        .map(column -> raw(quoted(column.name())))
                        .toList(),
                defined.stream()
                        .filter(one -> !one.isTable() && !has(tables, one.name(), Belongings::indexes))
                        .map(one -> CompiledQuery.of(one.sql()))
                        .toList());
    }

    private static boolean has(List<Table> tables, String name, Function<Table, Stream<Ident>> names) {
        return tables.stream().flatMap(names).anyMatch(known -> known.text().equalsIgnoreCase(name));
    }

    private static Stream<Ident> columns(Table table) {
        return table.columns().stream().map(Column::name);
    }

    private static Stream<Ident> constraints(Table table) {
        return Stream.of(
                        table.uniqueKeys().stream().map(UniqueKey::name),
                        table.checks().stream().map(Check::name),
                        table.foreignKeys().stream().map(ForeignKey::name))
                .flatMap(Function.identity());
    }

    private static Stream<Ident> indexes(Table table) {
        return Stream.concat(
                table.indexes().stream().map(Index::name),
                table.uniqueKeys().stream().map(UniqueKey::name));
    }

    private static List<Defined> defined(Backend backend, Table table) {
        return backend.fetch(
                query(
                        "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY"
                                + " rowid",
                        table,
                        "type",
                        "name",
                        "sql"),
                row -> new Defined(
                        String.valueOf(row.getString(0)),
                        String.valueOf(row.getString(1)),
                        String.valueOf(row.getString(2))));
    }

    /** The columns that are neither hidden nor computed. */
    private static Set<String> written(Backend backend, Table table) {
        return Set.copyOf(backend.fetch(
                query("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", table, "name"),
                row -> String.valueOf(row.getString(0))));
    }

    private static CompiledQuery query(String sql, Table table, String... columns) {
        return CompiledQuery.of(
                sql,
                List.of(new Parameter(table.name().name().text(), SqlType.TEXT)),
                Stream.of(columns)
                        .map(column -> new ResultColumn(column, SqlType.TEXT))
                        .toList());
    }

    private static Fragment raw(String text) {
        var raw = new RawSql(List.of(new RawSql.Token.Text(text)));
        return writer -> writer.raw(raw, List.of());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
