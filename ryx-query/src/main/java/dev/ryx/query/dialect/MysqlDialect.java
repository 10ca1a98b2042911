package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;

/** MySQL 8. */
final class MysqlDialect extends MysqlFamily {

    static final MysqlDialect INSTANCE = new MysqlDialect();

    private MysqlDialect() {}

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MYSQL;
    }

    @Override
    public Support support(Feature feature) {
        return switch (feature) {
            case DISTINCT_ON -> Support.refused("the database has no DISTINCT ON.");
            case AGGREGATE_FILTER -> Support.emulated("CASE WHEN … THEN operand END");
            case NULLS_ORDER -> Support.emulated("ORDER BY x IS NULL, x");
            case INSERT_RETURNING, UPDATE_RETURNING, DELETE_RETURNING ->
                Support.refused("the database has no RETURNING.");
        };
    }
}
