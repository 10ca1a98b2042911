package dev.ryx.migrations.run;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets one process at a time migrate a database. PostgreSQL, MySQL and MariaDB lend a lock to a connection, and take it back when
 * that is lost, so that a process that is killed leaves none behind. The connection is one of its own, on a thread of its own, for
 * migrations end the transactions of theirs. Whoever waits asks again and again, and never within a statement: on PostgreSQL an
 * index that is made concurrently waits for every statement that is under way.
 *
 * <p>SQLite has no such lock. There each migration is one transaction, which begins by looking whether it is still to do.
 */
final class MigrationLock {

    /** At most 64 characters; the lock is one of the server, whatever the database. */
    private static final String MYSQL_NAME = "CONCAT('ryx_migrations_', SHA1(DATABASE()))";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Backend backend;
    private final MigrationListener listener;
    private final Duration patience;
    private final CompletableFuture<Boolean> held = new CompletableFuture<>();
    private final CountDownLatch released = new CountDownLatch(1);

    private MigrationLock(Backend backend, MigrationListener listener, Duration patience) {
        this.backend = backend;
        this.listener = listener;
        this.patience = patience;
    }

    /**
     * Runs something while no other process migrates the database.
     *
     * @param patience how long it waits for another process at most
     * @throws MigrationException if that takes longer
     */
    static <T> T holding(Backend backend, MigrationListener listener, Duration patience, Supplier<T> body) {
        return switch (backend.kind()) {
            case SQLITE -> body.get();
            case POSTGRESQL, MYSQL, MARIADB -> new MigrationLock(backend, listener, patience).holding(body);
        };
    }

    private <T> T holding(Supplier<T> body) {
        Thread holder = Thread.ofPlatform().daemon().name("ryx-migration-lock").start(this::hold);
        try {
            await();
            return body.get();
        } finally {
            released.countDown();
            join(holder);
        }
    }

    private void await() {
        try {
            held.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new MigrationException(
                    "Another process has been migrating this database for " + patience.toSeconds() + " s.",
                    "Wait for it to end, or wait longer; a lock ends with the connection of its process.",
                    null);
        } catch (ExecutionException e) {
            throw new MigrationException(
                    "The lock of the migrations cannot be had.", "See what the database says.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException(
                    "The wait for the lock of the migrations was interrupted.", "Run it again.", e);
        }
    }

    private static void join(Thread holder) {
        boolean interrupted = false;
        while (holder.isAlive()) {
            try {
                holder.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void hold() {
        try {
            boolean told = false;
            while (released.getCount() > 0 && !tryHolding()) {
                if (!told) {
                    listener.waiting();
                    told = true;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        } catch (RuntimeException | Error e) {
            held.completeExceptionally(e);
        }
    }

    /** Holds the lock until it is released, if nobody else has it. */
    private boolean tryHolding() {
        return backend.transaction(TransactionOptions.defaults(), () -> {
            boolean mine = isMine();
            if (mine) {
                dropSnapshot();
                held.complete(true);
                awaitRelease();
                unlock();
            }
            return mine;
        });
    }

    private void awaitRelease() {
        try {
            released.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMine() {
        return switch (backend.kind()) {
            case POSTGRESQL ->
                isTrue("SELECT pg_try_advisory_xact_lock(hashtext('ryx_migrations'), hashtext(current_schema()))");
            case MYSQL, MARIADB -> isTrue("SELECT COALESCE(GET_LOCK(" + MYSQL_NAME + ", 0), 0)");
            case SQLITE -> true;
        };
    }

    /** On PostgreSQL the end of the transaction does it. */
    private void unlock() {
        switch (backend.kind()) {
            case MYSQL, MARIADB -> isTrue("SELECT COALESCE(RELEASE_LOCK(" + MYSQL_NAME + "), 0)");
            case POSTGRESQL, SQLITE -> {}
        }
    }

    /**
     * On PostgreSQL the last query keeps its snapshot until another statement comes, and an index that is made concurrently waits for
     * all snapshots. A statement that sets something takes none.
     */
    private void dropSnapshot() {
        switch (backend.kind()) {
            case POSTGRESQL -> backend.execute(CompiledQuery.of("SET LOCAL lock_timeout = DEFAULT"));
            case MYSQL, MARIADB, SQLITE -> {}
        }
    }

    private boolean isTrue(String question) {
        var query = CompiledQuery.of(question, List.of(), List.of(new ResultColumn("mine", new SqlType.Bool())));
        return backend.fetch(query, row -> row.getBoolean(0)).getFirst();
    }
}
