package dev.ryx.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.expr.F;
import dev.ryx.it.shop.Customer;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Product;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase;
import dev.ryx.it.shop.Shop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL of one's own: into models, records, rows and values, its parameters always bound. */
class RawTest extends ShopTest {

    record Card(String name, BigDecimal price) {}

    @Test
    void models() throws Exception {
        var pens = Ryx.raw(
                        "SELECT price, name, id, 1 AS one FROM products WHERE name = ? OR name = ? ORDER BY id",
                        "Pen",
                        "Ink")
                .as(Product.class)
                .list();
        assertThat(pens).map(product -> product.name + " " + product.price).containsExactly("Pen 1.10", "Ink 2.55");
        assertThat(pens.getFirst()).isEqualTo(Product_.objects.get("name", "Pen"));
        Customer dan = Ryx.raw("SELECT * FROM customers WHERE name = ?", "Dan")
                .as(Customer.class)
                .first()
                .orElseThrow();
        assertThat(dan.support.get()).isNotNull();
        assertThat(dan.purchases().count()).isEqualTo(1);
        dan.mail = "dan@example.org";
        dan.save();
        assertThat(Customer_.objects.get("name", "Dan").mail).isEqualTo("dan@example.org");
        Shop.write();
    }

    @Test
    void aModelWithReservedNames() {
        String quoted = Ryx.database().kind().name().startsWith("M") ? "`order`" : "\"order\"";
        assertThat(Ryx.raw("SELECT * FROM " + quoted + " ORDER BY id")
                        .as(Purchase.class)
                        .list())
                .map(purchase -> purchase.day)
                .containsExactly(
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 6, 30),
                        LocalDate.of(2024, 6, 30));
    }

    @Test
    void recordsRowsAndValues() {
        assertThat(Ryx.raw("SELECT price, name FROM products WHERE weight = ? ORDER BY id", 1.5)
                        .as(Card.class)
                        .list())
                .containsExactly(new Card("Ink", new BigDecimal("2.55")));
        assertThat(Ryx.raw("SELECT name, id + ? AS more FROM products WHERE name = ?", 0, "Pen")
                        .rows()
                        .list())
                .map(row -> row.get("name") + " " + row.mapping().names())
                .containsExactly("Pen [name, more]");
        assertThat(Ryx.raw("SELECT COUNT(*) FROM products").values(Long.class).first())
                .contains(4L);
        try (Stream<Card> cards = Ryx.raw("SELECT name, price FROM products").as(Card.class).stream(2)) {
            assertThat(cards.count()).isEqualTo(4);
        }
    }

    @Test
    void statements() throws Exception {
        assertThat(Ryx.raw("UPDATE products SET weight = ? WHERE name = ?", 7.5, "Pen")
                        .execute())
                .isEqualTo(1);
        assertThat(Product_.objects.get("name", "Pen").weight).isEqualTo(7.5);
        assertThat(statements(() -> Ryx.raw("SELECT 1"))).isZero();
        assertThat(Ryx.database()
                        .raw("DELETE FROM products WHERE name = ?", "' OR 1 = 1 --")
                        .execute())
                .isZero();
        Ryx.transaction(() -> {
            Ryx.raw("UPDATE products SET weight = 0").execute();
            assertThat(Product_.objects.filter("weight", 0).count()).isEqualTo(4);
            Ryx.tx().rollback();
        });
        assertThat(Product_.objects.filter("weight", 0).count()).isEqualTo(1);
        Shop.write();
    }

    @Test
    void objectsStandForTheirKeys() {
        Product pen = Product_.objects.get("name", "Pen");
        assertThat(Ryx.raw("SELECT name FROM products WHERE id = ?", pen)
                        .values(String.class)
                        .list())
                .containsExactly("Pen");
    }

    @Test
    void mistakes() {
        assertThatThrownBy(() ->
                        Ryx.raw("SELECT name FROM products").as(Product.class).list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() ->
                        Ryx.raw("SELECT name FROM products").as(Card.class).list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("price");
        assertThatThrownBy(() -> Ryx.raw("SELECT name FROM products").as(String.class))
                .isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> Ryx.raw("SELECT ?", F.of("name"))).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> Ryx.raw("SELECT nothing FROM nowhere").rows().list())
                .isInstanceOf(DatabaseException.class);
    }
}
