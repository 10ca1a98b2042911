package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.avg;
import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.max;
import static dev.ryx.expr.Aggregates.min;
import static dev.ryx.expr.Aggregates.stdDev;
import static dev.ryx.expr.Aggregates.stdDevOfSample;
import static dev.ryx.expr.Aggregates.stringAgg;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Aggregates.variance;
import static dev.ryx.expr.Aggregates.varianceOfSample;
import static dev.ryx.expr.Conditionals.caseWhen;
import static dev.ryx.expr.Conditionals.coalesce;
import static dev.ryx.expr.Conditionals.greatest;
import static dev.ryx.expr.Conditionals.least;
import static dev.ryx.expr.Conditionals.nullIf;
import static dev.ryx.expr.Functions.abs;
import static dev.ryx.expr.Functions.cast;
import static dev.ryx.expr.Functions.ceil;
import static dev.ryx.expr.Functions.concat;
import static dev.ryx.expr.Functions.extract;
import static dev.ryx.expr.Functions.floor;
import static dev.ryx.expr.Functions.length;
import static dev.ryx.expr.Functions.lower;
import static dev.ryx.expr.Functions.ltrim;
import static dev.ryx.expr.Functions.now;
import static dev.ryx.expr.Functions.replace;
import static dev.ryx.expr.Functions.round;
import static dev.ryx.expr.Functions.rtrim;
import static dev.ryx.expr.Functions.substr;
import static dev.ryx.expr.Functions.trim;
import static dev.ryx.expr.Functions.trunc;
import static dev.ryx.expr.Functions.upper;
import static dev.ryx.expr.Functions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ryx.backend.row.Row;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Expr;
import dev.ryx.expr.F;
import dev.ryx.expr.Order;
import dev.ryx.expr.Q;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.it.shop.Shop;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Expressions, typed and from text, which end in the same tree. */
class ExpressionTest extends ShopTest {

    /** The values of both spellings for all products in the order of their keys, after a look at their SQL. */
    private static List<? extends @Nullable Object> ofProducts(
            Expr<? super Product, ?> typed, Expr<? super Product, ?> text) {
        var query = Product_.objects.values(typed).orderBy("id");
        var twin = Product_.objects.values(text).orderBy("id");
        for (DatabaseKind kind : DatabaseKind.values()) {
            assertThat(twin.sql(kind)).isEqualTo(query.sql(kind));
        }
        List<? extends @Nullable Object> rows = query.list();
        assertThat(twin.list())
                .map(String::valueOf)
                .isEqualTo(rows.stream().map(String::valueOf).toList());
        return rows;
    }

    @Test
    void arithmetic() {
        assertThat(ofProducts(
                        Product_.price.times(Product_.price).minus(new BigDecimal("0.21")),
                        F.of("price").times(F.of("price")).minus(new BigDecimal("0.21"))))
                .map(Object::toString)
                .containsExactly("1.0000", "6.2925", "9999.7900", "99.5901");
        assertThat(ofProducts(
                        Product_.weight.dividedBy(2).plus(1),
                        F.of("weight").dividedBy(2.0).plus(1.0)))
                .map(Object::toString)
                .containsExactly("1.125", "1.75", "2.5", "1.0");
        assertThat(Line_.objects.values(Line_.quantity.modulo(3)).orderBy("id").list())
                .isEqualTo(Line_.objects
                        .values(F.of("quantity").modulo(3).asLong())
                        .as(Long::intValue)
                        .orderBy("id")
                        .list());
        assertThat(Line_.objects
                        .values(Line_.quantity.plus(1).times(2).minus(1).dividedBy(4))
                        .orderBy("id")
                        .list())
                .containsExactly(5, 0, 0, 1, 1, 0);
    }

    @Test
    void textFunctions() {
        assertThat(ofProducts(lower(Product_.name), lower("name")))
                .map(Object::toString)
                .containsExactly("pen", "ink", "lamp", "unsold");
        assertThat(ofProducts(upper(Product_.name), upper("name")))
                .map(Object::toString)
                .containsExactly("PEN", "INK", "LAMP", "UNSOLD");
        assertThat(ofProducts(length(Product_.name), length("name")))
                .map(Object::toString)
                .containsExactly("3", "3", "4", "6");
        assertThat(ofProducts(substr(Product_.name, 2), substr("name", 2)))
                .map(Object::toString)
                .containsExactly("en", "nk", "amp", "nsold");
        assertThat(ofProducts(substr(Product_.name, 2, 1), substr("name", 2, 1)))
                .map(Object::toString)
                .containsExactly("e", "n", "a", "n");
        assertThat(ofProducts(replace(Product_.name, "n", "-"), replace("name", "n", "-")))
                .map(Object::toString)
                .containsExactly("Pe-", "I-k", "Lamp", "U-sold");
        assertThat(ofProducts(
                        trim(concat(value(" "), Product_.name, value(" "))),
                        trim(concat(value(" "), F.of("name"), value(" ")))))
                .map(Object::toString)
                .containsExactly("Pen", "Ink", "Lamp", "Unsold");
        assertThat(ofProducts(
                        concat(ltrim(value("  a ")), rtrim(value(" b  "))),
                        concat(ltrim(value("  a ")), rtrim(value(" b  ")))))
                .map(Object::toString)
                .containsOnly("a  b");
        assertThat(ofProducts(
                        concat(Product_.name, value("-"), upper(Product_.name)),
                        concat("name", value("-"), upper("name"))))
                .map(Object::toString)
                .containsExactly("Pen-PEN", "Ink-INK", "Lamp-LAMP", "Unsold-UNSOLD");
    }

    @Test
    void functionsKeepTheirFamily() {
        assertThat(Product_.objects.filter(lower(Product_.name).startsWith("p")).list())
                .map(product -> product.name)
                .containsExactly("Pen");
        assertThat(Product_.objects.filter(lower("name").endsWith("p")).count()).isEqualTo(1);
        assertThat(Product_.objects.filter(length(Product_.name).plus(1).eq(5)).count())
                .isEqualTo(1);
        assertThat(Product_.objects.filter(length("name").plus(1).eq(5)).count())
                .isEqualTo(1);
    }

    @Test
    void numberFunctions() {
        assertThat(ofProducts(
                        abs(Product_.price.minus(new BigDecimal(5))),
                        abs(F.of("price").minus(new BigDecimal(5)))))
                .map(Object::toString)
                .containsExactly("3.90", "2.45", "95.00", "4.99");
        assertThat(ofProducts(floor(Product_.price), floor("price")))
                .map(Object::toString)
                .containsExactly("1", "2", "100", "9");
        assertThat(ofProducts(ceil(Product_.price), ceil("price")))
                .map(Object::toString)
                .containsExactly("2", "3", "100", "10");
        assertThat(ofProducts(round(Product_.price), round("price")))
                .map(Object::toString)
                .containsExactly("1", "3", "100", "10");
        assertThat(ofProducts(
                        round(Product_.price.plus(Product_.price), 1),
                        round(F.of("price").plus(F.of("price")), 1)))
                .map(one -> ((BigDecimal) one).stripTrailingZeros().toPlainString())
                .containsExactly("2.2", "5.1", "200", "20");
        assertThat(ofProducts(abs(Product_.weight.minus(1)), abs(F.of("weight").minus(1.0))))
                .map(Object::toString)
                .containsExactly("0.75", "0.5", "2.0", "1.0");
    }

    @Test
    void choices() {
        assertThat(ofProducts(
                        caseWhen(Product_.price.gt(50), "dear")
                                .when(Product_.price.gt(5), "fair")
                                .otherwise("cheap"),
                        caseWhen(Q.of("price__gt", 50), "dear")
                                .when(Q.of("price__gt", 5), "fair")
                                .otherwise("cheap")))
                .map(Object::toString)
                .containsExactly("cheap", "cheap", "dear", "fair");
        assertThat(Product_.objects
                        .filter(caseWhen(Product_.price.gt(50), "dear")
                                .otherwise(Product_.name)
                                .startsWith("d"))
                        .count())
                .isEqualTo(1);
        assertThat(Product_.objects
                        .values(caseWhen(Product_.name.eq("Pen"), 1).end())
                        .orderBy("id")
                        .list())
                .containsExactly(1, null, null, null);
        assertThat(Product_.objects
                        .values(caseWhen(Q.of("name", "Pen"), (Object) F.of("discount"))
                                .when(Q.of("name", "Ink"), (Object) null)
                                .typed(new SqlType.Decimal(10, 2))
                                .otherwise(F.of("price")))
                        .orderBy("id")
                        .list())
                .map(String::valueOf)
                .containsExactly("0.10", "null", "100.00", "9.99");
        Q<Object> chosen = Q.of(caseWhen(Q.of("name", "Pen"), true)
                .otherwise(Q.of("price__gt", 50).asExpr()));
        assertThat(Product_.objects.filter(chosen).orderBy("id").values("name").list())
                .extracting(row -> row.get(0))
                .containsExactly("Pen", "Lamp");
    }

    @Test
    void firstOfSeveral() {
        assertThat(ofProducts(coalesce(Product_.discount, BigDecimal.ZERO), coalesce("discount", BigDecimal.ZERO)))
                .map(one -> ((BigDecimal) one).signum())
                .containsExactly(1, 0, 1, 0);
        assertThat(ofProducts(coalesce(Product_.discount, Product_.price), coalesce("discount", "price")))
                .map(Object::toString)
                .containsExactly("0.10", "2.55", "5.00", "9.99");
        assertThat(ofProducts(nullIf(Product_.name, "Pen"), nullIf("name", value("Pen"))))
                .map(String::valueOf)
                .containsExactly("null", "Ink", "Lamp", "Unsold");
        assertThat(ofProducts(
                        greatest(Product_.price, value(new BigDecimal("5.00"))),
                        greatest("price", new BigDecimal("5.00"))))
                .map(Object::toString)
                .containsExactly("5.00", "5.00", "100.00", "9.99");
        assertThat(ofProducts(least(Product_.price, Product_.discount), least("price", "discount")))
                .map(String::valueOf)
                .containsExactly("0.10", "null", "5.00", "null");
        assertThat(Employee_.objects
                        .values(coalesce(Employee_.boss().name, "nobody"))
                        .orderBy("id")
                        .list())
                .containsExactly("nobody", "Boss", "Ann", "Ann");
    }

    @Test
    void moments() {
        assertThat(Purchase_.objects
                        .values(extract("quarter", Purchase_.day), Purchase_.day.isoYear(), Purchase_.day.weekDay())
                        .orderBy("id")
                        .list())
                .map(Object::toString)
                .containsExactly(
                        "Tuple3[first=4, second=2023, third=1]",
                        "Tuple3[first=1, second=2024, third=2]",
                        "Tuple3[first=2, second=2024, third=1]",
                        "Tuple3[first=2, second=2024, third=1]");
        assertThat(Purchase_.objects
                        .values(trunc("month", Purchase_.day))
                        .orderBy("id")
                        .list())
                .containsExactly(
                        LocalDate.of(2023, 12, 1),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 6, 1),
                        LocalDate.of(2024, 6, 1));
        assertThat(Purchase_.objects.values(trunc("month", "day")).orderBy("id").sql())
                .isEqualTo(Purchase_.objects
                        .values(Purchase_.day.truncatedTo("month"))
                        .orderBy("id")
                        .sql());
        assertThat(Purchase_.objects
                        .values(extract("year", "day"))
                        .orderBy("id")
                        .list())
                .containsExactly(2023, 2024, 2024, 2024);
        assertThat(Purchase_.objects.values(now()).limit(1).list().getFirst())
                .isBetween(Instant.now().minusSeconds(600), Instant.now().plusSeconds(600));
    }

    @Test
    void casts() {
        assertThat(ofProducts(cast(Product_.id, SqlType.TEXT), cast("id", SqlType.TEXT)))
                .allMatch(String.class::isInstance);
        assertThat(Product_.objects
                        .filter(cast(Product_.price, SqlType.INT).asLong().eq(100))
                        .count())
                .isEqualTo(1);
        assertThat(Product_.objects
                        .values(
                                value(null, SqlType.TEXT).as("nothing"),
                                value(7L).as("seven"))
                        .limit(1)
                        .list())
                .extracting(Row::toString)
                .containsExactly("{nothing=null, seven=7}");
        assertThatThrownBy(() -> Product_.objects.values(cast(Product_.name, SqlType.DATE)))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("no cast");
    }

    @Test
    void conditionsAreValues() {
        assertThat(ofProducts(
                        Product_.price.gt(5).asExpr(), Q.of("price__gt", 5).asExpr()))
                .map(Object::toString)
                .containsExactly("false", "false", "true", "true");
        assertThat(Product_.objects
                        .annotate("dear", Q.of("price__gt", 5).asExpr())
                        .filter("dear", true)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void comparedWithExpressions() {
        assertThat(Product_.objects
                        .filter("price__gt", F.of("weight").times(10))
                        .count())
                .isEqualTo(Product_.objects
                        .filter(Product_.price.untyped().gt(Product_.weight.times(10)))
                        .count());
        assertThat(Product_.objects
                        .exclude("discount__lt", F.of("price").dividedBy(15))
                        .count())
                .isEqualTo(3);
        assertThat(Product_.objects
                        .filter(lower("name").eq(F.of("name").asText()))
                        .exists())
                .isFalse();
        assertThat(Line_.objects
                        .filter("quantity__range", List.of(F.of("id").minus(F.of("id")), 1))
                        .count())
                .isEqualTo(3);
        assertThat(Line_.objects
                        .filter("unit_price__in", List.of(F.of("product__price"), new BigDecimal("2.50")))
                        .count())
                .isEqualTo(4);
        assertThat(Line_.objects
                        .filter(Line_.unitPrice.between(Line_.product().price, Line_.product().price))
                        .count())
                .isEqualTo(3);
        assertThat(Product_.objects
                        .filter(F.of("name").lookup("startswith", "P"))
                        .count())
                .isEqualTo(1);
        assertThat(Product_.objects.filter(Product_.name.lookup("iregex", "^p")).count())
                .isEqualTo(1);
    }

    @Test
    void ordersByExpressions() {
        assertThat(Product_.objects
                        .orderBy(length(Product_.name).desc(), lower("name").asc())
                        .list())
                .map(product -> product.name)
                .containsExactly("Unsold", "Lamp", "Ink", "Pen");
        assertThat(Product_.objects
                        .orderBy(F.of("discount").desc().nullsLast(), Order.of("-name"))
                        .list())
                .map(product -> product.name)
                .containsExactly("Lamp", "Pen", "Unsold", "Ink");
        assertThat(Product_.objects
                        .orderBy(F.of("discount").asc().nullsFirst(), Order.of("name"))
                        .list())
                .map(product -> product.name)
                .containsExactly("Ink", "Unsold", "Pen", "Lamp");
    }

    @Test
    void updatesWithExpressions() {
        try {
            assertThat(Product_.objects
                            .filter("name", "Pen")
                            .update("price", F.of("price").times(2)))
                    .isEqualTo(1);
            assertThat(Product_.objects.get("name", "Pen").price).isEqualTo(new BigDecimal("2.20"));
            Product_.objects.all().update(Product_.name.set(concat(upper(Product_.name), value("!"))));
            assertThat(Product_.objects.orderBy("id").first().orElseThrow().name)
                    .isEqualTo("PEN!");
            Product_.objects
                    .all()
                    .update(
                            "weight",
                            caseWhen(Q.of("name", "PEN!"), 9.0)
                                    .otherwise(F.of("weight").asDouble()));
            assertThat(Product_.objects.values(Product_.weight).orderBy("id").list())
                    .containsExactly(9.0, 1.5, 3.0, 0.0);
        } finally {
            Shop.write();
        }
    }

    @Test
    void aggregates() {
        assertThat(Line_.objects.all().aggregate(sum("quantity").distinct())).isEqualTo(16L);
        assertThat(Line_.objects.all().aggregate(sum(Line_.quantity).distinct()))
                .isEqualTo(16L);
        assertThat(Line_.objects.all().aggregate(count("product").distinct())).isEqualTo(3L);
        assertThat(Line_.objects.all().aggregate(count().filter(Q.of("quantity__gt", 1))))
                .isEqualTo(3L);
        assertThat(Line_.objects.all().aggregate(stdDev("quantity"))).isCloseTo(3.2145502536643, within(1e-9));
        assertThat(Line_.objects.all().aggregate(variance(Line_.quantity))).isCloseTo(10.3333333333333, within(1e-9));
        assertThat(Line_.objects.all().aggregate(varianceOfSample("quantity"))).isCloseTo(12.4, within(1e-9));
        assertThat(Line_.objects.all().aggregate(stdDevOfSample(Line_.quantity)))
                .isCloseTo(Math.sqrt(12.4), within(1e-9));
        assertThat(Product_.objects.aggregate(stringAgg(Product_.name, "+").orderBy("-name")))
                .isEqualTo("Unsold+Pen+Lamp+Ink");
        assertThat(Product_.objects.aggregate(stringAgg("name", "+").orderBy(Product_.name.asc())))
                .isEqualTo("Ink+Lamp+Pen+Unsold");
        assertThat(Line_.objects
                        .aggregate(
                                max("quantity").untyped().minus(min("quantity")).as("range"),
                                avg(F.of("quantity")).as("mean"),
                                sum(F.of("quantity").times(F.of("unit_price"))).as("revenue"))
                        .toString())
                .isEqualTo("{range=9, mean=3.0, revenue=220.84}");
        assertThat(Line_.objects
                        .all()
                        .aggregate(stdDev("quantity"), variance("quantity"))
                        .mapping()
                        .names())
                .containsExactly("quantity__stddev", "quantity__variance");
    }

    @Test
    void aggregatesOfExpressionsOverRelations() {
        assertThat(Customer_.objects
                        .annotate(
                                "spent",
                                sum(F.of("purchases__lines__quantity").times(F.of("purchases__lines__unit_price"))))
                        .orderBy(F.of("spent").desc().nullsLast())
                        .values("name", "spent")
                        .list())
                .extracting(Row::toString)
                .containsExactly("{name=Cleo, spent=112.54}", "{name=Dan, spent=108.30}", "{name=Éva, spent=null}");
    }

    @Test
    void mistakesAreToldAtOnce() {
        assertThatThrownBy(() -> Product_.objects.annotate("x", F.of("prise").plus(1)))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("price");
        assertThatThrownBy(() -> Product_.objects.filter("price", lower("nam")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> Product_.objects.orderBy(lower(F.of("price")).asc()))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("text");
    }
}
