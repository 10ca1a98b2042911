package dev.ryx.migrations.support;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a catalogue should say of a schema. */
public final class Expected {

    private final DatabaseKind kind;
    private final SortedSet<String> lines = new TreeSet<>();

    private Expected(DatabaseKind kind) {
        this.kind = kind;
    }

    /** The lines of a schema. */
    public static SortedSet<String> of(Schema schema, DatabaseKind kind) {
        var expected = new Expected(kind);
        schema.tables().forEach(expected::table);
        return expected.lines;
    }

    private void table(Table table) {
        String name = table.name().toString();
        table.columns().forEach(column -> lines.add(column(name, column)));
        lines.add(Lines.key(name, texts(table.primaryKey())));
        table.uniqueKeys().forEach(key -> lines.add(Lines.index(name, key.name().text(), texts(key.columns()), true)));
        table.indexes()
                .forEach(index ->
                        lines.add(Lines.index(name, index.name().text(), texts(index.columns()), index.unique())));
        table.checks().forEach(check -> lines.add(Lines.check(name, check.name().text())));
        table.foreignKeys()
                .forEach(key -> lines.add(Lines.foreignKey(
                        name,
                        key.name().text(),
                        key.column().text(),
                        key.target().toString(),
                        key.key().text(),
                        action(key.onDelete()))));
    }

    private static List<String> texts(List<Ident> names) {
        return names.stream().map(Ident::text).toList();
    }

    private static String action(OnDelete action) {
        return switch (action) {
            case CASCADE -> "cascade";
            case SET_NULL -> "set null";
            case RESTRICT, PROTECT, SET_DEFAULT -> "restrict";
            case DO_NOTHING -> "no action";
        };
    }

    private String column(String table, Column column) {
        boolean computed = column.computed() != null;
        boolean nullable = column.nullable() || (computed && kind == DatabaseKind.MARIADB);
        String type = column.generated() && kind == DatabaseKind.SQLITE ? "integer" : type(column.type());
        return Lines.column(
                table, column.name().text(), type, nullable, text(column.defaultValue()), computed, column.generated());
    }

    private static String text(@Nullable SqlExpression value) {
        return Lines.constant(value == null ? null : value.sql());
    }

    private String type(SqlType type) {
        return switch (kind) {
            case POSTGRESQL -> postgres(type);
            case MYSQL, MARIADB -> mysql(type);
            case SQLITE -> sqlite(type);
        };
    }

    private static String postgres(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> "boolean";
            case SqlType.Int(int bits) -> bits == 16 ? "smallint" : bits == 32 ? "integer" : "bigint";
            case SqlType.Interval _ -> "bigint";
            case SqlType.Float _ -> "double precision";
            case SqlType.Decimal(int precision, int scale) -> "numeric(" + precision + "," + scale + ")";
            case SqlType.Varchar(int length) -> "character varying(" + length + ")";
            case SqlType.Text _ -> "text";
            case SqlType.Date _ -> "date";
            case SqlType.Time _ -> "time without time zone";
            case SqlType.DateTime _ -> "timestamp without time zone";
            case SqlType.Timestamp _ -> "timestamp with time zone";
            case SqlType.Uuid _ -> "uuid";
            case SqlType.Bytes _ -> "bytea";
            case SqlType.Json _ -> "jsonb";
            case SqlType.Array(SqlType element) -> postgres(element) + "[]";
        };
    }

    private String mysql(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> "tinyint";
            case SqlType.Int(int bits) -> bits == 16 ? "smallint" : bits == 32 ? "int" : "bigint";
            case SqlType.Interval _ -> "bigint";
            case SqlType.Float _ -> "double";
            case SqlType.Decimal(int precision, int scale) -> "decimal(" + precision + "," + scale + ")";
            case SqlType.Varchar(int length) -> "varchar(" + length + ")";
            case SqlType.Text _ -> "longtext";
            case SqlType.Date _ -> "date";
            case SqlType.Time _ -> "time(6)";
            case SqlType.DateTime _, SqlType.Timestamp _ -> "datetime(6)";
            case SqlType.Uuid _ -> "char(36)";
            case SqlType.Bytes _ -> "longblob";
            case SqlType.Json _ -> kind == DatabaseKind.MARIADB ? "longtext" : "json";
            case SqlType.Array _ -> throw new AssertionError("no arrays here");
        };
    }

    private static String sqlite(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> "boolean";
            case SqlType.Int(int bits) -> bits == 16 ? "smallint" : bits == 32 ? "integer" : "bigint";
            case SqlType.Interval _ -> "bigint";
            case SqlType.Float _ -> "real";
            case SqlType.Decimal(int precision, int scale) -> "numeric(" + precision + "," + scale + ")";
            case SqlType.Varchar(int length) -> "varchar(" + length + ")";
            case SqlType.Uuid _ -> "char(36)";
            case SqlType.Text _,
                    SqlType.Json _,
                    SqlType.Date _,
                    SqlType.Time _,
                    SqlType.DateTime _,
                    SqlType.Timestamp _ -> "text";
            case SqlType.Bytes _ -> "blob";
            case SqlType.Array _ -> throw new AssertionError("no arrays here");
        };
    }
}
