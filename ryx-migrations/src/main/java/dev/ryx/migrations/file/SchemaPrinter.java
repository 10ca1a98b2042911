package dev.ryx.migrations.file;

import dev.ryx.meta.Ident;
import dev.ryx.meta.OnDelete;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a schema. */
final class SchemaPrinter {

    /** The constants that stand without braces. */
    private static final Pattern BARE = Pattern.compile("-?\\d+(\\.\\d+)?|'([^']|'')*'|true|false|null");

    private SchemaPrinter() {}

    /** The lines of a table's parts, each to be indented. */
    static List<String> parts(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(Words.name(column.name()) + " " + column(column)));
        table.uniqueKeys().forEach(key -> lines.add("unique " + unique(key)));
        table.checks().forEach(check -> lines.add("check " + check(check)));
        table.foreignKeys().forEach(key -> lines.add("foreign key " + foreignKey(key)));
        table.indexes().forEach(index -> lines.add((index.unique() ? "unique index " : "index ") + index(index)));
        return lines;
    }

    private static String unique(UniqueKey key) {
        return Words.name(key.name()) + " " + Words.list(key.columns());
    }

    private static String check(Check check) {
        return Words.name(check.name()) + " " + expression(check.condition());
    }

    private static String foreignKey(ForeignKey key) {
        return Words.name(key.name()) + " " + references(key);
    }

    private static String index(Index index) {
        return Words.name(index.name()) + " " + Words.list(index.columns());
    }

    /** What a foreign key is, after its name. */
    static String references(ForeignKey key) {
        return Words.list(List.of(key.column())) + " references " + Words.name(key.target()) + " "
                + Words.list(List.of(key.key())) + " " + onDelete(key.onDelete());
    }

    static String onDelete(OnDelete action) {
        return "on delete " + action.name().toLowerCase(Locale.ROOT);
    }

    /** What a column is, after its name. */
    static String column(Column column) {
        var out = new StringBuilder(TypeNames.text(column.type()));
        if (column.primaryKey()) {
            out.append(" primary key");
        }
        if (column.generated()) {
            out.append(" numbered");
        }
        if (column.nullable() == column.primaryKey()) {
            out.append(column.nullable() ? " null" : " not null");
        }
        append(out, "default", column.defaultValue());
        append(out, "computed", column.computed());
        Ident collation = column.collation();
        return collation == null
                ? out.toString()
                : out.append(" collate ").append(Words.name(collation)).toString();
    }

    /** Adds an expression after a word, unless there is none. */
    static void append(StringBuilder out, String word, @Nullable SqlExpression expression) {
        if (expression != null) {
            out.append(' ').append(word).append(' ').append(expression(expression));
        }
    }

    /** A constant as it is, and anything else between braces. */
    static String expression(SqlExpression expression) {
        String sql = expression.sql();
        return BARE.matcher(sql).matches() ? sql : "{" + sql + "}";
    }
}
