package dev.ryx.it.write;

import static dev.ryx.it.blog.Blog.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Found;
import dev.ryx.error.FieldException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations to many objects. */
class ToManyTest extends WriteTest {

    private Author ada;
    private Post post;
    private Post other;
    private Tag java;
    private Tag sql;
    private Tag cpp;

    @BeforeEach
    void write() {
        ada = Blog.author("Ada", null);
        post = Blog.post("One", "x", 1, true, ada, "2024-01-01T00:00:00Z");
        other = Blog.post("Two", "x", 2, true, ada, "2024-01-02T00:00:00Z");
        java = tag("java");
        sql = tag("sql");
        cpp = tag("c++");
        other.tags().add(java, sql, cpp);
    }

    private List<String> names() {
        return post.tags().values(Tag_.name).orderBy("name").list();
    }

    @Test
    void addingTwiceRelatesOnce() {
        post.tags().add(java);
        assertThat(names()).containsExactly("java");
        post.tags().add(java, sql, sql);
        assertThat(names()).containsExactly("java", "sql");
        post.tags().addAll(List.of(sql, cpp));
        assertThat(names()).containsExactly("c++", "java", "sql");
        post.tags().addAll(List.of());
        assertThat(post.tags().count()).isEqualTo(3);
    }

    @Test
    void relatedObjectsAreFoundOrMade() {
        Author bob = Blog.author("Bob", null);
        Found<Post> made = bob.posts().getOrCreate(Post_.slug.eq("bobs"), one -> {
            one.title = "Bob's";
            one.active = false;
        });
        assertThat(made.created()).isTrue();
        assertThat(made.object().author.id()).isEqualTo(bob.id);
        assertThat(bob.posts().getOrCreate(Post_.slug.eq("bobs"), one -> {}).created())
                .isFalse();
        assertThat(bob.posts()
                        .getOrCreate(Map.of("slug", "more"), Map.of("title", "More", "active", false))
                        .object()
                        .author
                        .id())
                .isEqualTo(bob.id);
        assertThat(bob.posts()
                        .all()
                        .filter("views", 7)
                        .getOrCreate(Map.of("slug", "all"), Map.of("title", "All", "active", false))
                        .object())
                .matches(one -> one.views == 7 && bob.id.equals(one.author.id()));
        assertThat(bob.posts()
                        .updateOrCreate(Post_.slug.eq("bobs"), one -> one.title = "B")
                        .created())
                .isFalse();
        assertThat(bob.posts()
                        .updateOrCreate(Map.of("slug", "new"), Map.of("title", "New", "active", false))
                        .created())
                .isTrue();
        assertThat(bob.posts().orderBy("title").values(Post_.title).list()).containsExactly("All", "B", "More", "New");
        var finished = new Post();
        finished.title = "Own";
        finished.slug = "own";
        finished.active = false;
        assertThat(bob.posts()
                        .getOrCreate(Post_.slug.eq("own"), () -> finished)
                        .object()
                        .author
                        .id())
                .isEqualTo(bob.id);
        assertThat(ada.posts().count()).isEqualTo(2);
    }

    @Test
    void objectsAtTheFarEndAreFoundOrMadeAndRelated() {
        assertThat(post.tags()
                        .getOrCreate(Tag_.name.eq("new"), () -> new Tag(null, "new"))
                        .created())
                .isTrue();
        assertThat(post.tags()
                        .getOrCreate(Tag_.name.eq("new"), () -> new Tag(null, "new"))
                        .created())
                .isFalse();
        assertThat(post.tags().getOrCreate(Map.of("name", "newer"), Map.of()).created())
                .isTrue();
        assertThat(post.tags()
                        .updateOrCreate(
                                Tag_.name.eq("newer"), tag -> new Tag(tag.id(), "newest"), () -> new Tag(null, "none"))
                        .created())
                .isFalse();
        assertThat(names()).containsExactly("new", "newest");
    }

    @Test
    void addingManyNeedsFewStatements() {
        assertThat(statements(() -> post.tags().add(java, sql, cpp))).isEqualTo(2);
        assertThat(statements(() -> post.tags().add(java, sql, cpp))).isEqualTo(1);
    }

    @Test
    void removing() {
        post.tags().add(java, sql);
        post.tags().remove(java, cpp);
        assertThat(names()).containsExactly("sql");
        assertThat(Tag_.objects.count()).isEqualTo(3);
        assertThat(other.tags().count()).isEqualTo(3);
    }

    @Test
    void setting() {
        post.tags().add(java, sql);
        post.tags().set(List.of(sql, cpp));
        assertThat(names()).containsExactly("c++", "sql");
        assertThat(statements(() -> post.tags().set(List.of(cpp, sql)))).isLessThanOrEqualTo(2);
        post.tags().set(List.of());
        assertThat(names()).isEmpty();
        assertThat(other.tags().count()).isEqualTo(3);
    }

    @Test
    void clearing() {
        post.tags().add(java, sql);
        assertThat(statements(() -> post.tags().clear())).isEqualTo(1);
        assertThat(names()).isEmpty();
        assertThat(Tag_.objects.count()).isEqualTo(3);
        assertThat(other.tags().count()).isEqualTo(3);
    }

    @Test
    void querying() {
        post.tags().add(java, sql);
        assertThat(post.tags().orderBy("name").list()).containsExactly(java, sql);
        assertThat(post.tags().filter(Tag_.name.startsWith("j")).list()).containsExactly(java);
        assertThat(post.tags().exclude("name", "java").list()).containsExactly(sql);
        assertThat(post.tags().count()).isEqualTo(2);
        assertThat(post.tags().filter("name", "c++").exists()).isFalse();
        assertThat(post.tags().get("name", "sql")).isEqualTo(sql);
        assertThat(statements(() -> post.tags().list())).isEqualTo(1);
        assertThat(statements(() -> post.tags())).isZero();
        assertThat(Post_.objects
                        .filter(Post_.tags().in(List.of(java, sql)))
                        .distinct()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void newObjectsHaveNoRelations() {
        assertThatThrownBy(() -> post.tags().add(new Tag(null, "new"))).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> new Post().tags().list()).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> new Author().posts().list()).isInstanceOf(FieldException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void deletingAnObjectEndsItsRelations() {
        post.tags().add(java);
        Tag_.objects.delete(java);
        assertThat(names()).isEmpty();
        other.delete();
        assertThat(Tag_.objects.count()).isEqualTo(2);
        assertThat(Tag_.objects.filter("posts__isnull", true).count()).isEqualTo(2);
    }

    @Test
    void aRelatedSetIsAQuery() {
        Author bob = Blog.author("Bob", null);
        assertThat(ada.posts().list()).containsExactly(other, post);
        assertThat(ada.posts().filter(Post_.views.gt(1)).list()).containsExactly(other);
        assertThat(ada.posts().exclude("title", "Two").get()).isEqualTo(post);
        assertThat(ada.posts().count()).isEqualTo(2);
        assertThat(bob.posts().exists()).isFalse();
        assertThat(ada.posts().filter(Post_.views.eq(1)).update(Post_.views.set(5)))
                .isEqualTo(1);
        assertThat(ada.posts().values(Post_.views).list()).containsExactly(2, 5);
        assertThat(statements(() -> ada.posts())).isZero();
        assertThat(statements(() -> ada.posts().list())).isEqualTo(1);
    }

    @Test
    void aRelatedSetCreates() {
        Post third = ada.posts().create(one -> {
            one.title = "Three";
            one.slug = "three";
            one.body = "x";
        });
        assertThat(third.author.id()).isEqualTo(ada.id);
        assertThat(ada.posts().filter("title", "Three").list()).containsExactly(third);
        assertThat(third.author.get().name).isEqualTo("Ada");
    }
}
