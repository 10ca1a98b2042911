package dev.ryx.it.load;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.QuerySet;
import dev.ryx.error.FieldException;
import dev.ryx.expr.F;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag_;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.test.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects of which some fields were read. */
class OnlyTest extends DatabaseTest {

    @BeforeEach
    void write() {
        Blog.write();
    }

    private static String columns(QuerySet<Post> posts) {
        String sql = posts.unordered().sql(DatabaseKind.POSTGRESQL).replace("\"", "");
        return sql.substring("SELECT ".length(), sql.indexOf(" FROM"));
    }

    @Test
    void fieldsAreReadOrLeftOut() {
        assertThat(columns(Post_.objects.only(Post_.title, Post_.views)))
                .isEqualTo("posts.id, posts.title, posts.views");
        assertThat(columns(Post_.objects.only("title", "views"))).isEqualTo("posts.id, posts.title, posts.views");
        assertThat(columns(Post_.objects.only(Post_.author))).isEqualTo("posts.id, posts.author_id");
        String rest = "posts.id, posts.title, posts.slug, posts.views, posts.active, posts.created";
        assertThat(columns(Post_.objects.defer(Post_.body, Post_.author))).isEqualTo(rest);
        assertThat(columns(Post_.objects.defer("body").defer("author_id"))).isEqualTo(rest);
        assertThat(columns(Post_.objects.only("title", "body", "views").defer("body")))
                .isEqualTo("posts.id, posts.title, posts.views");
        assertThat(columns(Post_.objects.defer("body").only("title", "body"))).isEqualTo("posts.id, posts.title");
        assertThat(columns(Post_.objects.only("title").only("pk", "views"))).isEqualTo("posts.id, posts.views");
    }

    @Test
    void fieldsOfRelatedObjectsToo() {
        String expected = "posts.id, posts.title, posts.author_id, authors.id, authors.name";
        assertThat(columns(Post_.objects.selectRelated(Post_.author()).only(Post_.title, Post_.author().name)))
                .isEqualTo(expected);
        assertThat(columns(Post_.objects.only("title", "author__name").selectRelated("author")))
                .isEqualTo(expected);
        assertThat(columns(Post_.objects.selectRelated("author").only("title")))
                .isEqualTo("posts.id, posts.title, posts.author_id, authors.id, authors.name, authors.country");
        assertThat(columns(Post_.objects.selectRelated("author").defer("author__country", "body")))
                .endsWith("posts.author_id, authors.id, authors.name");
        assertQueries(1, () -> {
            for (Post post : Post_.objects
                    .selectRelated("author")
                    .only("title", "author__name")
                    .list()) {
                assertThat(post.title).isNotEmpty();
                assertThat(post.slug).isNull();
                assertThat(post.author.get().name).isNotEmpty();
                assertThat(post.author.get().country).isNull();
            }
        });
    }

    @Test
    void savingWritesWhatWasRead() {
        Post post = Post_.objects.only("title", "views").get("slug", "post-0");
        post.views++;
        post.body = "lost";
        List<String> sql = Statements.record(post::save).stream()
                .map(event -> plain(event.sql()))
                .toList();
        assertThat(sql).containsExactly("UPDATE \"posts\" SET \"title\" = ?, \"views\" = ? WHERE \"posts\".\"id\" = ?");
        Post whole = Post_.objects.get("slug", "post-0");
        assertThat(whole.views).isEqualTo(11);
        assertThat(whole.body).isEqualTo("x");
        assertThat(whole.active).isTrue();
        assertThat(whole.author.get().name).isEqualTo("Ada");
    }

    @Test
    void aFieldThatIsNamedIsWrittenAndCountsFromThen() {
        Post post = Post_.objects.only("title").get("slug", "post-0");
        post.body = "new";
        Post_.objects.save(post, Post_.body);
        post.body = "newer";
        post.save();
        Post whole = Post_.objects.get("slug", "post-0");
        assertThat(whole.body).isEqualTo("newer");
        assertThat(whole.views).isEqualTo(10);
    }

    @Test
    void refreshingReadsTheRest() {
        Post post = Post_.objects.only("title").get("slug", "post-0");
        post.refresh();
        assertThat(post.body).isEqualTo("x");
        assertThat(post.author.get().name).isEqualTo("Ada");
        post.views = 7;
        post.save();
        assertThat(Post_.objects.get("slug", "post-0").views).isEqualTo(7);
    }

    @Test
    void aRelationThatWasNotReadSaysSo() {
        Post post = Post_.objects.only("title").get("slug", "post-0");
        assertQueries(0, () -> {
            assertThatThrownBy(post.author::id)
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("loaded without its column");
            assertThatThrownBy(post.author::get).isInstanceOf(FieldException.class);
            assertThatThrownBy(post.author::isEmpty).isInstanceOf(FieldException.class);
            assertThat(post.author).hasToString("not loaded");
        });
        Post other = Post_.objects.get("slug", "post-2");
        post.author.set(other.author.get());
        Post_.objects.save(post, Post_.author);
        assertThat(Post_.objects.get("slug", "post-0").author.get().name).isEqualTo("Bob O'Neil");
    }

    @Test
    void aRowThatIsGoneIsNotInsertedInParts() {
        Post post = Post_.objects.only("title").get("slug", "post-0");
        Post_.objects.filter("slug", "post-0").delete();
        assertThatThrownBy(post::save)
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("not all of its fields were read");
    }

    @Test
    void whatIsReadIsValidated() {
        Post post = Post_.objects.only("title").get("slug", "post-0");
        post.title = null;
        assertThatThrownBy(post::save).hasMessageContaining("title");
        post.title = "Fine";
        post.save();
        assertThat(Post_.objects.get("slug", "post-0").title).isEqualTo("Fine");
    }

    @Test
    void whatCannotBeLeftOutIsRefused() {
        assertThatThrownBy(() -> Tag_.objects.only("id"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Tag cannot remember");
        assertThat(Tag_.objects.only("id", "name").list()).hasSize(5);
        assertThatThrownBy(() -> Post_.objects.only("titel"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("title");
        assertThatThrownBy(() -> Post_.objects.only("tags__name")).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> Post_.objects.only(Post_.views.plus(1)))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("is no field");
        assertThat(Post_.objects.only(F.of("title")).list()).hasSize(5);
    }
}
