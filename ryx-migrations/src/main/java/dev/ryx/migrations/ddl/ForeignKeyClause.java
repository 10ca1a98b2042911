package dev.ryx.migrations.ddl;

import dev.ryx.meta.OnDelete;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/**
 * {@code CONSTRAINT … FOREIGN KEY … REFERENCES … ON DELETE … DEFERRABLE INITIALLY DEFERRED}: as with Django, it is
 * checked when the transaction commits, so that rows may be written before those that they refer to. Where a
 * database checks at once, the words are left out.
 */
record ForeignKeyClause(ForeignKey key, Dialect dialect) implements Fragment {

    @Override
    public void write(SqlWriter writer) {
        writer.keyword(Keyword.CONSTRAINT)
                .ident(key.name())
                .keyword(Keyword.FOREIGN, Keyword.KEY)
                .write(new NameList(List.of(key.column())))
                .keyword(Keyword.REFERENCES)
                .write(key.target())
                .write(new NameList(List.of(key.key())))
                .keyword(Keyword.ON, Keyword.DELETE, action(key.onDelete()));
        if (dialect.has(Feature.DEFERRED_FOREIGN_KEY)) {
            writer.keyword(Keyword.DEFERRABLE, Keyword.INITIALLY, Keyword.DEFERRED);
        }
    }

    private static Keyword action(OnDelete onDelete) {
        return switch (onDelete) {
            case CASCADE -> Keyword.CASCADE;
            case SET_NULL -> Keyword.SET_NULL;
            case RESTRICT, PROTECT, SET_DEFAULT -> Keyword.RESTRICT;
            case DO_NOTHING -> Keyword.NO_ACTION;
        };
    }
}
