package dev.ryx.migrations.ddl;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/**
 * {@code CREATE INDEX} or {@code CREATE UNIQUE INDEX}.
 *
 * @param table the table
 * @param name the index's name
 * @param columns the columns, in the index's order
 * @param unique whether the values are unique
 */
public record CreateIndex(Ident table, Ident name, List<Column> columns, boolean unique) implements Operation {

    /** Copies the list. */
    public CreateIndex {
        columns = List.copyOf(columns);
    }

    /** An index of a table. */
    public static CreateIndex of(Table table, Index index) {
        return new CreateIndex(table.name(), index.name(), table.columns(index.columns()), false);
    }

    /** A unique constraint of a table that is there already: as an index it can be added on every database. */
    public static CreateIndex of(Table table, UniqueKey key) {
        return new CreateIndex(table.name(), key.name(), table.columns(key.columns()), true);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect) {
        writer.keyword(Keyword.CREATE);
        if (unique) {
            writer.keyword(Keyword.UNIQUE);
        }
        writer.keyword(Keyword.INDEX)
                .ident(name)
                .keyword(Keyword.ON)
                .ident(table)
                .write(new KeyParts(columns, unique, dialect));
    }
}
