package dev.ryx.it.load;

import static dev.ryx.it.blog.Blog.names;
import static dev.ryx.it.blog.Blog.titles;
import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Prefetch;
import dev.ryx.QuerySet;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Aggregates;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import dev.ryx.it.shop.Customer;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Employee;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line;
import dev.ryx.it.shop.Purchase;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.it.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations that are loaded after a query, one query each. */
class PrefetchTest extends DatabaseTest {

    private static final Prefetch<Author, Post> LATEST = Prefetch.of(
                    Author_.posts(), Post_.objects.orderBy("-views").limit(1))
            .as("latest");

    @BeforeEach
    void write() {
        Shop.write();
        Blog.write();
    }

    private static List<String> tags(Post post) {
        return post.tags().list().stream().map(Tag::name).sorted().toList();
    }

    @Test
    void aManyToManyTakesOneQueryMore() {
        for (QuerySet<Post> posts :
                List.of(Post_.objects.prefetchRelated(Post_.tags()), Post_.objects.prefetchRelated("tags"))) {
            var tags = new ArrayList<List<String>>();
            assertQueries(2, () -> posts.list().forEach(post -> tags.add(tags(post))));
            assertThat(tags)
                    .containsExactly(
                            List.of("50%", "c++"),
                            List.of("50%", "java"),
                            List.of("java"),
                            List.of("java", "sql"),
                            List.of());
        }
    }

    @Test
    void aReverseSetTakesOneQueryMore() {
        for (QuerySet<Author> authors : List.of(
                Author_.objects.prefetchRelated(Author_.posts()).orderBy("id"),
                Author_.objects.orderBy("id").prefetchRelated("posts"))) {
            assertQueries(2, () -> {
                List<Author> all = authors.list();
                assertThat(all)
                        .extracting(author -> titles(author.posts()))
                        .containsExactly(
                                List.of("hello", "Hello"), List.of("Ärger"), List.of("50X", "Draft"), List.of());
                for (Author author : all) {
                    for (Post post : author.posts()) {
                        assertThat(post.author.get()).isSameAs(author);
                    }
                }
            });
        }
    }

    @Test
    void aForeignKeyTakesOneQueryMore() {
        assertQueries(2, () -> {
            List<Post> posts = Post_.objects.prefetchRelated("author").list();
            assertThat(posts)
                    .extracting(post -> post.author.get().name)
                    .containsExactly("Äsop", "Bob O'Neil", "Ada", "Ada", "Bob O'Neil");
            assertThat(posts.get(2).author.get()).isSameAs(posts.get(3).author.get());
        });
        assertQueries(2, () -> {
            List<Customer> customers =
                    Customer_.objects.prefetchRelated("support").orderBy("id").list();
            assertThat(customers.get(2).support.get()).isNull();
            assertThat(customers.get(1).support.get().name).isEqualTo("Ann");
        });
    }

    @Test
    void aChainTakesAQueryARelation() {
        for (QuerySet<Author> authors : List.of(
                Author_.objects.prefetchRelated(Author_.posts().tags()),
                Author_.objects.prefetchRelated("posts", "posts__tags"))) {
            assertQueries(3, () -> {
                Author ada = authors.list().stream()
                        .filter(author -> author.name.equals("Ada"))
                        .findFirst()
                        .orElseThrow();
                assertThat(ada.posts().list())
                        .extracting(post -> tags(post))
                        .containsExactly(List.of("java"), List.of("java", "sql"));
            });
        }
        assertQueries(4, () -> {
            for (Customer customer : Customer_.objects
                    .prefetchRelated("purchases__lines__product")
                    .list()) {
                for (Purchase purchase : customer.purchases()) {
                    for (Line line : purchase.lines()) {
                        assertThat(line.product.get().name).isNotEmpty();
                        assertThat(line.purchase.get().customer.get()).isSameAs(customer);
                    }
                }
            }
        });
    }

    @Test
    void whatWasPrefetchedIsAnsweredFromMemory() {
        Author ada = Author_.objects.prefetchRelated("posts").get("name", "Ada");
        assertQueries(0, () -> {
            assertThat(ada.posts().list()).hasSize(2);
            assertThat(ada.posts().all().list()).hasSize(2);
            assertThat(ada.posts().count()).isEqualTo(2);
            assertThat(ada.posts().exists()).isTrue();
            assertThat(titles(ada.posts().all())).containsExactly("hello", "Hello");
            assertThat(ada.posts().list().getFirst())
                    .isSameAs(ada.posts().list().getFirst());
        });
        assertQueries(
                1,
                () -> assertThat(ada.posts().filter(Post_.views.gt(10)).list()).hasSize(1));
        assertQueries(1, () -> assertThat(ada.posts().orderBy("title").list()).hasSize(2));
        assertQueries(
                1, () -> assertThat(ada.posts().filter("views", 10).count()).isEqualTo(1));
    }

    @Test
    void writingForgetsWhatWasPrefetched() {
        Post post = Post_.objects.prefetchRelated("tags").get("slug", "post-0");
        Tag cpp = Tag_.objects.get("name", "c++");
        post.tags().add(cpp);
        assertThat(tags(post)).containsExactly("c++", "java", "sql");
        Post_.objects.prefetchRelated(List.of(post), "tags");
        assertQueries(0, () -> assertThat(tags(post)).hasSize(3));
        post.tags().remove(cpp);
        assertThat(tags(post)).containsExactly("java", "sql");
        Post_.objects.prefetchRelated(List.of(post), "tags");
        post.refresh();
        assertQueries(1, () -> assertThat(tags(post)).hasSize(2));
    }

    @Test
    void objectsThatAreThereAlready() {
        List<Post> posts = Post_.objects.list();
        assertQueries(2, () -> Post_.objects.prefetchRelated(posts, Post_.tags(), Post_.author()));
        assertQueries(
                0,
                () -> posts.forEach(post -> {
                    assertThat(tags(post)).isNotNull();
                    assertThat(post.author.get().name).isNotEmpty();
                }));
        assertQueries(1, () -> Post_.objects.prefetchRelated(posts, "tags", "author__posts"));
        assertQueries(
                0,
                () -> assertThat(posts.getFirst().author.get().posts().list()).hasSize(1));
        assertQueries(0, () -> Post_.objects.prefetchRelated(List.of(), "tags"));
        assertThatThrownBy(() -> Post_.objects.prefetchRelated(List.of(new Post()), "tags"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Save it first");
    }

    @Test
    void aQueryOfOnesOwn() {
        assertQueries(2, () -> {
            List<Author> authors = Author_.objects
                    .prefetchRelated(Prefetch.of(
                            Author_.posts(),
                            Post_.objects.filter(Post_.active.isTrue()).orderBy("title")))
                    .orderBy("id")
                    .list();
            assertThat(authors)
                    .extracting(author -> titles(author.posts()))
                    .containsExactly(List.of("Hello"), List.of("Ärger"), List.of("50X"), List.of());
        });
        assertQueries(2, () -> {
            List<Post> posts = Post_.objects
                    .prefetchRelated(Prefetch.of(
                            "tags", Tag_.objects.exclude("name", "java").orderBy("-name")))
                    .list();
            assertThat(posts)
                    .extracting(
                            post -> post.tags().list().stream().map(Tag::name).toList())
                    .containsExactly(List.of("c++", "50%"), List.of("50%"), List.of(), List.of("sql"), List.of());
        });
    }

    @Test
    void aLimitCountsForEachObject() {
        assertQueries(2, () -> {
            List<Author> authors =
                    Author_.objects.prefetchRelated(LATEST).orderBy("id").list();
            assertThat(authors)
                    .extracting(author -> titles(LATEST.of(author)))
                    .containsExactly(List.of("hello"), List.of("Ärger"), List.of("50X"), List.of());
            assertThat(authors.getFirst().prefetched("latest")).hasSize(1);
        });
        assertQueries(2, () -> {
            List<Post> posts = Post_.objects
                    .prefetchRelated(Prefetch.of(
                            Post_.tags(), Tag_.objects.orderBy("name").offset(1).limit(1)))
                    .list();
            assertThat(posts)
                    .extracting(PrefetchTest::tags)
                    .containsExactly(List.of("c++"), List.of("java"), List.of(), List.of("sql"), List.of());
        });
        assertQueries(2, () -> {
            List<Author> authors = Author_.objects
                    .prefetchRelated(Prefetch.of("posts", Post_.objects.all().limit(1)))
                    .orderBy("id")
                    .list();
            assertThat(authors)
                    .extracting(author -> titles(author.posts()))
                    .containsExactly(List.of("hello"), List.of("Ärger"), List.of("50X"), List.of());
        });
    }

    @Test
    void aLimitAndMoreThatIsLoaded() {
        assertQueries(3, () -> {
            List<Author> authors = Author_.objects
                    .prefetchRelated(Prefetch.of(
                            Author_.posts(),
                            Post_.objects
                                    .selectRelated("author")
                                    .prefetchRelated("tags")
                                    .only("title", "author")
                                    .orderBy("title")
                                    .limit(1)))
                    .orderBy("id")
                    .list();
            Post first = authors.getFirst().posts().list().getFirst();
            assertThat(first.title).isEqualTo("Hello");
            assertThat(first.slug).isNull();
            assertThat(tags(first)).containsExactly("java", "sql");
            assertThat(first.author.get()).isSameAs(authors.getFirst());
        });
        assertThatThrownBy(() -> Author_.objects
                        .prefetchRelated(Prefetch.of(
                                "posts", Post_.objects.all().distinct().limit(1)))
                        .list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("cannot be distinct");
    }

    @Test
    void severalQueriesOfOneRelationHaveNames() {
        Prefetch<Author, Post> loud = Prefetch.of(Author_.posts(), Post_.objects.filter(Post_.views.gte(100)))
                .as("loud");
        assertQueries(4, () -> {
            Author ada = Author_.objects
                    .prefetchRelated(loud, LATEST, Prefetch.of(Author_.posts(), Post_.objects.all()))
                    .orderBy("id")
                    .list()
                    .getFirst();
            assertThat(titles(loud.of(ada))).containsExactly("hello");
            assertThat(titles(ada.posts())).containsExactly("hello", "Hello");
            assertThat(titles(LATEST.of(ada))).containsExactly("hello");
        });
        assertThatThrownBy(() -> Author_.objects
                        .prefetchRelated(
                                Prefetch.of("posts", Post_.objects.all()), Prefetch.of("posts", Post_.objects.all()))
                        .list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("several queries");
        Author bare = Author_.objects.get("name", "Ada");
        assertThatThrownBy(() -> loud.of(bare))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Nothing was prefetched for this Author as \"loud\"");
        assertThatThrownBy(() -> bare.prefetched("x")).isInstanceOf(FieldException.class);
    }

    @Test
    void withAnnotationsAndSelectRelated() {
        assertQueries(2, () -> {
            var purchases = Purchase_.objects
                    .annotate("count", Aggregates.count(Purchase_.lines()))
                    .selectRelated("customer")
                    .prefetchRelated("customer__purchases")
                    .orderBy("id")
                    .list();
            assertThat(purchases)
                    .extracting(
                            one -> one.model().customer.get().purchases().list().size())
                    .containsExactly(2, 2, 1, 1);
        });
    }

    @Test
    void aQueryThatLeavesTheForeignKeyOut() {
        assertQueries(2, () -> {
            List<Author> authors = Author_.objects
                    .prefetchRelated(Prefetch.of("posts", Post_.objects.only("title")))
                    .orderBy("id")
                    .list();
            assertThat(titles(authors.getFirst().posts())).containsExactly("hello", "Hello");
            assertThat(authors.getFirst().posts().list().getFirst().author.get())
                    .isSameAs(authors.getFirst());
        });
    }

    @Test
    void aRelationToItself() {
        assertQueries(3, () -> {
            List<Employee> employees = Employee_.objects
                    .prefetchRelated("team__team")
                    .orderBy("id")
                    .list();
            assertThat(employees.getFirst().team().list().getFirst().team().list())
                    .extracting(one -> one.name)
                    .containsExactlyInAnyOrder("Ben", "Cid");
        });
    }

    @Test
    void manyKeysTakeQueriesInChunks() {
        Author prolific = Blog.author("Prolific", null);
        var authors = new ArrayList<Author>();
        for (int i = 0; i < 2500; i++) {
            var author = new Author();
            author.name = "author " + i;
            authors.add(author);
        }
        Author_.objects.bulkCreate(authors);
        assertQueries(3, () -> {
            List<Author> all = Author_.objects.prefetchRelated("posts").list();
            assertThat(all).hasSize(2505);
            assertThat(names(all)).contains(prolific.name);
        });
    }

    @Test
    void whatIsNoRelationIsRefusedAtOnce() {
        assertQueries(0, () -> {
            assertThatThrownBy(() -> Post_.objects.prefetchRelated("tgas"))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("tags");
            assertThatThrownBy(() -> Post_.objects.prefetchRelated("author__name"))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("is no relation");
            assertThatThrownBy(() -> Post_.objects.prefetchRelated("tags").publisher())
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("one by one");
        });
    }

    @Test
    void aRecordCannotRememberWhatIsRelated() {
        assertThatThrownBy(() -> Tag_.objects.prefetchRelated("posts").list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Tag is a record");
    }
}
