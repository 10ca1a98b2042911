package dev.ryx.it.docs;

import static dev.ryx.expr.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Annotated;
import dev.ryx.Ryx;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.meta.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code on README. */
class ReadmeTest extends DocsTest {

    private static final SqlFile SQL = new SqlFile("readme.sql");

    // tag::card[]
    record Card(String title, int views) {}
    // end::card[]

    @Test
    void query() {
        // tag::query[]
        List<Post> posts = Post_.objects
                .filter(Post_.active.isTrue().or(Post_.views.gte(1000)))
                .filter(Post_.author().name.startsWith("A")) // a join, from the path
                .exclude(Post_.title.startsWith("Draft"))
                .orderBy(Post_.views.desc())
                .limit(20)
                .list();
        // end::query[]

        assertThat(titles(posts)).containsExactly("Hello", "Streams");
    }

    @Test
    void querySql() {
        var posts = Post_.objects
                .filter(Post_.active.isTrue().or(Post_.views.gte(1000)))
                .filter(Post_.author().name.startsWith("A"))
                .exclude(Post_.title.startsWith("Draft"))
                .orderBy(Post_.views.desc())
                .limit(20);

        SQL.assertIs("query", posts, DatabaseKind.POSTGRESQL);
    }

    @Test
    void more() {
        // tag::text[]
        List<Post> found = Post_.objects // the same conditions, as text that arrives at run time
                .filter(Q.of("active", true).or("views__gte", 1000))
                .filter("author__name__startswith", "A")
                .list();
        // end::text[]
        assertThat(titles(found)).containsExactly("Streams", "Hello");

        // tag::write[]
        Post post = Post_.objects.create(p -> {
            p.title = "Joins";
            p.slug = "joins";
            p.body = "On joins.";
            p.author.set(ada);
        });
        post.views++;
        post.save();
        Post_.objects.filter(Post_.active.isTrue()).update(Post_.views.set(Post_.views.plus(1)));
        // end::write[]
        assertThat(Post_.objects.get(Post_.slug.eq("joins")).views).isEqualTo(2);

        // tag::cards[]
        List<Card> cards =
                Post_.objects.values(Post_.title, Post_.views).as(Card::new).list();
        // end::cards[]
        assertThat(cards).contains(new Card("Joins", 2));
    }

    @Test
    void annotate() {
        var lines = new ArrayList<String>();
        // tag::annotate[]
        Agg<Author, Long> posts = count(Author_.posts());
        for (Annotated<Author> author : Author_.objects.annotate(posts).orderBy(posts.desc())) {
            lines.add(author.model().name + ": " + author.get(posts));
        }
        // end::annotate[]
        assertThat(lines).containsExactly("Ada: 2", "Bob: 1");
    }

    @Test
    void transaction() {
        // tag::transaction[]
        Ryx.transaction(() -> {
            Author eve = Author_.objects.create(author -> author.name = "Eve");
            Post_.objects.filter(Post_.author.eq(bob)).update(Post_.author.set(eve));
        });
        // end::transaction[]
        assertThat(Post_.objects.filter(Post_.author().name.eq("Eve")).count()).isOne();
    }
}
