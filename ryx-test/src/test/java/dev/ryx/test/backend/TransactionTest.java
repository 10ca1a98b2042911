package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Savepoint;
import dev.ryx.backend.Transaction;
import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.TransactionNotShareableException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.meta.SqlType;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commit, rollback, savepoints, poisoning and ownership, the same on each database. */
@RyxTest(Setup.EMPTY)
class TransactionTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();

    private static Backend backend;

    @BeforeAll
    static void createTable(TestDatabase database) {
        backend = database.backend();
        backend.execute(Sql.statement("CREATE TABLE notes (id INTEGER PRIMARY KEY)"));
    }

    @BeforeEach
    void empty() {
        backend.execute(Sql.statement("DELETE FROM notes"));
    }

    @Test
    void whatTheBodyDidIsKept() {
        String result = backend.transaction(DEFAULTS, () -> {
            insert(1);
            insert(2);
            assertThat(ids()).containsExactly(1, 2);
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(ids()).containsExactly(1, 2);
    }

    @Test
    void anExceptionRollsBackAndIsThrownAsItIs() {
        var failure = new IOException("from the body");
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    insert(1);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(ids()).isEmpty();
    }

    @Test
    void anErrorRollsBack() {
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    insert(1);
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(ids()).isEmpty();
    }

    @Test
    void markedForRollbackItRollsBackWithoutAFailure() {
        String result = backend.transaction(DEFAULTS, () -> {
            insert(1);
            transaction().rollback();
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(ids()).isEmpty();
    }

    @Test
    void aNestedTransactionIsASavepoint() {
        backend.transaction(DEFAULTS, () -> {
            insert(1);
            assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                        assertThat(transaction().isNested()).isTrue();
                        insert(2);
                        throw new IOException();
                    }))
                    .isInstanceOf(IOException.class);
            backend.transaction(DEFAULTS, () -> {
                insert(3);
                return backend.transaction(DEFAULTS, () -> insert(4));
            });
            return null;
        });
        assertThat(ids()).containsExactly(1, 3, 4);
    }

    @Test
    void aFailedStatementPoisonsTheTransaction() {
        insert(1);
        TransactionPoisonedException poisoned = catchThrowableOfType(
                TransactionPoisonedException.class,
                () -> backend.transaction(DEFAULTS, () -> {
                    insert(2);
                    assertThatThrownBy(() -> insert(1)).isInstanceOf(IntegrityException.class);
                    assertThatThrownBy(() -> insert(3)).isInstanceOf(TransactionPoisonedException.class);
                    assertThatThrownBy(TransactionTest::ids).isInstanceOf(TransactionPoisonedException.class);
                    return null;
                }));
        assertThat(poisoned).hasCauseInstanceOf(IntegrityException.class);
        assertThat(poisoned.sql()).isEqualTo("INSERT INTO notes (id) VALUES (?)");
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void aNestedFailureLeavesTheOuterTransactionSound() {
        insert(1);
        backend.transaction(DEFAULTS, () -> {
            insert(2);
            assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> insert(1)))
                    .isInstanceOf(IntegrityException.class);
            assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                        assertThatThrownBy(() -> insert(1)).isInstanceOf(IntegrityException.class);
                        return null;
                    }))
                    .isInstanceOf(TransactionPoisonedException.class);
            return insert(3);
        });
        assertThat(ids()).containsExactly(1, 2, 3);
    }

    @Test
    void aRefusedParameterPoisonsNothing() {
        backend.transaction(DEFAULTS, () -> {
            assertThatThrownBy(() -> backend.execute(Sql.of("INSERT INTO notes (id) VALUES (?)")
                            .with("one", SqlType.INT)
                            .query()))
                    .isInstanceOf(FieldException.class);
            return insert(1);
        });
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void savepointsAreReturnedToAndReleased() {
        backend.transaction(DEFAULTS, () -> {
            insert(1);
            Savepoint first = transaction().savepoint();
            insert(2);
            Savepoint second = transaction().savepoint();
            insert(3);
            transaction().rollbackTo(first);
            assertThatThrownBy(() -> transaction().rollbackTo(second)).hasMessageContaining("released");
            insert(4);
            assertThatThrownBy(() -> insert(4)).isInstanceOf(IntegrityException.class);
            transaction().rollbackTo(first);
            insert(5);
            transaction().release(first);
            return insert(6);
        });
        assertThat(ids()).containsExactly(1, 5, 6);
    }

    @Test
    void savepointsMayHaveNames() {
        backend.transaction(DEFAULTS, () -> {
            insert(1);
            transaction().savepoint("it's \"mine\"; DROP TABLE notes");
            insert(2);
            transaction().savepoint("b");
            insert(3);
            transaction().savepoint("b");
            insert(4);
            transaction().rollbackTo("b");
            transaction().release("b");
            insert(5);
            transaction().rollbackTo("b");
            insert(6);
            transaction().rollbackTo("it's \"mine\"; DROP TABLE notes");
            assertThatThrownBy(() -> transaction().rollbackTo("b"))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("no savepoint \"b\"");
            assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                        transaction().release("it's \"mine\"; DROP TABLE notes");
                        return null;
                    }))
                    .isInstanceOf(FieldException.class);
            return insert(7);
        });
        assertThat(ids()).containsExactly(1, 7);
    }

    @Test
    void callbacksFollowTheirTransaction() {
        var calls = new ArrayList<String>();
        backend.transaction(DEFAULTS, () -> {
            transaction().onCommit(() -> calls.add("outer commit " + ids()));
            transaction().onRollback(() -> calls.add("outer rollback"));
            backend.transaction(DEFAULTS, () -> {
                transaction().onCommit(() -> calls.add("inner commit"));
                return insert(1);
            });
            return backend.transaction(DEFAULTS, () -> {
                transaction().onCommit(() -> calls.add("never"));
                transaction().onRollback(() -> calls.add("marked rollback"));
                transaction().rollback();
                return null;
            });
        });
        assertThat(calls).containsExactly("marked rollback", "outer commit [1]", "inner commit");
    }

    @Test
    void callbacksOfARollbackRunOnceTheTransactionIsOver() {
        var calls = new ArrayList<String>();
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    transaction().onCommit(() -> calls.add("commit"));
                    transaction()
                            .onRollback(() -> calls.add(
                                    "rollback " + backend.currentTransaction().isPresent()));
                    return backend.transaction(DEFAULTS, () -> {
                        transaction().onRollback(() -> calls.add("inner"));
                        throw new IOException();
                    });
                }))
                .isInstanceOf(IOException.class);
        assertThat(calls).containsExactly("inner", "rollback false");
    }

    @Test
    void everyCommitCallbackRunsEvenIfOneFails() {
        var calls = new ArrayList<String>();
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    transaction().onCommit(() -> {
                        throw new IllegalStateException("first");
                    });
                    transaction().onCommit(() -> calls.add("second"));
                    return insert(1);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(calls).containsExactly("second");
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void anotherThreadThatInheritsTheTransactionIsRefused() {
        backend.transaction(DEFAULTS, () -> {
            insert(1);
            assertThat(Fork.failureOf(TransactionTest::ids)).isInstanceOf(TransactionNotShareableException.class);
            return insert(2);
        });
        assertThat(ids()).containsExactly(1, 2);
    }

    @Test
    void aHandleIsOfNoUseToAnotherThreadOrAfterTheEnd() throws Exception {
        Transaction ended = backend.transaction(DEFAULTS, () -> {
            Transaction mine = transaction();
            try (var other = Executors.newSingleThreadExecutor()) {
                assertThatThrownBy(() -> other.submit(mine::rollback).get())
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(TransactionNotShareableException.class);
            }
            return mine;
        });
        assertThatThrownBy(ended::rollback)
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("over");
        assertThat(backend.currentTransaction()).isEmpty();
    }

    @Test
    void anUnrelatedThreadIsOutsideTheTransaction() throws Exception {
        insert(1);
        backend.transaction(DEFAULTS, () -> {
            insert(2);
            assertThat(CompletableFuture.supplyAsync(TransactionTest::ids).join())
                    .containsExactly(1);
            return null;
        });
    }

    @Test
    void aReadOnlyTransactionDoesNotWrite() {
        insert(1);
        TransactionOptions readOnly = DEFAULTS.readOnly(true);
        assertThat(backend.<List<Integer>, RuntimeException>transaction(readOnly, TransactionTest::ids))
                .containsExactly(1);
        assertThatThrownBy(() -> backend.transaction(readOnly, () -> insert(2))).isInstanceOf(DatabaseException.class);
        assertThat(ids()).containsExactly(1);
        insert(3);
    }

    @Test
    void anIsolationLevelIsForTheOutermostTransaction() {
        TransactionOptions serializable = DEFAULTS.isolation(Isolation.SERIALIZABLE);
        backend.transaction(serializable, () -> {
            insert(1);
            return backend.transaction(serializable, () -> insert(2));
        });
        assertThat(ids()).containsExactly(1, 2);
        assertThatThrownBy(() ->
                        backend.transaction(DEFAULTS, () -> backend.transaction(serializable, () -> insert(3))))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void transactionsAreNotWrittenByHand() {
        for (String sql : List.of("BEGIN", "commit", " /* x */ ROLLBACK", "SAVEPOINT a", "-- x\nEND")) {
            assertThatThrownBy(() -> backend.execute(Sql.statement(sql)))
                    .as(sql)
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("transaction(…)");
        }
    }

    @Test
    void aTransactionHoldsOneConnection() {
        backend.transaction(DEFAULTS, () -> {
            for (int i = 0; i < 50; i++) {
                insert(i);
                ids();
            }
            assertThat(backend.stats().active()).isEqualTo(1);
            return null;
        });
        assertThat(backend.stats().active()).isZero();
    }

    private static Transaction transaction() {
        return backend.currentTransaction().orElseThrow();
    }

    private static long insert(int id) {
        return backend.execute(Sql.of("INSERT INTO notes (id) VALUES (?)")
                .with(id, SqlType.INT)
                .query());
    }

    private static List<Integer> ids() {
        return backend.fetch(
                Sql.of("SELECT id FROM notes ORDER BY id")
                        .column("id", SqlType.INT)
                        .query(),
                row -> row.getInt(0));
    }
}
