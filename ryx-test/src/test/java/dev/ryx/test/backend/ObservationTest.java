package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.StatementEvent;
import dev.ryx.backend.StatementListener;
import dev.ryx.backend.TransactionEvent;
import dev.ryx.backend.connection.DatabaseOptions;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.IntegrityException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What listeners and loggers are told. */
@RyxTest(Setup.EMPTY)
class ObservationTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();

    private Backend backend;

    @BeforeEach
    void open(TestDatabase database) {
        backend = Backend.open(
                database.url(), DatabaseOptions.defaults().alias("stars").slowStatements(Duration.ofMillis(150)));
        backend.execute(Sql.statement("CREATE TABLE stars (id INTEGER PRIMARY KEY)"));
    }

    @AfterEach
    void close() {
        backend.execute(Sql.statement("DROP TABLE stars"));
        backend.close();
    }

    @Test
    void aStatementIsToldWithItsPlaceButWithoutValues() {
        var events = new ArrayList<StatementEvent>();
        var places = new ArrayList<String>();
        try (var _ = backend.addListener(event -> {
            events.add(event);
            places.add(event.callSite().orElseThrow().getMethodName());
        })) {
            insert(4711);
            assertThatThrownBy(() -> insert(4711)).isInstanceOf(IntegrityException.class);
            backend.fetch(CompiledQuery.of("SELECT id FROM stars"), row -> 1);
        }
        assertThat(events).extracting(StatementEvent::rows).containsExactly(1L, 0L, 1L);
        assertThat(events).extracting(StatementEvent::database).containsOnly("stars");
        assertThat(events).allSatisfy(event -> assertThat(event.values()).isEmpty());
        assertThat(events.get(1).failure().code()).isEqualTo(ErrorCode.UNIQUE_VIOLATION);
        assertThat(events.toString())
                .contains("INSERT INTO stars (id) VALUES (?)")
                .doesNotContain("4711");
        assertThat(places)
                .hasSize(3)
                .allSatisfy(method -> assertThat(method).contains("aStatementIsToldWithItsPlaceButWithoutValues"));
    }

    @Test
    void aPlaceThatNobodyAskedForInTimeIsNotFoundLater() {
        var events = new ArrayList<StatementEvent>();
        try (var _ = backend.addListener(events::add)) {
            insert(1);
        }
        assertThat(events.getFirst().callSite()).isEmpty();
    }

    /** The guard: {@code StatementEvent.values}. */
    @Test
    void valuesAreForThoseAloneWhoAskForThem() {
        var seen = new ArrayList<Object>();
        var unseen = new ArrayList<Object>();
        StatementListener sees = new StatementListener() {
            @Override
            public void onStatement(StatementEvent event) {
                seen.addAll(event.values());
            }

            @Override
            public boolean seesValues() {
                return true;
            }
        };
        try (var _ = backend.addListener(event -> unseen.addAll(event.values()));
                var _ = backend.addListener(sees)) {
            insert(7);
        }
        assertThat(seen).containsExactly(7);
        assertThat(unseen).isEmpty();
    }

    @Test
    void transactionsAreTold() {
        var steps = new ArrayList<String>();
        StatementListener listener = new StatementListener() {
            @Override
            public void onStatement(StatementEvent event) {
                steps.add("statement");
            }

            @Override
            public void onTransaction(TransactionEvent event) {
                steps.add((event.nested() ? "nested " : "") + event.step());
                assertThat(event.database()).isEqualTo("stars");
            }
        };
        try (var _ = backend.addListener(listener)) {
            backend.transaction(DEFAULTS, () -> {
                insert(1);
                assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                            throw new IOException();
                        }))
                        .isInstanceOf(IOException.class);
                return backend.transaction(DEFAULTS, () -> insert(2));
            });
            backend.begin(DEFAULTS).close();
        }
        assertThat(steps)
                .containsExactly(
                        "BEGIN",
                        "statement",
                        "nested BEGIN",
                        "nested ROLLBACK",
                        "nested BEGIN",
                        "statement",
                        "nested COMMIT",
                        "COMMIT",
                        "BEGIN",
                        "ROLLBACK");
    }

    @Test
    void aListenerThatThrowsChangesNothing() {
        try (var printed = new Printed();
                var _ = backend.addListener(event -> {
                    throw new IllegalStateException("deaf");
                })) {
            assertThat(insert(1)).isEqualTo(1);
            assertThat(printed.text()).contains("A listener threw.");
        }
    }

    /** The statement waits for a lock that the transaction beside it holds, or for the lane. */
    @Test
    void aSlowStatementIsLogged() throws Exception {
        try (var printed = new Printed()) {
            insert(1);
            assertThat(printed.text()).isEmpty();
            Thread waiting = backend.transaction(DEFAULTS, () -> {
                insert(2);
                var begun = new CountDownLatch(1);
                Thread other = Thread.ofPlatform().start(() -> {
                    begun.countDown();
                    insert(3, 2);
                });
                begun.await();
                Thread.sleep(400);
                return other;
            });
            waiting.join();
            assertThat(printed.text())
                    .contains("dev.ryx.sql.slow")
                    .contains("stars: INSERT INTO stars (id) VALUES (?), (?)")
                    .contains("at dev.ryx.test.backend.ObservationTest.insert");
        }
        assertThatThrownBy(() -> DatabaseOptions.defaults().slowStatements(Duration.ofMillis(-1)))
                .isInstanceOf(ConfigurationException.class);
    }

    private void insert(int first, int second) {
        List<Integer> ids = List.of(first, second);
        Sql insertion = Sql.of("INSERT INTO stars (id) VALUES (?), (?)");
        ids.forEach(id -> insertion.with(id, SqlType.INT));
        try {
            backend.execute(insertion.query());
        } catch (IntegrityException e) {
            // The other one came first.
        }
    }

    private long insert(int id) {
        return backend.execute(Sql.of("INSERT INTO stars (id) VALUES (?)")
                .with(id, SqlType.INT)
                .query());
    }
}
