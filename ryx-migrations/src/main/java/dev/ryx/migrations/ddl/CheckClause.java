package dev.ryx.migrations.ddl;

import dev.ryx.migrations.schema.Check;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** {@code CONSTRAINT … CHECK (…)}. */
record CheckClause(Check check) implements Fragment {

    @Override
    public void write(SqlWriter writer) {
        writer.keyword(Keyword.CONSTRAINT)
                .ident(check.name())
                .keyword(Keyword.CHECK)
                .write(Expression.enclosed(check.condition()));
    }
}
