package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.Backend;
import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.test.RyxTest;
import dev.ryx.test.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is there already, by name. */
@RyxTest
class IntrospectorTest {

    @Test
    void tablesColumnsIndexesAndConstraints(TestDatabase database) {
        Backend backend = database.backend();
        boolean sqlite = database.kind() == DatabaseKind.SQLITE;
        assertThat(backend.introspector().tables()).isEmpty();

        backend.execute(Sql.statement("CREATE TABLE \"b log\" (id INTEGER NOT NULL PRIMARY KEY)"));
        backend.execute(Sql.statement("""
            CREATE TABLE a_posts (
                id BIGINT NOT NULL,
                title VARCHAR(200) NOT NULL,
                body TEXT,
                CONSTRAINT a_posts_pk PRIMARY KEY (id),
                CONSTRAINT "a_posts_title" UNIQUE (title),
                CONSTRAINT a_posts_body CHECK (body <> 'x'))\
            """));
        backend.execute(Sql.statement("CREATE INDEX a_posts_body_idx ON a_posts (body)"));
        backend.execute(Sql.statement("CREATE VIEW posts_view AS SELECT id FROM a_posts"));

        assertThat(backend.introspector().tables())
                .extracting(ExistingTable::name)
                .containsExactly("a_posts", "b log");
        ExistingTable posts = backend.introspector().table("a_posts").orElseThrow();
        assertThat(posts.columns())
                .isEqualTo(List.of(
                        new ExistingColumn("id", sqlite ? "BIGINT" : "bigint", false),
                        new ExistingColumn("title", sqlite ? "VARCHAR(200)" : "character varying(200)", false),
                        new ExistingColumn("body", sqlite ? "TEXT" : "text", true)));
        assertThat(posts.indexes()).contains("a_posts_body_idx");
        assertThat(posts.constraints()).contains("a_posts_pk", "a_posts_title", "a_posts_body");
        assertThat(posts.column("body")).isPresent();
        assertThat(posts.column("nobody")).isEmpty();
        assertThat(backend.introspector().table("posts_view")).isEmpty();
    }
}
