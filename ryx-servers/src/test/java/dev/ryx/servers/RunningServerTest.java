package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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

    /** A JVM whose environment names the server starts none of its own. */
    @Test
    void isFoundInTheEnvironment(@TempDir Path folder) throws Exception {
        Product product = product();
        try (ServerDatabase ours = SERVER.newDatabase("ours")) {
            ChildJvm child = ChildJvm.start(folder, Map.of(variable(), url(ours)));
            assertThat(place(child.jdbcUrl())).isEqualTo(place(ours.jdbcUrl())).startsWith(product.jdbcScheme());
            assertThat(child.process().descendants()).isEmpty();
            assertThat(child.end()).isZero();
        }
    }

    /** Up to the name of the database. */
    private static String place(String jdbcUrl) {
        return jdbcUrl.replaceFirst("ryx_.*", "");
    }

    private static Databases databases(ServerDatabase running) {
        return ServerAddress.fromEnvironment(SERVER.label(), product(), Map.of(variable(), url(running)))
                .map(NetworkDatabases::new)
                .orElseThrow();
    }

    private static String variable() {
        return "RYX_TEST_" + SERVER.name().toUpperCase(Locale.ROOT) + "_URL";
    }

    private static String url(ServerDatabase running) {
        return running.jdbcUrl() + "?user=" + running.user();
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
