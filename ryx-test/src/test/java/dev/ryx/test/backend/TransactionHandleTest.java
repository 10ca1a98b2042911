package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.TransactionHandle;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.TransactionNotShareableException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.meta.SqlType;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions that a framework begins and ends by hand. */
@RyxTest(Setup.EMPTY)
class TransactionHandleTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();

    private static Backend backend;

    @BeforeAll
    static void createTable(TestDatabase database) {
        backend = database.backend();
        backend.execute(Sql.statement("CREATE TABLE marks (id INTEGER PRIMARY KEY)"));
    }

    @BeforeEach
    void empty() {
        backend.execute(Sql.statement("DELETE FROM marks"));
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(backend.currentTransaction()).isEmpty();
        assertThat(backend.stats().active()).isZero();
    }

    @Test
    void everythingOnTheThreadIsInIt() {
        try (TransactionHandle handle = backend.begin(DEFAULTS)) {
            insert(1);
            backend.transaction(DEFAULTS, () -> insert(2));
            assertThat(ids()).containsExactly(1, 2);
            assertThat(backend.currentTransaction()).contains(handle.transaction());
            assertThat(backend.stats().active()).isOne();
        }
        assertThat(ids()).isEmpty();
    }

    @Test
    void committedItIsKept() {
        var calls = new ArrayList<String>();
        TransactionHandle handle = backend.begin(DEFAULTS);
        handle.transaction()
                .onCommit(() ->
                        calls.add(ids() + " " + backend.currentTransaction().isPresent()));
        insert(1);
        handle.commit();
        handle.close();
        assertThat(calls).containsExactly("[1] false");
        assertThatThrownBy(handle::commit).isInstanceOf(DatabaseException.class).hasMessageContaining("over");
    }

    @Test
    void aNestedFailureLeavesItSound() {
        try (TransactionHandle handle = backend.begin(DEFAULTS)) {
            insert(1);
            assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> insert(1)))
                    .isInstanceOf(IntegrityException.class);
            insert(2);
            handle.commit();
        }
        assertThat(ids()).containsExactly(1, 2);
    }

    @Test
    void aFailurePoisonsIt() {
        TransactionHandle handle = backend.begin(DEFAULTS);
        insert(1);
        assertThatThrownBy(() -> insert(1)).isInstanceOf(IntegrityException.class);
        assertThatThrownBy(handle::commit).isInstanceOf(TransactionPoisonedException.class);
        assertThat(ids()).isEmpty();
    }

    @Test
    void anotherThreadIsOutsideAndHasNoUseOfTheHandle() {
        insert(1);
        try (TransactionHandle handle = backend.begin(DEFAULTS)) {
            insert(2);
            assertThat(CompletableFuture.supplyAsync(TransactionHandleTest::ids).join())
                    .containsExactly(1);
            assertThatThrownBy(() -> CompletableFuture.runAsync(handle::commit).join())
                    .hasCauseInstanceOf(TransactionNotShareableException.class);
        }
    }

    @Test
    void attachedItMovesToTheThread() {
        try (TransactionHandle handle = backend.begin(DEFAULTS)) {
            insert(1);
            CompletableFuture.runAsync(() -> {
                        handle.attach();
                        insert(2);
                        backend.transaction(DEFAULTS, () -> insert(3));
                    })
                    .join();
            assertThat(backend.currentTransaction()).isEmpty();
            assertThatThrownBy(handle::commit).isInstanceOf(TransactionNotShareableException.class);
            handle.attach();
            handle.commit();
        }
        assertThat(ids()).containsExactly(1, 2, 3);
    }

    @Test
    void detachedItMakesRoomForAnother() {
        TransactionHandle first = backend.begin(DEFAULTS.readOnly(true));
        assertThatThrownBy(() -> backend.begin(DEFAULTS))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("detach");
        first.detach();
        assertThatThrownBy(() -> first.transaction().rollback()).isInstanceOf(TransactionNotShareableException.class);
        try (TransactionHandle second = backend.begin(DEFAULTS)) {
            assertThatThrownBy(first::attach).isInstanceOf(FieldException.class);
            insert(1);
            second.commit();
        }
        first.attach();
        first.close();
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void itDoesNotEndInsideANestedOne() {
        try (TransactionHandle handle = backend.begin(DEFAULTS)) {
            backend.transaction(DEFAULTS, () -> {
                assertThatThrownBy(handle::rollback).hasMessageContaining("nested");
                assertThatThrownBy(() -> backend.begin(DEFAULTS)).isInstanceOf(FieldException.class);
                return insert(1);
            });
            handle.commit();
        }
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void aFrameworkSaysWhereItIs() throws Exception {
        TransactionHandle handle = backend.begin(DEFAULTS);
        handle.detach();
        FrameworkContext.HANDLES.put("order-7", handle);
        Thread.ofVirtual().name("order-7 first").start(() -> insert(1)).join();
        Thread.ofPlatform()
                .name("order-7 second")
                .start(() -> backend.transaction(DEFAULTS, () -> insert(2)))
                .join();
        assertThat(ids()).isEmpty();
        FrameworkContext.HANDLES.remove("order-7");
        handle.attach();
        handle.commit();
        assertThat(ids()).containsExactly(1, 2);
    }

    private static long insert(int id) {
        return backend.execute(Sql.of("INSERT INTO marks (id) VALUES (?)")
                .with(id, SqlType.INT)
                .query());
    }

    private static List<Integer> ids() {
        return backend.fetch(
                Sql.of("SELECT id FROM marks ORDER BY id")
                        .column("id", SqlType.INT)
                        .query(),
                row -> row.getInt(0));
    }
}
