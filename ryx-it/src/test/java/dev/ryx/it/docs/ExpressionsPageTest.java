package dev.ryx.it.docs;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.rawAggregate;
import static dev.ryx.expr.Aggregates.stringAgg;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Conditionals.caseWhen;
import static dev.ryx.expr.Conditionals.coalesce;
import static dev.ryx.expr.Fragments.sql;
import static dev.ryx.expr.Functions.concat;
import static dev.ryx.expr.Functions.extract;
import static dev.ryx.expr.Functions.length;
import static dev.ryx.expr.Functions.lower;
import static dev.ryx.expr.Functions.value;
import static dev.ryx.expr.Joins.joined;
import static dev.ryx.expr.Subqueries.exists;
import static dev.ryx.expr.Subqueries.outer;
import static dev.ryx.expr.Subqueries.subquery;
import static dev.ryx.expr.Windows.partitionBy;
import static dev.ryx.expr.Windows.rank;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.KeysetPage;
import dev.ryx.Page;
import dev.ryx.QuerySet;
import dev.ryx.RowQuery;
import dev.ryx.Ryx;
import dev.ryx.backend.row.Row;
import dev.ryx.error.ValidationException;
import dev.ryx.expr.F;
import dev.ryx.expr.OuterRef;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Step.JoinKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/expressions.md}, {@code docs/many-rows.md} and {@code docs/raw-sql.md}. */
class ExpressionsPageTest extends DocsTest {

    // tag::records[]
    record Writer(String name, @Nullable String country) {}

    record Card(String title, int views, Writer author) {}
    // end::records[]

    @Test
    void functions() {
        // tag::functions[]
        QuerySet<Post> typed = Post_.objects
                .filter(
                        lower(Post_.title).startsWith("h"),
                        length(Post_.title).plus(1).lt(10))
                .orderBy(Post_.views.times(2).desc());

        QuerySet<Post> text = Post_.objects
                .filter(lower("title").startsWith("h"), length("title").plus(1).lt(10))
                .orderBy(F.of("views").times(2).desc());
        // end::functions[]
        assertThat(typed.sql()).isEqualTo(text.sql());
        assertThat(titles(text)).containsExactly("Hello");
    }

    @Test
    void places() {
        // tag::places[]
        Post_.objects
                .filter("views__gt", F.of("author__posts__views").minus(100)) // compared
                .exclude(extract("year", "created").lt(2000));
        Post_.objects.all().update("title", concat(F.of("title"), value("!"))); // SET title = CONCAT(title, ?)
        RowQuery<Post> sizes = Post_.objects
                .values(Post_.title.as("title"), length("title").as("size")) // selected under a name
                .filter("size__gt", 6); // that later steps can use
        // end::places[]
        assertThat(sizes.orderBy("size").list())
                .extracting(Row::toString)
                .containsExactly("{title=Streams!, size=8}", "{title=Draft: 50% done!, size=16}");
    }

    @Test
    void choices() {
        // tag::choices[]
        var fame = caseWhen(Post_.views.gte(1000), "famous")
                .when(Post_.views.gt(0), "read")
                .otherwise("new");
        List<String> fames = Post_.objects.values(fame).orderBy("-views").list();

        var byText = caseWhen(Q.of("views__gte", 1000), "famous")
                .otherwise(coalesce("body", value("no text")).asText());
        // end::choices[]
        assertThat(fames).containsExactly("famous", "read", "new");
        assertThat(Post_.objects.values(byText).orderBy("-views").list()).containsExactly("famous", "Text.", "no text");
    }

    @Test
    void subqueries() {
        // tag::subqueries[]
        QuerySet<Author> readers = Author_.objects.filter(
                exists(Post_.objects.filter(Post_.author.eq(outer(Author_.id)), Post_.views.gt(1000))));

        RowQuery<Post> newest = Post_.objects
                .filter("author", OuterRef.of("id"))
                .orderBy("-views")
                .limit(1)
                .values("title");
        RowQuery<Author> best =
                Author_.objects.values(Author_.name.as("name"), subquery(newest).as("best"));

        QuerySet<Post> ofEngland =
                Post_.objects.filter(Post_.author.in(Author_.objects.filter(Author_.country.eq("England"))));
        // end::subqueries[]
        assertThat(readers.list()).map(author -> author.name).containsExactly("Ada");
        assertThat(best.orderBy("name").list())
                .extracting(Row::toString)
                .containsExactly("{name=Ada, best=Hello}", "{name=Bob, best=Draft: 50% done}");
        assertThat(ofEngland.count()).isEqualTo(2);
    }

    @Test
    void windows() {
        // tag::windows[]
        RowQuery<Post> places = Post_.objects
                .values("title", "views")
                .annotate("place", rank().over(partitionBy(Post_.author.key()).orderBy(Post_.views.desc())))
                .annotate("sum", sum("views").over(partitionBy("author")));
        // end::windows[]
        assertThat(places.orderBy("-views").list())
                .map(row -> row.get("title") + " " + row.get("place") + " " + row.get("sum"))
                .containsExactly("Hello 1 1520", "Streams 2 1520", "Draft: 50% done 1 0");
    }

    @Test
    void aggregates() {
        // tag::aggregates[]
        Row row = Post_.objects.aggregate(
                count().filter(Q.of("views__gt", 100)).as("popular"),
                sum("views").untyped().dividedBy(count()).as("mean"),
                stringAgg("title", ", ").orderBy("title").as("titles"),
                rawAggregate("MAX(? + ?)", SqlType.INT, F.of("views"), 1).as("next"));
        // end::aggregates[]
        assertThat(row.toString())
                .isEqualTo("{popular=1, mean=506, titles=Draft: 50% done, Hello, Streams, next=1501}");
    }

    @Test
    void joins() {
        // tag::joins[]
        RowQuery<Author> pairs = Author_.objects
                .all()
                .join("other", Author_.objects, Author_.id.untyped().lt(joined("other", Author_.id)))
                .values("name", "other__name");

        var views = Post_.objects.values("author").annotate("views", sum("views"));
        RowQuery<Author> read = Author_.objects
                .all()
                .withCte("views of", views)
                .joinCte(JoinKind.LEFT, "v", "views of", Q.of("v__author", F.of("id")))
                .values("name", "v__views");
        // end::joins[]
        assertThat(pairs.list()).extracting(Row::toString).containsExactly("{name=Ada, other__name=Bob}");
        assertThat(read.orderBy("name").list())
                .extracting(Row::toString)
                .containsExactly("{name=Ada, v__views=1520}", "{name=Bob, v__views=0}");
    }

    @Test
    void pages() {
        // tag::pages[]
        QuerySet<Post> newest = Post_.objects.orderBy("-views");
        List<Post> some = newest.slice(1, 3).list(); // LIMIT 2 OFFSET 1
        Post second = newest.at(1); // or Post_.DoesNotExist
        Page<Post> page = newest.page(1, 2); // two queries: the rows, and how many there are
        long pages = page.pages();
        // end::pages[]
        assertThat(some).map(post -> post.views).containsExactly(20, 0);
        assertThat(second.title).isEqualTo("Streams");
        assertThat(pages).isEqualTo(2);
    }

    @Test
    void keyset() {
        // tag::keyset[]
        KeysetPage<Post> first = Post_.objects.orderBy("-views").after(null, 2);
        String cursor = first.next(); // a text for the next request; null at the end
        KeysetPage<Post> rest = Post_.objects.orderBy("-views").after(cursor, 2);
        // end::keyset[]
        assertThat(titles(first.items())).containsExactly("Hello", "Streams");
        assertThat(titles(rest.items())).containsExactly("Draft: 50% done");
        assertThat(rest.hasNext()).isFalse();
    }

    @Test
    void chunks() {
        var seen = new ArrayList<String>();
        // tag::chunks[]
        for (Post post : Post_.objects.all()) { // 500 rows a query, nothing stays open between them
            seen.add(post.title);
        }
        for (List<Post> chunk : Post_.objects.chunksBy(Post_.created, 100)) { // lists of 100
            seen.addAll(chunk.stream().map(post -> post.slug).toList());
        }
        try (Stream<Post> posts = Post_.objects.filter(Post_.active.isTrue()).stream()) { // one query, one cursor
            posts.forEach(post -> seen.add(post.title));
        }
        // end::chunks[]
        assertThat(seen).hasSize(8);
    }

    @Test
    void shapes() {
        // tag::shapes[]
        List<Card> cards = Post_.objects.orderBy("-views").as(Card.class).list();
        List<Map<String, @Nullable Object>> maps =
                Post_.objects.values("title", "author__name").asMaps().list();
        // end::shapes[]
        assertThat(cards.getFirst()).isEqualTo(new Card("Hello", 1500, new Writer("Ada", "England")));
        assertThat(maps).hasSize(3);
    }

    @Test
    void requests() {
        Map<String, String> parameters = Map.of("views__gte", "10", "author__name__istartswith", "a");
        // tag::requests[]
        List<String> allowed = List.of("views__gte", "author__name__istartswith", "active");
        QuerySet<Post> asked =
                Post_.objects.filterBy(parameters, allowed).sortBy("-views,title", List.of("views", "title"));
        // end::requests[]
        assertThat(asked.count()).isEqualTo(2);
        assertThat(catchThrowableOfType(
                                ValidationException.class,
                                () -> Post_.objects.filterBy(Map.of("views__gte", "many", "slug", "x"), allowed))
                        .errors()
                        .keySet())
                .containsExactlyInAnyOrder("views__gte", "slug");
    }

    @Test
    void raw() {
        // tag::raw[]
        List<Post> posts = Ryx.raw("SELECT * FROM posts WHERE views > ? ORDER BY views", 10)
                .as(Post.class)
                .list();
        List<Writer> writers = Ryx.raw("SELECT country, name FROM authors ORDER BY name")
                .as(Writer.class)
                .list();
        List<Row> rows = Ryx.raw("SELECT views FROM posts WHERE author_id = ?", ada)
                .rows()
                .list();
        long changed = Ryx.raw("UPDATE posts SET views = views + ?", 1).execute();
        // end::raw[]
        assertThat(titles(posts)).containsExactly("Streams", "Hello");
        assertThat(writers).containsExactly(new Writer("Ada", "England"), new Writer("Bob", null));
        assertThat(rows).hasSize(2);
        assertThat(changed).isEqualTo(3);
    }

    @Test
    void fragments() {
        // tag::fragments[]
        QuerySet<Post> odd = Post_.objects.filter(
                sql("ABS(? - ?)", SqlType.INT, F.of("views"), 1000).gt(600));
        // end::fragments[]
        assertThat(odd.count()).isEqualTo(2);
    }
}
