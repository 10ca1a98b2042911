package dev.ryx.it;

import static dev.ryx.expr.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Annotated;
import dev.ryx.Database;
import dev.ryx.Ryx;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.*;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmokeTest {
    record Card(String title, int views) {}

    @Test
    void road() {
        Ryx.setup("sqlite::memory:");
        Database db = Ryx.database();
        for (String ddl : List.of(
                "CREATE TABLE authors (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, country TEXT)",
                "CREATE TABLE tags (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)",
                "CREATE TABLE posts (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, slug TEXT NOT NULL"
                        + " UNIQUE, body TEXT, views INTEGER NOT NULL, active BOOLEAN NOT NULL, created TEXT NOT NULL,"
                        + " author_id BIGINT NOT NULL REFERENCES authors(id))",
                "CREATE TABLE post_tags (post_id BIGINT NOT NULL, tag_id BIGINT NOT NULL, PRIMARY KEY(post_id,"
                        + " tag_id))")) {
            db.backend().execute(CompiledQuery.of(ddl));
        }
        Author ada = Author_.objects.create(a -> a.name = "Ada");
        Author bob = Author_.objects.create(a -> a.name = "Bob");
        Post post = Post_.objects.create(p -> {
            p.title = "Hello";
            p.slug = "hello";
            p.body = "x";
            p.author.set(ada);
        });
        post.views++;
        post.save();
        Tag tag = Tag_.objects.create(new Tag(null, "java"));
        post.tags().add(tag);
        System.out.println(post + " " + post.tags().list() + ada.posts().list());
        var qs = Post_.objects
                .filter(Post_.active.isTrue().or(Post_.views.gte(1000)))
                .filter(Post_.author().name.startsWith("A"))
                .exclude(Post_.title.startsWith("Draft"))
                .orderBy(Post_.views.desc())
                .limit(20);
        System.out.println(qs.sql());
        assertThat(qs.list()).containsExactly(post);
        assertThat(Post_.objects
                        .filter(Q.of("active", true).or("views__gte", 1000))
                        .filter("author__name__startswith", "A")
                        .list())
                .containsExactly(post);
        Post_.objects.filter(Post_.active.isTrue()).update(Post_.views.set(Post_.views.plus(1)));
        List<Card> cards =
                Post_.objects.values(Post_.title, Post_.views).as(Card::new).list();
        assertThat(cards).containsExactly(new Card("Hello", 2));
        var per = Post_.objects
                .values(Post_.author().name)
                .annotate("posts", count())
                .filter("posts__gt", 0);
        System.out.println(per.sql() + per.list());
        Agg<Author, Long> posts = count(Author_.posts());
        var ann = Author_.objects.annotate(posts).orderBy(posts.desc());
        System.out.println(ann.sql());
        for (Annotated<Author> a : ann.list()) System.out.println(a.model().name + a.get(posts));
        System.out.println(Author_.objects
                .annotate(posts)
                .annotate("t", count(Author_.posts().tags()))
                .sql());
        System.out.println(Author_.objects.exclude("posts__tags__name", "java").sql());
        assertThat(Author_.objects.exclude("posts__tags__name", "java").list()).containsExactly(bob);
        System.out.println(Post_.objects.first().get().author.get());
        Ryx.shutdown();
    }
}
