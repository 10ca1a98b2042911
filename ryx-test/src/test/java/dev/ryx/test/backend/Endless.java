package dev.ryx.test.backend;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;

/** Statements that end in a minute, or never, unless somebody stops them. */
final class Endless {

    /** A sleep or a BENCHMARK that somebody ends on MySQL returns as if it were over. */
    private static final String THOUSAND =
            "(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i FROM n) ";

    private Endless() {}

    static CompiledQuery on(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE ->
                query("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n");
            case POSTGRESQL -> query("SELECT COUNT(*) FROM (SELECT pg_sleep(60)) AS naps");
            case MYSQL, MARIADB ->
                query("SELECT COUNT(*) FROM " + THOUSAND + "a, " + THOUSAND + "b, " + THOUSAND + "c, " + THOUSAND
                        + "d WHERE a.i + b.i + c.i + d.i < 0");
        };
    }

    private static CompiledQuery query(String sql) {
        return Sql.of(sql).column("n", SqlType.BIGINT).query();
    }
}
