package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Annotated;
import dev.ryx.Ryx;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Q;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queries that the documentation begins with, word for word. */
class DocumentationTest extends DatabaseTest {

    record Card(String title, int views) {}

    @BeforeEach
    void write() {
        Blog.write();
    }

    @Test
    void aQuery() {
        List<Post> posts = Post_.objects
                .filter(Post_.active.isTrue().or(Post_.views.gte(1000)))
                .filter(Post_.author().name.startsWith("A"))
                .exclude(Post_.title.startsWith("Draft"))
                .orderBy(Post_.views.desc())
                .limit(20)
                .list();
        assertThat(Blog.titles(posts)).containsExactly("hello", "Hello");
    }

    @Test
    void theSameAsText() {
        assertThat(Blog.titles(Post_.objects
                        .filter(Q.of("active", true).or("views__gte", 1000))
                        .filter("author__name__startswith", "A")))
                .containsExactly("hello", "Hello");
    }

    @Test
    void writing() {
        Author ada = Author_.objects.get("name", "Ada");
        Post post = Post_.objects.create(p -> {
            p.title = "Hello";
            p.slug = "hello";
            p.body = "!";
            p.author.set(ada);
        });
        post.views++;
        post.save();
        assertThat(Post_.objects.get("pk", post.id).views).isEqualTo(1);
        Post_.objects.filter(Post_.active.isFalse()).update(Post_.views.set(Post_.views.plus(1)));
        assertThat(Post_.objects
                        .values(Post_.views)
                        .filter(Post_.active.isFalse())
                        .orderBy("views")
                        .list())
                .containsExactly(1, 1001);
    }

    @Test
    void valuesAsRecords() {
        List<Card> cards = Post_.objects
                .values(Post_.title, Post_.views)
                .as(Card::new)
                .filter("views__gte", 1000)
                .list();
        assertThat(cards)
                .containsExactly(new Card("Ärger mit \"Quotes\" & 'Apostrophes'", 5000), new Card("hello", 1000));
    }

    @Test
    void groups() {
        var perAuthor = Post_.objects
                .values(Post_.author().name)
                .annotate("posts", count())
                .filter("posts__gt", 1)
                .orderBy("author__name")
                .list();
        assertThat(perAuthor)
                .extracting(Object::toString)
                .containsExactly("{author__name=Ada, posts=2}", "{author__name=Bob O'Neil, posts=2}");
    }

    @Test
    void annotatedModels() {
        Agg<Author, Long> posts = count(Author_.posts());
        var lines = new ArrayList<String>();
        for (Annotated<Author> a : Author_.objects.annotate(posts).orderBy(posts.desc(), Author_.name.asc())) {
            lines.add(a.model().name + " " + a.get(posts));
        }
        assertThat(lines).containsExactly("Ada 2", "Bob O'Neil 2", "Äsop 1", "100%_x 0");
    }

    @Test
    void aTransaction() {
        var sent = new ArrayList<String>();
        Post post = Post_.objects.get("views", 5000);
        Ryx.transaction(() -> {
            post.views = 1;
            post.save();
            Ryx.tx().onCommit(() -> sent.add(post.title));
            assertThat(sent).isEmpty();
        });
        assertThat(sent).hasSize(1);
    }
}
