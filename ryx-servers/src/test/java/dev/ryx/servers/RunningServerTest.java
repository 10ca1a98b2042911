package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Databases on a server that the environment names; here it names the one that runs for the other tests. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class RunningServerTest {

    private static final DatabaseServer SERVER = DatabaseServer.underTest();

    @Test
    void hasDatabasesAsOursHas() throws SQLException {
        try (ServerDatabase ours = SERVER.newDatabase("ours")) {
            ServerDatabase theirs = databases(ours)
                    .create("ryx_theirs_" + ProcessHandle.current().pid());
            try (Connection connection = theirs.connect()) {
                assertThat(connection.getCatalog()).startsWith("ryx_theirs");
            }
            theirs.close();
            assertThatThrownBy(() -> theirs.connect().close()).isInstanceOf(SQLException.class);
        }
    }

    private static Databases databases(ServerDatabase running) {
        String variable = "RYX_TEST_" + SERVER.name().toUpperCase(Locale.ROOT) + "_URL";
        String url = running.jdbcUrl() + "?user=" + running.user();
        return ServerAddress.fromEnvironment(SERVER.label(), product(), Map.of(variable, url))
                .map(NetworkDatabases::new)
                .orElseThrow();
    }

    private static Product product() {
        return switch (SERVER) {
            case SQLITE -> abort("SQLite runs in the process.");
            case POSTGRES -> new PostgresProduct();
            case MYSQL -> MysqlProduct.MYSQL;
            case MARIADB -> MysqlProduct.MARIADB;
        };
    }
}
