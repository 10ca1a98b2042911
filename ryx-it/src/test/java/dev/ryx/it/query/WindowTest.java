package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.avg;
import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.rawAggregate;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Fragments.sql;
import static dev.ryx.expr.Fragments.sqlCondition;
import static dev.ryx.expr.Windows.allRows;
import static dev.ryx.expr.Windows.cumeDist;
import static dev.ryx.expr.Windows.currentRow;
import static dev.ryx.expr.Windows.denseRank;
import static dev.ryx.expr.Windows.firstValue;
import static dev.ryx.expr.Windows.following;
import static dev.ryx.expr.Windows.lag;
import static dev.ryx.expr.Windows.lastValue;
import static dev.ryx.expr.Windows.lead;
import static dev.ryx.expr.Windows.nthValue;
import static dev.ryx.expr.Windows.ntile;
import static dev.ryx.expr.Windows.partitionBy;
import static dev.ryx.expr.Windows.percentRank;
import static dev.ryx.expr.Windows.preceding;
import static dev.ryx.expr.Windows.rank;
import static dev.ryx.expr.Windows.rowNumber;
import static dev.ryx.expr.Windows.unboundedFollowing;
import static dev.ryx.expr.Windows.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.expr.Expr;
import dev.ryx.expr.F;
import dev.ryx.it.shop.Line;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product_;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Windows, and SQL of one's own within a query. */
class WindowTest extends ShopTest {

    /** The values of an expression for the lines in the order of their keys, in both spellings. */
    private static List<String> ofLines(Expr<? super Line, ?> typed, Expr<? super Line, ?> text) {
        var query = Line_.objects.values(typed).orderBy("id");
        for (DatabaseKind kind : DatabaseKind.values()) {
            assertThat(Line_.objects.values(text).orderBy("id").sql(kind)).isEqualTo(query.sql(kind));
        }
        return query.list().stream().map(String::valueOf).toList();
    }

    @Test
    void ranks() {
        assertThat(ofLines(
                        rank().over(partitionBy(Line_.product().name).orderBy(Line_.quantity.desc())),
                        rank().over(partitionBy("product__name").orderBy("-quantity"))))
                .containsExactly("1", "2", "1", "2", "1", "1");
        assertThat(ofLines(
                        denseRank().over(allRows().orderBy(Line_.quantity.asc())),
                        denseRank().over(allRows().orderBy("quantity"))))
                .containsExactly("4", "1", "1", "3", "2", "1");
        assertThat(ofLines(
                        rowNumber().over(allRows().orderBy(Line_.id.desc())),
                        rowNumber().over(allRows().orderBy("-id"))))
                .containsExactly("6", "5", "4", "3", "2", "1");
        assertThat(ofLines(
                        ntile(2).over(allRows().orderBy(Line_.id.asc())),
                        ntile(2).over(allRows().orderBy("id"))))
                .containsExactly("1", "1", "1", "2", "2", "2");
        assertThat(ofLines(
                        percentRank().over(allRows().orderBy(Line_.id.asc())),
                        percentRank().over(allRows().orderBy("id"))))
                .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(ofLines(
                        cumeDist().over(partitionBy(Line_.product.key()).orderBy(Line_.id.asc())),
                        cumeDist().over(partitionBy("product").orderBy("id"))))
                .containsExactly("0.5", "0.5", "0.5", "1.0", "1.0", "1.0");
    }

    @Test
    void neighbours() {
        var byId = allRows().orderBy("id");
        assertThat(ofLines(lag(Line_.quantity).over(byId), lag("quantity").over(byId)))
                .containsExactly("null", "10", "1", "1", "3", "2");
        assertThat(ofLines(
                        lead(Line_.quantity, 2).over(byId), lead("quantity", 2).over(byId)))
                .containsExactly("1", "3", "2", "1", "null", "null");
        assertThat(Line_.objects
                        .values(lag(Line_.quantity, 1, 0).over(byId))
                        .orderBy("id")
                        .list())
                .containsExactly(0, 10, 1, 1, 3, 2);
        assertThat(ofLines(
                        firstValue(Line_.quantity).over(byId),
                        firstValue("quantity").over(byId)))
                .containsOnly("10");
        var all = byId.rows(unboundedPreceding(), unboundedFollowing());
        assertThat(ofLines(
                        lastValue(Line_.quantity).over(all),
                        lastValue("quantity").over(all)))
                .containsOnly("1");
        assertThat(ofLines(
                        nthValue(Line_.quantity, 4).over(all),
                        nthValue("quantity", 4).over(all)))
                .containsOnly("3");
    }

    @Test
    void aggregatesOverWindows() {
        var byId = allRows().orderBy("id");
        assertThat(ofLines(sum(Line_.quantity).over(byId), sum("quantity").over(byId)))
                .containsExactly("10", "11", "12", "15", "17", "18");
        assertThat(ofLines(
                        sum(Line_.quantity).over(byId.rows(preceding(1), currentRow())),
                        sum("quantity").over(byId.rows(preceding(1), currentRow()))))
                .containsExactly("10", "11", "2", "4", "5", "3");
        assertThat(ofLines(
                        avg(Line_.quantity).over(byId.rows(currentRow(), following(1))),
                        avg("quantity").over(byId.rows(currentRow(), following(1)))))
                .containsExactly("5.5", "1.0", "2.0", "2.5", "1.5", "1.0");
        assertThat(ofLines(count().over(partitionBy(Line_.product.key())), count().over(partitionBy("product"))))
                .containsOnly("2");
        assertThat(Line_.objects
                        .annotate("running", sum("quantity").over(byId))
                        .orderBy("-running")
                        .list())
                .map(one -> one.get("running"))
                .containsExactly(18L, 17L, 15L, 12L, 11L, 10L);
        assertThat(Line_.objects
                        .annotate(
                                "part",
                                F.of("quantity")
                                        .times(100)
                                        .dividedBy(sum("quantity").over(allRows())))
                        .orderBy("id")
                        .list())
                .map(one -> String.valueOf(one.get("part")))
                .containsExactly("55", "5", "5", "16", "11", "5");
    }

    @Test
    void windowsOverGroups() {
        assertThat(Line_.objects
                        .values("product__name")
                        .annotate("sold", sum("quantity"))
                        .annotate("place", rank().over(allRows().orderBy("-sold")))
                        .orderBy("place")
                        .list())
                .extracting(Object::toString)
                .containsExactly(
                        "{product__name=Pen, sold=13, place=1}",
                        "{product__name=Ink, sold=3, place=2}",
                        "{product__name=Lamp, sold=2, place=3}");
    }

    @Test
    void whatWindowsDoNotTake() {
        assertThatThrownBy(() -> Line_.objects
                        .annotate("n", rowNumber().over(allRows().orderBy("id")))
                        .filter("n", 1)
                        .list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("window");
        assertThatThrownBy(() -> Line_.objects.values(rank().over(allRows())))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("order");
    }

    @Test
    void fragmentsOfSql() {
        assertThat(Product_.objects
                        .annotate("far", sql("ABS(? - ?)", SqlType.INT, F.of("id"), 1_000_000))
                        .filter("far__gt", 10)
                        .count())
                .isEqualTo(4);
        assertThat(Product_.objects
                        .filter(sqlCondition("? LIKE ?", F.of("name"), "%'; DROP TABLE products; --"))
                        .count())
                .isZero();
        assertThat(Product_.objects
                        .filter(sqlCondition("? < ?", F.of("weight"), 1.0))
                        .count())
                .isEqualTo(2);
        assertThat(Line_.objects.aggregate(rawAggregate("MAX(? * ?)", SqlType.INT, F.of("quantity"), 2)))
                .isEqualTo(20);
        assertThat(Line_.objects
                        .values("product__name")
                        .annotate("most", rawAggregate("MAX(?)", SqlType.INT, F.of("quantity")))
                        .filter("most__gt", 1)
                        .orderBy("product__name")
                        .list())
                .extracting(Object::toString)
                .containsExactly("{product__name=Ink, most=2}", "{product__name=Pen, most=10}");
        assertThatThrownBy(() -> sql("1; DROP TABLE x", SqlType.INT)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> Line_.objects.aggregate(
                        rawAggregate("MAX(?)", SqlType.INT, F.of("quantity")).distinct()))
                .isInstanceOf(FieldException.class);
    }
}
