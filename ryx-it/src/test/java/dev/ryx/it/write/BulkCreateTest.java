package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.IntegrityException;
import dev.ryx.error.ValidationException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code bulkCreate}. */
class BulkCreateTest extends WriteTest {

    private static Author author(String name, @Nullable Long id) {
        var author = new Author();
        author.name = name;
        author.id = id;
        return author;
    }

    @Test
    void nothing() {
        assertThat(statements(
                        () -> assertThat(Author_.objects.bulkCreate(List.of())).isEmpty()))
                .isZero();
    }

    @Test
    void one() {
        Author ada = author("Ada", null);
        assertThat(statements(() -> assertThat(
                                Author_.objects.bulkCreate(List.of(ada)).getFirst())
                        .isSameAs(ada)))
                .isEqualTo(1);
        assertThat(Author_.objects.get("pk", ada.id).name).isEqualTo("Ada");
    }

    @Test
    void tenThousandInFewStatementsWithTheirKeys() {
        List<Author> authors = IntStream.range(0, 10_000)
                .mapToObj(i -> author("author " + i, null))
                .toList();
        assertThat(statements(() -> Author_.objects.bulkCreate(authors))).isLessThanOrEqualTo(20);
        assertThat(authors)
                .extracting(one -> one.id)
                .doesNotContainNull()
                .isSorted()
                .doesNotHaveDuplicates();
        List<Author> loaded = Author_.objects.orderBy("id").list();
        assertThat(loaded).isEqualTo(authors);
        assertThat(loaded)
                .extracting(one -> one.name)
                .isEqualTo(authors.stream().map(one -> one.name).toList());
    }

    @Test
    void keysOfTheirOwnAndNoneMix() {
        var authors = List.of(author("a", null), author("b", 700L), author("c", null), author("d", 600L));
        List<Author> written = Author_.objects.bulkCreate(authors);
        assertThat(written).extracting(one -> one.name).containsExactly("a", "b", "c", "d");
        assertThat(written.get(1).id).isEqualTo(700);
        assertThat(written.get(3).id).isEqualTo(600);
        for (Author one : written) {
            assertThat(Author_.objects.get("pk", one.id).name).isEqualTo(one.name);
        }
        assertThat(Author_.objects.count()).isEqualTo(4);
    }

    @Test
    void allOrNothing() {
        Blog.author("Ada", null);
        var authors = new ArrayList<Author>();
        IntStream.range(0, 3_000).forEach(i -> authors.add(author("author " + i, 10_000L + i)));
        authors.add(author("twice", 10_000L));
        assertThatThrownBy(() -> Author_.objects.bulkCreate(authors)).isInstanceOf(IntegrityException.class);
        assertThat(Blog.names(Author_.objects.all())).containsExactly("Ada");
    }

    @Test
    void allOrNothingAcrossStatements() {
        Author ada = Blog.author("Ada", null);
        var posts = new ArrayList<Post>();
        for (int i = 0; i < 12_000; i++) {
            posts.add(post(ada, i == 11_999 ? "slug-0" : "slug-" + i));
        }
        assertThatThrownBy(() -> Post_.objects.bulkCreate(posts)).isInstanceOf(IntegrityException.class);
        assertThat(Post_.objects.exists()).isFalse();
    }

    @Test
    void anInvalidObjectStopsAllBeforeAnyStatement() {
        Author ada = Blog.author("Ada", null);
        var posts = List.of(post(ada, "fine"), post(ada, "not a slug"));
        assertThat(statements(() -> assertThatThrownBy(() -> Post_.objects.bulkCreate(posts))
                        .isInstanceOfSatisfying(
                                ValidationException.class,
                                refused -> assertThat(refused.errors()).containsOnlyKeys("slug"))))
                .isZero();
    }

    @Test
    void recordsComeBackWithTheirKeys() {
        List<Tag> tags = Tag_.objects.bulkCreate(List.of(new Tag(null, "x"), new Tag(5L, "y"), new Tag(null, "z")));
        assertThat(tags).extracting(Tag::name).containsExactly("x", "y", "z");
        assertThat(tags.get(1).id()).isEqualTo(5);
        assertThat(Tag_.objects.orderBy("name").list()).isEqualTo(tags);
    }

    private static Post post(Author author, String slug) {
        var post = new Post();
        post.title = "'" + slug + "'";
        post.slug = slug;
        post.body = "x";
        post.author.set(author);
        return post;
    }
}
