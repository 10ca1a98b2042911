package dev.ryx.migrations.ddl;

import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Table;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** {@code CREATE INDEX} or {@code CREATE UNIQUE INDEX}. */
record IndexClause(Table table, Index index, boolean concurrently, Dialect dialect) implements Fragment {

    @Override
    public void write(SqlWriter writer) {
        writer.keyword(Keyword.CREATE);
        if (index.unique()) {
            writer.keyword(Keyword.UNIQUE);
        }
        writer.keyword(Keyword.INDEX);
        if (concurrently) {
            writer.keyword(Keyword.CONCURRENTLY);
        }
        writer.ident(index.name())
                .keyword(Keyword.ON)
                .write(table.name())
                .write(new KeyParts(table.columns(index.columns()), index.unique(), dialect));
    }
}
