package dev.ryx.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Database;
import dev.ryx.Ryx;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.test.Statements;
import org.junit.jupiter.api.Test;

/** Queries on another database than the default one. */
class UsingTest extends BlogTest {

    @Test
    void aQueryAsksTheDatabaseItIsTold() {
        try (Database other = Ryx.open("sqlite::memory:")) {
            MigrationRunner.of(other.backend(), Ryx.models()).migrate();
            Author eve = Author_.objects.using(other).create(author -> author.name = "Eve");
            assertThat(Blog.names(Author_.objects.using(other))).containsExactly("Eve");
            assertThat(Author_.objects.filter("name", "Eve").exists()).isFalse();
            assertThat(Author_.objects.count()).isEqualTo(4);

            eve.country = "Eden";
            eve.save();
            assertThat(Author_.objects.using(other).get("name", "Eve").country).isEqualTo("Eden");

            Post post = eve.posts().create(one -> {
                one.title = "Elsewhere";
                one.slug = "elsewhere";
                one.active = false;
            });
            assertThat(Blog.titles(eve.posts().list())).containsExactly("Elsewhere");
            assertThat(Post_.objects.filter("title", "Elsewhere").exists()).isFalse();
            Post loaded = Post_.objects.using(other).get("pk", post.id);
            assertThat(statements(() -> assertThat(loaded.author.get().name).isEqualTo("Eve")))
                    .isZero();
            assertThat(Statements.count(
                            other.backend(), () -> Post_.objects.using(other).list()))
                    .isEqualTo(1);

            var query = Author_.objects.filter("name", "Eve");
            assertThat(query.using(other).count()).isEqualTo(1);
            assertThat(query.count()).isZero();
            eve.delete();
            assertThat(Author_.objects.using(other).exists()).isFalse();
        }
    }
}
