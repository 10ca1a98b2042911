package dev.ryx.it.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Database;
import dev.ryx.Ryx;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.error.ConfigurationException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables of its own for each tenant: a schema on PostgreSQL, a database on MySQL and MariaDB, which call it a schema as
 * well, a file on SQLite. The URL says which, and a scope says who asks.
 */
class TenantTest extends DatabaseTest {

    private static final List<String> TENANTS = List.of("tenant_a", "tenant_b");

    @TempDir
    static Path folder;

    @BeforeAll
    static void openTenants(TestDatabase test) {
        Ryx.setup(Map.of("tenant_a", placeOf(test, "tenant_a"), "tenant_b", placeOf(test, "tenant_b")));
        // tag::migrate[]
        for (String tenant : TENANTS) {
            MigrationRunner.of(Ryx.database(tenant).backend(), Ryx.models()).migrate();
        }
        // end::migrate[]
    }

    /** Makes the place and tells its URL. */
    private static String placeOf(TestDatabase test, String tenant) {
        String url = test.text();
        return switch (test.url()) {
            case SqliteUrl _ -> "sqlite:" + folder.resolve(tenant + ".db");
            case PostgresUrl _ -> {
                run("CREATE SCHEMA " + tenant);
                yield url + (url.contains("?") ? "&" : "?") + "currentSchema=" + tenant;
            }
            case MysqlUrl place -> {
                String name = place.database() + "_" + tenant;
                run("CREATE DATABASE " + name);
                yield url.replace("/" + place.database(), "/" + name);
            }
        };
    }

    private static void run(String sql) {
        Ryx.database("default").backend().execute(CompiledQuery.of(sql));
    }

    @AfterAll
    static void dropTenants(TestDatabase test) {
        if (test.url() instanceof MysqlUrl place) {
            TENANTS.forEach(tenant -> run("DROP DATABASE " + place.database() + "_" + tenant));
        }
    }

    private static Author create(String name) {
        return Author_.objects.create(author -> author.name = name);
    }

    @Test
    void aScopeIsThatOfATenant() {
        Database a = Ryx.database("tenant_a");
        Database b = Ryx.database("tenant_b");
        // tag::tenant[]
        Author ada = a.scope(() -> create("Ada"));
        b.scope(() -> {
            create("Bob");
            ada.country = "England";
            ada.save(); // to tenant_a, where she is from
            assertThat(Author_.objects.values(Author_.name).list()).containsExactly("Bob");
        });
        // end::tenant[]
        a.scope(() -> assertThat(Author_.objects.get("name", "Ada").country).isEqualTo("England"));
        assertThat(Author_.objects.count()).isZero();
    }

    @Test
    void migrationsSeeTheTenantsTablesAlone() {
        for (String tenant : TENANTS) {
            var backend = Ryx.database(tenant).backend();
            assertThat(MigrationRunner.of(backend, Ryx.models()).plan().statements())
                    .isEmpty();
            assertThat(backend.introspector().tables())
                    .extracting(ExistingTable::name)
                    .contains("authors")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aSchemaIsNoParameterOfAnotherDatabase() {
        for (String url : List.of("sqlite:x.db?currentSchema=a", "mysql://localhost/x?currentSchema=a")) {
            assertThatThrownBy(() -> Ryx.open(url))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("currentSchema");
        }
    }
}
