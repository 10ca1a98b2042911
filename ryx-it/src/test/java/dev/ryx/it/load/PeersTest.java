package dev.ryx.it.load;

import static dev.ryx.relation.LazyLoading.PEERS;
import static dev.ryx.relation.LazyLoading.REFUSED;
import static dev.ryx.relation.LazyLoading.SINGLE;
import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.error.FieldException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Customer;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Line;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a relation does whose object is not loaded. */
class PeersTest extends DatabaseTest {

    @BeforeAll
    static void write() {
        Shop.write();
        Blog.write();
    }

    private static void readAuthors(List<Post> posts) {
        posts.forEach(post -> assertThat(post.author.get().name).isNotEmpty());
    }

    @Test
    void oneGetLoadsForAll() {
        List<Post> posts = Post_.objects.list();
        assertQueries(1, () -> readAuthors(posts));
        assertThat(posts.get(2).author.get()).isSameAs(posts.get(3).author.get());
        assertThat(posts).extracting(post -> post.author.isLoaded()).containsOnly(true);
    }

    @Test
    void aChainLoadsARelationAQuery() {
        List<Line> lines = Line_.objects.list();
        assertQueries(4, () -> {
            for (Line line : lines) {
                Customer customer = line.purchase.get().customer.get();
                assertThat(customer.support.get().boss.get().name).isEqualTo("Boss");
            }
        });
    }

    @Test
    void oneRelationAtATime() {
        List<Customer> customers = Customer_.objects.orderBy("id").list();
        assertQueries(
                1, () -> assertThat(customers.getFirst().support.get().name).isEqualTo("Ann"));
        assertQueries(0, () -> assertThat(customers.get(1).support.get().name).isEqualTo("Ann"));
        assertQueries(0, () -> assertThat(customers.get(2).support.get()).isNull());
        assertQueries(
                1,
                () -> assertThat(customers.get(1).support.get().boss.get().name).isEqualTo("Boss"));
    }

    @Test
    void whatWasLoadedAlongHasPeersToo() {
        List<Line> lines = Line_.objects.selectRelated("purchase").list();
        assertQueries(
                1,
                () -> lines.forEach(line ->
                        assertThat(line.purchase.get().customer.get().name).isNotEmpty()));
        List<Author> authors = Author_.objects.prefetchRelated("posts__tags").list();
        assertQueries(
                0, () -> authors.forEach(author -> readAuthors(author.posts().list())));
        List<Customer> customers =
                Customer_.objects.prefetchRelated("purchases__lines").list();
        assertQueries(
                1,
                () -> customers.forEach(customer -> customer.purchases()
                        .forEach(purchase -> purchase.lines()
                                .forEach(line ->
                                        assertThat(line.product.get().name).isNotEmpty()))));
    }

    @Test
    void annotatedObjectsArePeers() {
        var posts = Post_.objects.annotate("year", Post_.created.year()).list();
        assertQueries(
                1,
                () -> posts.forEach(
                        post -> assertThat(post.model().author.get().name).isNotEmpty()));
    }

    @Test
    void aRelationThatWasChangedIsLeftAlone() {
        List<Post> posts = Post_.objects.list();
        Author eve = new Author();
        eve.name = "Eve";
        posts.get(4).author.set(eve);
        Long other = Author_.objects.get("name", "100%_x").id;
        posts.get(1).author.setId(other);
        assertQueries(1, () -> posts.getFirst().author.get());
        assertThat(posts.get(4).author.get()).isSameAs(eve);
        assertQueries(0, () -> assertThat(posts.get(1).author.get().id).isEqualTo(other));
    }

    @Test
    void peersAreHeldNoLongerThanTheProgramHoldsThem() throws InterruptedException {
        Post post = Post_.objects.list().getFirst();
        var others = new java.lang.ref.WeakReference<>(Post_.objects.list());
        for (int i = 0; i < 200 && others.get() != null; i++) {
            System.gc();
            Thread.sleep(5);
        }
        assertThat(others.get()).isNull();
        assertQueries(1, () -> assertThat(post.author.get().name).isEqualTo("Äsop"));
    }

    @Test
    void oneByOne() {
        List<Post> posts = Post_.objects.list();
        assertQueries(5, () -> Ryx.lazyLoading(SINGLE, () -> readAuthors(posts)));
        List<Post> more = Post_.objects.list();
        Ryx.database().setLazyLoading(SINGLE);
        try {
            assertQueries(5, () -> readAuthors(more));
            List<Post> again = Post_.objects.list();
            assertQueries(1, () -> Ryx.lazyLoading(PEERS, () -> readAuthors(again)));
        } finally {
            Ryx.database().setLazyLoading(PEERS);
        }
    }

    @Test
    void refusedWithTheLineThatAsked() {
        List<Post> posts = Post_.objects.list();
        Post single = Post_.objects.first().orElseThrow();
        assertQueries(
                0,
                () -> Ryx.lazyLoading(REFUSED, () -> {
                    assertThatThrownBy(() -> readAuthors(posts))
                            .isInstanceOf(FieldException.class)
                            .hasMessageContaining("Author that is not loaded")
                            .hasMessageContaining("PeersTest.java:")
                            .hasMessageContaining("selectRelated");
                    assertThatThrownBy(single.author::get).isInstanceOf(FieldException.class);
                    assertThat(single.author.id()).isNotNull();
                }));
        assertQueries(
                2,
                () -> Ryx.lazyLoading(REFUSED, () -> {
                    readAuthors(Post_.objects.selectRelated("author").list());
                    assertThat(Post_.objects.first().orElseThrow().author.isLoaded())
                            .isFalse();
                }));
        assertQueries(
                1,
                () -> Ryx.lazyLoading(
                        REFUSED, () -> assertThat(single.tags().list()).hasSize(2)));
    }
}
