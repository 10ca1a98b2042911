package dev.ryx.it.write;

import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.expr.Assignment;
import dev.ryx.expr.F;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Shop;
import dev.ryx.tuple.Tuple2;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code update} and {@code delete} of all rows of a query. */
class UpdateTest extends WriteTest {

    @BeforeEach
    void write() {
        Blog.write();
    }

    @Test
    void setsValues() {
        assertThat(statements(() -> assertThat(Post_.objects
                                .filter(Post_.views.eq(10))
                                .update(Post_.views.set(11), Post_.body.set("'")))
                        .isEqualTo(2)))
                .isEqualTo(1);
        assertThat(Post_.objects.values(Post_.views, Post_.body).list())
                .containsExactly(
                        new Tuple2<>(5000, "ü🎉"),
                        new Tuple2<>(11, "'"),
                        new Tuple2<>(1000, null),
                        new Tuple2<>(11, "'"),
                        new Tuple2<>(0, ""));
    }

    @Test
    void setsExpressionsOfTheRow() {
        assertThat(Post_.objects.all().update(Post_.views.set(Post_.views.plus(1))))
                .isEqualTo(5);
        assertThat(Post_.objects.values(Post_.views).list()).containsExactly(5001, 11, 1001, 11, 1);
        Post_.objects.all().update("views", F.of("views").times(2).minus(1));
        assertThat(Post_.objects.values(Post_.views).list()).containsExactly(10_001, 21, 2001, 21, 1);
        Post_.objects.filter(Post_.body.isNotNull()).update(Post_.body.set(lower(Post_.title)));
        assertThat(Post_.objects.get(Post_.views.eq(10_001)).body).isEqualTo("ärger mit \"quotes\" & 'apostrophes'");
        assertThat(Post_.objects.filter(Post_.body.isNull()).count()).isEqualTo(1);
    }

    @Test
    void everyValueIsThatBefore() {
        Shop.write();
        Product_.objects
                .filter(Product_.discount.isNotNull())
                .update(
                        Product_.price.set(Product_.price.minus(Product_.discount)),
                        Product_.discount.set(Product_.price.dividedBy(new BigDecimal("10"))));
        assertThat(Product_.objects
                        .filter(Product_.discount.isNotNull())
                        .orderBy("id")
                        .values(Product_.price, Product_.discount)
                        .list())
                .containsExactly(
                        new Tuple2<>(new BigDecimal("1.00"), new BigDecimal("0.11")),
                        new Tuple2<>(new BigDecimal("95.00"), new BigDecimal("10.00")));
    }

    @Test
    void setsNullAndKeys() {
        Author ada = Author_.objects.get("name", "Ada");
        Post_.objects.all().update(Post_.body.setNull(), Post_.author.set(ada));
        assertThat(Post_.objects
                        .filter(Post_.body.isNull(), Post_.author.eq(ada))
                        .count())
                .isEqualTo(5);
        Post_.objects.all().update("author", Author_.objects.get("name", "Äsop"));
        assertThat(Post_.objects.filter("author__name", "Äsop").count()).isEqualTo(5);
    }

    @Test
    void typedAndTextMix() {
        Post_.objects.filter("views", 0).update(Post_.views.set(1), Assignment.of("title", "%"));
        assertThat(Post_.objects.get(Post_.views.eq(1)).title).isEqualTo("%");
    }

    @Test
    void aFilterOverRelationsPicksTheRows() {
        assertThat(Post_.objects.filter(Post_.author().country.isNull()).update(Post_.views.set(7)))
                .isEqualTo(1);
        assertThat(Post_.objects.filter(Post_.tags().name.in("java", "sql")).update(Post_.active.set(false)))
                .isEqualTo(3);
        assertThat(Blog.titles(Post_.objects.filter(Post_.active.isTrue()))).containsExactly("Ärger");
        assertThat(Post_.objects.exclude(Post_.tags().name.eq("java")).update(Post_.views.set(8)))
                .isEqualTo(2);
        assertThat(Post_.objects.values(Post_.views).list()).containsExactly(8, 10, 1000, 10, 8);
    }

    @Test
    void mistakesAreRefusedBeforeAnythingRuns() {
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> Post_.objects.all().update("veiws", 1))
                            .isInstanceOf(FieldException.class)
                            .hasMessageContaining("Did you mean views");
                    assertThatThrownBy(() -> Post_.objects.all().update("views", "one"))
                            .isInstanceOf(FieldException.class);
                    assertThatThrownBy(() -> Post_.objects.all().update("views", null))
                            .isInstanceOf(FieldException.class);
                    assertThatThrownBy(() -> Post_.objects.all().update("author__name", "x"))
                            .isInstanceOf(FieldException.class);
                }))
                .isZero();
        assertThat(Post_.objects.aggregate(sum(Post_.views))).isEqualTo(6020);
    }

    @Test
    void deletesTheRowsOfTheQuery() {
        assertThat(statements(() -> assertThat(
                                Post_.objects.filter(Post_.views.eq(10)).delete())
                        .isEqualTo(2)))
                .isEqualTo(1);
        assertThat(Blog.titles(Post_.objects.all())).containsExactly("Ärger", "hello", "Draft");
        assertThat(Post_.objects.filter(Post_.author().name.eq("Ada")).delete()).isEqualTo(1);
        assertThat(Author_.objects.filter(Author_.posts().isNull()).delete()).isEqualTo(2);
        assertThat(Blog.names(Author_.objects.orderBy("id"))).containsExactly("Äsop", "Bob O'Neil");
        assertThat(Post_.objects.exclude(Post_.views.in(0, 5000)).delete()).isZero();
        assertThat(Post_.objects.all().delete()).isEqualTo(2);
        assertThat(Post_.objects.all().delete()).isZero();
    }

    @Test
    void aNegatedGroupDoesNotDeleteEverything() {
        Post_.objects.exclude(Post_.views.eq(10).or(Post_.views.eq(1000))).delete();
        assertThat(Blog.titles(Post_.objects.all())).containsExactly("50X", "hello", "Hello");
    }
}
