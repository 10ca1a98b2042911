package dev.ryx.it.docs;

import static dev.ryx.expr.Aggregates.avg;
import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.max;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Functions.length;
import static dev.ryx.expr.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ryx.Annotated;
import dev.ryx.QuerySet;
import dev.ryx.backend.row.Row;
import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.expr.Agg;
import dev.ryx.expr.F;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.tuple.Tuple2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/queries.md}. */
class QueriesPageTest extends DocsTest {

    private static final SqlFile SQL = new SqlFile("queries.sql");

    // tag::record[]
    record Card(String title, String author) {}
    // end::record[]

    @Test
    void lazy() {
        // tag::lazy[]
        QuerySet<Post> active = Post_.objects.filter(Post_.active.isTrue()); // runs nothing
        QuerySet<Post> popular = active.filter(Post_.views.gte(1000)); // active is as it was

        List<Post> all = active.list(); // one SELECT
        for (Post post : popular) { // one SELECT
            post.refresh();
        }
        Optional<Post> first = popular.first(); // by primary key, if nothing else orders
        long number = popular.count();
        boolean any = popular.exists();
        // end::lazy[]
        assertThat(all).hasSize(2);
        assertThat(first).map(post -> post.title).contains("Hello");
        assertThat(number).isOne();
        assertThat(any).isTrue();
    }

    @Test
    void get() {
        // tag::get[]
        Post hello = Post_.objects.get(Post_.slug.eq("hello"));
        try {
            Post_.objects.get(Post_.slug.eq("no-such-slug"));
        } catch (Post_.DoesNotExist e) {
            assertThat(e).hasMessageContaining("Post");
        }
        // end::get[]
        assertThat(hello.title).isEqualTo("Hello");
        assertThatThrownBy(() -> Post_.objects.get(Post_.slug.eq("none"))).isInstanceOf(Post_.DoesNotExist.class);
        assertThatThrownBy(() -> Post_.objects.get(Post_.active.isTrue()))
                .isInstanceOf(Post_.MultipleObjectsReturned.class);
    }

    @Test
    void conditions() {
        // tag::conditions[]
        Q<Post> good = Post_.active.isTrue().or(Post_.views.gte(1000));
        Q<Post> brief = length(Post_.title).lt(10).and(good.not());
        QuerySet<Post> posts =
                Post_.objects.filter(good, Post_.author().country.isNotNull()).exclude(brief);
        // end::conditions[]
        assertThat(titles(posts)).containsExactlyInAnyOrder("Hello", "Streams");

        // tag::lookups[]
        List<QuerySet<Post>> queries = List.of(
                Post_.objects.filter(Post_.views.between(10, 100)),
                Post_.objects.filter(Post_.title.icontains("50%")), // % is a character like any other
                Post_.objects.filter(Post_.slug.in("hello", "streams")),
                Post_.objects.filter(Post_.body.isNull()),
                Post_.objects.filter(Post_.created.year().gte(2024)),
                Post_.objects.filter(lower(Post_.title).eq("hello")),
                Post_.objects.filter(Post_.slug.eq(lower(Post_.title))));
        // end::lookups[]
        assertThat(queries).map(QuerySet::count).containsExactly(1L, 1L, 2L, 1L, 3L, 1L, 2L);
    }

    @Test
    void text() {
        // tag::text[]
        Post_.objects.filter("title__icontains", "50%");
        Post_.objects.filter("author__country", null); // IS NULL
        Post_.objects.filter(Q.of("views__gt", 10).or("created__year__in", List.of(2023, 2024)));
        Post_.objects.filter("views__gt", F.of("author__id")); // another column
        Post_.objects.orderBy("-views", "author__name").values("title", "author__name");
        // end::text[]
        assertThat(Post_.objects.filter("views__gt", F.of("author__id")).list()).isNotEmpty();
    }

    @Test
    void mistakes() throws IOException {
        // tag::mistakes[]
        assertThatThrownBy(() -> Post_.objects.filter("title__icontain", "50%"))
                .isInstanceOf(UnknownLookupException.class)
                .hasMessageEndingWith("Did you mean icontains or contains?");
        assertThatThrownBy(() -> Author_.objects.filter("nmae", "Ada"))
                .isInstanceOf(FieldException.class)
                .hasMessageEndingWith("Did you mean name?");
        // end::mistakes[]
        Throwable thrown = catchThrowable(() -> Author_.objects.filter("nmae", "Ada"));
        assertThat(Files.readString(Path.of("src/test/java/dev/ryx/it/docs/mistake.txt"))
                        .strip())
                .isEqualTo(thrown.getMessage());
    }

    @Test
    void nulls() {
        // tag::nulls[]
        QuerySet<Author> english = Author_.objects.filter(Author_.country.eq("England"));
        QuerySet<Author> others = Author_.objects.exclude(Author_.country.eq("England")); // those without country too
        // end::nulls[]
        assertThat(english.list()).containsExactly(ada);
        assertThat(others.list()).containsExactly(bob);
        SQL.assertIs("exclude-sqlite", others, DatabaseKind.SQLITE);
    }

    @Test
    void relations() {
        // tag::relations[]
        QuerySet<Post> english = Post_.objects.filter(Post_.author().country.eq("England"));
        QuerySet<Post> adas = Post_.objects.filter(Post_.author.eq(ada)); // by key: no join
        QuerySet<Author> popular = Author_.objects.filter(Author_.posts().views.gte(1000));
        QuerySet<Author> aboutSql = Author_.objects.filter("posts__tags__name", "sql");
        QuerySet<Author> idle = Author_.objects.exclude(Author_.posts().active.isTrue());
        // end::relations[]
        assertThat(titles(english)).containsExactlyInAnyOrder("Hello", "Streams");
        assertThat(titles(adas)).containsExactlyInAnyOrder("Hello", "Streams");
        assertThat(popular.list()).containsExactly(ada);
        assertThat(aboutSql.list()).containsExactly(ada);
        assertThat(idle.list()).containsExactly(bob);
        SQL.assertIs("join-postgresql", english, DatabaseKind.POSTGRESQL);
        SQL.assertIs("not-exists-postgresql", idle, DatabaseKind.POSTGRESQL);
    }

    @Test
    void oneFilterOrTwo() {
        // tag::one-or-two[]
        QuerySet<Author> onePost = Author_.objects.filter(
                Author_.posts().views.gte(1000), Author_.posts().title.startsWith("Str"));
        QuerySet<Author> twoPosts = Author_.objects
                .filter(Author_.posts().views.gte(1000))
                .filter(Author_.posts().title.startsWith("Str"));
        // end::one-or-two[]
        assertThat(onePost.list()).isEmpty();
        assertThat(twoPosts.list()).containsExactly(ada);
    }

    @Test
    void values() {
        // tag::values[]
        List<String> titles =
                Post_.objects.orderBy(Post_.title.asc()).values(Post_.title).list();
        List<Tuple2<String, Integer>> pairs =
                Post_.objects.values(Post_.title, Post_.views).list();
        List<Card> cards = Post_.objects
                .values(Post_.title, Post_.author().name)
                .as(Card::new)
                .list();
        List<Row> rows = Post_.objects.values("title", "author__name").list();
        // end::values[]
        assertThat(titles).containsExactly("Draft: 50% done", "Hello", "Streams");
        assertThat(pairs).contains(new Tuple2<>("Hello", 1500));
        assertThat(cards).contains(new Card("Streams", "Ada"));
        assertThat(rows).hasSize(3);
    }

    @Test
    void groups() {
        // tag::groups[]
        List<Row> perAuthor = Post_.objects
                .filter(Post_.active.isTrue()) // WHERE
                .values(Post_.author().name)
                .annotate("posts", count())
                .filter("posts__gt", 1) // HAVING
                .list();
        // end::groups[]
        assertThat(perAuthor).singleElement().satisfies(row -> {
            assertThat(row.get("author__name")).isEqualTo("Ada");
            assertThat(row.get("posts")).isEqualTo(2L);
        });
        var query = Post_.objects
                .filter(Post_.active.isTrue())
                .values(Post_.author().name)
                .annotate("posts", count())
                .filter("posts__gt", 1);
        SQL.assertIs("groups-sqlite", query, DatabaseKind.SQLITE);
    }

    @Test
    void annotations() {
        // tag::annotations[]
        Agg<Author, Long> posts = count(Author_.posts());
        Agg<Author, Long> tags = count(Author_.posts().tags());
        Agg<Author, Long> popular = posts.filter(Author_.posts().views.gte(1000));
        Annotated<Author> first = Author_.objects
                .annotate(posts)
                .annotate(tags) // does not multiply with posts
                .annotate("popular", popular)
                .filter(posts.gt(0L))
                .orderBy(tags.desc())
                .first()
                .orElseThrow();
        Author author = first.model();
        // end::annotations[]
        assertThat(author).isEqualTo(ada);
        assertThat(first.get(posts)).isEqualTo(2);
        assertThat(first.get(tags)).isEqualTo(3);
        assertThat(first.get("popular")).isEqualTo(1L);
    }

    @Test
    void aggregates() {
        // tag::aggregates[]
        Long views = Post_.objects.aggregate(sum(Post_.views)); // null if there are no posts
        Row several = Post_.objects.all().aggregate(avg(Post_.views), max(Post_.created), count());
        // end::aggregates[]
        assertThat(views).isEqualTo(1520);
        assertThat(several.get("count")).isEqualTo(3L);
    }

    @Test
    void writing() {
        // tag::writing[]
        Post post = Post_.objects.create(p -> {
            p.title = "Joins";
            p.slug = "joins";
            p.body = "On joins.";
            p.author.set(ada);
        });
        post.title = "Joins, explained";
        post.save(); // all columns
        post.views++;
        Post_.objects.save(post, Post_.views); // this column alone
        List<Tag> tags = Tag_.objects.bulkCreate(List.of(new Tag(null, "joins"), new Tag(null, "keys")));

        long changed = Post_.objects.filter(Post_.author.eq(ada)).update(Post_.views.set(Post_.views.plus(1)));
        long deleted = Post_.objects.filter(Post_.active.isFalse()).delete();
        // end::writing[]
        assertThat(tags).extracting(Tag::id).doesNotContainNull();
        assertThat(changed).isEqualTo(3);
        assertThat(deleted).isOne();
        assertThat(Post_.objects.get(Post_.slug.eq("joins")).views).isEqualTo(2);
    }

    @Test
    void manyToMany() {
        Post post = Post_.objects.get(Post_.slug.eq("streams"));
        // tag::many[]
        Tag sql = Tag_.objects.get(Tag_.name.eq("sql"));
        post.tags().add(sql);
        List<Tag> tags = post.tags().orderBy(Tag_.name.asc()).list();
        post.tags().set(List.of(sql));
        long posts = ada.posts().filter(Post_.active.isTrue()).count();
        // end::many[]
        assertThat(tags).extracting(Tag::name).containsExactly("java", "sql");
        assertThat(post.tags().list()).containsExactly(sql);
        assertThat(posts).isEqualTo(2);
    }

    @Test
    void sql() {
        // tag::sql[]
        String here = Post_.objects.filter(Post_.views.gt(10)).sql(); // of the default database
        String there = Post_.objects.filter(Post_.views.gt(10)).sql(DatabaseKind.POSTGRESQL); // without having one
        // end::sql[]
        assertThat(plain(here)).contains("\"views\"");
        assertThat(there).contains("\"views\"");
    }
}
