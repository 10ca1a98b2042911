package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A primary and its standby: what is written to the one is read from the other. */
@ExtendWith(PostgresPairTest.WherePostgresRuns.class)
class PostgresPairTest {

    /** The server of no test run, so that {@link ServerCondition} does not know it. */
    static final class WherePostgresRuns implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return ServerCondition.result(DatabaseServer.POSTGRES.unavailable(), System.getenv());
        }
    }

    private static PostgresPair pair;

    @BeforeAll
    static void start() throws SQLException {
        pair = PostgresPair.start();
        execute(pair.primary(), "CREATE TABLE word (text TEXT)");
        pair.awaitStandby();
    }

    @AfterAll
    static void close() {
        pair.close();
        assertThatThrownBy(() -> pair.primary().connect().close()).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> pair.standby().connect().close()).isInstanceOf(SQLException.class);
    }

    @Test
    void theStandbyReadsWhatThePrimaryWrote() throws SQLException {
        execute(pair.primary(), "INSERT INTO word VALUES ('new')");
        pair.awaitStandby();
        assertThat(count(pair.standby(), "SELECT COUNT(*) FROM word WHERE text = 'new'"))
                .isOne();
        assertThat(count(pair.standby(), "SELECT COUNT(*) WHERE pg_is_in_recovery()"))
                .isOne();
    }

    @Test
    void theStandbyRefusesToWrite() {
        assertThatThrownBy(() -> execute(pair.standby(), "INSERT INTO word VALUES ('here')"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
    }

    @Test
    void aStandbyThatPausesStaysBehind() throws SQLException {
        pair.pause();
        execute(pair.primary(), "INSERT INTO word VALUES ('late')");
        assertThat(count(pair.standby(), "SELECT COUNT(*) FROM word WHERE text = 'late'"))
                .isZero();
        pair.resume();
        pair.awaitStandby();
        assertThat(count(pair.standby(), "SELECT COUNT(*) FROM word WHERE text = 'late'"))
                .isOne();
    }

    private static void execute(ServerDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(ServerDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
