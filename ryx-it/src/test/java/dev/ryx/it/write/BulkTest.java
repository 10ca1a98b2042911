package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.BulkOptions;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.ValidationException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Product;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Shop;
import dev.ryx.test.Statements;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code bulkUpdate}, {@code inBulk} and the options of {@code bulkCreate}. */
class BulkTest extends WriteTest {

    private static List<Author> authors(int count) {
        List<Author> authors = IntStream.range(0, count)
                .mapToObj(i -> {
                    var author = new Author();
                    author.name = "author " + i;
                    author.country = i % 2 == 0 ? null : "old";
                    return author;
                })
                .toList();
        return Author_.objects.bulkCreate(authors);
    }

    @Test
    void objectsReadInPartsAreUpdated() {
        Post post = Blog.post("a", null, 1, false, Blog.author("Ada", null), "2024-01-31T00:00:00Z");
        Post part = Post_.objects.only(Post_.title).get("pk", post.id);
        part.title = "b";
        part.slug = "b-2";
        assertThat(Post_.objects.bulkUpdate(List.of(part), Post_.title, Post_.slug))
                .isOne();
        Post read = Post_.objects.get("pk", post.id);
        assertThat(List.of(read.title, read.slug)).containsExactly("b", "b-2");
        Post other = Post_.objects.only(Post_.title).get("pk", post.id);
        other.slug = "x".repeat(211);
        assertThatThrownBy(() -> Post_.objects.bulkUpdate(List.of(other), Post_.slug))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void eachRowTakesItsOwnValues() {
        List<Author> authors = authors(5);
        Author untouched = Blog.author("other", "old");
        for (int i = 0; i < authors.size(); i++) {
            authors.get(i).name = "new " + i;
            authors.get(i).country = i == 1 ? null : "land " + i;
        }
        Statements.assertQueries(
                1,
                () -> assertThat(Author_.objects.bulkUpdate(authors, Author_.name, Author_.country))
                        .isEqualTo(5));
        assertThat(Author_.objects.orderBy("id").values("name", "country").list())
                .extracting(row -> row.get("name") + " " + row.get("country"))
                .containsExactly(
                        "new 0 land 0", "new 1 null", "new 2 land 2", "new 3 land 3", "new 4 land 4", "other old");
        assertThat(untouched.country).isEqualTo("old");
    }

    @Test
    void fieldsThatAreNotNamedStay() {
        List<Author> authors = authors(2);
        authors.getFirst().name = "new";
        authors.getFirst().country = "new";
        Author_.objects.bulkUpdate(authors, List.of("country"), BulkOptions.DEFAULT);
        Author first = Author_.objects.get("pk", authors.getFirst().id);
        assertThat(first.name).isEqualTo("author 0");
        assertThat(first.country).isEqualTo("new");
    }

    @Test
    void aStatementABatch() {
        List<Author> authors = authors(7);
        authors.forEach(author -> author.country = "new");
        Statements.assertQueries(
                3, () -> Author_.objects.bulkUpdate(authors, List.of("country"), BulkOptions.batches(3)));
        assertThat(Author_.objects.filter(Author_.country.eq("new")).count()).isEqualTo(7);
        Statements.assertQueries(0, () -> Author_.objects.bulkUpdate(List.of(), Author_.name));
    }

    @Test
    void thousands() {
        List<Author> authors = authors(2_500);
        authors.forEach(author -> author.country = "land " + author.id);
        assertThat(Author_.objects.bulkUpdate(authors, Author_.country)).isEqualTo(2_500);
        Author last = authors.getLast();
        assertThat(Author_.objects.get("pk", last.id).country).isEqualTo("land " + last.id);
    }

    @Test
    void otherTypesAndNull() {
        Product desk = Shop.product("Desk", "10.50", "5", 1.5);
        Product lamp = Shop.product("Lamp", "3", null, 0.1);
        desk.price = new BigDecimal("99999999.99");
        desk.discount = null;
        lamp.discount = new BigDecimal("0.01");
        lamp.weight = 1e-7;
        Product_.objects.bulkUpdate(List.of(desk, lamp), Product_.price, Product_.discount, Product_.weight);
        assertThat(Product_.objects.get("name", "Desk").price).isEqualByComparingTo("99999999.99");
        assertThat(Product_.objects.get("name", "Desk").discount).isNull();
        assertThat(Product_.objects.get("name", "Lamp").discount).isEqualByComparingTo("0.01");
        assertThat(Product_.objects.get("name", "Lamp").weight).isEqualTo(1e-7);
    }

    @Test
    void longTextsAndUnlikeOnesInOneStatement() {
        List<Author> authors = authors(3);
        authors.get(0).country = "a";
        authors.get(1).country = "ä".repeat(60);
        authors.get(2).country = null;
        Author_.objects.bulkUpdate(authors, Author_.country);
        assertThat(Author_.objects.orderBy("id").values(Author_.country).list())
                .containsExactly("a", "ä".repeat(60), null);
        Post first = Blog.post("first", "short", 1, true, authors.getFirst(), "2024-01-01T00:00:00Z");
        Post second = Blog.post("second", "short", 1, true, authors.getFirst(), "2024-01-01T00:00:00Z");
        first.body = "x";
        second.body = "ä".repeat(100_000);
        second.created = Instant.parse("2025-06-07T08:09:10.123456Z");
        Post_.objects.bulkUpdate(List.of(first, second), Post_.body, Post_.created, Post_.active);
        Post read = Post_.objects.get("pk", second.id);
        assertThat(read.body).isEqualTo(second.body);
        assertThat(read.created).isEqualTo(second.created);
    }

    @Test
    void ofSeveralObjectsWithOneKeyTheLastCounts() {
        Author ada = Blog.author("Ada", "old");
        Author again = Author_.objects.get("pk", ada.id);
        ada.country = "first";
        again.country = "last";
        assertThat(Author_.objects.bulkUpdate(List.of(ada, again), Author_.country))
                .isEqualTo(1);
        assertThat(Author_.objects.get("pk", ada.id).country).isEqualTo("last");
    }

    @Test
    void mistakesAreRefusedBeforeAnythingRuns() {
        Author ada = Blog.author("Ada", null);
        Author invalid = Blog.author("Bob", null);
        invalid.name = "";
        Statements.assertQueries(0, () -> {
            assertThatThrownBy(() -> Author_.objects.bulkUpdate(List.of(ada), List.of(), BulkOptions.DEFAULT))
                    .isInstanceOf(FieldException.class);
            assertThatThrownBy(() -> Author_.objects.bulkUpdate(List.of(ada), Author_.id))
                    .isInstanceOf(FieldException.class);
            assertThatThrownBy(() -> Author_.objects.bulkUpdate(List.of(ada), List.of("nmae"), BulkOptions.DEFAULT))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("name");
            assertThatThrownBy(() -> Author_.objects.bulkUpdate(List.of(new Author()), Author_.country))
                    .isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> Author_.objects.bulkUpdate(List.of(ada, invalid), Author_.name))
                    .isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> BulkOptions.batches(-1)).isInstanceOf(FieldException.class);
        });
    }

    @Test
    void byKey() {
        List<Author> authors = authors(3);
        Long first = authors.get(0).id;
        Long second = authors.get(1).id;
        Statements.assertQueries(
                1,
                () -> assertThat(Author_.objects.inBulk(List.of(first, second, -1L)))
                        .isEqualTo(Map.of(first, authors.get(0), second, authors.get(1))));
        assertThat(Author_.objects.inBulk()).hasSize(3);
        assertThat(Author_.objects.filter("pk", first).inBulk()).containsOnlyKeys(first);
        Statements.assertQueries(
                0, () -> assertThat(Author_.objects.inBulk(List.of())).isEmpty());
    }

    @Test
    void byAUniqueField() {
        Product desk = Shop.product("Desk", "10", null, 1);
        Shop.product("Lamp", "3", null, 1);
        Map<String, Product> typed = Product_.objects.inBulk(Product_.name, List.of("Desk", "Chair"));
        assertThat(typed).isEqualTo(Map.of("Desk", desk));
        assertThat(Product_.objects.inBulk("name", List.of("Desk", "Chair"))).isEqualTo(Map.of("Desk", desk));
        assertThatThrownBy(() -> Product_.objects.inBulk("weight", List.of(1.0)))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("does not tell rows apart");
    }

    @Test
    void rowsThatAreThereCanBeIgnored() {
        Product desk = Shop.product("Desk", "10", null, 1);
        List<Product> products = List.of(unsaved("Desk", "20"), unsaved("Lamp", "3"));
        assertThatThrownBy(() -> Product_.objects.bulkCreate(products)).isInstanceOf(IntegrityException.class);
        List<Product> same = List.of(unsaved("Desk", "20"), unsaved("Lamp", "3"));
        assertThat(Product_.objects.bulkCreate(same, BulkOptions.ignoringConflicts()))
                .isEqualTo(same)
                .extracting(product -> product.id)
                .containsOnlyNulls();
        assertThat(Product_.objects.orderBy("name").values("name", "price").list())
                .extracting(row -> row.get("name") + " " + row.get("price"))
                .containsExactly("Desk 10.00", "Lamp 3.00");
        assertThat(Product_.objects.get("name", "Desk")).isEqualTo(desk);
    }

    private static Product unsaved(String name, String price) {
        var product = new Product();
        product.name = name;
        product.price = new BigDecimal(price);
        return product;
    }

    @Test
    void insertsInBatches() {
        List<Product> products =
                IntStream.range(0, 5).mapToObj(i -> unsaved("p" + i, "1")).toList();
        Statements.assertQueries(3, () -> Product_.objects.bulkCreate(products, BulkOptions.batches(2)));
        assertThat(products).extracting(product -> product.id).doesNotContainNull();
        var invalid = unsaved("negative", "-1");
        assertThatThrownBy(() -> Product_.objects.bulkCreate(List.of(invalid), BulkOptions.DEFAULT))
                .isInstanceOf(ValidationException.class);
        Product_.objects.bulkCreate(List.of(invalid), BulkOptions.withoutValidation());
        assertThat(Product_.objects.count()).isEqualTo(6);
    }
}
