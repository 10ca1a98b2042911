package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Prefetch;
import dev.ryx.Query;
import dev.ryx.QuerySet;
import dev.ryx.Ryx;
import dev.ryx.cache.Cache;
import dev.ryx.cache.CacheEntry;
import dev.ryx.cache.MemoryCache;
import dev.ryx.error.FieldException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code cache(…)}: what is answered without the database, and what has it forgotten. */
class CacheTest extends DatabaseTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final QuerySet<Author> authors =
            Author_.objects.orderBy(Author_.name.asc()).cache(HOUR);
    private final QuerySet<Post> posts =
            Post_.objects.orderBy(Post_.title.asc()).cache(HOUR);

    /** An empty cache. */
    Cache emptyCache() {
        return MemoryCache.withDefaults();
    }

    @BeforeEach
    void write() {
        Blog.write();
        Ryx.cache().use(emptyCache());
    }

    @AfterEach
    void noCache() {
        Ryx.cache().use(null);
    }

    private static void titles(Iterable<Post> read) {
        read.forEach(post -> assertThat(post.title).isNotEmpty());
    }

    private static Author author(String name) {
        var author = new Author();
        author.name = name;
        return author;
    }

    /** Asks twice; how many statements the second time took. */
    private static int again(Query<?, ?, ?> query) {
        query.list();
        return statements(query::list);
    }

    @Test
    void theSecondTimeNothingRuns() {
        List<Post> first = posts.list();
        assertThat(statements(() -> {
                    List<Post> second = posts.list();
                    assertThat(second).isEqualTo(first);
                    assertThat(second.getFirst()).isNotSameAs(first.getFirst());
                    assertThat(second.getFirst().title).isEqualTo(first.getFirst().title);
                    assertThat(second.getFirst().created).isEqualTo(first.getFirst().created);
                    assertThat(second.getFirst().author.id())
                            .isEqualTo(first.getFirst().author.id());
                }))
                .isZero();
    }

    @Test
    void whatOneDoesWithItsObjectsNobodyElseSees() {
        Author mine = authors.list().getFirst();
        String name = mine.name;
        mine.name = "changed";
        assertThat(authors.list().getFirst().name).isEqualTo(name);
    }

    @Test
    void anObjectFromTheCacheIsSavedAsAnyOther() {
        authors.list();
        Author author = authors.list().getFirst();
        author.country = "Elsewhere";
        author.save();
        assertThat(Author_.objects.get(Author_.id.eq(author.id)).country).isEqualTo("Elsewhere");
    }

    @Test
    void everyWayOfAsking() {
        assertThat(again(authors.limit(1))).isZero();
        assertThat(again(posts.selectRelated(Post_.author()))).isZero();
        assertThat(again(posts.annotate(count(Post_.tags())))).isZero();
        assertThat(again(posts.values(Post_.title, Post_.views))).isZero();
        assertThat(again(posts.values("title", "author__name"))).isZero();
        Post some = posts.list().getFirst();
        assertThat(statements(() -> posts.first())).isEqualTo(1);
        assertThat(statements(() -> posts.first())).isZero();
        assertThat(statements(() -> titles(posts))).isEqualTo(1);
        assertThat(statements(() -> titles(posts))).isZero();
        QuerySet<Post> one = posts.filter(Post_.title.eq(some.title));
        assertThat(one.count() + " " + one.exists() + " " + one.aggregate(sum(Post_.views)))
                .isEqualTo("1 true " + some.views);
        assertThat(statements(() -> {
                    one.count();
                    one.exists();
                    one.aggregate(sum(Post_.views));
                }))
                .isZero();
        posts.page(1, 2);
        assertThat(statements(() -> posts.page(1, 2))).isZero();
    }

    @Test
    void otherValuesAreAnotherQuery() {
        assertThat(again(posts.filter(Post_.views.gte(1)))).isZero();
        assertThat(statements(() -> posts.filter(Post_.views.gte(2)).list())).isEqualTo(1);
        assertThat(statements(() -> Post_.objects.orderBy(Post_.title.asc()).list()))
                .as("a query that was not told to")
                .isEqualTo(1);
    }

    @Test
    void whatIsPrefetchedIsKeptToo() {
        QuerySet<Author> withPosts = authors.prefetchRelated(Author_.posts());
        assertThat(again(withPosts)).isZero();
        assertThat(again(authors.prefetchRelated(
                        Prefetch.of(Author_.posts(), Post_.objects.filter(Post_.views.gte(1))))))
                .isZero();
        Blog.post("New", "new", 1, true, authors.list().getFirst(), "2024-01-31T23:59:59Z");
        assertThat(statements(withPosts::list)).as("the posts alone").isEqualTo(1);
    }

    @Test
    void aWriteHasItForgotten() {
        Author ada = authors.list().getFirst();
        for (Runnable write : List.<Runnable>of(
                () -> Blog.author("Zoe", null),
                ada::save,
                () -> Author_.objects.save(ada, Author_.name),
                () -> Author_.objects.bulkCreate(List.of(author("Mia"), author("Lea"))),
                () -> Author_.objects.bulkUpdate(List.of(ada), Author_.country),
                () -> Author_.objects.filter(Author_.name.eq("Zoe")).update(Author_.country.set("Spain")),
                () -> Author_.objects.getOrCreate(Author_.name.eq("Yan"), author -> author.country = "China"),
                () -> Author_.objects.updateOrCreate(Author_.name.eq("Yan"), author -> author.country = "Japan"),
                () -> Author_.objects.filter(Author_.name.eq("Zoe")).delete(),
                () -> Author_.objects.get(Author_.name.eq("Yan")).delete(),
                () -> Ryx.raw("UPDATE authors SET country = NULL")
                        .writes(Author.class)
                        .execute(),
                () -> Ryx.raw("UPDATE authors SET country = NULL").execute(),
                () -> Ryx.cache().invalidate(Author.class),
                () -> Ryx.cache().invalidateAll())) {
            assertThat(again(authors)).isZero();
            write.run();
            assertThat(statements(authors::list)).isEqualTo(1);
        }
    }

    @Test
    void aWriteToAnotherTableDoesNot() {
        assertThat(again(authors)).isZero();
        Tag_.objects.create(new Tag(null, "another"));
        Ryx.raw("UPDATE posts SET views = views").writes(Post.class).execute();
        Ryx.raw("SELECT COUNT(*) FROM authors").rows().list();
        assertThat(statements(authors::list)).isZero();
    }

    @Test
    void everyTableOfAQueryCounts() {
        QuerySet<Post> joined = posts.filter(Post_.author().name.startsWith("A"));
        QuerySet<Author> without = authors.exclude(Author_.posts().title.startsWith("x"));
        QuerySet<Post> tagged = posts.filter(Post_.tags().name.eq("java"));
        for (Query<?, ?, ?> query : List.<Query<?, ?, ?>>of(joined, without, posts.selectRelated(Post_.author()))) {
            assertThat(again(query)).isZero();
            Author_.objects.filter(Author_.name.eq("nobody")).update(Author_.country.set("x"));
            assertThat(statements(query::list)).isEqualTo(1);
        }
        assertThat(again(without)).isZero();
        assertThat(again(tagged)).isZero();
        Post post = Post_.objects.all().first().orElseThrow();
        post.tags().clear();
        assertThat(statements(tagged::list)).as("the join table was written to").isEqualTo(1);
        assertThat(statements(without::list)).isZero();
        Post_.objects.filter(Post_.views.lt(-1)).update(Post_.views.set(0));
        assertThat(statements(without::list)).isEqualTo(1);
    }

    @Test
    void rowsThatTheDatabaseDeletesAlongCount() {
        assertThat(again(posts)).isZero();
        posts.list().getFirst().author.get().delete();
        assertThat(statements(posts::list)).isEqualTo(1);
        assertThat(posts.list()).hasSize((int) Post_.objects.all().count());
    }

    @Test
    void aTransactionAsksTheDatabase() {
        authors.list();
        Ryx.transaction(() -> {
            assertThat(statements(authors::list)).isEqualTo(1);
            Blog.author("Zoe", null);
            assertThat(authors.list()).extracting(author -> author.name).contains("Zoe");
        });
        assertThat(authors.list()).extracting(author -> author.name).contains("Zoe");
    }

    @Test
    void whatATransactionWritesIsForgottenWhenItHasCommitted() throws Exception {
        assertThat(again(authors)).isZero();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Ryx.transaction(() -> {
                Blog.author("Zoe", null);
                assertThat(elsewhere(threads, () -> statements(authors::list)))
                        .as("nobody else has to see it yet")
                        .isZero();
            });
        }
        assertThat(authors.list()).extracting(author -> author.name).contains("Zoe");
    }

    private static <T> T elsewhere(ExecutorService threads, Callable<T> task) throws Exception {
        return threads.submit(task).get();
    }

    @Test
    void aCallbackAfterCommitSeesWhatWasWritten() {
        authors.list();
        Ryx.transaction(() -> {
            Blog.author("Zoe", null);
            Ryx.tx()
                    .onCommit(() -> assertThat(authors.list())
                            .extracting(author -> author.name)
                            .contains("Zoe"));
        });
        assertThat(authors.filter(Author_.name.eq("Zoe")).count()).isEqualTo(1);
    }

    @Test
    void keys() {
        QuerySet<Author> named = Author_.objects.cache(HOUR, "front page").orderBy("name");
        QuerySet<Author> other = Author_.objects.cache(HOUR, "back page").orderBy("name");
        assertThat(again(named)).isZero();
        assertThat(again(other)).isZero();
        Ryx.cache().invalidate("front page");
        assertThat(statements(other::list)).as("the same SQL under another key").isZero();
        assertThat(statements(named::list)).isEqualTo(1);
        assertThat(statements(named::list)).isZero();
        assertThat(statements(() -> named.filter(Author_.name.eq("Ada")).list()))
                .as("a key is no answer to another query")
                .isEqualTo(1);
    }

    @Test
    void theTimeIsSomeTime() {
        assertThatThrownBy(() -> authors.cache(Duration.ZERO))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("PT0S");
        assertThatThrownBy(() -> authors.cache(Duration.ofSeconds(-1))).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> Ryx.cache().invalidate(CacheTest.class)).isInstanceOf(FieldException.class);
        assertThat(again(authors.cache(Duration.ofSeconds(Long.MAX_VALUE)))).isZero();
    }

    @Test
    void manyWhoAskAtOnceAskOnce() throws Exception {
        int callers = 32;
        var everybodyIsThere = new CountDownLatch(callers);
        int statements = statements(() -> {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<List<Author>>> answers = threads.invokeAll(Collections.nCopies(callers, () -> {
                    everybodyIsThere.countDown();
                    everybodyIsThere.await();
                    return authors.list();
                }));
                for (Future<List<Author>> answer : answers) {
                    assertThat(answer.get()).hasSize((int) Author_.objects.all().count());
                }
            }
        });
        assertThat(statements - callers).as("statements but for the counts").isEqualTo(1);
    }

    @Test
    void aCacheThatFailsIsNone() {
        Ryx.cache().use(new Cache() {
            @Override
            public Found find(String key, List<String> tags) {
                throw new IllegalStateException("no cache today");
            }

            @Override
            public void put(String key, CacheEntry entry, Duration ttl) {
                throw new IllegalStateException("no cache today");
            }

            @Override
            public void touch(Collection<String> tags) {
                throw new IllegalStateException("no cache today");
            }
        });
        assertThat(again(authors)).isEqualTo(1);
        Blog.author("Zoe", null);
        assertThat(authors.list()).extracting(author -> author.name).contains("Zoe");
    }

    @Test
    void itCounts() {
        long hits = Ryx.cache().stats().hits();
        long misses = Ryx.cache().stats().misses();
        again(authors);
        assertThat(Ryx.cache().stats().hits() - hits).isEqualTo(1);
        assertThat(Ryx.cache().stats().misses() - misses).isEqualTo(1);
    }
}
