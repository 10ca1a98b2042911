package dev.ryx.it.load;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Annotated;
import dev.ryx.QuerySet;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Agg;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Customer;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Desk;
import dev.ryx.it.shop.Employee;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Purchase;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.it.shop.Shop;
import dev.ryx.meta.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Objects and those that they refer to in one query. */
class SelectRelatedTest extends DatabaseTest {

    @BeforeAll
    static void write() {
        Shop.write();
        Blog.write();
    }

    /** The author of each post, newest first. */
    private static List<String> authors(QuerySet<Post> posts) {
        var names = new ArrayList<String>();
        posts.list().forEach(post -> names.add(post.author.get().name));
        return names;
    }

    @Test
    void aRelationIsJoined() {
        assertQueries(
                1,
                () -> assertThat(authors(Post_.objects.selectRelated(Post_.author())))
                        .containsExactly("Äsop", "Bob O'Neil", "Ada", "Ada", "Bob O'Neil"));
        assertQueries(
                1,
                () -> assertThat(authors(Post_.objects.selectRelated("author")))
                        .containsExactly("Äsop", "Bob O'Neil", "Ada", "Ada", "Bob O'Neil"));
    }

    @Test
    void theSqlIsOneJoin() {
        String sql = Post_.objects
                .selectRelated(Post_.author())
                .filter(Post_.author().name.startsWith("A"))
                .unordered()
                .sql(DatabaseKind.POSTGRESQL);
        assertThat(sql)
                .isEqualTo("SELECT \"posts\".\"id\", \"posts\".\"title\", \"posts\".\"slug\", \"posts\".\"body\","
                        + " \"posts\".\"views\", \"posts\".\"active\", \"posts\".\"created\", \"posts\".\"author_id\","
                        + " \"authors\".\"id\", \"authors\".\"name\", \"authors\".\"country\" FROM \"posts\""
                        + " INNER JOIN \"authors\" ON \"authors\".\"id\" = \"posts\".\"author_id\""
                        + " WHERE \"authors\".\"name\" LIKE ? ESCAPE '!'");
    }

    @Test
    void aChainIsJoined() {
        for (QuerySet<Line> lines : List.of(
                Line_.objects.selectRelated(
                        Line_.purchase().customer().support().boss(), Line_.product()),
                Line_.objects.selectRelated("purchase__customer__support__boss", "product"))) {
            assertQueries(1, () -> {
                for (Line line : lines.list()) {
                    Customer customer = line.purchase.get().customer.get();
                    assertThat(customer.support.get().boss.get().name).isEqualTo("Boss");
                    assertThat(customer.support.get().boss.get().boss.get()).isNull();
                    assertThat(line.product.get().name).isNotEmpty();
                }
            });
        }
    }

    @Test
    void whatIsNotThereIsNull() {
        assertQueries(1, () -> {
            List<Customer> customers = Customer_.objects
                    .selectRelated(Customer_.support().boss().desk())
                    .orderBy("name")
                    .list();
            assertThat(customers)
                    .extracting(customer -> customer.support.isEmpty()
                            ? null
                            : customer.support.get().boss.get().desk.get().code)
                    .containsExactly("A1", "A1", null);
            assertThat(customers.get(2).support.get()).isNull();
        });
    }

    @Test
    void aOneToOneIsJoinedFromBothEnds() {
        assertQueries(1, () -> {
            List<Employee> employees = Employee_.objects
                    .selectRelated(Employee_.desk())
                    .orderBy("name")
                    .list();
            assertThat(employees)
                    .extracting(employee -> {
                        Desk desk = employee.desk.get();
                        return desk == null ? 0 : desk.floor;
                    })
                    .containsExactly(2, 0, 1, 0);
        });
    }

    @Test
    void annotationsStandBesideIt() {
        Agg<Purchase, Long> lines = count(Purchase_.lines());
        assertQueries(1, () -> {
            List<Annotated<Purchase>> purchases = Purchase_.objects
                    .selectRelated(Purchase_.customer().support())
                    .annotate(lines)
                    .orderBy(lines.desc(), Purchase_.id.asc())
                    .list();
            assertThat(purchases).extracting(one -> one.get(lines)).containsExactly(3L, 2L, 1L, 0L);
            assertThat(purchases)
                    .extracting(one -> one.model().customer.get().name)
                    .containsExactly("Dan", "Cleo", "Cleo", "Éva");
            assertThat(purchases.getFirst().model().customer.get().support.get().name)
                    .isEqualTo("Ann");
        });
        assertQueries(1, () -> {
            List<Annotated<Purchase>> purchases = Purchase_.objects
                    .annotate(lines)
                    .annotate("total", sum(Purchase_.lines().quantity))
                    .annotate("year", Purchase_.day.year())
                    .selectRelated("customer")
                    .orderBy("id")
                    .list();
            assertThat(purchases).extracting(one -> one.get("year")).containsExactly(2023, 2024, 2024, 2024);
            assertThat(purchases)
                    .extracting(one -> one.model().customer.get().name)
                    .containsExactly("Cleo", "Cleo", "Dan", "Éva");
        });
    }

    @Test
    void aggregatesOfDifferentMultiplicityStandBesideIt() {
        Agg<Purchase, Long> lines = count(Purchase_.lines());
        assertQueries(1, () -> {
            List<Annotated<Purchase>> purchases = Purchase_.objects
                    .annotate(lines)
                    .annotate("days", dev.ryx.expr.Aggregates.max(Purchase_.day))
                    .selectRelated("customer__support")
                    .orderBy("id")
                    .list();
            assertThat(purchases).extracting(one -> one.get(lines)).containsExactly(2L, 1L, 3L, 0L);
            assertThat(purchases)
                    .extracting(one -> one.model().customer.get().name)
                    .containsExactly("Cleo", "Cleo", "Dan", "Éva");
        });
    }

    @Test
    void limitsDistinctAndTerminalsKeepTheirMeaning() {
        QuerySet<Post> posts = Post_.objects.selectRelated("author");
        assertQueries(1, () -> assertThat(posts.limit(2).list()).hasSize(2));
        assertQueries(1, () -> assertThat(posts.count()).isEqualTo(5));
        assertQueries(1, () -> assertThat(posts.exists()).isTrue());
        assertQueries(
                1,
                () -> assertThat(posts.filter("tags__name__in", List.of("java", "sql"))
                                .distinct()
                                .list())
                        .hasSize(3));
        assertQueries(
                1,
                () -> assertThat(posts.first().orElseThrow().author.get().name).isEqualTo("Äsop"));
        assertQueries(
                1,
                () -> assertThat(posts.get("slug", "post-0").author.get().name).isEqualTo("Ada"));
        assertQueries(1, () -> assertThat(posts.values("title").list()).hasSize(5));
        assertQueries(
                1,
                () -> assertThat(posts.async().list().join().getFirst().author.get().name)
                        .isEqualTo("Äsop"));
    }

    @Test
    void relatedObjectsAreObjects() {
        Post post = Post_.objects.selectRelated("author").get("slug", "post-0");
        assertThat(post.author.isLoaded()).isTrue();
        assertThat(post.author.get().posts().count()).isEqualTo(2);
        post.author.get().country = "Wales";
        assertQueries(1, post.author.get()::save);
        assertQueries(0, () -> assertThat(post.author.id()).isEqualTo(post.author.get().id));
        post.author.get().country = "England";
        post.author.get().save();
    }

    @Test
    void whatIsNoRelationToOneIsRefusedAtOnce() {
        assertQueries(0, () -> {
            assertThatThrownBy(() -> Post_.objects.selectRelated("tags"))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("Post.tags leads to many objects")
                    .hasMessageContaining("prefetchRelated");
            assertThatThrownBy(() -> Post_.objects.selectRelated("auhtor"))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("author");
            assertThatThrownBy(() -> Post_.objects.selectRelated("author__name"))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("Author.name (in \"author__name\") is no relation");
            assertThatThrownBy(() -> Post_.objects.selectRelated(Post_.author().posts()))
                    .isInstanceOf(FieldException.class);
        });
    }
}
