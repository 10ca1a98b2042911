package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.QueryNode.Lock;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** MariaDB. */
final class MariadbDialect extends MysqlFamily {

    static final MariadbDialect INSTANCE = new MariadbDialect();

    private MariadbDialect() {}

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MARIADB;
    }

    @Override
    public Upsert upsert() {
        return OnDuplicateKey.OF_VALUES;
    }

    @Override
    public void lock(SqlWriter writer, Lock.Strength strength) {
        if (strength == Lock.Strength.SHARE) {
            writer.keyword(Keyword.LOCK, Keyword.IN, Keyword.SHARE, Keyword.MODE);
        } else {
            RowLocks.write(writer, strength);
        }
    }

    @Override
    public Support support(Feature feature) {
        return switch (feature) {
            case DISTINCT_ON -> Support.refused("the database has no DISTINCT ON.");
            case AGGREGATE_FILTER -> Support.emulated("CASE WHEN … THEN operand END");
            case NULLS_ORDER -> Support.emulated("ORDER BY x IS NULL, x");
            case KEY_LOCKS -> Support.refused("the database has FOR UPDATE and LOCK IN SHARE MODE alone.");
            case LOCKS_OF -> Support.refused("the database has no FOR UPDATE OF.");
            case FULL_JOIN -> Support.refused("the database has no FULL JOIN.");
            case SCHEMAS -> Support.refused("a schema is a database here.");
            case UPSERT_ON_COLUMNS -> Support.refused("ON DUPLICATE KEY is about all keys of a table.");
            case ROW_LOCKS, LOCKS_OF_OPTIONAL_ROWS, INTERSECT_ALL, UPSERT_ON_ANY_KEY -> Support.NATIVE;
            case UPDATE_RETURNING -> Support.refused("the database has no UPDATE … RETURNING.");
            case INSERT_RETURNING, DELETE_RETURNING -> Support.NATIVE;
        };
    }
}
