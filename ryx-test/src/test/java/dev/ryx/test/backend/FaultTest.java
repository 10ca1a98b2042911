package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Cursor;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.ConnectionException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import dev.ryx.test.fault.FaultProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks that break: each fault is told for what it is, no connection is lost to the pool, and it recovers by itself. */
@RyxTest(Setup.EMPTY)
@Timeout(120)
class FaultTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final int ROWS = 5000;
    private static final int CHUNK = 10;
    private static final CompiledQuery IDS = Sql.of("SELECT id FROM numbers ORDER BY id")
            .column("id", SqlType.INT)
            .query();

    private final TestDatabase database;
    private FaultProxy proxy;
    private Backend backend;

    FaultTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    static void fill(TestDatabase database) {
        Backend direct = database.backend();
        direct.execute(Sql.statement("CREATE TABLE notes (id INTEGER)"));
        direct.execute(Sql.statement("CREATE TABLE numbers (id INTEGER)"));
        direct.execute(Sql.statement(IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> "(" + i + ")")
                .collect(Collectors.joining(", ", "INSERT INTO numbers VALUES ", ""))));
    }

    @BeforeEach
    void open() {
        assumeTrue(database.kind() != DatabaseKind.SQLITE, "SQLite has no network.");
        proxy = database.proxy();
        backend = Backend.open(database.urlThrough(proxy), pool(2));
    }

    private static PoolConfig pool(int connections) {
        return PoolConfig.defaults().maxConnections(connections).connectTimeout(Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        if (proxy != null) {
            proxy.heal();
            backend.close();
            proxy.close();
            database.backend().execute(Sql.statement("DELETE FROM notes"));
        }
    }

    private static long insert(Backend into) {
        return into.execute(Sql.statement("INSERT INTO notes VALUES (1)"));
    }

    private int notes() {
        return database.backend()
                .fetch(Sql.of("SELECT id FROM notes").column("id", SqlType.INT).query(), row -> 1)
                .size();
    }

    private int read() {
        return backend.fetch(IDS, row -> row.getInt(0)).size();
    }

    /** Nothing is lent, and what is asked is answered. */
    private void assertRecovered() {
        assertThat(backend.stats().active()).isZero();
        assertThat(backend.stats().waiting()).isZero();
        assertThat(read()).isEqualTo(ROWS);
        assertThat(backend.stats().active()).isZero();
    }

    /** A connection that broke while nobody used it is found out when it is used, at the latest. */
    private void askUntilAnswered() {
        for (int i = 0; i < backend.stats().limit(); i++) {
            try {
                read();
                return;
            } catch (ConnectionException _) {
                assertThat(backend.stats().active()).isZero();
            }
        }
    }

    @Test
    void connectionsThatAreCutWhileIdleAreReplaced() {
        read();
        proxy.cut();
        askUntilAnswered();
        assertRecovered();
    }

    @Test
    void connectionsThatAreResetWhileIdleAreReplaced() {
        read();
        proxy.reset();
        askUntilAnswered();
        assertRecovered();
    }

    @Test
    void aStatementThatLosesItsConnectionFailsAsSuch() {
        proxy.loseAnswer(sql -> sql.startsWith("SELECT id FROM numbers"));
        assertThatThrownBy(this::read).isInstanceOf(ConnectionException.class);
        assertRecovered();
    }

    @Test
    void aTransactionThatLosesItsConnectionKeepsNothing() {
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    insert(backend);
                    proxy.reset();
                    return insert(backend);
                }))
                .isInstanceOf(ConnectionException.class);
        assertThat(notes()).isZero();
        assertRecovered();
    }

    @Test
    void aCursorThatLosesItsConnectionFailsAsSuch() {
        var ids = new ArrayList<Integer>();
        assertThatThrownBy(() -> {
                    proxy.cutAnswersAfter(10_000);
                    try (Cursor<Integer> cursor = backend.cursor(IDS, row -> row.getInt(0), CHUNK)) {
                        cursor.forEachRemaining(ids::add);
                    }
                })
                .isInstanceOf(ConnectionException.class);
        assertThat(ids).hasSizeBetween(1, ROWS - 1).startsWith(1);
        proxy.heal();
        assertRecovered();
    }

    /** Wherever an answer ends too early: an error, and never a part of the rows. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 10, 50, 100, 500, 1000, 5000, 10_000, 20_000})
    void aListIsReadAsAWholeOrNotAtAll(int bytes) {
        read();
        proxy.cutAnswersAfter(bytes);
        assertThatThrownBy(this::read).isInstanceOf(ConnectionException.class);
        proxy.heal();
        assertRecovered();
    }

    @Test
    void aLostAnswerToCommitIsAnOutcomeOfItsOwn() {
        var calls = new ArrayList<String>();
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    backend.currentTransaction().orElseThrow().onCommit(() -> calls.add("commit"));
                    backend.currentTransaction().orElseThrow().onRollback(() -> calls.add("rollback"));
                    proxy.loseAnswerToCommit();
                    return insert(backend);
                }))
                .isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(calls).isEmpty();
        assertThat(notes()).isOne();
        assertRecovered();
    }

    /** Nobody but the server could tell this from a lost answer. */
    @Test
    void aLostCommitIsTheSameOutcome() {
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    proxy.loseCommit();
                    return insert(backend);
                }))
                .isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(notes()).isZero();
        assertRecovered();
    }

    @Test
    void aServerThatIsDownIsToldAndFoundAgain() {
        read();
        proxy.shutDown();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::read).isInstanceOf(ConnectionException.class);
        }
        proxy.heal();
        assertRecovered();
    }

    @Test
    void aSlowNetworkIsNoFault() {
        proxy.delay(Duration.ofMillis(50));
        assertThat(backend.<Long, RuntimeException>transaction(DEFAULTS, () -> insert(backend)))
                .isOne();
        proxy.trickle(100, Duration.ZERO);
        assertThat(read()).isEqualTo(ROWS);
        assertRecovered();
    }

    @Test
    void aNetworkThatFallsSilentEndsTheWait() {
        String seconds = database.kind() == DatabaseKind.POSTGRESQL ? "socketTimeout=2" : "socketTimeout=2000";
        DatabaseUrl url = DatabaseUrl.parse(database.text()
                        .replaceFirst(":\\d+/", ":" + proxy.port() + "/")
                        .replaceFirst("@[^:/]+:", "@" + proxy.host() + ":")
                + "?" + seconds);
        try (Backend impatient = Backend.open(url, pool(1))) {
            List<Integer> before = impatient.fetch(IDS, row -> row.getInt(0));
            assertThat(before).hasSize(ROWS);
            proxy.halt();
            assertThatThrownBy(() -> insert(impatient)).isInstanceOf(ConnectionException.class);
            assertThat(impatient.stats().active()).isZero();
            proxy.heal();
            assertThat(impatient.fetch(IDS, row -> row.getInt(0))).hasSize(ROWS);
        }
    }
}
