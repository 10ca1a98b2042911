package dev.ryx.backend.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.ConfigurationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    static final List<Arguments> URLS = List.of(
            Arguments.of("sqlite:blog.db", sqlite("blog.db")),
            Arguments.of("sqlite:///blog.db", sqlite("blog.db")),
            Arguments.of("sqlite:///data/blog.db", sqlite("data/blog.db")),
            Arguments.of("sqlite:////var/blog.db", sqlite("/var/blog.db")),
            Arguments.of("sqlite:/var/blog.db", sqlite("/var/blog.db")),
            Arguments.of("SQLite:my%20blog%2B.db", sqlite("my blog+.db")),
            Arguments.of("sqlite:a+b.db", sqlite("a+b.db")),
            Arguments.of("jdbc:sqlite:blog.db", sqlite("blog.db")),
            Arguments.of("sqlite::memory:", new SqliteUrl(null, Map.of())),
            Arguments.of("sqlite:///:memory:", new SqliteUrl(null, Map.of())),
            Arguments.of("jdbc:sqlite::memory:", new SqliteUrl(null, Map.of())),
            Arguments.of(
                    "sqlite:blog.db?busy_timeout=100&synchronous=normal",
                    new SqliteUrl(Path.of("blog.db"), Map.of("busy_timeout", "100", "synchronous", "normal"))),
            Arguments.of("postgres://localhost/blog", postgres(null, null, "localhost", 5432)),
            Arguments.of("postgresql:///blog", postgres(null, null, "localhost", 5432)),
            Arguments.of("postgres://ada@db.example.org:6543/blog", postgres("ada", null, "db.example.org", 6543)),
            Arguments.of("postgres://ada:p%40ss%3A%2F@[::1]:6543/blog", postgres("ada", "p@ss:/", "[::1]", 6543)),
            Arguments.of("postgres://a@b:c:d@10.0.0.1/blog", postgres("a@b", "c:d", "10.0.0.1", 5432)),
            Arguments.of("jdbc:postgresql://host/blog?user=ada&password=x%26y", postgres("ada", "x&y", "host", 5432)),
            Arguments.of("jdbc:postgresql:blog", postgres(null, null, "localhost", 5432)),
            Arguments.of(
                    "postgres://host/my%20blog?sslmode=verify-full",
                    new PostgresUrl(null, null, "host", 5432, "my blog", Map.of("sslmode", "verify-full"))));

    private static SqliteUrl sqlite(String file) {
        return SqliteUrl.of(Path.of(file));
    }

    private static PostgresUrl postgres(String user, String password, String host, int port) {
        return new PostgresUrl(user, password, host, port, "blog", Map.of());
    }

    @ParameterizedTest
    @FieldSource("URLS")
    void aUrlIsRead(String url, DatabaseUrl expected) {
        assertThat(DatabaseUrl.parse(url)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "blog.db",
                "oracle:x",
                "sqlite:",
                "sqlite://host/blog.db",
                "sqlite:file:blog.db",
                "sqlite::resource:http://s3cret/x",
                "sqlite:a%3Fb.db",
                "sqlite:a%00.db",
                "sqlite:blog.db?busy_timeout=soon",
                "sqlite:blog.db?synchronous=maybe",
                "sqlite:blog.db?enable_load_extension=true",
                "sqlite:blog.db?journal_mode",
                "postgres://ada:s3cret@host",
                "postgres://ada:s3cret@host/",
                "postgres://ada:s3cret@host:port/blog",
                "postgres://ada:s3cret@host:70000/blog",
                "postgres://ada:s3cret@a,b/blog",
                "postgres://ada:s3cret%4@host/blog",
                "postgres://ada:s3cret@host/blog?preferQueryMode=simple",
                "postgres://ada:s3cret@host/blog?socketFactory=org.example.Evil",
                "postgres://ada:s3cret@host/blog?sslfactory=org.example.Evil",
                "postgres://ada:s3cret@host/blog?loggerFile=/etc/passwd",
                "postgres://ada:s3cret@host/blog?options=-c%20x",
                "postgres://ada:s3cret@host/blog?sslmode=require&sslmode=disable",
                "mysql://ada:s3cret@host",
                "mysql://ada:s3cret@host/",
                "mysql://ada:s3cret@host:0/blog",
                "mysql://ada:s3cret@a,b/blog",
                "mysql://ada:s3cret@(host=a)/blog",
                "mysql://ada:s3cret@host/blog%3FautoDeserialize=true",
                "mysql://ada:s3cret@host/blog;x",
                "mysql:replication://ada:s3cret@host/blog",
                "mysql://ada:s3cret@host/blog?sslMode=perhaps",
                "mysql://ada:s3cret@host/blog?driver=org.example.Evil",
                "mysql://ada:s3cret@host/blog?socketTimeout=5%26autoDeserialize=true",
                "mariadb:loadbalance://ada:s3cret@a/blog",
                "mariadb://ada:s3cret@host/blog?connectTimeout=soon",
            })
    void aUrlThatMakesNoSenseIsRefusedAndNotTold(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void eachDriverHasParametersThatNobodyMayGive() {
        for (String name : List.of(
                "allowLoadLocalInfile",
                "allowLocalInfile",
                "allowMultiQueries",
                "allowUrlInLocalInfile",
                "autoDeserialize",
                "clientCertificateKeyStoreUrl",
                "connectionAttributes",
                "credentialType",
                "defaultAuthenticationPlugin",
                "dumpQueriesOnException",
                "exceptionInterceptors",
                "initSql",
                "keyStore",
                "localSocket",
                "loggerClassName",
                "logger",
                "pipe",
                "propertiesTransform",
                "queryInterceptors",
                "serverRSAPublicKeyFile",
                "serverSslCert",
                "sessionVariables",
                "socketFactory",
                "statementInterceptors",
                "trustCertificateKeyStoreUrl",
                "useAffectedRows",
                "useServerPrepStmts")) {
            for (String scheme : List.of("mysql", "mariadb")) {
                assertThatThrownBy(() -> DatabaseUrl.parse(scheme + "://ada:s3cret@host/blog?" + name + "=true"))
                        .as(name)
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining("\"" + name + "\"")
                        .hasMessageNotContaining("s3cret");
            }
        }
    }

    @Test
    void mysqlsDriverDoesNotServeMariadb() {
        assertThatThrownBy(() -> DatabaseUrl.parse("mariadb://host/blog?driver=mysql"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("does not serve MariaDB");
    }

    @Test
    void aWrongParameterIsToldWithTheNearest() {
        assertThatThrownBy(() -> DatabaseUrl.parse("postgres://host/blog?sslmod=require"))
                .hasMessageContaining("\"sslmod\"")
                .hasMessageContaining("Did you mean sslmode");
    }

    @Test
    void noCredentialIsShown() {
        assertThat(DatabaseUrl.parse("postgres://ada:s3cret@host/blog?sslmode=require"))
                .hasToString("postgresql://host:5432/blog");
        assertThat(DatabaseUrl.parse("jdbc:mysql://host/blog?user=ada&password=s3cret&sslMode=require"))
                .hasToString("mysql://host:3306/blog");
        assertThat(DatabaseUrl.parse("mariadb://ada:s3cret@host:3307/blog")).hasToString("mariadb://host:3307/blog");
        assertThat(DatabaseUrl.parse("sqlite:blog.db?busy_timeout=1")).hasToString("sqlite:blog.db");
    }

    @Test
    void sqliteWaitsForOthersForFiveSeconds() {
        assertThat(sqlite("blog.db").busyTimeout()).isEqualTo(Duration.ofSeconds(10));
    }
}
