package dev.ryx.backend.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "READ        | SELECT 1",
                "READ        | (select 1)",
                "READ        | /* insert */ SELECT 'delete' -- update",
                "READ        | WITH a AS (SELECT 1) SELECT \"update\" FROM a",
                "READ        | VALUES (1)",
                "READ        | EXPLAIN SELECT 1",
                "WRITE       | insert into a values (1) returning id",
                "WRITE       | UPDATE a SET b = 1",
                "WRITE       | DELETE FROM a",
                "WRITE       | WITH a AS (SELECT 1) INSERT INTO b SELECT * FROM a",
                "WRITE       | WITH a AS (DELETE FROM b RETURNING *) SELECT * FROM a",
                "SCHEMA      | CREATE TABLE a (b INTEGER)",
                "SCHEMA      | CREATE UNIQUE INDEX a ON b (c)",
                "SCHEMA      | DROP TABLE a",
                "SESSION     | CREATE TEMP TABLE a (b INTEGER)",
                "SESSION     | CREATE TEMPORARY TABLE a (b INTEGER)",
                "SCHEMA      | CREATE OR REPLACE TABLE a (b INTEGER)",
                "SCHEMA      | RENAME TABLE a TO b",
                "SESSION     | CREATE OR REPLACE TEMPORARY TABLE a (b INTEGER)",
                "SESSION     | DROP TEMPORARY TABLE a",
                "SESSION     | SELECT Get_Lock('a', 0)",
                "SESSION     | SELECT @a := 1",
                "SESSION     | SELECT 1 INTO @a",
                "READ        | SELECT @@max_allowed_packet",
                "READ        | SELECT a @> b FROM c",
                "SCHEMA      | /*!50000 DROP */ TABLE a",
                "SCHEMA      | /*M!100400 DROP */ TABLE a",
                "TRANSACTION | XA COMMIT 'a'",
                "SESSION     | SET search_path TO a",
                "SESSION     | PRAGMA foreign_keys = OFF",
                "SESSION     | ATTACH 'x' AS y",
                "SESSION     | SELECT pg_advisory_lock(1)",
                "SESSION     | SELECT Set_Config('a.b', 'c', false)",
                "SESSION     | ''",
                "TRANSACTION | begin immediate",
                "TRANSACTION | COMMIT",
                "TRANSACTION | /* ' */ ROLLBACK TO a",
                "TRANSACTION | RELEASE a",
            })
    void aStatementIsKnownByItsWords(StatementKind kind, String sql) {
        assertThat(StatementKind.of(sql)).isEqualTo(kind);
        assertThat(StatementKind.of(sql)).isEqualTo(kind);
    }

    @Test
    void commentsBeforeItSayNothing() {
        assertThat(StatementKind.of("-- begin\n  /* update\n */ SELECT 1")).isEqualTo(StatementKind.READ);
    }
}
