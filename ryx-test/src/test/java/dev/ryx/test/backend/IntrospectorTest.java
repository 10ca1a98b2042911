package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.Backend;
import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is there already, by name. */
@RyxTest(Setup.EMPTY)
class IntrospectorTest {

    @Test
    void tablesColumnsIndexesAndConstraints(TestDatabase database) {
        Backend backend = database.backend();
        DatabaseKind kind = database.kind();
        assertThat(backend.introspector().tables()).isEmpty();

        backend.execute(Sql.statement("CREATE TABLE " + quoted(kind, "b log") + " (id INTEGER NOT NULL PRIMARY KEY)"));
        backend.execute(Sql.statement("""
            CREATE TABLE a_posts (
                id BIGINT NOT NULL,
                title VARCHAR(200) NOT NULL,
                body VARCHAR(100),
                CONSTRAINT a_posts_pk PRIMARY KEY (id),
                CONSTRAINT %s UNIQUE (title),
                CONSTRAINT a_posts_body CHECK (body <> 'x'))\
            """.formatted(quoted(kind, "a_posts_title"))));
        backend.execute(Sql.statement("CREATE INDEX a_posts_body_idx ON a_posts (body)"));
        backend.execute(Sql.statement("CREATE VIEW posts_view AS SELECT id FROM a_posts"));

        assertThat(backend.introspector().tables())
                .extracting(ExistingTable::name)
                .containsExactly("a_posts", "b log");
        ExistingTable posts = backend.introspector().table("a_posts").orElseThrow();
        assertThat(posts.columns())
                .isEqualTo(List.of(
                        new ExistingColumn("id", bigint(kind), false),
                        new ExistingColumn("title", varchar(kind, 200), false),
                        new ExistingColumn("body", varchar(kind, 100), true)));
        assertThat(posts.indexes()).contains("a_posts_body_idx");
        assertThat(posts.constraints()).contains(primaryKey(kind), "a_posts_title", "a_posts_body");
        assertThat(posts.column("body")).isPresent();
        assertThat(posts.column("nobody")).isEmpty();
        assertThat(backend.introspector().table("posts_view")).isEmpty();
    }

    private static String quoted(DatabaseKind kind, String name) {
        return switch (kind) {
            case SQLITE, POSTGRESQL -> '"' + name + '"';
            case MYSQL, MARIADB -> '`' + name + '`';
        };
    }

    private static String bigint(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> "BIGINT";
            case POSTGRESQL, MYSQL -> "bigint";
            case MARIADB -> "bigint(20)";
        };
    }

    private static String varchar(DatabaseKind kind, int length) {
        return switch (kind) {
            case SQLITE -> "VARCHAR(" + length + ")";
            case POSTGRESQL -> "character varying(" + length + ")";
            case MYSQL, MARIADB -> "varchar(" + length + ")";
        };
    }

    /** MySQL and MariaDB take a name for it, and forget it. */
    private static String primaryKey(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE, POSTGRESQL -> "a_posts_pk";
            case MYSQL, MARIADB -> "PRIMARY";
        };
    }
}
