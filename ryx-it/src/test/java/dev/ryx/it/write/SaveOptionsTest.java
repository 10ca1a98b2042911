package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.SaveOptions;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.ValidationException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.test.Statements;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code save} in a way of one's own, and values by name. */
class SaveOptionsTest extends WriteTest {

    private static Author author(Long id, String name) {
        var author = new Author();
        author.id = id;
        author.name = name;
        return author;
    }

    @Test
    void aForcedInsertOfAKeyThatIsThereIsAnError() {
        Author ada = Blog.author("Ada", null);
        assertThatThrownBy(() -> Author_.objects.save(author(ada.id, "Eve"), SaveOptions.forceInsert()))
                .isInstanceOf(IntegrityException.class);
        assertThat(Author_.objects.get("pk", ada.id).name).isEqualTo("Ada");
    }

    @Test
    void aForcedUpdateOfNoRowIsAnError() {
        Author ada = Blog.author("Ada", null);
        Statements.assertQueries(1, () -> Author_.objects.save(author(ada.id, "Eve"), SaveOptions.forceUpdate()));
        assertThat(Author_.objects.get("pk", ada.id).name).isEqualTo("Eve");
        assertThatThrownBy(() -> Author_.objects.save(author(ada.id + 1, "Eve"), SaveOptions.forceUpdate()))
                .isInstanceOf(Author_.DoesNotExist.class);
        assertThatThrownBy(() -> Author_.objects.save(new Author(), SaveOptions.forceUpdate()))
                .isInstanceOf(FieldException.class);
        assertThat(Author_.objects.count()).isEqualTo(1);
    }

    @Test
    void withoutValidationTheDatabaseHasTheLastWord() {
        assertThatThrownBy(() -> Author_.objects.save(author(null, ""))).isInstanceOf(ValidationException.class);
        Author nameless = Author_.objects.save(author(null, ""), SaveOptions.withoutValidation());
        assertThat(nameless.id).isNotNull();
        assertThatThrownBy(() -> Author_.objects.save(
                        author(nameless.id, ""), SaveOptions.forceInsert().unvalidated()))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void noFieldAtAllWritesNothing() {
        Author ada = Blog.author("Ada", null);
        Statements.assertQueries(0, () -> Author_.objects.save(ada, List.of()));
        ada.name = "Eve";
        ada.country = "France";
        Author_.objects.save(ada, List.of("country"));
        ada.refresh();
        assertThat(ada.name).isEqualTo("Ada");
        assertThat(ada.country).isEqualTo("France");
    }

    @Test
    void anObjectIsMadeOfValuesByName() {
        Author ada = Author_.objects.create(Map.of("name", "Ada"));
        Post post = Post_.objects.create(
                Map.of("title", "Hello", "slug", "hello", "body", "x", "views", "7", "author", ada, "active", true));
        Post loaded = Post_.objects.get("pk", post.id);
        assertThat(loaded.views).isEqualTo(7);
        assertThat(loaded.author.id()).isEqualTo(ada.id);
        assertThatThrownBy(() -> Author_.objects.create(Map.of("nmae", "Ada")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Did you mean name");
        assertThatThrownBy(() -> Post_.objects.create(Map.of("views", "many"))).isInstanceOf(FieldException.class);
    }

    @Test
    void columnsOfAllRowsAreSetByName() {
        Blog.write();
        long rows = Post_.objects.filter("views__gt", 10).updateValues(Map.of("title", "new", "views", 1));
        assertThat(rows).isEqualTo(2);
        assertThat(Post_.objects.filter("title", "new").filter("views", 1).count())
                .isEqualTo(2);
        assertThatThrownBy(() -> Post_.objects.all().updateValues(Map.of())).isInstanceOf(FieldException.class);
    }
}
