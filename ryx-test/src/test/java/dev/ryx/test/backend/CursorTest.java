package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Cursor;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows in chunks, and what becomes of their connection. */
@RyxTest(Setup.EMPTY)
class CursorTest {

    private static final CompiledQuery NUMBERS =
            Sql.of("""
                WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000)
                SELECT n FROM numbers\
                """).column("n", SqlType.INT).query();
    private static final CompiledQuery FAILS_AT_THE_END =
            Sql.of("""
                WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000)
                SELECT CASE WHEN n < 1000 THEN n ELSE NULL END FROM numbers\
                """).column("n", SqlType.INT).query();

    private static Backend backend;

    @BeforeAll
    static void open(TestDatabase database) {
        backend = database.backend();
    }

    @Test
    void everyRowComesOnceWhateverTheChunk() {
        List<Integer> expected = IntStream.rangeClosed(1, 1000).boxed().toList();
        for (int chunk : List.of(1, 7, 500, 999, 1000, 1001, 5000)) {
            try (Cursor<Integer> cursor = numbers(chunk)) {
                assertThat(rest(cursor)).as("chunk %s", chunk).isEqualTo(expected);
                assertThat(cursor.hasNext()).isFalse();
                assertThatThrownBy(cursor::next).isInstanceOf(NoSuchElementException.class);
            }
        }
        assertThat(backend.stats().active()).isZero();
    }

    @Test
    void theConnectionIsBackWhenTheLastRowWasReadOrTheCursorClosed() {
        try (Cursor<Integer> cursor = numbers(100)) {
            cursor.next();
            assertThat(backend.stats().active()).isEqualTo(1);
            rest(cursor);
            assertThat(backend.stats().active()).isZero();
        }
        try (Cursor<Integer> cursor = numbers(100)) {
            cursor.next();
        }
        assertThat(backend.stats().active()).isZero();
    }

    @Test
    void aRowThatCannotBeReadFreesTheConnection() {
        try (Cursor<Integer> cursor = backend.cursor(FAILS_AT_THE_END, row -> row.getInt(0), 10)) {
            assertThatThrownBy(() -> rest(cursor))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("\"n\"");
            assertThat(cursor.hasNext()).isFalse();
        }
        assertThat(backend.stats().active()).isZero();
        assertThat(backend.fetch(NUMBERS, row -> row.getInt(0))).hasSize(1000);
    }

    @Test
    void aQueryThatFailsFreesTheConnection() {
        assertThatThrownBy(() -> backend.cursor(CompiledQuery.of("SELECT 1 FROM nothing"), row -> 1, 10))
                .isInstanceOf(DatabaseException.class);
        assertThat(backend.stats().active()).isZero();
    }

    @Test
    void otherStatementsRunBesideItInItsTransaction() {
        backend.transaction(TransactionOptions.defaults(), () -> {
            try (Cursor<Integer> cursor = numbers(10)) {
                assertThat(cursor.next()).isEqualTo(1);
                assertThat(backend.fetch(NUMBERS, row -> row.getInt(0))).hasSize(1000);
                assertThat(rest(cursor)).hasSize(999);
            }
            assertThat(backend.stats().active()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void itEndsWithItsTransaction() {
        Cursor<Integer> left = backend.transaction(TransactionOptions.defaults(), () -> {
            Cursor<Integer> cursor = numbers(10);
            cursor.next();
            return cursor;
        });
        assertThat(left.hasNext()).isFalse();
        assertThat(backend.stats().active()).isZero();
    }

    @Test
    void aChunkHasAtLeastOneRow() {
        assertThatThrownBy(() -> numbers(0)).isInstanceOf(FieldException.class);
    }

    private static Cursor<Integer> numbers(int chunk) {
        return backend.cursor(NUMBERS, row -> row.getInt(0), chunk);
    }

    private static List<Integer> rest(Cursor<Integer> cursor) {
        var rows = new ArrayList<Integer>();
        cursor.forEachRemaining(rows::add);
        return rows;
    }
}
