package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    private static final Product POSTGRES = new PostgresProduct();

    @Test
    void isNoneWithoutTheVariable() {
        assertThat(ServerAddress.fromEnvironment("postgres", POSTGRES, Map.of("RYX_TEST_MYSQL_URL", "mysql://db")))
                .isEmpty();
    }

    @Test
    void isReadAsJdbcSpellsIt() {
        ServerAddress address = mysql("jdbc:mysql://db:3307/admin?user=ada&password=a%26b+c&connectTimeout=500");
        assertThat(address)
                .isEqualTo(new ServerAddress(
                        MysqlProduct.MYSQL, "db", 3307, "admin", "ada", "a&b+c", Map.of("connectTimeout", "500")));
        assertThat(address.jdbcUrl("blog")).isEqualTo("jdbc:mariadb://db:3307/blog?connectTimeout=500");
        assertThat(address.properties())
                .containsOnly(
                        Map.entry("user", "ada"),
                        Map.entry("password", "a&b+c"),
                        Map.entry("allowLocalInfile", "false"),
                        Map.entry("useServerPrepStmts", "true"));
    }

    @Test
    void isReadWithCredentialsBeforeTheHost() {
        ServerAddress address = postgres("postgres://ada:se%3Acret@[::1]/admin?sslmode=require");
        assertThat(address)
                .isEqualTo(new ServerAddress(
                        POSTGRES, "[::1]", 5432, "admin", "ada", "se:cret", Map.of("sslmode", "require")));
        assertThat(address.jdbcUrl("blog")).isEqualTo("jdbc:postgresql://[::1]:5432/blog?sslmode=require");
    }

    @Test
    void needsNothingButAHost() {
        assertThat(postgres("jdbc:postgresql://db"))
                .isEqualTo(new ServerAddress(POSTGRES, "db", 5432, "postgres", null, null, Map.of()));
        assertThat(mysql("mariadb://db/"))
                .isEqualTo(new ServerAddress(MysqlProduct.MYSQL, "db", 3306, "mysql", null, null, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "db", "mysql://db/x?password=secret", "postgresql:secret", "postgresql://a b/secret", "jdbc:"
            })
    void isRefusedWithoutTellingSecrets(String url) {
        assertThatThrownBy(() -> postgres(url))
                .isInstanceOf(ServerException.class)
                .hasMessage(
                        "The environment variable RYX_TEST_POSTGRES_URL must be the URL of a PostgreSQL server, like "
                                + "jdbc:postgresql://localhost:5432/postgres?user=ada&password=hidden.")
                .hasNoCause();
    }

    private static ServerAddress postgres(String url) {
        return ServerAddress.fromEnvironment("postgres", POSTGRES, Map.of("RYX_TEST_POSTGRES_URL", url))
                .orElseThrow();
    }

    private static ServerAddress mysql(String url) {
        return ServerAddress.fromEnvironment("mysql", MysqlProduct.MYSQL, Map.of("RYX_TEST_MYSQL_URL", url))
                .orElseThrow();
    }
}
