package dev.ryx.it.docs;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Ryx;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/cache.md}. */
class CachePageTest extends DocsTest {

    @BeforeEach
    void emptyCache() {
        Ryx.cache().use(null);
    }

    @AfterEach
    void noCache() {
        Ryx.cache().use(null);
    }

    @Test
    void keeping() {
        assertQueries(1, () -> {
            // tag::keeping[]
            List<Post> first = Post_.objects
                    .filter(Post_.author().name.startsWith("A"))
                    .cache(Duration.ofMinutes(5))
                    .list();
            List<Post> again = Post_.objects // runs nothing
                    .filter(Post_.author().name.startsWith("A"))
                    .cache(Duration.ofMinutes(5))
                    .list();
            // end::keeping[]
            assertThat(again).isEqualTo(first).isNotEmpty();
        });
    }

    @Test
    void writing() {
        // tag::writing[]
        long before = Post_.objects.cache(Duration.ofHours(1)).count();
        Post_.objects.filter(Post_.active.isFalse()).delete();
        long after = Post_.objects.cache(Duration.ofHours(1)).count(); // asks the database
        // end::writing[]
        assertThat(after).isLessThan(before).isEqualTo(Post_.objects.count());
    }

    @Test
    void forgetting() {
        Author_.objects.cache(Duration.ofHours(1), "front page").list();
        // tag::forgetting[]
        Ryx.cache().invalidate("front page"); // what was kept by cache(ttl, "front page")
        Ryx.cache().invalidate(Post.class); // what read posts, alone or in a join
        Ryx.cache().invalidateAll();
        // end::forgetting[]
        assertQueries(
                1,
                () -> Author_.objects.cache(Duration.ofHours(1), "front page").list());
    }

    @Test
    void raw() {
        long before = Post_.objects
                .cache(Duration.ofHours(1))
                .filter("views", 1_000_000)
                .count();
        // tag::raw[]
        Ryx.raw("UPDATE posts SET views = ?", 1_000_000).writes(Post.class).execute();
        // end::raw[]
        assertThat(Post_.objects
                        .cache(Duration.ofHours(1))
                        .filter("views", 1_000_000)
                        .count())
                .isGreaterThan(before);
    }
}
