package dev.ryx.migrations.ddl;

import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code CREATE TABLE}, with its primary key and unique constraints.
 *
 * @param table the table
 * @param foreignKeys those of its foreign keys that are made with it
 */
public record CreateTable(Table table, List<ForeignKey> foreignKeys) implements Operation {

    /** Copies the list. */
    public CreateTable {
        foreignKeys = List.copyOf(foreignKeys);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect) {
        writer.keyword(Keyword.CREATE, Keyword.TABLE)
                .ident(table.name())
                .open()
                .list(parts(dialect))
                .line(0)
                .close();
    }

    private List<Fragment> parts(Dialect dialect) {
        List<Fragment> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(writer -> column(writer.line(1), column, dialect)));
        if (!table.hasGeneratedKey()) {
            parts.add(writer -> primaryKey(writer.line(1)));
        }
        table.uniqueKeys().forEach(key -> parts.add(writer -> unique(writer.line(1), key, dialect)));
        foreignKeys.forEach(key -> parts.add(writer -> writer.line(1).write(new ForeignKeyClause(key, dialect))));
        return parts;
    }

    private static void column(SqlWriter writer, Column column, Dialect dialect) {
        writer.ident(column.name());
        if (column.generated()) {
            dialect.generatedKey(writer, column.type());
        } else {
            dialect.columnType(writer, column.type());
            if (!column.nullable()) {
                writer.keyword(Keyword.NOT, Keyword.NULL);
            }
        }
    }

    private void primaryKey(SqlWriter writer) {
        writer.keyword(Keyword.PRIMARY, Keyword.KEY).write(new NameList(table.primaryKey()));
    }

    private void unique(SqlWriter writer, UniqueKey key, Dialect dialect) {
        writer.keyword(Keyword.CONSTRAINT)
                .ident(key.name())
                .keyword(Keyword.UNIQUE)
                .write(new KeyParts(table.columns(key.columns()), true, dialect));
    }
}
