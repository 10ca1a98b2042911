package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.RyxException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows that are pushed, no faster than they are asked for. */
@RyxTest(Setup.EMPTY)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PublisherTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final CompiledQuery NUMBERS = Sql.of("SELECT id FROM stones ORDER BY id")
            .column("id", SqlType.INT)
            .query();

    private static Backend backend;
    private static TestDatabase database;

    @BeforeAll
    static void fill(TestDatabase given) {
        database = given;
        backend = given.backend();
        backend.execute(Sql.statement("CREATE TABLE stones (id INTEGER PRIMARY KEY)"));
        backend.transaction(DEFAULTS, () -> {
            IntStream.rangeClosed(1, 100).forEach(PublisherTest::insert);
            return null;
        });
    }

    @AfterEach
    void allConnectionsAreBack() {
        untilAllAreBack();
    }

    @Test
    void everyRowComesInOrder() {
        for (int chunk : List.of(1, 7, 100, 1000)) {
            var rows = new Rows(Long.MAX_VALUE);
            numbers(chunk).subscribe(rows);
            rows.end.join();
            assertThat(rows.got)
                    .as("chunk %s", chunk)
                    .isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
            untilAllAreBack();
        }
        assertThatThrownBy(() -> numbers(0)).isInstanceOf(FieldException.class);
    }

    /** The guard: {@code Demand.await}. */
    @Test
    void noRowComesThatWasNotAskedFor() {
        var read = new AtomicInteger();
        var rows = new Rows(0);
        backend.async()
                .publisher(
                        NUMBERS,
                        row -> {
                            read.incrementAndGet();
                            return row.getInt(0);
                        },
                        2)
                .subscribe(rows);
        rows.subscription.request(3);
        while (rows.got.size() < 3 || backend.stats().active() != 1) {
            Thread.onSpinWait();
        }
        assertThat(read.get()).isLessThanOrEqualTo(6);
        rows.subscription.request(2);
        while (rows.got.size() < 5) {
            Thread.onSpinWait();
        }
        rows.subscription.cancel();
        untilAllAreBack();
        assertThat(rows.got).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.end).isNotDone();
    }

    /** The guard: the greatest number in {@code Demand.add}; these three add up to 0 without it. */
    @Test
    void whoeverAsksForMoreThanCanBeCountedGetsAll() {
        var rows = new Rows(Long.MAX_VALUE) {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                super.onSubscribe(given);
                given.request(Long.MAX_VALUE);
                given.request(2);
            }
        };
        numbers(10).subscribe(rows);
        rows.end.join();
        assertThat(rows.got).hasSize(100);
    }

    @Test
    void eachSubscriberHasARunOfItsOwn() {
        Flow.Publisher<Integer> publisher = numbers(10);
        for (int i = 0; i < 3; i++) {
            var rows = new Rows(Long.MAX_VALUE);
            publisher.subscribe(rows);
            rows.end.join();
            assertThat(rows.got).hasSize(100);
        }
    }

    @Test
    void cancelledItCancelsItsStatement() {
        var rows = new Rows(1);
        backend.async()
                .publisher(Endless.on(database.kind()), row -> row.getInt(0), 10)
                .subscribe(rows);
        Endless.awaitBegin(backend);
        rows.subscription.cancel();
        Endless.awaitEnd(backend);
        assertThat(rows.got).isEmpty();
    }

    @Test
    void aFailureIsHandedOn() {
        var rows = new Rows(1);
        backend.async()
                .publisher(CompiledQuery.of("SELECT nothing FROM nowhere"), row -> 1, 10)
                .subscribe(rows);
        assertThatThrownBy(rows.end::join).hasCauseInstanceOf(DatabaseException.class);
    }

    @Test
    void askingForNothingIsAFailure() {
        var rows = new Rows(0);
        numbers(10).subscribe(rows);
        rows.subscription.request(0);
        assertThatThrownBy(rows.end::join).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSubscriberThatThrowsIsCancelled() {
        var printed = new Printed();
        try (printed) {
            var rows = new Rows(Long.MAX_VALUE) {
                @Override
                public void onNext(Integer row) {
                    throw new IllegalStateException("too heavy");
                }
            };
            numbers(10).subscribe(rows);
            while (!printed.text().contains("threw from onNext")) {
                Thread.onSpinWait();
            }
            untilAllAreBack();
        }
    }

    /** The guard: {@code Transaction.settle}. */
    @Test
    void inATransactionWhatWasAskedForComesBeforeCommit() {
        var rows = new Rows(Long.MAX_VALUE);
        backend.transaction(DEFAULTS, () -> {
            insert(101);
            numbers(3).subscribe(rows);
            assertThat(backend.stats().active()).isOne();
            return null;
        });
        assertThat(rows.end).isCompleted();
        assertThat(rows.got).hasSize(101);
        backend.execute(Sql.statement("DELETE FROM stones WHERE id = 101"));
    }

    @Test
    void theTransactionRunsOnBesideIt() {
        var rows = new Rows(Long.MAX_VALUE);
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    numbers(3).subscribe(rows);
                    for (int i = 200; i < 250; i++) {
                        insert(i);
                    }
                    rows.end.join();
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);
        assertThat(rows.got.subList(0, 100))
                .isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void itEndsWithItsTransaction() {
        var some = new Rows(3);
        backend.transaction(DEFAULTS, () -> {
            numbers(2).subscribe(some);
            return null;
        });
        assertThatThrownBy(some.end::join)
                .hasCauseInstanceOf(RyxException.class)
                .hasMessageContaining("ended before");
        assertThat(some.got).containsExactly(1, 2, 3);

        var stopped = new Rows(1);
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    backend.async()
                            .publisher(Endless.on(database.kind()), row -> row.getInt(0), 10)
                            .subscribe(stopped);
                    Endless.awaitBegin(backend);
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(stopped.end::join).hasCauseInstanceOf(QueryTimeoutException.class);
    }

    private static void untilAllAreBack() {
        while (backend.stats().active() > 0) {
            Thread.onSpinWait();
        }
    }

    private static Flow.Publisher<Integer> numbers(int chunk) {
        return backend.async().publisher(NUMBERS, row -> row.getInt(0), chunk);
    }

    private static void insert(int id) {
        backend.execute(Sql.of("INSERT INTO stones (id) VALUES (?)")
                .with(id, SqlType.INT)
                .query());
    }

    /** Asks for some rows at first, and keeps what comes. */
    private static class Rows implements Flow.Subscriber<Integer> {

        final List<Integer> got = new CopyOnWriteArrayList<>();
        final CompletableFuture<Void> end = new CompletableFuture<>();
        final long first;
        Flow.Subscription subscription;

        Rows(long first) {
            this.first = first;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            if (first > 0) {
                given.request(first);
            }
        }

        @Override
        public void onNext(Integer row) {
            got.add(row);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
