package dev.ryx.migrations.ddl;

import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** {@code CONSTRAINT … UNIQUE (…)}. */
record UniqueClause(Table table, UniqueKey key, Dialect dialect) implements Fragment {

    @Override
    public void write(SqlWriter writer) {
        writer.keyword(Keyword.CONSTRAINT)
                .ident(key.name())
                .keyword(Keyword.UNIQUE)
                .write(new KeyParts(table.columns(key.columns()), true, dialect));
    }
}
