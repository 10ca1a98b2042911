package dev.ryx.query.dialect;

import dev.ryx.meta.Ident;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** {@code ON CONFLICT (…) DO UPDATE SET … = excluded.…}, {@code ON CONFLICT (…) DO NOTHING}. */
enum OnConflict implements Upsert {
    /** As the documentation of PostgreSQL has it. */
    PLAIN,
    /** After a query, SQLite takes ON for the condition of a join, unless there is a WHERE. */
    AFTER_CONDITION;

    private static final Ident EXCLUDED = new Ident("excluded");

    @Override
    public boolean wrapsQueries() {
        return this == AFTER_CONDITION;
    }

    @Override
    public void write(SqlWriter writer, Rule rule, boolean ofQuery) {
        if (ofQuery && this == AFTER_CONDITION) {
            writer.keyword(Keyword.WHERE).number(1).symbol(Symbol.EQUAL).number(1);
        }
        writer.keyword(Keyword.ON, Keyword.CONFLICT);
        if (!rule.on().isEmpty()) {
            writer.open()
                    .list(rule.on().stream().map(OnConflict::name).toList())
                    .close();
        }
        writer.keyword(Keyword.DO);
        if (rule.leaves()) {
            writer.keyword(Keyword.NOTHING);
        } else {
            writer.keyword(Keyword.UPDATE, Keyword.SET).list(rule.sets(OnConflict::set));
        }
    }

    private static Fragment name(Ident column) {
        return writer -> writer.ident(column);
    }

    private static Fragment set(Ident column) {
        return writer -> writer.ident(column).symbol(Symbol.EQUAL).column(EXCLUDED, column);
    }
}
