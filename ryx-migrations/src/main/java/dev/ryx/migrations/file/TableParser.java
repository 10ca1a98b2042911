package dev.ryx.migrations.file;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table, line by line, and the parts of one. */
final class TableParser {

    private final List<Column> columns = new ArrayList<>();
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();

    void part(TokenReader line) {
        if (line.accept("unique", "index")) {
            indexes.add(new Index(line.name(), line.names(), true));
        } else if (line.accept("index")) {
            indexes.add(new Index(line.name(), line.names()));
        } else if (line.accept("unique")) {
            uniqueKeys.add(new UniqueKey(line.name(), line.names()));
        } else if (line.accept("check")) {
            checks.add(new Check(line.name(), line.expression()));
        } else if (line.accept("foreign", "key")) {
            foreignKeys.add(foreignKey(line.name(), line));
        } else {
            columns.add(column(line.name(), line));
        }
        line.expectEnd();
    }

    Table table(TableName name) {
        return new Table(name, columns, uniqueKeys, checks, foreignKeys, indexes);
    }

    /** What follows the name of a foreign key. */
    static ForeignKey foreignKey(Ident name, TokenReader line) {
        line.expectSymbol("(");
        Ident column = line.name();
        line.expectSymbol(")");
        line.expect("references");
        TableName target = line.table();
        line.expectSymbol("(");
        Ident key = line.name();
        line.expectSymbol(")");
        return new ForeignKey(name, column, target, key, line.onDelete());
    }

    /** What follows the name of a column. */
    static Column column(Ident name, TokenReader line) {
        SqlType type = line.type();
        boolean primaryKey = line.accept("primary", "key");
        boolean numbered = line.accept("numbered");
        boolean nullable = nullable(line, !primaryKey);
        @Nullable SqlExpression defaultValue = line.expressionAfter("default");
        @Nullable SqlExpression computed = line.expressionAfter("computed");
        @Nullable Ident collation = line.accept("collate") ? line.name() : null;
        return new Column(name, type, nullable, primaryKey, numbered, defaultValue, computed, collation);
    }

    private static boolean nullable(TokenReader line, boolean otherwise) {
        if (line.accept("not", "null")) {
            return false;
        }
        return line.accept("null") || otherwise;
    }
}
