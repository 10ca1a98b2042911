package dev.ryx.query.dialect;

import dev.ryx.query.ast.QueryNode.Lock;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** {@code FOR UPDATE}, {@code FOR SHARE} and what PostgreSQL has between them. */
final class RowLocks {

    private RowLocks() {}

    static void write(SqlWriter writer, Lock.Strength strength) {
        writer.keyword(Keyword.FOR);
        switch (strength) {
            case UPDATE -> writer.keyword(Keyword.UPDATE);
            case NO_KEY_UPDATE -> writer.keyword(Keyword.NO, Keyword.KEY, Keyword.UPDATE);
            case SHARE -> writer.keyword(Keyword.SHARE);
            case KEY_SHARE -> writer.keyword(Keyword.KEY, Keyword.SHARE);
        }
    }
}
