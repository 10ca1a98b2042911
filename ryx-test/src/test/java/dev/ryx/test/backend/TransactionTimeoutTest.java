package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.TransactionHandle;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time that a transaction may take. */
@RyxTest(Setup.EMPTY)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TransactionTimeoutTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final TransactionOptions SHORT = DEFAULTS.timeout(Duration.ofMillis(300));

    private static Backend backend;
    private static CompiledQuery endless;

    @BeforeAll
    static void createTable(TestDatabase database) {
        backend = database.backend();
        endless = Endless.on(database.kind());
        backend.execute(Sql.statement("CREATE TABLE hours (id INTEGER PRIMARY KEY)"));
    }

    @BeforeEach
    void empty() {
        backend.execute(Sql.statement("DELETE FROM hours"));
    }

    @AfterEach
    void theNextStatementIsNotTheOneThatIsStopped() {
        assertThat(backend.stats().active()).isZero();
        for (int i = 0; i < 20; i++) {
            assertThat(ids()).hasSizeLessThan(10);
        }
    }

    /** The guard: the alarm in {@code Stopper.run}. */
    @Test
    void aStatementHasTheTimeThatIsLeft() {
        assertThatThrownBy(() -> backend.transaction(SHORT, () -> {
                    insert(1);
                    return wait(endless);
                }))
                .isInstanceOf(QueryTimeoutException.class)
                .hasMessageContaining("time of the transaction is over");
        assertThat(ids()).isEmpty();
    }

    @Test
    void itIsTheSameOnAVirtualThread() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> future = threads.submit(() -> backend.transaction(SHORT, () -> wait(endless)));
            assertThatThrownBy(future::get)
                    .cause()
                    .isInstanceOf(QueryTimeoutException.class)
                    .hasMessageContaining("time of the transaction is over");
        }
    }

    @Test
    void aStatementThatTimedOutPoisons() {
        assertThatThrownBy(() -> backend.transaction(SHORT, () -> {
                    insert(1);
                    assertThatThrownBy(() -> wait(endless)).isInstanceOf(QueryTimeoutException.class);
                    assertThatThrownBy(TransactionTimeoutTest::ids).isInstanceOf(TransactionPoisonedException.class);
                    return null;
                }))
                .isInstanceOf(TransactionPoisonedException.class);
        assertThat(ids()).isEmpty();
    }

    /**
     * The guard: {@code Transaction.refuseLate}. For the statement, {@code Stopper.begin} or the check after it in
     * {@code Session.stoppable} is enough here; {@link AsyncTest} tells them apart.
     */
    @Test
    void afterItsTimeNothingBeginsAndNothingIsKept() {
        assertThatThrownBy(() -> backend.transaction(SHORT, () -> {
                    insert(1);
                    Thread.sleep(SHORT.timeout());
                    return null;
                }))
                .isInstanceOf(QueryTimeoutException.class);
        assertThatThrownBy(() -> backend.transaction(SHORT, () -> {
                    Thread.sleep(SHORT.timeout());
                    return insert(1);
                }))
                .isInstanceOf(QueryTimeoutException.class)
                .hasMessageContaining("INSERT INTO hours");
        assertThat(ids()).isEmpty();
    }

    @Test
    void aNestedOneMayHaveLess() {
        backend.transaction(DEFAULTS, () -> {
            insert(1);
            assertThatThrownBy(() -> backend.transaction(SHORT, () -> {
                        insert(2);
                        return wait(endless);
                    }))
                    .isInstanceOf(QueryTimeoutException.class);
            return insert(3);
        });
        assertThat(ids()).containsExactly(1, 3);
        assertThatThrownBy(() -> backend.transaction(
                        SHORT, () -> backend.transaction(DEFAULTS.timeout(Duration.ofHours(1)), () -> wait(endless))))
                .isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void oneBegunByHandHasItToo() {
        try (TransactionHandle handle = backend.begin(SHORT)) {
            insert(1);
            assertThatThrownBy(() -> wait(endless)).isInstanceOf(QueryTimeoutException.class);
            assertThatThrownBy(handle::commit).isInstanceOf(TransactionPoisonedException.class);
        }
        assertThat(ids()).isEmpty();
    }

    @Test
    void enoughTimeIsNoLimit() {
        backend.transaction(DEFAULTS.timeout(Duration.ofMinutes(5)), () -> insert(1));
        assertThat(ids()).containsExactly(1);
        assertThatThrownBy(() -> DEFAULTS.timeout(Duration.ZERO)).isInstanceOf(ConfigurationException.class);
    }

    private static Long wait(CompiledQuery query) {
        return backend.first(query, row -> row.getLong(0));
    }

    private static long insert(int id) {
        return backend.execute(Sql.of("INSERT INTO hours (id) VALUES (?)")
                .with(id, SqlType.INT)
                .query());
    }

    private static List<Integer> ids() {
        return backend.fetch(
                Sql.of("SELECT id FROM hours ORDER BY id")
                        .column("id", SqlType.INT)
                        .query(),
                row -> row.getInt(0));
    }
}
