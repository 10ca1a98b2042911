package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.Statements;
import dev.ryx.test.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One statement with many sets of parameters: in order, and all of it or nothing. */
@RyxTest(Setup.EMPTY)
class BatchTest {

    private static final String SECRET = "s3cret";
    private static final int MANY = 2500;

    private static Backend backend;

    @BeforeAll
    static void createTable(TestDatabase database) {
        backend = database.backend();
        backend.execute(Sql.statement("""
            CREATE TABLE items (
                id BIGINT PRIMARY KEY,
                name VARCHAR(50) NOT NULL,
                amount INTEGER NOT NULL,
                CONSTRAINT items_name_uniq UNIQUE (name))\
            """));
    }

    @BeforeEach
    void fill() {
        backend.execute(Sql.statement("DELETE FROM items"));
        int[] inserted = backend.executeAll(
                IntStream.range(0, MANY).mapToObj(i -> insert(i, "item " + i)).toList());
        assertThat(inserted).hasSize(MANY).containsOnly(1);
    }

    private static CompiledQuery insert(long id, String name) {
        return Sql.of("INSERT INTO items (id, name, amount) VALUES (?, ?, ?)")
                .with(id, SqlType.BIGINT)
                .with(name, new SqlType.Varchar(50))
                .with(0, SqlType.INT)
                .query();
    }

    private static CompiledQuery rename(long id, String name) {
        return Sql.of("UPDATE items SET name = ?, amount = amount + 1 WHERE id = ?")
                .with(name, new SqlType.Varchar(50))
                .with(id, SqlType.BIGINT)
                .query();
    }

    private static String name(long id) {
        return backend.first(
                Sql.of("SELECT name FROM items WHERE id = " + id)
                        .column("name", SqlType.TEXT)
                        .query(),
                row -> row.getString(0));
    }

    private static long count(String condition) {
        return backend.<Long>first(
                Sql.of("SELECT COUNT(*) FROM items WHERE " + condition)
                        .column("n", SqlType.BIGINT)
                        .query(),
                row -> row.getLong(0));
    }

    @Test
    void eachRowGetsItsOwnValues() {
        var updates = new ArrayList<CompiledQuery>();
        for (int i = MANY - 1; i >= 0; i--) {
            updates.add(rename(i, "new " + i));
        }
        updates.add(rename(MANY, "nobody"));
        int[] changed = backend.executeAll(updates);
        assertThat(Arrays.copyOf(changed, MANY)).containsOnly(1);
        assertThat(changed[changed.length - 1]).isZero();
        assertThat(count("amount = 1")).isEqualTo(MANY);
        assertThat(List.of(name(0), name(1), name(MANY - 1))).containsExactly("new 0", "new 1", "new " + (MANY - 1));
    }

    @Test
    void aFailureAnywhereUndoesAll() {
        backend.execute(insert(MANY, "taken"));
        for (int at : List.of(0, 1, 1200, MANY - 1)) {
            var updates = new ArrayList<CompiledQuery>();
            for (int i = 0; i < MANY; i++) {
                updates.add(rename(i, i == at ? "taken" : "new " + i));
            }
            assertThatThrownBy(() -> backend.executeAll(updates))
                    .as("at %s", at)
                    .isInstanceOfSatisfying(
                            IntegrityException.class,
                            refused ->
                                    assertThat(refused.constraint().orElse("")).contains("name"));
            assertThat(count("amount <> 0")).isZero();
        }
        assertThat(backend.stats().active()).isZero();
    }

    @Test
    void inATransactionItPoisons() {
        assertThatThrownBy(() -> backend.transaction(TransactionOptions.defaults(), () -> {
                    backend.execute(insert(MANY, "before"));
                    assertThatThrownBy(() -> backend.executeAll(List.of(insert(MANY + 1, "x"), insert(1, "y"))))
                            .isInstanceOf(IntegrityException.class);
                    return null;
                }))
                .isInstanceOf(TransactionPoisonedException.class);
        assertThat(count("id >= " + MANY)).isZero();
    }

    @Test
    void noMessageHoldsAValue() {
        backend.execute(insert(MANY, SECRET));
        assertThatThrownBy(() -> backend.executeAll(List.of(insert(MANY + 1, "x"), insert(MANY + 2, SECRET))))
                .satisfies(failure -> {
                    for (Throwable e = failure; e != null; e = e.getCause()) {
                        assertThat(e).hasMessageNotContaining(SECRET);
                    }
                });
    }

    @Test
    void aRefusedParameterRunsNothing() {
        CompiledQuery wrong = Sql.of(insert(1, "x").sql())
                .with("one", SqlType.BIGINT)
                .with("x", SqlType.TEXT)
                .with(0, SqlType.INT)
                .query();
        assertThatThrownBy(() -> backend.executeAll(List.of(insert(MANY, "x"), wrong)))
                .isInstanceOf(FieldException.class);
        assertThat(count("id >= " + MANY)).isZero();
        assertThat(backend.executeAll(List.of(insert(MANY, "x")))).containsExactly(1);
    }

    @Test
    void severalTextsAreRefused() {
        assertThatThrownBy(() -> backend.executeAll(List.of(insert(MANY, "x"), rename(1, "y"))))
                .isInstanceOf(FieldException.class);
        assertThat(backend.executeAll(List.of())).isEmpty();
    }

    @Test
    void aStatementOfManyRowsReturnsTheirKeysInOrder(TestDatabase database) {
        backend.execute(Sql.statement("CREATE TABLE numbered (id " + key(database.kind()) + ", name VARCHAR(50))"));
        boolean returning = database.kind() != DatabaseKind.MYSQL;
        Sql insert = Sql.of(
                "INSERT INTO numbered (name) VALUES (?)" + ", (?)".repeat(999) + (returning ? " RETURNING id" : ""));
        IntStream.range(0, 1000).forEach(i -> insert.with("row " + i, SqlType.TEXT));
        if (returning) {
            insert.column("id", SqlType.BIGINT);
        }
        List<Long> keys = new ArrayList<>(backend.insert(insert.query(), 1000));
        keys.addAll(backend.insert(insert.query(), 1000));
        List<String> names = backend.fetch(
                Sql.of("SELECT name FROM numbered ORDER BY id")
                        .column("name", SqlType.TEXT)
                        .query(),
                row -> row.getString(0));
        List<Long> stored = backend.fetch(
                Sql.of("SELECT id FROM numbered ORDER BY id")
                        .column("id", SqlType.BIGINT)
                        .query(),
                row -> row.getLong(0));
        assertThat(keys).isEqualTo(stored);
        assertThat(names)
                .isEqualTo(IntStream.range(0, 2000)
                        .mapToObj(i -> "row " + i % 1000)
                        .toList());
    }

    private static String key(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> "INTEGER PRIMARY KEY AUTOINCREMENT";
            case POSTGRESQL -> "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY";
            case MYSQL, MARIADB -> "BIGINT AUTO_INCREMENT PRIMARY KEY";
        };
    }

    @Test
    void whatDoesNotTravelTogetherIsToldAsSeveralStatements() {
        int rows = Backend.LONGEST_BATCH + 1;
        List<CompiledQuery> inserts = IntStream.range(MANY, MANY + rows)
                .mapToObj(i -> insert(i, "told " + i))
                .toList();
        assertThat(Statements.count(
                        backend, () -> assertThat(backend.executeAll(inserts)).hasSize(rows)))
                .isEqualTo(2);
        assertThat(count("id >= " + MANY)).isEqualTo(rows);
    }
}
