package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Functions.length;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.KeysetPage;
import dev.ryx.QuerySet;
import dev.ryx.Ryx;
import dev.ryx.SelectableQuery;
import dev.ryx.error.FieldException;
import dev.ryx.expr.F;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Product;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.it.shop.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many rows a few at a time: chunks that are closed again, streams, and pages that begin after a cursor. */
class ChunksTest extends DatabaseTest {

    private static final int PRODUCTS = 1203;

    @BeforeAll
    static void write() {
        Shop.write();
        Product_.objects.filter("lines__isnull", true).delete();
        var products = new ArrayList<Product>();
        for (int i = 0; i < PRODUCTS - 3; i++) {
            var product = new Product();
            product.name = "P" + i;
            product.price = new BigDecimal(i % 7);
            product.discount = i % 3 == 0 ? null : new BigDecimal(i % 5);
            product.weight = i % 11;
            products.add(product);
        }
        Collections.shuffle(products, new java.util.Random(7));
        Product_.objects.bulkCreate(products);
    }

    private static <R> List<R> all(Iterable<List<R>> chunks) {
        var all = new ArrayList<R>();
        chunks.forEach(all::addAll);
        return all;
    }

    @Test
    void iterationReadsChunks() throws Exception {
        var names = new ArrayList<String>();
        assertThat(statements(() -> {
                    for (Product product : Product_.objects.all()) {
                        names.add(product.name);
                    }
                }))
                .isEqualTo(3);
        assertThat(names).hasSize(PRODUCTS).doesNotHaveDuplicates();
        assertThat(statements(() -> {
                    for (Product product : Product_.objects.filter("price", 100)) {
                        assertThat(product.name).isEqualTo("Lamp");
                    }
                }))
                .isEqualTo(1);
    }

    @Test
    void nothingIsHeldBetweenChunks() {
        int idle = Ryx.database().backend().stats().active();
        Iterator<Product> rows = Product_.objects.orderBy("name").iterator();
        rows.next();
        assertThat(Ryx.database().backend().stats().active()).isEqualTo(idle);
    }

    /** Each order, in chunks, gives what the database gives at once. */
    @Test
    void chunksKeepTheOrder() {
        QuerySet<Product> all = Product_.objects.all();
        List<SelectableQuery<Product, ?, ?>> orders = List.of(
                all,
                all.orderBy("-id"),
                all.orderBy("price", "-name"),
                all.orderBy("-price", "id"),
                all.orderBy("discount", "id"),
                all.orderBy("-discount", "price", "-id"),
                all.orderBy(F.of("discount").asc().nullsFirst(), Product_.id.asc()),
                all.orderBy(F.of("discount").asc().nullsLast(), Product_.id.asc()),
                all.orderBy(F.of("discount").desc().nullsFirst(), Product_.id.desc()),
                all.orderBy(F.of("discount").desc().nullsLast(), Product_.weight.asc(), Product_.id.asc()),
                all.orderBy(length("name").desc(), Product_.name.asc()),
                all.orderBy("name").slice(100, 321),
                all.orderBy("price", "id").limit(400),
                all.annotate("sold", count("lines")).orderBy("-sold", "id"),
                all.filter("lines__quantity__gt", 0).orderBy("name", "id").distinct());
        for (SelectableQuery<Product, ?, ?> query : orders) {
            assertThat(all(query.chunks(97)))
                    .as(query.sql())
                    .map(Object::toString)
                    .isEqualTo(query.list().stream().map(Object::toString).toList());
        }
    }

    @Test
    void chunksCountTheirStatements() throws Exception {
        assertThat(statements(() -> all(Product_.objects.chunks(400)))).isEqualTo(4);
        assertThat(statements(() -> all(Product_.objects.chunks(PRODUCTS)))).isEqualTo(2);
        assertThat(statements(() -> all(Product_.objects.chunks(PRODUCTS + 1)))).isEqualTo(1);
        assertThat(statements(
                        () -> all(Product_.objects.orderBy("id").limit(800).chunks(400))))
                .isEqualTo(2);
        assertThat(statements(() -> all(Product_.objects.none().chunks(400)))).isZero();
    }

    @Test
    void chunksByAColumn() {
        List<Product> byPrice = all(Product_.objects.orderBy("name").chunksBy(Product_.price, 100));
        assertThat(byPrice).hasSize(PRODUCTS).map(product -> product.price).isSorted();
        assertThat(all(Product_.objects.all().chunksBy("-price", 100)))
                .map(product -> product.price)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void ordersThatHaveNoChunks() {
        assertThatThrownBy(() -> Customer_.objects.orderBy("purchases__day").chunks(5))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("stream()");
        assertThatThrownBy(() -> Customer_.objects.chunks(0)).isInstanceOf(FieldException.class);
        var names = new ArrayList<String>();
        Customer_.objects.orderBy("purchases__day", "id").forEach(one -> names.add(one.name));
        assertThat(names).hasSize(4);
    }

    @Test
    void streamsAreClosed() throws Exception {
        assertThat(statements(() -> {
                    try (Stream<Product> rows = Product_.objects.orderBy("id").stream(100)) {
                        assertThat(rows.filter(one -> one.price.signum() == 0)
                                        .limit(3)
                                        .toList())
                                .hasSize(3);
                    }
                }))
                .isEqualTo(1);
        try (Stream<String> names = Product_.objects.values(Product_.name).stream(50)) {
            assertThat(names.count()).isEqualTo(PRODUCTS);
        }
        try (Stream<Product> none = Product_.objects.none().stream()) {
            assertThat(none).isEmpty();
        }
        Ryx.transaction(() -> {
            try (Stream<Product> rows = Product_.objects.stream()) {
                assertThat(rows.count()).isEqualTo(PRODUCTS);
            }
        });
    }

    @Test
    void pagesAfterACursor() throws Exception {
        QuerySet<Product> query = Product_.objects.orderBy("-discount", "price");
        var read = new ArrayList<Product>();
        @Nullable String cursor = null;
        int pages = 0;
        do {
            KeysetPage<Product> page = query.after(cursor, 250);
            read.addAll(page.items());
            cursor = page.next();
            pages++;
            assertThat(page.hasNext()).isEqualTo(cursor != null);
        } while (cursor != null);
        assertThat(pages).isEqualTo(5);
        assertThat(read).isEqualTo(query.orderBy("-discount", "price", "id").list());
        String second = query.after(null, 10).next();
        assertThat(statements(() -> query.after(second, 10))).isEqualTo(1);
        assertThat(second).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aPageStaysWhereItIsWhenRowsComeAndGo() {
        QuerySet<Product> query = Product_.objects.orderBy("name");
        KeysetPage<Product> first = query.after(null, 5);
        List<Product> second = query.after(first.next(), 5).items();
        Product early = Shop.product("A", "1", null, 1);
        assertThat(query.after(first.next(), 5).items()).isEqualTo(second);
        early.delete();
    }

    @Test
    void cursorsOfAnnotationsAndRelations() {
        var query = Employee_.objects.annotate("n", count("team")).orderBy("-n", "boss__name", "name");
        var names = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = query.after(cursor, 1);
            page.items().forEach(one -> names.add(one.model().name + one.get("n")));
            cursor = page.next();
        } while (cursor != null);
        assertThat(names).containsExactly("Ann2", "Boss1", "Ben0", "Cid0");
        var byDay = Purchase_.objects.orderBy("-day", "category");
        assertThat(byDay.after(byDay.after(null, 1).next(), 9).items()).hasSize(3);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = Product_.objects.orderBy("name").after(null, 1).next();
        assertThatThrownBy(() -> Product_.objects.orderBy("-name").after(cursor, 1))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("order");
        for (String wrong :
                List.of("", "x", "!!", "AAAA", String.valueOf(cursor).substring(3), cursor + "AA")) {
            assertThatThrownBy(() -> Product_.objects.orderBy("name").after(wrong, 1))
                    .isInstanceOf(FieldException.class);
        }
        assertThatThrownBy(() -> Product_.objects.orderBy("name").limit(3).after(null, 1))
                .isInstanceOf(FieldException.class);
    }
}
