package dev.ryx.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerCondition;
import dev.ryx.servers.ServerDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that {@link GoldenDdlTest} compares, on the databases that they are for. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class AcceptedDdlTest {

    @ParameterizedTest
    @ValueSource(strings = {"types", "keys", "relations", "circle", "constraints"})
    void theDatabaseTakesTheScript(String name) throws Exception {
        try (ServerDatabase database = DatabaseServer.underTest().newDatabase(name);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            run(statement, "CREATE TABLE licences (id BIGINT NOT NULL PRIMARY KEY)");
            for (String sql : script(name)) {
                run(statement, sql);
            }
        }
    }

    /** Text is unique by code point, whether it has a length or not, and blanks at the end count. */
    @Test
    void textIsUniqueByCodePoint() throws Exception {
        try (ServerDatabase database = DatabaseServer.underTest().newDatabase("unique");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : script("constraints")) {
                run(statement, sql);
            }
            String longText = "x".repeat(5000);
            for (String text : new String[] {"a", "A", "a ", "\u00e4", "a\u0308", longText + "1", longText + "2"}) {
                insert(statement, text);
            }
            for (String text : new String[] {"a", longText + "2"}) {
                assertThatThrownBy(() -> insert(statement, text))
                        .isInstanceOfSatisfying(SQLException.class, AcceptedDdlTest::isViolation);
            }
        }
    }

    private static void isViolation(SQLException e) {
        boolean isOne = e instanceof SQLIntegrityConstraintViolationException
                || "23505".equals(e.getSQLState())
                || e.getErrorCode() == 19;
        assertThat(isOne).as("%s", e).isTrue();
    }

    /** The long text goes to the column without a length; both are unique. */
    private static void insert(Statement statement, String text) throws SQLException {
        String quote = DatabaseServer.underTest() == DatabaseServer.SQLITE
                        || DatabaseServer.underTest() == DatabaseServer.POSTGRES
                ? "\""
                : "`";
        String slug = text.length() < 50 ? text : "slug " + text.hashCode();
        String x = "a".repeat(59);
        statement.executeUpdate("INSERT INTO articles (slug, views, published_on, " + quote + "Select From-x.y $1"
                + quote + ", " + x + "x, " + x + "y) VALUES ('" + slug + "', 1, '2024-01-01', '" + text + "', 1, 1)");
    }

    private static void run(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static List<String> script(String name) throws IOException {
        String server = DatabaseServer.underTest() == DatabaseServer.POSTGRES
                ? "postgresql"
                : DatabaseServer.underTest().label();
        String resource = "/golden/" + name + "/" + server + ".sql";
        try (InputStream script = AcceptedDdlTest.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(script, resource).readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.split(";\n", 0));
        }
    }
}
