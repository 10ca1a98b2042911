package dev.ryx.it.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ryx.Ryx;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.Statements;
import dev.ryx.test.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code .schema("tenant1")}: the tables of a schema, on PostgreSQL; elsewhere a refusal before any statement. */
class QueryInSchemaTest extends DatabaseTest {

    private static boolean hasSchemas;

    @BeforeAll
    static void makeTenant(TestDatabase test) {
        hasSchemas = test.url() instanceof PostgresUrl;
        if (hasSchemas) {
            Ryx.database().backend().execute(CompiledQuery.of("CREATE SCHEMA \"tenant 1\""));
            String url = test.text() + (test.text().contains("?") ? "&" : "?") + "currentSchema=%22tenant%201%22";
            Ryx.setup(Map.of("tenant", url));
            MigrationRunner.of(Ryx.database("tenant").backend(), Ryx.models()).migrate();
        }
    }

    private static Author author(String name) {
        var author = new Author();
        author.name = name;
        return author;
    }

    @Test
    void allOfAQueryIsInTheSchema() {
        assumeTrue(hasSchemas);
        Author there = Author_.objects.schema("tenant 1").create(author("Ada"));
        Author_.objects.create(author("Bob"));
        assertThat(Author_.objects.values(Author_.name).list()).containsExactly("Bob");
        assertThat(Author_.objects.schema("tenant 1").values(Author_.name).list())
                .containsExactly("Ada");

        Post post = Post_.objects.schema("tenant 1").create(one -> {
            one.title = "Notes";
            one.slug = "notes";
            one.body = "Text";
            one.author.set(there);
        });
        Tag tag = Tag_.objects.schema("tenant 1").create(new Tag(null, "sql"));
        post.tags().add(tag);

        assertThat(Post_.objects.count()).isZero();
        assertThat(Post_.objects
                        .schema("tenant 1")
                        .filter("author__name", "Ada")
                        .filter("tags__name", "sql")
                        .count())
                .isEqualTo(1);
        Post found = Post_.objects.schema("tenant 1").prefetchRelated("tags").get("slug", "notes");
        assertThat(found.tags().list()).containsExactly(tag);
        assertThat(found.author.get().name).isEqualTo("Ada");

        found.title = "Other";
        found.save();
        assertThat(Post_.objects.schema("tenant 1").values(Post_.title).list()).containsExactly("Other");
        there.name = "Ada Lovelace";
        assertThat(Author_.objects.schema("tenant 1").bulkUpdate(List.of(there), Author_.name))
                .isEqualTo(1);
        assertThat(Author_.objects.schema("tenant 1").get("pk", there.id).name).isEqualTo("Ada Lovelace");
        Post_.objects.schema("tenant 1").delete();
        assertThat(Post_.objects.schema("tenant 1").exists()).isFalse();
        assertThat(Author_.objects.count()).isEqualTo(1);
    }

    @Test
    void databasesWithoutSchemasRefuseIt() {
        assumeFalse(hasSchemas);
        Statements.assertQueries(0, () -> {
            assertThatThrownBy(() -> Author_.objects.schema("tenant1").list())
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("Tables in a schema");
            assertThatThrownBy(() -> Author_.objects.schema("tenant1").create(author("Ada")))
                    .isInstanceOf(FieldException.class);
        });
    }

    @Test
    void aSchemaIsAName() {
        assertThatThrownBy(() -> Author_.objects.schema("a\"; drop table x"))
                .isInstanceOf(ConfigurationException.class);
    }
}
