package dev.ryx.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.DoesNotExist;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag_;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Methods that run a query. */
class GetTest extends BlogTest {

    @Test
    void getGivesTheWholeObject() {
        Post post = Post_.objects.get(Post_.title.startsWith("Ärger"));
        assertThat(post.title).isEqualTo("Ärger mit \"Quotes\" & 'Apostrophes'");
        assertThat(post.slug).isEqualTo("post-3");
        assertThat(post.body).isEqualTo("ü🎉");
        assertThat(post.views).isEqualTo(5000);
        assertThat(post.active).isTrue();
        assertThat(post.created).isEqualTo(Instant.parse("2025-06-15T12:00:00Z"));
        assertThat(post.author.get().name).isEqualTo("Äsop");
        assertThat(Post_.objects.get("pk", post.id)).isEqualTo(post);
        assertThat(Post_.objects.filter(Post_.id.eq(post.id)).get()).isEqualTo(post);
        assertThat(Post_.objects.get(Post_.title.eq("hello")).body).isNull();
    }

    @Test
    void noneIsTheModelsOwnException() {
        try {
            Post_.objects.get(Post_.title.eq("nothing"));
        } catch (Post_.DoesNotExist none) {
            assertThat(none.code()).isEqualTo(ErrorCode.DOES_NOT_EXIST);
            assertThat(none.model()).isEqualTo("Post");
            assertThat(none)
                    .hasMessage(
                            "RYX-Q001: No Post matches the query. Use first() or exists() where there may be none.");
        }
        assertThatThrownBy(() -> Post_.objects.get("title", "nothing"))
                .isExactlyInstanceOf(Post_.DoesNotExist.class)
                .isInstanceOf(DoesNotExist.class);
        assertThatThrownBy(() -> Tag_.objects.get("name", "nothing")).isExactlyInstanceOf(Tag_.DoesNotExist.class);
    }

    @Test
    void severalIsTheModelsOwnException() {
        assertThatThrownBy(() -> Post_.objects.get(Post_.views.eq(10)))
                .isExactlyInstanceOf(Post_.MultipleObjectsReturned.class)
                .isInstanceOf(MultipleObjectsReturned.class);
        assertThatThrownBy(() -> Author_.objects.all().get())
                .isExactlyInstanceOf(Author_.MultipleObjectsReturned.class);
    }

    @Test
    void getReadsTwoRowsAtMost() {
        assertThat(Post_.objects.all().limit(1).get().title).startsWith("Ärger");
        assertThatThrownBy(() -> Post_.objects.all().get()).isInstanceOf(Post_.MultipleObjectsReturned.class);
    }

    @Test
    void countAndExists() {
        assertThat(Post_.objects.count()).isEqualTo(5);
        assertThat(Post_.objects.filter(Post_.views.eq(10)).count()).isEqualTo(2);
        assertThat(Post_.objects.filter(Post_.views.eq(11)).count()).isZero();
        assertThat(Post_.objects.filter(Post_.tags().name.eq("java")).count()).isEqualTo(3);
        assertThat(Post_.objects.exists()).isTrue();
        assertThat(Post_.objects.filter(Post_.views.eq(11)).exists()).isFalse();
        assertThat(Post_.objects.exclude("author__country", "Ireland").exists()).isTrue();
    }

    @Test
    void nothingRunsBeforeATerminalMethod() {
        assertThat(statements(() -> Post_.objects
                        .filter(Post_.author().name.eq("Ada"))
                        .exclude("views", 3)
                        .orderBy("title")
                        .values(Post_.title)
                        .distinct()
                        .limit(3)
                        .sql()))
                .isZero();
        var query = Post_.objects.filter(Post_.active.isTrue());
        assertThat(statements(query::list)).isEqualTo(1);
        assertThat(statements(query::count)).isEqualTo(1);
        assertThat(statements(query::exists)).isEqualTo(1);
        assertThat(statements(query::first)).isEqualTo(1);
        assertThat(statements(query::last)).isEqualTo(1);
    }

    @Test
    void aLoopReadsTheRows() {
        var titles = new ArrayList<String>();
        for (Post post : Post_.objects.filter(Post_.active.isTrue())) {
            titles.add(post.title);
        }
        assertThat(titles).hasSize(3);
        assertThat(Blog.titles(Post_.objects.filter(Post_.active.isTrue()))).containsExactly("Ärger", "50X", "Hello");
    }
}
