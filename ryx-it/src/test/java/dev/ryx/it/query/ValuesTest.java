package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.row.Row;
import dev.ryx.error.FieldException;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.tuple.Tuple2;
import dev.ryx.tuple.Tuple3;
import dev.ryx.tuple.Tuple4;
import dev.ryx.tuple.Tuple5;
import dev.ryx.tuple.Tuple6;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code values}: one to six expressions, typed or as rows. */
class ValuesTest extends ShopTest {

    record Article(String name, BigDecimal price, @Nullable BigDecimal discount) {}

    record Sale(String product, int quantity, BigDecimal unitPrice, LocalDate day, String customer) {}

    @Test
    void one() {
        assertThat(Product_.objects.values(Product_.name).orderBy("name").list())
                .containsExactly("Ink", "Lamp", "Pen", "Unsold");
        assertThat(Product_.objects.values(Product_.discount).orderBy("id").list())
                .containsExactly(new BigDecimal("0.10"), null, new BigDecimal("5.00"), null);
    }

    @Test
    void two() {
        assertThat(Employee_.objects
                        .values(Employee_.name, Employee_.boss().name)
                        .orderBy("id")
                        .list())
                .containsExactly(
                        new Tuple2<>("Boss", null),
                        new Tuple2<>("Ann", "Boss"),
                        new Tuple2<>("Ben", "Ann"),
                        new Tuple2<>("Cid", "Ann"));
    }

    @Test
    void threeAsARecord() {
        var query = Product_.objects.values(Product_.name, Product_.price, Product_.discount);
        assertThat(query.orderBy(Product_.price.desc()).limit(1).list())
                .containsExactly(new Tuple3<>("Lamp", new BigDecimal("100.00"), new BigDecimal("5.00")));
        assertThat(query.as(Article::new)
                        .filter(Product_.price.lt(5))
                        .orderBy("price")
                        .list())
                .containsExactly(
                        new Article("Pen", new BigDecimal("1.10"), new BigDecimal("0.10")),
                        new Article("Ink", new BigDecimal("2.55"), null));
    }

    @Test
    void fourOverSeveralJoins() {
        assertThat(Line_.objects
                        .values(
                                Line_.purchase().customer().support().boss().name,
                                Line_.purchase().customer().name,
                                Line_.product().name,
                                Line_.quantity)
                        .filter(Line_.purchase().day.year().eq(2024))
                        .orderBy("id")
                        .list())
                .containsExactly(
                        new Tuple4<>("Boss", "Cleo", "Lamp", 1),
                        new Tuple4<>("Boss", "Dan", "Pen", 3),
                        new Tuple4<>("Boss", "Dan", "Ink", 2),
                        new Tuple4<>("Boss", "Dan", "Lamp", 1));
    }

    @Test
    void fiveAsARecord() {
        var query = Line_.objects
                .filter(Line_.quantity.gte(3))
                .values(
                        Line_.product().name,
                        Line_.quantity,
                        Line_.unitPrice,
                        Line_.purchase().day,
                        Line_.purchase().customer().name)
                .orderBy("-quantity");
        assertThat(query.first())
                .contains(new Tuple5<>("Pen", 10, new BigDecimal("1.00"), LocalDate.of(2023, 12, 31), "Cleo"));
        assertThat(query.as(Sale::new).list())
                .containsExactly(
                        new Sale("Pen", 10, new BigDecimal("1.00"), LocalDate.of(2023, 12, 31), "Cleo"),
                        new Sale("Pen", 3, new BigDecimal("1.10"), LocalDate.of(2024, 6, 30), "Dan"));
    }

    @Test
    void six() {
        assertThat(Product_.objects
                        .values(
                                Product_.name,
                                Product_.price,
                                Product_.discount,
                                Product_.weight,
                                Product_.price.times(Product_.discount),
                                Product_.weight.plus(1))
                        .filter(Product_.discount.isNotNull())
                        .orderBy("id")
                        .list())
                .containsExactly(
                        new Tuple6<>(
                                "Pen",
                                new BigDecimal("1.10"),
                                new BigDecimal("0.10"),
                                0.25,
                                new BigDecimal("0.1100"),
                                1.25),
                        new Tuple6<>(
                                "Lamp",
                                new BigDecimal("100.00"),
                                new BigDecimal("5.00"),
                                3.0,
                                new BigDecimal("500.0000"),
                                4.0));
    }

    @Test
    void rowsFromText() {
        List<Row> rows = Purchase_.objects
                .values("customer__name", "day", "category", "customer_id")
                .orderBy("id")
                .list();
        assertThat(rows)
                .map(row ->
                        row.get("customer__name") + " " + row.get("day", LocalDate.class) + " " + row.get("category"))
                .containsExactly(
                        "Cleo 2023-12-31 null", "Cleo 2024-01-01 gift", "Dan 2024-06-30 ", "Éva 2024-06-30 gift");
        assertThat(rows.getFirst().mapping().names())
                .containsExactly("customer__name", "day", "category", "customer_id");
        assertThatThrownBy(() -> rows.getFirst().get("dya"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Did you mean day");
        assertThat(Purchase_.objects
                        .values("day__year")
                        .as(row -> row.get(0))
                        .orderBy("id")
                        .list())
                .containsExactly(2023, 2024, 2024, 2024);
    }

    @Test
    void selectOnlyWhatIsAskedFor() {
        assertThat(Customer_.objects.values(Customer_.name).sql(dev.ryx.meta.DatabaseKind.SQLITE))
                .isEqualTo("SELECT \"customers\".\"name\" FROM \"customers\"");
        assertThat(statements(() -> Customer_.objects.values(Customer_.name).list()))
                .isEqualTo(1);
    }

    @Test
    void valuesAreFilteredByWhatIsNotSelected() {
        assertThat(Customer_.objects
                        .values(Customer_.name)
                        .exclude(Customer_.support().name.eq("Ann"))
                        .list())
                .containsExactly("Éva");
    }

    @Test
    void getAndFirstGiveValues() {
        assertThat(Customer_.objects.values(Customer_.name).get("name__startswith", "É"))
                .isEqualTo("Éva");
        assertThatThrownBy(() -> Customer_.objects.values(Customer_.name).get())
                .isExactlyInstanceOf(Customer_.MultipleObjectsReturned.class);
        assertThat(Customer_.objects.values(Customer_.name).orderBy("-name").first())
                .contains("Éva");
        assertThat(Customer_.objects.values(Customer_.name).first()).contains("Cleo");
        assertThat(Customer_.objects.values(Customer_.name).last()).contains("Éva");
        assertThatThrownBy(() -> Purchase_.objects
                        .values("category")
                        .annotate("n", count())
                        .first())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("orderBy");
    }
}
