package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.avg;
import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.countDistinct;
import static dev.ryx.expr.Aggregates.max;
import static dev.ryx.expr.Aggregates.min;
import static dev.ryx.expr.Aggregates.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Annotated;
import dev.ryx.AnnotatedQuery;
import dev.ryx.expr.Agg;
import dev.ryx.expr.F;
import dev.ryx.it.shop.Customer;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Employee;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.tuple.Tuple2;
import dev.ryx.tuple.Tuple3;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Aggregates over all rows, over groups, and beside objects. */
class AggregateTest extends ShopTest {

    private static final Agg<Customer, BigDecimal> REVENUE = sum(
            Customer_.purchases().lines().quantity.times(Customer_.purchases().lines().unitPrice));

    @Test
    void overAllRows() {
        assertThat(Line_.objects.aggregate(count())).isEqualTo(6);
        assertThat(Line_.objects.aggregate(sum(Line_.quantity))).isEqualTo(18);
        assertThat(Line_.objects.aggregate(avg(Line_.quantity))).isEqualTo(3.0);
        assertThat(Line_.objects.aggregate(min(Line_.unitPrice))).isEqualTo(new BigDecimal("1.00"));
        assertThat(Purchase_.objects.aggregate(max(Purchase_.day))).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(Product_.objects.aggregate(min(Product_.name))).isEqualTo("Ink");
        assertThat(Product_.objects.aggregate(sum(Product_.weight))).isEqualTo(4.75);
        assertThat(Product_.objects.aggregate(avg(Product_.price))).isEqualByComparingTo("28.41");
        assertThat(Line_.objects.aggregate(countDistinct(Line_.product()))).isEqualTo(3);
        assertThat(statements(() -> Line_.objects.aggregate(count()))).isEqualTo(1);
    }

    @Test
    void nullIsNotCounted() {
        assertThat(Product_.objects.aggregate(count(Product_.discount))).isEqualTo(2);
        assertThat(Product_.objects.aggregate(count())).isEqualTo(4);
        assertThat(Product_.objects.aggregate(sum(Product_.discount))).isEqualTo(new BigDecimal("5.10"));
        assertThat(Product_.objects.filter(Product_.price.gt(1000)).aggregate(sum(Product_.price)))
                .isNull();
        assertThat(Product_.objects.filter(Product_.price.gt(1000)).aggregate(count()))
                .isZero();
    }

    @Test
    void severalAtOnce() {
        var row = Line_.objects.all().aggregate(count(), sum(Line_.quantity), max(Line_.unitPrice));
        assertThat(row.mapping().names()).containsExactly("count", "quantity__sum", "unitPrice__max");
        assertThat(row.values()).containsExactly(6L, 18L, new BigDecimal("100.00"));
    }

    @Test
    void whatIsCutIsAggregatedAsItIs() {
        assertThat(Line_.objects.orderBy("-quantity").limit(2).aggregate(sum(Line_.quantity)))
                .isEqualTo(13);
        assertThat(Line_.objects.orderBy("id").offset(3).aggregate(sum(Line_.quantity)))
                .isEqualTo(6);
    }

    @Test
    void ofProductsOfColumns() {
        assertThat(Line_.objects.aggregate(sum(Line_.quantity.times(Line_.unitPrice))))
                .isEqualTo(new BigDecimal("220.84"));
        assertThat(Line_.objects.aggregate(sum(F.of("quantity").times(F.of("unitPrice")))))
                .isEqualTo(new BigDecimal("220.84"));
        assertThat(Line_.objects.aggregate(sum(Line_.product().weight.times(Line_.quantity))))
                .isEqualTo(13.75);
    }

    @Test
    void overPaths() {
        var query = Customer_.objects.annotate("revenue", REVENUE).orderBy("name");
        assertThat(query.list())
                .map(one -> one.model().name + " " + one.get(REVENUE))
                .containsExactly("Cleo 112.54", "Dan 108.30", "Éva null");
        assertThat(Customer_.objects
                        .annotate(
                                "revenue",
                                sum(F.of("purchases__lines__quantity").times(F.of("purchases__lines__unit_price"))))
                        .orderBy("name")
                        .sql())
                .isEqualTo(query.sql());
        assertThat(statements(query::list)).isEqualTo(1);
    }

    @Test
    void annotatedObjectsAreFilteredAndSorted() {
        Agg<Customer, Long> purchases = count(Customer_.purchases());
        AnnotatedQuery<Customer> query = Customer_.objects.annotate(purchases);
        assertThat(query.orderBy(purchases.desc(), Customer_.name.asc()).list())
                .map(one -> one.model().name + " " + one.get(purchases))
                .containsExactly("Cleo 2", "Dan 1", "Éva 1");
        assertThat(query.filter(purchases.gt(1L)).list())
                .map(one -> one.model().name)
                .containsExactly("Cleo");
        assertThat(query.filter("purchases__count__gt", 1).list())
                .map(one -> one.get("purchases__count"))
                .containsExactly(2L);
        assertThat(query.exclude(purchases.gt(1L)).orderBy("name").list())
                .map(one -> one.model().name)
                .containsExactly("Dan", "Éva");
        assertThat(query.filter(purchases.gt(1L).or(Customer_.name.eq("Dan")))
                        .orderBy("name")
                        .list())
                .map(one -> one.model().name)
                .containsExactly("Cleo", "Dan");
        assertThat(query.filter(purchases.gte(1L)).count()).isEqualTo(3);
        assertThat(query.filter(purchases.gt(1L)).exists()).isTrue();
        assertThat(query.filter(purchases.gt(2L)).exists()).isFalse();
    }

    @Test
    void severalToManyAggregatesDoNotMultiply() {
        Agg<Employee, Long> team = count(Employee_.team());
        Agg<Employee, Long> customers = count(Employee_.customers());
        Agg<Employee, Long> purchases = count(Employee_.customers().purchases());
        var query = Employee_.objects
                .annotate("subordinates", team)
                .annotate("clients", customers)
                .annotate("sales", purchases)
                .orderBy("id");
        assertThat(query.list())
                .map(one ->
                        one.model().name + " " + one.get(team) + " " + one.get(customers) + " " + one.get(purchases))
                .containsExactly("Boss 1 0 0", "Ann 2 2 3", "Ben 0 0 0", "Cid 0 0 0");
        assertThat(query.filter("sales__gt", 0).list())
                .map(Annotated::model)
                .map(one -> one.name)
                .containsExactly("Ann");
        assertThat(query.count()).isEqualTo(4);
        assertThat(statements(query::list)).isEqualTo(1);
    }

    @Test
    void aToManyAggregateDoesNotMultiplyThatOfTheRow() {
        var row = Customer_.objects
                .all()
                .aggregate(
                        count(),
                        count(Customer_.purchases()),
                        count(Customer_.purchases().lines()));
        assertThat(row.values()).containsExactly(3L, 4L, 6L);
        var perSupport = Customer_.objects
                .values(Customer_.support().name)
                .annotate("clients", count())
                .annotate("sales", count(Customer_.purchases()))
                .annotate("items", sum(Customer_.purchases().lines().quantity))
                .orderBy(Customer_.support().name.asc().nullsFirst());
        assertThat(perSupport.list())
                .extracting(Object::toString)
                .containsExactly(
                        "{support__name=null, clients=1, sales=1, items=null}",
                        "{support__name=Ann, clients=2, sales=3, items=18}");
    }

    @Test
    void filtersBeforeAnAggregateNarrowIt() {
        Agg<Customer, Long> lines = count(Customer_.purchases().lines());
        assertThat(Customer_.objects
                        .filter(Customer_.name.ne("Dan"))
                        .annotate(lines)
                        .orderBy("name")
                        .list())
                .map(one -> one.model().name + " " + one.get(lines))
                .containsExactly("Cleo 3", "Éva 0");
        Agg<Customer, Long> in2024 = count(Customer_.purchases())
                .filter(Customer_.purchases().day.year().eq(2024));
        assertThat(Customer_.objects.annotate("lately", in2024).orderBy("name").list())
                .map(one -> one.model().name + " " + one.get(in2024))
                .containsExactly("Cleo 1", "Dan 1", "Éva 1");
    }

    @Test
    void groupsWithHaving() {
        var query = Line_.objects
                .values(Line_.product().name)
                .annotate("sold", sum(Line_.quantity))
                .filter("sold__gte", 3)
                .orderBy("-sold");
        assertThat(query.list())
                .extracting(Object::toString)
                .containsExactly("{product__name=Pen, sold=13}", "{product__name=Ink, sold=3}");
        assertThat(query.sql()).contains("GROUP BY").contains("HAVING");
        assertThat(query.count()).isEqualTo(2);
        assertThat(Line_.objects
                        .values("product__name")
                        .annotate("sold", sum("quantity"))
                        .filter("sold__gte", 3)
                        .orderBy("-sold")
                        .sql())
                .isEqualTo(query.sql());
        assertThat(Line_.objects
                        .filter(Line_.quantity.gt(1))
                        .values(Line_.product().name)
                        .annotate("sold", sum(Line_.quantity))
                        .orderBy("product__name")
                        .list())
                .extracting(Object::toString)
                .containsExactly("{product__name=Ink, sold=2}", "{product__name=Pen, sold=13}");
    }

    @Test
    void typedGroups() {
        assertThat(Purchase_.objects
                        .values(Purchase_.day.year())
                        .annotate(count())
                        .orderBy(Purchase_.day.year().asc())
                        .list())
                .containsExactly(new Tuple2<>(2023, 1L), new Tuple2<>(2024, 3L));
        assertThat(Purchase_.objects
                        .values(Purchase_.category)
                        .annotate(count())
                        .annotate(max(Purchase_.day))
                        .orderBy(Purchase_.category.asc().nullsFirst())
                        .list())
                .containsExactly(
                        new Tuple3<>(null, 1L, LocalDate.of(2023, 12, 31)),
                        new Tuple3<>("", 1L, LocalDate.of(2024, 6, 30)),
                        new Tuple3<>("gift", 2L, LocalDate.of(2024, 6, 30)));
    }

    @Test
    void textTwinsOfAggregates() {
        assertThat(Customer_.objects.annotate(count("purchases")).sql())
                .isEqualTo(
                        Customer_.objects.annotate(count(Customer_.purchases())).sql());
        assertThat(Line_.objects.aggregate(sum("quantity"))).isEqualTo(18L);
        assertThat(Line_.objects.aggregate(max("product__name"))).isEqualTo("Pen");
        assertThat(Line_.objects.aggregate(min("purchase__day"))).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(Line_.objects.aggregate(avg("quantity"))).isEqualTo(3.0);
        assertThat(Line_.objects.aggregate(countDistinct("product__name"))).isEqualTo(3);
    }
}
