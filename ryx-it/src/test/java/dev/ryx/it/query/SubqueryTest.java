package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Subqueries.exists;
import static dev.ryx.expr.Subqueries.notExists;
import static dev.ryx.expr.Subqueries.outer;
import static dev.ryx.expr.Subqueries.subquery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.row.Row;
import dev.ryx.error.FieldException;
import dev.ryx.expr.F;
import dev.ryx.expr.OuterRef;
import dev.ryx.expr.Q;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.it.shop.Shop;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Queries within queries. */
class SubqueryTest extends ShopTest {

    @Test
    void existence() {
        var sold = Line_.objects.filter(Line_.product.eq(outer(Product_.id)));
        var soldText = Line_.objects.filter("product", OuterRef.of("id"));
        var query = Product_.objects.filter(exists(sold)).orderBy("id");
        assertThat(query.list()).map(one -> one.name).containsExactly("Pen", "Ink", "Lamp");
        assertThat(Product_.objects.filter(exists(soldText)).orderBy("id").sql())
                .isEqualTo(query.sql());
        assertThat(Product_.objects.filter(notExists(sold)).list())
                .map(one -> one.name)
                .containsExactly("Unsold");
        assertThat(Product_.objects.exclude(exists(soldText)).list())
                .map(one -> one.name)
                .containsExactly("Unsold");
        assertThat(Product_.objects
                        .annotate("sold", exists(sold).asExpr())
                        .filter("sold", false)
                        .values("name", "sold")
                        .list())
                .extracting(Row::toString)
                .containsExactly("{name=Unsold, sold=false}");
        assertThat(Product_.objects
                        .filter(Product_.name.eq("Unsold").or(exists(sold.filter(Line_.quantity.gt(5)))))
                        .orderBy("name")
                        .list())
                .map(one -> one.name)
                .containsExactly("Pen", "Unsold");
        assertThat(statements(query::list)).isEqualTo(1);
    }

    @Test
    void inAQuery() {
        var gifts = Purchase_.objects.filter(Purchase_.category.eq("gift"));
        assertThat(Customer_.objects
                        .filter(Customer_.id.in(
                                gifts.values(Purchase_.customer.key().asLong())))
                        .orderBy("name")
                        .list())
                .map(one -> one.name)
                .containsExactly("Cleo", "Éva");
        assertThat(Customer_.objects
                        .filter("id__in", gifts.values("customer"))
                        .orderBy("name")
                        .list())
                .map(one -> one.name)
                .containsExactly("Cleo", "Éva");
        assertThat(Customer_.objects
                        .filter("purchases__in", gifts)
                        .orderBy("name")
                        .list())
                .map(one -> one.name)
                .containsExactly("Cleo", "Éva");
        assertThat(Customer_.objects
                        .filter(Customer_.purchases().in(gifts))
                        .orderBy("name")
                        .list())
                .map(one -> one.name)
                .containsExactly("Cleo", "Éva");
        assertThat(Customer_.objects.exclude(Customer_.purchases().in(gifts)).list())
                .map(one -> one.name)
                .containsExactly("Dan");
        assertThat(Purchase_.objects
                        .filter(Purchase_.customer.in(Customer_.objects.filter("name", "Dan")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void equalToAQuery() {
        var latest = Purchase_.objects.orderBy("-day", "id").limit(1);
        assertThat(Purchase_.objects
                        .filter(Purchase_.day.eq(latest.values(Purchase_.day)))
                        .count())
                .isEqualTo(2);
        assertThat(Purchase_.objects.filter("day", latest.values("day")).count())
                .isEqualTo(2);
        assertThat(Purchase_.objects.filter("day__lt", latest.values("day")).count())
                .isEqualTo(2);
    }

    @Test
    void oneValue() {
        var lastDay = Purchase_.objects
                .filter(Purchase_.customer.eq(outer(Customer_.id)))
                .orderBy("-day")
                .limit(1);
        var query = Customer_.objects.values(Customer_.name, subquery(lastDay.values(Purchase_.day)));
        assertThat(query.orderBy("name").list())
                .map(Object::toString)
                .containsExactly(
                        "Tuple2[first=Cleo, second=2024-01-01]",
                        "Tuple2[first=Dan, second=2024-06-30]",
                        "Tuple2[first=Éva, second=2024-06-30]");
        var text = Purchase_.objects
                .filter("customer", OuterRef.of("id"))
                .orderBy("-day")
                .limit(1)
                .values("day");
        assertThat(Customer_.objects
                        .values(Customer_.name, subquery(text))
                        .orderBy("name")
                        .sql())
                .isEqualTo(query.orderBy("name").sql());
        assertThat(Customer_.objects
                        .annotate("latest", subquery(text))
                        .filter("latest__gte", LocalDate.of(2024, 6, 1))
                        .orderBy("-latest", "name")
                        .list())
                .map(one -> one.model().name)
                .containsExactly("Dan", "Éva");
        assertThat(Customer_.objects
                        .orderBy(subquery(text).desc(), Customer_.name.desc())
                        .list())
                .map(one -> one.name)
                .containsExactly("Éva", "Dan", "Cleo");
    }

    @Test
    void aggregatesOfSubqueries() {
        var perProduct = Line_.objects
                .filter("product", OuterRef.of("pk"))
                .values("product")
                .annotate("total", sum("quantity"))
                .values("total");
        assertThat(Product_.objects
                        .annotate("sold", subquery(perProduct))
                        .values("name", "sold")
                        .orderBy("name")
                        .list())
                .extracting(Row::toString)
                .containsExactly(
                        "{name=Ink, sold=3}", "{name=Lamp, sold=2}", "{name=Pen, sold=13}", "{name=Unsold, sold=null}");
        assertThat(Product_.objects
                        .filter(Q.of("lines__quantity__gt", 1))
                        .annotate("n", count("lines"))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void updatesFromASubquery() {
        var best = Line_.objects
                .filter("product", OuterRef.of("id"))
                .orderBy("-unit_price")
                .limit(1)
                .values("unit_price");
        Product_.objects
                .filter(exists(Line_.objects.filter("product", OuterRef.of("id"))))
                .update("price", subquery(best));
        assertThat(Product_.objects.values(Product_.price).orderBy("id").list())
                .containsExactly(
                        new BigDecimal("1.10"),
                        new BigDecimal("2.55"),
                        new BigDecimal("100.00"),
                        new BigDecimal("9.99"));
        Shop.write();
    }

    @Test
    void mistakes() {
        assertThatThrownBy(() -> Product_.objects.filter("id__in", Line_.objects.values("id", "product")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("selects one value");
        assertThatThrownBy(
                        () -> Line_.objects.filter("product", OuterRef.of("id")).list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("outer reference");
        assertThatThrownBy(() -> Product_.objects
                        .filter(exists(Line_.objects.filter("product", OuterRef.of("ide"))))
                        .list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> Product_.objects.filter("id", F.of("nothing"))).isInstanceOf(FieldException.class);
    }
}
