package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product_;
import dev.ryx.meta.DatabaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What rows become: records by the names of their components, records within records, maps. */
class ShapeTest extends ShopTest {

    record Card(String name, BigDecimal price, @Nullable BigDecimal discount) {}

    record Support(String name) {}

    record Client(String name, @Nullable Support support) {}

    record Buyer(String name, Client customer) {}

    record Sold(int quantity, BigDecimal unitPrice, Day purchase) {
        record Day(LocalDate day, Who customer) {
            record Who(String name) {}
        }
    }

    record Key(long id, @Nullable Long supportId) {}

    record Counted(String name, long n) {}

    record Wrong(String nmae) {}

    record Odd(Thread name) {}

    record Strict(int discount) {}

    @Test
    void recordsByName() {
        var query = Product_.objects.as(Card.class).orderBy("id");
        assertThat(query.list().getFirst()).isEqualTo(new Card("Pen", new BigDecimal("1.10"), new BigDecimal("0.10")));
        assertThat(query.list().get(1).discount()).isNull();
        assertThat(query.sql(DatabaseKind.SQLITE))
                .isEqualTo("SELECT \"products\".\"name\", \"products\".\"price\", \"products\".\"discount\""
                        + " FROM \"products\" ORDER BY \"products\".\"id\" ASC");
        assertThat(query.filter(Product_.price.gt(50)).get().name()).isEqualTo("Lamp");
    }

    @Test
    void recordsOfSelectedValues() {
        assertThat(Product_.objects
                        .values("discount", "price", "name")
                        .as(Card.class)
                        .orderBy("-price")
                        .first())
                .contains(new Card("Lamp", new BigDecimal("100.00"), new BigDecimal("5.00")));
        assertThat(Product_.objects
                        .values(lower("name").as("name"), Product_.price.as("price"), Product_.price.as("discount"))
                        .as(Card.class)
                        .orderBy("price")
                        .list())
                .map(Card::name)
                .containsExactly("pen", "ink", "unsold", "lamp");
        assertThat(Customer_.objects
                        .values("name")
                        .annotate("n", count("purchases"))
                        .as(Counted.class)
                        .orderBy("name")
                        .list())
                .containsExactly(new Counted("Cleo", 2), new Counted("Dan", 1), new Counted("Éva", 1));
        assertThat(Customer_.objects
                        .annotate("n", count("purchases"))
                        .filter("n", 2)
                        .as(Counted.class)
                        .list())
                .containsExactly(new Counted("Cleo", 2));
        assertThat(Product_.objects
                        .values("name", "id")
                        .union(Customer_.objects.values("name", "id"))
                        .as(Named.class)
                        .list())
                .hasSize(7);
    }

    record Named(String name) {}

    @Test
    void recordsWithinRecords() {
        assertThat(Customer_.objects.as(Client.class).orderBy("name").list())
                .containsExactly(
                        new Client("Cleo", new Support("Ann")),
                        new Client("Dan", new Support("Ann")),
                        new Client("Éva", null));
        assertThat(Line_.objects.as(Sold.class).orderBy("id").first())
                .contains(new Sold(
                        10,
                        new BigDecimal("1.00"),
                        new Sold.Day(LocalDate.of(2023, 12, 31), new Sold.Day.Who("Cleo"))));
        assertThat(statements(() -> Line_.objects.as(Sold.class).list())).isEqualTo(1);
    }

    @Test
    void foreignKeysByTheirColumn() {
        assertThat(Customer_.objects.as(Key.class).orderBy("id").list())
                .map(key -> key.supportId() == null)
                .containsExactly(false, false, true);
    }

    @Test
    void maps() {
        List<Map<String, @Nullable Object>> maps = Employee_.objects
                .values("name", "boss__name")
                .asMaps()
                .orderBy("id")
                .list();
        assertThat(maps)
                .extracting(Map::toString)
                .startsWith("{name=Boss, boss__name=null}", "{name=Ann, boss__name=Boss}");
        assertThat(Product_.objects.filter("name", "Ink").asMaps().get().keySet())
                .containsExactly("id", "name", "price", "discount", "weight");
        assertThat(Arrays.asList(
                        Product_.objects.filter("name", "Ink").asMaps().get().get("discount")))
                .containsOnlyNulls();
    }

    @Test
    void mistakes() {
        assertThatThrownBy(() -> Product_.objects.as(Wrong.class))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> Product_.objects.values("price").as(Card.class))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Card");
        assertThatThrownBy(() -> Product_.objects.as(Odd.class))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Thread");
        assertThatThrownBy(() -> Product_.objects.as(Strict.class).list())
                .hasMessageContaining("discount")
                .hasMessageContaining("NULL");
    }
}
