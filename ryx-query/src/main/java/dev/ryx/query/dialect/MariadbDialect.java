package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;

/** MariaDB. */
final class MariadbDialect extends MysqlFamily {

    static final MariadbDialect INSTANCE = new MariadbDialect();

    private MariadbDialect() {}

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MARIADB;
    }

    @Override
    public Support support(Feature feature) {
        return switch (feature) {
            case DISTINCT_ON -> Support.refused("the database has no DISTINCT ON.");
            case AGGREGATE_FILTER -> Support.emulated("CASE WHEN … THEN operand END");
            case NULLS_ORDER -> Support.emulated("ORDER BY x IS NULL, x");
            case UPDATE_RETURNING -> Support.refused("the database has no UPDATE … RETURNING.");
            case INSERT_RETURNING, DELETE_RETURNING -> Support.NATIVE;
        };
    }
}
