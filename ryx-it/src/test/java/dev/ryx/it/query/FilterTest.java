package dev.ryx.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.ErrorCode;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code filter} and {@code exclude}, over relations to one and to many. */
class FilterTest extends BlogTest {

    @Test
    void argumentsAreAnded() {
        assertThat(Blog.titles(Post_.objects.filter(Post_.active.isTrue(), Post_.views.eq(10))))
                .containsExactly("50X", "Hello");
        assertThat(Blog.titles(Post_.objects.exclude(Post_.active.isTrue(), Post_.views.eq(10))))
                .containsExactly("Ärger", "hello", "Draft");
    }

    @Test
    void typedAndTextMix() {
        assertThat(Blog.titles(Post_.objects.filter(Post_.active.isTrue(), Q.of("views__lte", 10))))
                .containsExactly("50X", "Hello");
        assertThat(Blog.titles(Post_.objects.filter(Q.of("views", 0).or(Post_.views.eq(5000)))))
                .containsExactly("Ärger", "Draft");
    }

    @Test
    void excludeKeepsNull() {
        assertThat(Blog.titles(Post_.objects.exclude(Post_.body.eq("x"))))
                .containsExactly("Ärger", "50X", "hello", "Draft");
        assertThat(Blog.titles(Post_.objects.filter(Post_.body.ne("x"))))
                .containsExactly("Ärger", "50X", "hello", "Draft");
        assertThat(Blog.titles(Post_.objects.exclude(Post_.author().country.eq("England"))))
                .containsExactly("Ärger", "50X", "Draft");
        assertThat(Blog.titles(Post_.objects.exclude(Post_.views.in(List.of()))))
                .hasSize(5);
    }

    @Test
    void pathsJoin() {
        assertThat(Blog.titles(Post_.objects.filter(Post_.author().name.startsWith("A"))))
                .containsExactly("hello", "Hello");
        assertThat(Blog.titles(Post_.objects.filter("author__name__startswith", "Ä")))
                .containsExactly("Ärger");
        assertThat(Blog.titles(Post_.objects.filter(Post_.author().country.isNull())))
                .containsExactly("Ärger");
        assertThat(Blog.titles(Post_.objects.filter(
                        Post_.author().country.isNull().or(Post_.author().name.eq("Ada")))))
                .containsExactly("Ärger", "hello", "Hello");
    }

    @Test
    void aForeignKeyIsComparedWithObjectsAndKeys() {
        Author bob = Author_.objects.get(Author_.name.eq("Bob O'Neil"));
        Author ada = Author_.objects.get("name", "Ada");
        assertThat(Blog.titles(Post_.objects.filter(Post_.author.eq(bob)))).containsExactly("50X", "Draft");
        assertThat(Blog.titles(Post_.objects.filter("author", bob))).containsExactly("50X", "Draft");
        assertThat(Blog.titles(Post_.objects.filter("author", bob.id))).containsExactly("50X", "Draft");
        assertThat(Blog.titles(Post_.objects.filter("author_id", bob.id))).containsExactly("50X", "Draft");
        assertThat(Blog.titles(Post_.objects.filter("authorId", bob.id))).containsExactly("50X", "Draft");
        assertThat(Blog.titles(Post_.objects.filter("author__pk", bob.id))).containsExactly("50X", "Draft");
        assertThat(Blog.titles(Post_.objects.filter(Post_.author().id.eq(bob.id))))
                .containsExactly("50X", "Draft");
        assertThat(Blog.titles(Post_.objects.filter(Post_.author.in(List.of(ada, bob)))))
                .containsExactly("50X", "hello", "Hello", "Draft");
        assertThat(Blog.titles(Post_.objects.exclude("author__in", List.of(ada, bob))))
                .containsExactly("Ärger");
        assertThat(Post_.objects.filter(Post_.author.eq(bob)).sql()).doesNotContain("JOIN");
        assertThat(Post_.objects.filter(Post_.author().id.eq(bob.id)).sql()).doesNotContain("JOIN");
    }

    @Test
    void anObjectWithoutKeyIsRefused() {
        assertThatThrownBy(() -> Post_.objects.filter(Post_.author.eq(new Author())))
                .isInstanceOf(FieldException.class)
                .extracting("code")
                .isEqualTo(ErrorCode.WRONG_VALUE);
    }

    @Test
    void reverseRelationsFilter() {
        assertThat(Blog.names(
                        Author_.objects.filter(Author_.posts().views.gte(1000)).orderBy(Author_.name.asc())))
                .containsExactly("Ada", "Äsop");
        assertThat(Blog.names(Author_.objects.filter("posts__views", 10).orderBy("name")))
                .containsExactly("Ada", "Bob O'Neil");
        assertThat(Blog.names(Author_.objects.filter(Author_.posts().isNull()))).containsExactly("100%_x");
        assertThat(Blog.names(Author_.objects.filter("posts__isnull", true))).containsExactly("100%_x");
        assertThat(Blog.names(Author_.objects.filter("posts", null))).containsExactly("100%_x");
    }

    @Test
    void reverseRelationsExclude() {
        assertThat(Blog.names(
                        Author_.objects.exclude(Author_.posts().active.isTrue()).orderBy("name")))
                .containsExactly("100%_x");
        assertThat(Blog.names(
                        Author_.objects.exclude(Author_.posts().views.eq(0)).orderBy("name")))
                .containsExactly("100%_x", "Ada", "Äsop");
        assertThat(Blog.names(
                        Author_.objects.exclude("posts__tags__name", "java").orderBy("name")))
                .containsExactly("100%_x", "Äsop");
        assertThat(Blog.names(Author_.objects
                        .exclude(Author_.posts().isNull())
                        .distinct()
                        .orderBy("name")))
                .containsExactly("Ada", "Bob O'Neil", "Äsop");
    }

    @Test
    void manyToManyFilter() {
        assertThat(Blog.titles(Post_.objects.filter(Post_.tags().name.eq("java"))))
                .containsExactly("50X", "hello", "Hello");
        assertThat(Blog.titles(Post_.objects.filter("tags__name", "50%"))).containsExactly("Ärger", "50X");
        assertThat(Blog.titles(Post_.objects.filter(Post_.tags().isNull()))).containsExactly("Draft");
        assertThat(Blog.titles(Post_.objects.exclude(Post_.tags().name.eq("java"))))
                .containsExactly("Ärger", "Draft");
        assertThat(Blog.titles(Post_.objects.exclude(Post_.tags().name.in("java", "c++"))))
                .containsExactly("Draft");
        Tag java = Tag_.objects.get(Tag_.name.eq("java"));
        assertThat(Blog.titles(Post_.objects.filter(Post_.tags().eq(java)))).containsExactly("50X", "hello", "Hello");
        assertThat(Tag_.objects.filter("posts__isnull", true).list())
                .extracting(Tag::name)
                .containsExactly("unused 🎉");
    }

    @Test
    void conditionsOfOneFilterAreAboutTheSameRelatedRow() {
        assertThat(Blog.names(Author_.objects.filter(
                        Author_.posts().active.isTrue(), Author_.posts().views.eq(1000))))
                .isEmpty();
        assertThat(Blog.names(Author_.objects
                        .filter(Author_.posts().active.isTrue())
                        .filter(Author_.posts().views.eq(1000))))
                .containsExactly("Ada");
        assertThat(Blog.titles(Post_.objects.filter(
                        Post_.tags().name.eq("java"), Post_.tags().name.eq("sql"))))
                .isEmpty();
        assertThat(Blog.titles(Post_.objects
                        .filter(Post_.tags().name.eq("java"))
                        .filter(Post_.tags().name.eq("sql"))))
                .containsExactly("Hello");
    }

    @Test
    void aJoinToManyRepeatsRowsUntilDistinct() {
        var named = Author_.objects.filter(Author_.posts().title.icontains("hello"));
        assertThat(Blog.names(named)).containsExactly("Ada", "Ada");
        assertThat(Blog.names(named.distinct())).containsExactly("Ada");
        assertThat(named.count()).isEqualTo(2);
        assertThat(named.distinct().count()).isEqualTo(1);
    }

    @Test
    void orOverARelationKeepsRowsWithoutIt() {
        assertThat(Blog.names(Author_.objects
                        .filter(Author_.posts().views.eq(5000).or(Author_.name.startsWith("100")))
                        .orderBy("name")))
                .containsExactly("100%_x", "Äsop");
    }

    @Test
    void aNegatedGroupIsNegatedAsAWhole() {
        Q<Post> either = Post_.views.eq(10).or(Post_.title.startsWith("Draft"));
        assertThat(Blog.titles(Post_.objects.filter(either.not()))).containsExactly("Ärger", "hello");
        assertThat(Blog.titles(Post_.objects.exclude(either.not()))).containsExactly("50X", "Hello", "Draft");
    }
}
