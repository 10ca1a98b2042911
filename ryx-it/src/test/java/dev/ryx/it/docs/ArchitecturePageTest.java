package dev.ryx.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.QuerySet;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.meta.DatabaseKind;
import org.junit.jupiter.api.Test;

/** The query that {@code docs/architecture.md} follows. */
class ArchitecturePageTest extends DocsTest {

    private static final SqlFile SQL = new SqlFile("architecture.sql");

    @Test
    void theWayOfOneQuery() {
        // tag::query[]
        QuerySet<Post> posts = Post_.objects
                .filter("author__name__startswith", "A")
                .exclude(Post_.tags().name.eq("sql"))
                .orderBy(Post_.views.desc());
        // end::query[]

        assertThat(titles(posts)).containsExactly("Streams");
        SQL.assertIs("sqlite", posts, DatabaseKind.SQLITE);
        SQL.assertIs("postgresql", posts, DatabaseKind.POSTGRESQL);
    }
}
