package dev.ryx.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.ryx.Ryx;
import dev.ryx.backend.Backend;
import dev.ryx.backend.Cursor;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What the kit does for test classes, seen from outside: the classes in here run by themselves, and some are to fail. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class RyxTestTest {

    private static final CompiledQuery INSERT = CompiledQuery.of("INSERT INTO notes (id) VALUES (1)");
    private static final CompiledQuery IDS =
            CompiledQuery.of("SELECT id FROM notes", List.of(), List.of(new ResultColumn("id", SqlType.INT)));

    /** What the classes in here have left behind. */
    private static final List<AutoCloseable> LEFT = new ArrayList<>();

    private static Cursor<Integer> leaveCursor(Backend backend) {
        Cursor<Integer> cursor = backend.cursor(IDS, row -> row.getInt(0), 1);
        LEFT.add(cursor);
        return cursor;
    }

    private static void leaveThread() {
        var end = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("forgotten").start(() -> {
            started.countDown();
            await(end);
        });
        await(started);
        LEFT.add(end::countDown);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createTable(TestDatabase database) {
        database.backend().execute(CompiledQuery.of("CREATE TABLE notes (id INTEGER)"));
    }

    private static List<Integer> ids(TestDatabase database) {
        return database.backend().fetch(IDS, row -> row.getInt(0));
    }

    @AfterEach
    void clean() {
        LEFT.forEach(RyxTestTest::closeQuietly);
        LEFT.clear();
    }

    private static void closeQuietly(AutoCloseable left) {
        try {
            left.close();
        } catch (Exception _) {
            // Its database is gone already.
        }
    }

    @RyxTest
    static class Rollback {

        @BeforeAll
        static void write(TestDatabase database) {
            createTable(database);
            database.backend().execute(INSERT);
        }

        @Test
        void one(TestDatabase database) {
            database.backend().execute(INSERT);
            assertThat(ids(database)).hasSize(2);
        }

        @Test
        void other(TestDatabase database) {
            Ryx.transaction(() -> {
                Ryx.database().backend().execute(INSERT);
            });
            assertThat(ids(database)).hasSize(2);
        }
    }

    @Test
    void eachTestIsRolledBack() {
        run(Rollback.class).testEvents().assertStatistics(stats -> stats.succeeded(2));
        assertThat(Ryx.aliases()).isEmpty();
    }

    @RyxTest(Setup.COMMIT)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Commit {

        @BeforeAll
        static void write(TestDatabase database) {
            createTable(database);
        }

        @Test
        void first(TestDatabase database) {
            database.backend().execute(INSERT);
        }

        @Test
        void second(TestDatabase database) {
            assertThat(Ryx.database().backend()).isSameAs(database.backend());
            assertThat(ids(database)).hasSize(1);
        }
    }

    @Test
    void whatATestCommitsStays() {
        run(Commit.class).testEvents().assertStatistics(stats -> stats.succeeded(2));
    }

    @RyxTest(Setup.EMPTY)
    static class Empty {

        @Test
        void hasNoDefaultDatabase(TestDatabase database) {
            assertThat(Ryx.aliases()).isEmpty();
            assertThat(database.backend().introspector().tables()).isEmpty();
        }
    }

    @Test
    void anEmptyDatabaseIsGivenToTheClass() {
        run(Empty.class).testEvents().assertStatistics(stats -> stats.succeeded(1));
    }

    @RyxTest(Setup.ROLLBACK)
    static class ForgottenCursor {

        @BeforeAll
        static void write(TestDatabase database) {
            createTable(database);
            database.backend().execute(INSERT);
        }

        @Test
        void reads(TestDatabase database) {
            assertThat(leaveCursor(database.backend()).hasNext()).isTrue();
        }
    }

    @Test
    void aTestThatLeavesACursorFails() {
        run(ForgottenCursor.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        failure(
                                "reads",
                                text -> text.equals(
                                        "The test left behind a cursor that was not closed: SELECT id FROM notes")));
    }

    @RyxTest(Setup.EMPTY)
    static class ForgottenConnection {

        @BeforeAll
        static void write(TestDatabase database) {
            createTable(database);
            database.backend().execute(INSERT);
        }

        @Test
        void reads(TestDatabase database) {
            assertThat(leaveCursor(database.backend()).hasNext()).isTrue();
        }
    }

    @Test
    void aTestThatLeavesAConnectionFails() {
        EngineExecutionResults results = run(ForgottenConnection.class);
        results.testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        failure(
                                "reads",
                                text -> text.startsWith(
                                                "The test left behind a connection that was not given back: 1 of ")
                                        && text.contains("borrowed at dev.ryx.test.RyxTestTest.leaveCursor(")));
    }

    @RyxTest(Setup.EMPTY)
    static class ForgottenThread {

        @Test
        void starts() {
            leaveThread();
        }
    }

    @Test
    void aTestThatLeavesAThreadFails() {
        run(ForgottenThread.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        failure(
                                "starts",
                                text -> text.startsWith("The test left behind the thread \"forgotten\", which is at ")
                                        && text.contains("RyxTestTest.await(")));
    }

    @RyxTest(Setup.EMPTY)
    static class ForgottenThreadOfAll {

        @BeforeAll
        static void start() {
            leaveThread();
        }

        @Test
        void nothing() {}
    }

    @Test
    void aClassThatLeavesAThreadFails() {
        EngineExecutionResults results = run(ForgottenThreadOfAll.class);
        results.testEvents().assertStatistics(stats -> stats.succeeded(1));
        results.containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(AssertionError.class),
                                message(text ->
                                        text.startsWith("The test class left behind the thread \"forgotten\"")))));
    }

    @RyxTest(Setup.EMPTY)
    static class ForgottenBackend {

        @Test
        void opens(TestDatabase database) {
            LEFT.add(Backend.open(database.url(), PoolConfig.defaults()));
        }
    }

    @Test
    void aClassThatLeavesADatabaseOpenFails() {
        assumeTrue(DatabaseServer.underTest() != DatabaseServer.SQLITE, "SQLite has a thread only while it works.");
        run(ForgottenBackend.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(AssertionError.class),
                                message(text -> text.startsWith("The test class left behind the thread \"ryx-")))));
    }

    @RyxTest(Setup.COMMIT)
    static class Counted {

        @Test
        void counts(TestDatabase database) {
            createTable(database);
            Statements.assertQueries(2, () -> {
                database.backend().execute(INSERT);
                ids(database);
            });
            assertThatThrownBy(() -> Statements.assertQueries(1, () -> {
                        database.backend().execute(INSERT);
                        ids(database);
                    }))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("Expected 1 statements, and 2 ran:\n"
                            + "1. INSERT INTO notes (id) VALUES (1)\n2. SELECT id FROM notes");
            assertThatThrownBy(() -> Statements.assertQueries(1, () -> {}))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("Expected 1 statements, and 0 ran.");
        }
    }

    @Test
    void statementsAreCounted() {
        run(Counted.class).testEvents().assertStatistics(stats -> stats.succeeded(1));
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter(
                        DatabaseServer.PROPERTY, DatabaseServer.underTest().label())
                .execute();
    }

    private static Condition<Event> failure(String method, Predicate<String> text) {
        return event(test(method), finishedWithFailure(instanceOf(AssertionError.class), message(text)));
    }
}
