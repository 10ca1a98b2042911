package dev.ryx.query.dialect;

import dev.ryx.meta.Ident;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/**
 * {@code ON DUPLICATE KEY UPDATE …}. To leave a row as it is, its key is set to itself: IGNORE would pass over other
 * errors as well.
 */
enum OnDuplicateKey implements Upsert {
    /** The new row by its name, as MySQL has it. */
    OF_NEW_ROW,
    /** The new row's values by {@code VALUES}, as MariaDB has it. */
    OF_VALUES;

    @Override
    public boolean wrapsQueries() {
        return true;
    }

    @Override
    public void write(SqlWriter writer, Rule rule, boolean ofQuery) {
        if (this == OF_NEW_ROW && !ofQuery) {
            writer.keyword(Keyword.AS).ident(NEW);
        }
        writer.keyword(Keyword.ON, Keyword.DUPLICATE, Keyword.KEY, Keyword.UPDATE);
        if (rule.leaves()) {
            writer.column(rule.table(), rule.key()).symbol(Symbol.EQUAL).column(rule.table(), rule.key());
        } else {
            writer.list(rule.sets(this::set));
        }
    }

    private Fragment set(Ident column) {
        return writer -> {
            writer.ident(column).symbol(Symbol.EQUAL);
            if (this == OF_NEW_ROW) {
                writer.column(NEW, column);
            } else {
                writer.keyword(Keyword.VALUES).open().ident(column).close();
            }
        };
    }
}
