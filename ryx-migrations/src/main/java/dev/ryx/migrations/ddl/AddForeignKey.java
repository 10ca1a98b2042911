package dev.ryx.migrations.ddl;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/**
 * {@code ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY}.
 *
 * @param table the table
 * @param key its foreign key
 */
public record AddForeignKey(Ident table, ForeignKey key) implements Operation {

    @Override
    public void write(SqlWriter writer, Dialect dialect) {
        writer.keyword(Keyword.ALTER, Keyword.TABLE)
                .ident(table)
                .keyword(Keyword.ADD)
                .write(new ForeignKeyClause(key, dialect));
    }
}
