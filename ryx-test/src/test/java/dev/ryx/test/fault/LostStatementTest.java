package dev.ryx.test.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerCondition;
import dev.ryx.servers.ServerDatabase;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The proxy finds a statement in the protocol of each server, as its driver speaks it. */
@Tag("database")
@ExtendWith(ServerCondition.class)
@Timeout(60)
class LostStatementTest {

    private static final DatabaseServer SERVER = DatabaseServer.underTest();

    private ServerDatabase database;
    private FaultProxy proxy;

    @BeforeEach
    void open() throws SQLException {
        assumeTrue(SERVER != DatabaseServer.SQLITE, "SQLite has no server.");
        database = SERVER.newDatabase("lost");
        proxy = FaultProxy.before(kind(), "127.0.0.1", place().getPort());
        execute(database.connect(), "CREATE TABLE note (text VARCHAR(20))");
    }

    @AfterEach
    void close() {
        if (proxy != null) {
            proxy.close();
            database.close();
        }
    }

    private static DatabaseKind kind() {
        return switch (SERVER) {
            case SQLITE -> DatabaseKind.SQLITE;
            case POSTGRES -> DatabaseKind.POSTGRESQL;
            case MYSQL -> DatabaseKind.MYSQL;
            case MARIADB -> DatabaseKind.MARIADB;
        };
    }

    private URI place() {
        return URI.create(database.jdbcUrl().replaceFirst("^jdbc:", ""));
    }

    /** Prepares each statement at the server, as one that came often. */
    private Connection connect() throws SQLException {
        String parameters = SERVER == DatabaseServer.POSTGRES ? "prepareThreshold=1" : "useServerPrepStmts=true";
        String url = database.jdbcUrl().replace(":" + place().getPort() + "/", ":" + proxy.port() + "/");
        return DriverManager.getConnection(url + "?" + parameters, database.user(), database.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int notes() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM note")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void insert(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO note VALUES (?)")) {
            insert.setString(1, "COMMIT");
            insert.executeUpdate();
        }
    }

    @Test
    void theAnswerToCommit() throws SQLException {
        try (Connection connection = connect()) {
            proxy.loseAnswerToCommit();
            insert(connection);
            assertThat(proxy.waitsForStatement()).isTrue();
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(proxy.waitsForStatement()).isFalse();
        assertThat(notes()).isOne();
    }

    @Test
    void commitItself() throws SQLException {
        try (Connection connection = connect()) {
            proxy.loseCommit();
            insert(connection);
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(notes()).isZero();
    }

    @Test
    void aCommitAfterManyIsFoundByWhateverNameItHas() throws SQLException {
        try (Connection connection = connect()) {
            for (int i = 0; i < 10; i++) {
                insert(connection);
                connection.commit();
            }
            proxy.loseAnswerToCommit();
            insert(connection);
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(notes()).isEqualTo(11);
    }

    @Test
    void theAnswerToAPreparedStatementThatIsRunAgain() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO note VALUES (?)")) {
            for (int i = 0; i < 5; i++) {
                insert.setString(1, "note " + i);
                insert.executeUpdate();
            }
            proxy.loseAnswer(sql -> sql.startsWith("INSERT"));
            insert.setString(1, "the last");
            assertThatThrownBy(insert::executeUpdate).isInstanceOf(SQLException.class);
        }
        assertThat(notes()).isEqualTo(6);
    }

    @Test
    void noneAfterTheProxyIsHealed() throws SQLException {
        proxy.loseCommit();
        proxy.heal();
        try (Connection connection = connect()) {
            insert(connection);
            connection.commit();
        }
        assertThat(notes()).isOne();
    }

    @Test
    void everyPieceOfAStatementIsReadWhereverItIsCut() throws SQLException {
        proxy.trickle(1, Duration.ZERO);
        try (Connection connection = connect()) {
            proxy.loseAnswerToCommit();
            insert(connection);
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(notes()).isOne();
    }
}
