package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests rely on, on whichever server they run. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class DatabaseServerTest {

    private static final DatabaseServer SERVER = DatabaseServer.underTest();

    @Test
    void answers() throws SQLException {
        try (var database = SERVER.newDatabase("answers");
                Connection connection = database.connect()) {
            assertThat(texts(connection, "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void sortsTextByCodePoint() throws SQLException {
        List<String> sorted = List.of("A", "B", "Z", "a", "b", "z", "Ä", "ß", "é", "Ω", "日", "\uFB00", "😀");
        try (var database = SERVER.newDatabase("sorts");
                Connection connection = database.connect()) {
            run(connection, "CREATE TABLE word (text VARCHAR(10))");
            for (String word : sorted.reversed()) {
                run(connection, "INSERT INTO word VALUES ('" + word + "')");
            }
            assertThat(texts(connection, "SELECT text FROM word ORDER BY text")).isEqualTo(sorted);
        }
    }

    /** Neither case, nor accents, nor a blank at the end. */
    @Test
    void takesNoTextForAnother() throws SQLException {
        try (var database = SERVER.newDatabase("other");
                Connection connection = database.connect()) {
            run(connection, "CREATE TABLE word (text VARCHAR(10) PRIMARY KEY)");
            run(connection, "INSERT INTO word VALUES ('e'), ('E'), ('é'), ('e ')");
            assertThat(texts(connection, "SELECT text FROM word WHERE text = 'e'"))
                    .containsExactly("e");
        }
    }

    /** SQLite takes a length for a remark. */
    @Test
    void refusesTextThatIsTooLong() throws SQLException {
        assumeTrue(SERVER != DatabaseServer.SQLITE, "SQLite ignores the length of a column.");
        try (var database = SERVER.newDatabase("strict");
                Connection connection = database.connect()) {
            run(connection, "CREATE TABLE word (text VARCHAR(3))");
            assertThatThrownBy(() -> run(connection, "INSERT INTO word VALUES ('long')"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void takesTextOfMegabytes() throws SQLException {
        try (var database = SERVER.newDatabase("large");
                Connection connection = database.connect()) {
            String type = SERVER == DatabaseServer.POSTGRES ? "TEXT" : "LONGTEXT";
            run(connection, "CREATE TABLE word (text " + type + ")");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO word VALUES (?)")) {
                insert.setString(1, "x".repeat(20_000_000));
                insert.executeUpdate();
            }
            assertThat(texts(connection, "SELECT length(text) FROM word")).containsExactly("20000000");
        }
    }

    @Test
    void keepsUtc() throws SQLException {
        assumeTrue(SERVER != DatabaseServer.SQLITE, "SQLite has no time zone.");
        assumeTrue(SERVER != DatabaseServer.POSTGRES, "PostgreSQL's driver asks for the JVM's time zone.");
        try (var database = SERVER.newDatabase("utc");
                Connection connection = database.connect()) {
            assertThat(texts(connection, "SELECT @@session.time_zone")).containsExactly("+00:00");
        }
    }

    @Test
    void keepsDatabasesApart() throws SQLException {
        try (var one = SERVER.newDatabase("same");
                var other = SERVER.newDatabase("same");
                Connection connection = one.connect();
                Connection elsewhere = other.connect()) {
            run(connection, "CREATE TABLE word (text VARCHAR(10))");
            assertThatThrownBy(() -> texts(elsewhere, "SELECT text FROM word")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void dropsADatabaseThatIsInUse() throws SQLException {
        var database = SERVER.newDatabase("inuse");
        try (Connection connection = database.connect()) {
            run(connection, "CREATE TABLE word (text VARCHAR(10))");
            connection.setAutoCommit(false);
            assertThat(texts(connection, "SELECT text FROM word")).isEmpty();
            database.close();
        }
        assertThatThrownBy(() -> database.connect().close()).isInstanceOf(SQLException.class);
    }

    @Test
    void startsOnceForAllThreads() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(DatabaseServerTest::place);
            }
            List<Future<String>> places = threads.invokeAll(tasks);
            assertThat(places.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    /** The JDBC URL up to the name of the database. */
    private static String place() {
        try (var database = SERVER.newDatabase("place")) {
            return database.jdbcUrl().replaceFirst("ryx_\\d+_\\d+_.*", "");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Stream.Builder<String> texts = Stream.builder();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts.build().toList();
        }
    }
}
