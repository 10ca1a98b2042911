package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Functions.value;
import static dev.ryx.expr.Joins.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.row.Row;
import dev.ryx.error.FieldException;
import dev.ryx.expr.F;
import dev.ryx.expr.Named;
import dev.ryx.expr.Q;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.query.ast.Step.JoinKind;
import org.junit.jupiter.api.Test;

/** Joins that no relation leads to, and common table expressions. */
class JoinTest extends ShopTest {

    @Test
    void joinsByName() {
        var query = Product_.objects
                .all()
                .join("line", Line_.objects, Product_.id.untyped().eq(joined("line", Line_.product.key())))
                .filter(joined("line", Line_.quantity).gt(1))
                .orderBy("line__quantity");
        assertThat(query.values(Product_.name, joined("line", Line_.quantity)).list())
                .map(Object::toString)
                .containsExactly(
                        "Tuple2[first=Ink, second=2]", "Tuple2[first=Pen, second=3]", "Tuple2[first=Pen, second=10]");
        assertThat(Product_.objects
                        .all()
                        .join("line", Line_.objects, F.of("id").eq(F.of("line__product")))
                        .filter("line__quantity__gt", 1)
                        .orderBy("line__quantity")
                        .sql())
                .isEqualTo(query.sql());
        assertThat(query.list()).map(product -> product.name).containsExactly("Ink", "Pen", "Pen");
    }

    @Test
    void kindsOfJoins() {
        Q<Object> sameName = Q.of("other__name", F.of("name"));
        assertThat(Product_.objects
                        .all()
                        .leftJoin(
                                "line",
                                Line_.objects,
                                Q.of("line__product", F.of("id")).and("line__quantity__gt", 2))
                        .values("name", "line__quantity")
                        .orderBy("name", "line__quantity")
                        .list())
                .extracting(Row::toString)
                .containsExactly(
                        "{name=Ink, line__quantity=null}",
                        "{name=Lamp, line__quantity=null}",
                        "{name=Pen, line__quantity=3}",
                        "{name=Pen, line__quantity=10}",
                        "{name=Unsold, line__quantity=null}");
        assertThat(Customer_.objects.all().crossJoin("other", Employee_.objects).count())
                .isEqualTo(12);
        assertThat(Customer_.objects
                        .all()
                        .join(JoinKind.RIGHT, "other", Employee_.objects, sameName)
                        .values("name", "other__name")
                        .orderBy("other__name")
                        .list())
                .extracting(row -> row.get("other__name"))
                .containsExactly("Ann", "Ben", "Boss", "Cid");
        assertThat(Purchase_.objects
                        .all()
                        .join("who", Customer_.objects, Q.of("who__id", F.of("customer")))
                        .values("who__support__name")
                        .annotate("n", count())
                        .orderBy("n")
                        .list())
                .extracting(Row::toString)
                .containsExactly("{who__support__name=null, n=1}", "{who__support__name=Ann, n=3}");
        assertThatThrownBy(() -> Customer_.objects.all().join("x", Employee_.objects, Q.of("x__nmae", "a")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> Customer_.objects.all().limit(2).crossJoin("x", Employee_.objects))
                .isInstanceOf(FieldException.class);
    }

    @Test
    void commonTableExpressions() {
        var sold = Line_.objects.values("product").annotate("sold", sum("quantity"));
        assertThat(Product_.objects
                        .all()
                        .withCte("sales", sold)
                        .joinCte(JoinKind.LEFT, "s", "sales", Q.of("s__product", F.of("id")))
                        .values(Named.of("name"), F.of("s__sold").as("sold"))
                        .orderBy("name")
                        .list())
                .extracting(Row::toString)
                .containsExactly(
                        "{name=Ink, sold=3}", "{name=Lamp, sold=2}", "{name=Pen, sold=13}", "{name=Unsold, sold=null}");
        assertThat(Line_.objects
                        .all()
                        .withCte("sales", Line_.objects.values("product__name").annotate("sold", sum("quantity")))
                        .fromCte("sales")
                        .filter("sold__gt", 2)
                        .orderBy("-sold")
                        .list())
                .extracting(Row::toString)
                .containsExactly("{product__name=Pen, sold=13}", "{product__name=Ink, sold=3}");
    }

    @Test
    void recursiveExpressions() {
        var top = Employee_.objects.filter(Employee_.boss.isNull()).values(Named.of("id"), value(0).as("level"));
        var below = Employee_.objects
                .all()
                .withCte("tree", top)
                .joinCte(JoinKind.INNER, "above", "tree", Q.of("above__id", F.of("boss")))
                .values(Named.of("id"), F.of("above__level").plus(1).as("level"));
        assertThat(Employee_.objects
                        .all()
                        .withRecursiveCte("tree", top, below)
                        .joinCte(JoinKind.INNER, "place", "tree", Q.of("place__id", F.of("id")))
                        .values(Named.of("name"), F.of("place__level").as("level"))
                        .orderBy("level", "name")
                        .list())
                .extracting(Row::toString)
                .containsExactly(
                        "{name=Boss, level=0}", "{name=Ann, level=1}", "{name=Ben, level=2}", "{name=Cid, level=2}");
    }
}
