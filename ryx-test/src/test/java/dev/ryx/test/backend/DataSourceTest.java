package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ryx.Ryx;
import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseOptions;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A data source that an application has already. */
@RyxTest(Setup.EMPTY)
class DataSourceTest {

    private static final DatabaseOptions OPTIONS = DatabaseOptions.defaults();

    private static DatabaseUrl url;
    private static Backend direct;

    @BeforeAll
    static void table(TestDatabase database) {
        url = database.url();
        direct = database.backend();
        direct.execute(Sql.statement("CREATE TABLE notes (id INTEGER PRIMARY KEY, body VARCHAR(20))"));
    }

    private static HikariDataSource pool() {
        var config = new HikariConfig();
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        switch (url) {
            case SqliteUrl sqlite -> config.setJdbcUrl("jdbc:sqlite:" + sqlite.file());
            case PostgresUrl place -> {
                config.setJdbcUrl("jdbc:postgresql://" + place.host() + ":" + place.port() + "/" + place.database()
                        + "?options=-c%20TimeZone=Asia/Tokyo");
                config.setUsername(place.user());
                config.setPassword(place.password());
            }
            case MysqlUrl place -> {
                config.setJdbcUrl("jdbc:mariadb://" + place.host() + ":" + place.port() + "/" + place.database()
                        + "?sessionVariables=time_zone='+09:00'");
                config.setUsername(place.user());
                config.setPassword(place.password());
            }
        }
        return new HikariDataSource(config);
    }

    @Test
    void itsDatabaseIsRecognised() {
        try (HikariDataSource pool = pool();
                Backend backend = Backend.open(pool, OPTIONS)) {
            assertThat(backend.kind()).isEqualTo(url.kind());
            assertThat(backend.place()).doesNotContain("?").doesNotContain("options");
        }
    }

    @Test
    void connectionsGoBackAtOnce() {
        try (HikariDataSource pool = pool()) {
            Backend backend = Backend.open(pool, OPTIONS);
            for (int i = 0; i < 3; i++) {
                int id = i;
                backend.transaction(TransactionOptions.defaults(), () -> insert(backend, id, "kept"));
            }
            assertThatThrownBy(() -> backend.transaction(TransactionOptions.defaults(), () -> {
                        insert(backend, 3, "lost");
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(texts(direct, "SELECT body FROM notes ORDER BY id")).containsExactly("kept", "kept", "kept");
            assertThat(backend.stats().active()).isZero();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            backend.close();
            assertThat(pool.isClosed()).isFalse();
        }
    }

    private static List<String> texts(Backend backend, String sql) {
        return backend.fetch(Sql.of(sql).column("text", SqlType.TEXT).query(), row -> row.getString(0));
    }

    private static long insert(Backend backend, int id, String body) {
        return backend.execute(Sql.statement("INSERT INTO notes VALUES (" + id + ", '" + body + "')"));
    }

    /** The guard: {@code GivenConnections.setUp}. */
    @Test
    void sessionsAreSetUp() {
        try (HikariDataSource pool = pool();
                Backend backend = Backend.open(pool, OPTIONS)) {
            switch (url.kind()) {
                case SQLITE -> assertThat(texts(backend, "PRAGMA foreign_keys")).containsExactly("1");
                case POSTGRESQL -> assertThat(texts(backend, "SHOW TimeZone")).containsExactly("UTC");
                case MYSQL, MARIADB ->
                    assertThat(texts(backend, "SELECT @@time_zone")).containsExactly("+00:00");
            }
        }
    }

    /** A cancellation may come late, and meet the next statement. The guard: {@code GivenConnections.evict}. */
    @Test
    void aConnectionWhoseStatementWasStoppedIsNotLentAgain() {
        assumeThat(url.kind()).as("a server, which stops statements").isNotEqualTo(DatabaseKind.SQLITE);
        boolean postgres = url.kind() == DatabaseKind.POSTGRESQL;
        String id = postgres ? "SELECT CAST(pg_backend_pid() AS TEXT)" : "SELECT CAST(CONNECTION_ID() AS CHAR)";
        String sleep = postgres ? "SELECT CAST(pg_sleep(20) AS TEXT)" : "SELECT CAST(SLEEP(20) AS CHAR)";
        TransactionOptions brief = TransactionOptions.defaults().timeout(Duration.ofMillis(300));
        try (HikariDataSource pool = pool();
                Backend backend = Backend.open(pool, OPTIONS)) {
            List<String> before = texts(backend, id);
            assertThat(texts(backend, id)).isEqualTo(before);
            assertThatThrownBy(() -> backend.transaction(brief, () -> texts(backend, sleep)))
                    .isInstanceOf(QueryTimeoutException.class);
            assertThat(texts(backend, id)).isNotEqualTo(before);
            assertThat(backend.stats().active()).isZero();
        }
    }

    @Test
    void itMayHaveAnAlias() {
        try (HikariDataSource pool = pool()) {
            Ryx.setup("given", pool);
            assertThat(Ryx.database("given").kind()).isEqualTo(url.kind());
            assertThatThrownBy(() -> Ryx.setup("given", pool)).isInstanceOf(ConfigurationException.class);
        } finally {
            Ryx.shutdown();
        }
    }

    @Test
    void othersAreRefused() {
        DataSource oracle = of("Oracle", "jdbc:oracle:thin:@//localhost/x");
        assertThatThrownBy(() -> Backend.open(oracle, OPTIONS))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Oracle");
        DataSource memory = of("SQLite", "jdbc:sqlite::memory:");
        assertThatThrownBy(() -> Backend.open(memory, OPTIONS))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("a database of its own");
    }

    private static DataSource of(String product, String place) {
        DatabaseMetaData metadata = answering(DatabaseMetaData.class, method -> switch (method) {
            case "getDatabaseProductName" -> product;
            case "getURL" -> place;
            default -> "1.0";
        });
        Connection connection = answering(Connection.class, method -> method.equals("getMetaData") ? metadata : null);
        return answering(DataSource.class, method -> connection);
    }

    private static <T> T answering(Class<T> type, Function<String, Object> answers) {
        return type.cast(Objects.requireNonNull(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.apply(method.getName()))));
    }
}
