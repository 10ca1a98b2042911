package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Functions.length;
import static dev.ryx.expr.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.LockOption;
import dev.ryx.Page;
import dev.ryx.Query;
import dev.ryx.QuerySet;
import dev.ryx.Ryx;
import dev.ryx.backend.row.Row;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.FieldException;
import dev.ryx.expr.F;
import dev.ryx.expr.Named;
import dev.ryx.expr.Q;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.it.types.Everything_;
import dev.ryx.meta.DatabaseKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** The verbs that refine a query, cut it, put it beside others, and ask it. */
class VerbsTest extends ShopTest {

    /** Those with {@code INTERSECT ALL}. */
    private static final Set<DatabaseKind> KINDS_WITH_ALL = EnumSet.of(DatabaseKind.POSTGRESQL, DatabaseKind.MARIADB);

    private static ListAssert<String> assertNames(Query<?, Product, ?> products) {
        return assertThat(products.list().stream().map(product -> product.name).toList());
    }

    @Test
    void none() throws Exception {
        QuerySet<Product> none = Product_.objects.none();
        assertThat(statements(() -> {
                    assertThat(none.list()).isEmpty();
                    assertThat(none.filter("price__gt", 1).orderBy("name").list())
                            .isEmpty();
                    assertThat(none.count()).isZero();
                    assertThat(none.exists()).isFalse();
                    assertThat(none.first()).isEmpty();
                    assertThat(none.values("name").list()).isEmpty();
                    assertThatThrownBy(none::get).isInstanceOf(DoesNotExist.class);
                }))
                .isZero();
        assertThat(none.aggregate(count())).isZero();
        assertThat(none.aggregate(sum("price"))).isNull();
        assertThat(none.delete()).isZero();
        assertThat(none.update("price", 1)).isZero();
        assertNames(none.union(Product_.objects.filter("name", "Pen"))).containsExactly("Pen");
        assertThat(Product_.objects.filter("id__in", none).count()).isZero();
    }

    @Test
    void anAliasIsNoPartOfTheRow() {
        var query = Product_.objects.alias("size", length("name")).filter("size__gt", 3);
        assertNames(query.orderBy("-size")).containsExactly("Unsold", "Lamp");
        assertThat(query.annotate("double", F.of("size").times(2))
                        .orderBy("size")
                        .list())
                .map(one -> one.toString().replaceAll(".* with ", "") + one.get("double"))
                .containsExactly("[double]8", "[double]12");
        assertThat(query.values().list().getFirst().mapping().names())
                .containsExactly("id", "name", "price", "discount", "weight");
        assertThat(Customer_.objects
                        .alias("n", count("purchases"))
                        .filter("n__gt", 1)
                        .values("name", "n")
                        .list())
                .extracting(Row::toString)
                .containsExactly("{name=Cleo, n=2}");
        assertNames(Product_.objects
                        .all()
                        .alias(length("name").as("size"), F.of("size").times(2).as("twice"))
                        .filter("twice", 12))
                .containsExactly("Unsold");
    }

    @Test
    void distinctOn() {
        var perCustomer = Purchase_.objects.orderBy("customer", "-day").distinct("customer");
        assertThat(perCustomer.sql(DatabaseKind.POSTGRESQL)).startsWith("SELECT DISTINCT ON (");
        assertThatThrownBy(() -> Purchase_.objects.all().distinct("custoner"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("customer");
        if (Ryx.database().kind() != DatabaseKind.POSTGRESQL) {
            assertThatThrownBy(perCustomer::list)
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("DISTINCT ON");
            return;
        }
        assertThat(perCustomer.values("customer__name", "day").list())
                .extracting(Row::toString)
                .containsExactly(
                        "{customer__name=Cleo, day=2024-01-01}",
                        "{customer__name=Dan, day=2024-06-30}",
                        "{customer__name=Éva, day=2024-06-30}");
        assertThat(Purchase_.objects
                        .orderBy(Purchase_.customer.asc(), Purchase_.day.desc())
                        .distinct(Purchase_.customer.key())
                        .sql())
                .isEqualTo(perCustomer.sql());
        assertThat(perCustomer.count()).isEqualTo(3);
    }

    @Test
    void reversed() {
        assertNames(Product_.objects.orderBy("name").reverse()).containsExactly("Unsold", "Pen", "Lamp", "Ink");
        assertNames(Product_.objects
                        .orderBy(F.of("discount").asc().nullsFirst(), Product_.name.asc())
                        .reverse())
                .containsExactly("Lamp", "Pen", "Unsold", "Ink");
        assertThat(Product_.objects.orderBy("name").orderBy().sql(DatabaseKind.SQLITE))
                .doesNotContain("ORDER BY");
    }

    @Test
    void earliestAndLatest() {
        assertThat(Purchase_.objects.earliest("day").day).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(Purchase_.objects.latest("day", "category").category).isEqualTo("gift");
        assertThat(Purchase_.objects.latest(Purchase_.day.asc(), Purchase_.category.asc()).category)
                .isEqualTo("gift");
        assertThat(Purchase_.objects.latest("-day").day).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(Purchase_.objects.earliest(Purchase_.day.desc(), Purchase_.category.asc()).category)
                .isEmpty();
        assertThatThrownBy(() -> Purchase_.objects.filter("day__year", 1999).latest("day"))
                .isExactlyInstanceOf(Purchase_.DoesNotExist.class);
    }

    @Test
    void datesOfAColumn() throws Exception {
        assertThat(Purchase_.objects.dates("day", "month").list())
                .containsExactly(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1));
        assertThat(Purchase_.objects
                        .all()
                        .dates(Purchase_.day, "year")
                        .reverse()
                        .list())
                .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2023, 1, 1));
        assertThat(Line_.objects.dates("purchase__day", "year").sql())
                .isEqualTo(
                        Line_.objects.all().dates(Line_.purchase().day, "year").sql());
        assertThat(Everything_.objects.all().datetimes("instant", "hour").list())
                .isEmpty();
    }

    @Test
    void slices() throws Exception {
        QuerySet<Product> byName = Product_.objects.orderBy("name");
        assertNames(byName.slice(1, 3)).containsExactly("Lamp", "Pen");
        assertNames(byName.slice(1, 4).slice(1, 9)).containsExactly("Pen", "Unsold");
        assertNames(byName.slice(2, 2)).isEmpty();
        assertNames(byName.slice(3, 1)).isEmpty();
        assertNames(byName.slice(1, 2).slice(5, 9)).isEmpty();
        assertNames(byName.offset(1).limit(2)).containsExactly("Lamp", "Pen");
        assertThat(byName.at(2).name).isEqualTo("Pen");
        assertThat(byName.slice(1, 3).at(1).name).isEqualTo("Pen");
        assertThat(byName.slice(1, 3).count()).isEqualTo(2);
        assertThat(byName.slice(1, 3).values("name").list())
                .extracting(row -> row.get(0))
                .containsExactly("Lamp", "Pen");
        assertThat(byName.slice(1, 3).annotate("size", length("name")).list())
                .map(one -> one.get("size"))
                .containsExactly(4, 3);
        assertThatThrownBy(() -> byName.at(4)).isExactlyInstanceOf(Product_.DoesNotExist.class);
        assertThat(statements(() -> byName.at(0))).isEqualTo(1);
    }

    @Test
    void whatASliceDoesNotTake() {
        QuerySet<Product> slice = Product_.objects.orderBy("name").slice(0, 2);
        List<Consumer<QuerySet<Product>>> refused = List.of(
                rows -> rows.filter("name", "Pen"),
                rows -> rows.exclude("name", "Pen"),
                rows -> rows.get("name", "Pen"),
                rows -> rows.orderBy("price"),
                QuerySet::reverse,
                QuerySet::distinct,
                rows -> rows.distinct("name"),
                QuerySet::last,
                rows -> rows.latest("price"),
                rows -> rows.earliest("price"),
                rows -> rows.dates("name", "year"),
                rows -> rows.update("price", 1),
                QuerySet::delete);
        assertThat(refused)
                .allSatisfy(step -> assertThatThrownBy(() -> step.accept(slice))
                        .isInstanceOf(FieldException.class)
                        .hasMessageContaining("limit"));
        assertThatThrownBy(() -> slice.slice(-1, 2)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> slice.at(-1)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> slice.limit(-1)).isInstanceOf(FieldException.class);
    }

    @Test
    void pages() throws Exception {
        Page<Product> second = Product_.objects.orderBy("name").page(2, 3);
        assertThat(second.items()).map(product -> product.name).containsExactly("Unsold");
        assertThat(second.total()).isEqualTo(4);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.hasNext()).isFalse();
        assertThat(second.hasPrevious()).isTrue();
        assertThat(Product_.objects.orderBy("name").page(1, 2).hasNext()).isTrue();
        assertThat(Product_.objects.orderBy("name").page(9, 2).items()).isEmpty();
        assertThat(Product_.objects.none().page(1, 2).pages()).isZero();
        assertThat(statements(() -> Product_.objects.orderBy("name").page(2, 3)))
                .isEqualTo(2);
        assertThat(statements(() -> Product_.objects.orderBy("name").page(3, 3)))
                .isEqualTo(1);
        assertThatThrownBy(() -> Product_.objects.all().page(0, 3)).isInstanceOf(FieldException.class);
    }

    @Test
    void combinations() {
        QuerySet<Product> cheap = Product_.objects.filter("price__lt", 10);
        QuerySet<Product> light = Product_.objects.filter("weight__lt", 1);
        assertNames(cheap.union(light).orderBy("name")).containsExactly("Ink", "Pen", "Unsold");
        assertNames(cheap.unionAll(light).orderBy("-name")).containsExactly("Unsold", "Unsold", "Pen", "Pen", "Ink");
        assertNames(cheap.intersection(light).orderBy("name")).containsExactly("Pen", "Unsold");
        assertNames(cheap.difference(light)).containsExactly("Ink");
        assertNames(cheap.union(light, Product_.objects.filter("name", "Lamp")).orderBy("name"))
                .containsExactly("Ink", "Lamp", "Pen", "Unsold");
        assertNames(cheap.orderBy("-price")
                        .limit(1)
                        .union(light.orderBy("name").limit(1))
                        .orderBy("name"))
                .containsExactly("Pen", "Unsold");
        assertThat(cheap.union(light).count()).isEqualTo(3);
        assertThat(cheap.unionAll(light).count()).isEqualTo(5);
        assertThat(cheap.union(light).exists()).isTrue();
        assertNames(cheap.union(light).orderBy("name").slice(1, 3)).containsExactly("Pen", "Unsold");
        assertThat(cheap.values(Product_.name)
                        .union(Customer_.objects.values(Customer_.name))
                        .list())
                .containsExactlyInAnyOrder("Ink", "Pen", "Unsold", "Cleo", "Dan", "Éva");
        assertThat(cheap.values("name")
                        .union(Employee_.objects.values("name"))
                        .orderBy("name")
                        .list())
                .extracting(row -> row.get("name"))
                .containsExactly("Ann", "Ben", "Boss", "Cid", "Ink", "Pen", "Unsold");
    }

    @Test
    void combinationsThatCount() {
        if (!KINDS_WITH_ALL.contains(Ryx.database().kind())) {
            assertThatThrownBy(() -> Line_.objects
                            .values(Line_.quantity)
                            .differenceAll(Line_.objects.values(Line_.quantity))
                            .list())
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("EXCEPT ALL");
            return;
        }
        assertThat(Line_.objects
                        .values(Line_.quantity)
                        .intersectionAll(Line_.objects.filter("id__gt", 0).values(Line_.quantity))
                        .list())
                .containsExactlyInAnyOrder(10, 1, 1, 3, 2, 1);
        assertThat(Line_.objects
                        .values(Line_.quantity)
                        .differenceAll(Line_.objects.filter("quantity", 10).values(Line_.quantity))
                        .list())
                .containsExactlyInAnyOrder(1, 1, 3, 2, 1);
    }

    @Test
    void annotationsOnEveryKindOfQuery() {
        assertThat(Product_.objects
                        .annotate(
                                length("name").as("size"), F.of("size").times(2).as("twice"))
                        .filter("name", "Pen")
                        .list())
                .map(one -> one.get("size") + " " + one.get("twice"))
                .containsExactly("3 6");
        assertThat(Product_.objects
                        .values(Product_.name)
                        .annotate(length("name").as("size"), lower("name").as("small"))
                        .filter("size", 4)
                        .list())
                .extracting(Row::toString)
                .containsExactly("{name=Lamp, size=4, small=lamp}");
        assertThat(Line_.objects
                        .values("product__name")
                        .annotate(count().as("n"), sum("quantity").as("sold"))
                        .filter("n__gt", 1)
                        .orderBy("product__name")
                        .list())
                .extracting(Row::toString)
                .containsExactly(
                        "{product__name=Ink, n=2, sold=3}",
                        "{product__name=Lamp, n=2, sold=2}",
                        "{product__name=Pen, n=2, sold=13}");
        assertThat(Line_.objects
                        .values("product__name")
                        .annotate("sold", sum("quantity"))
                        .values("sold")
                        .orderBy("sold")
                        .list())
                .extracting(Row::toString)
                .containsExactly("{sold=2}", "{sold=3}", "{sold=13}");
    }

    @Test
    void valuesAfterAnnotations() {
        assertThat(Customer_.objects
                        .annotate("n", count("purchases"))
                        .values("name", "n")
                        .orderBy("name")
                        .list())
                .extracting(Row::toString)
                .containsExactly("{name=Cleo, n=2}", "{name=Dan, n=1}", "{name=Éva, n=1}");
        assertThat(Customer_.objects
                        .annotate("n", count("purchases"))
                        .filter("name", "Dan")
                        .values()
                        .list())
                .extracting(row -> row.mapping().names() + " " + row.get("name") + " " + row.get("n"))
                .containsExactly("[id, name, mail, support, n] Dan 1");
        assertThat(Product_.objects
                        .values(
                                Named.of("name"),
                                lower("name").as("small"),
                                Product_.price.times(Product_.price).as("square"))
                        .filter("small", "pen")
                        .list())
                .extracting(Row::toString)
                .containsExactly("{name=Pen, small=pen, square=1.2100}");
        assertThat(Product_.objects.values(F.of("name")).orderBy("name").list())
                .containsExactly("Ink", "Lamp", "Pen", "Unsold");
    }

    @Test
    void explained() throws Exception {
        assertThat(Product_.objects.filter("weight__gt", 1.0).explain())
                .isNotBlank()
                .containsIgnoringCase("product");
        assertThat(statements(
                        () -> Product_.objects.filter(Q.of("weight__gt", 1.0)).explain()))
                .isEqualTo(1);
    }

    @Test
    void lockedRows() {
        var query = Line_.objects.filter("purchase__day__year", 2024);
        assertThat(query.forUpdate().sql(DatabaseKind.POSTGRESQL)).endsWith(" FOR UPDATE");
        assertThat(query.forShare(LockOption.NOWAIT).sql(DatabaseKind.POSTGRESQL))
                .endsWith(" FOR SHARE NOWAIT");
        assertThat(query.forUpdate(LockOption.SKIP_LOCKED, LockOption.OF_SELF).sql(DatabaseKind.POSTGRESQL))
                .endsWith(" FOR UPDATE OF \"lines\" SKIP LOCKED");
        assertThat(query.forUpdate(LockOption.NO_KEY, LockOption.of("purchase")).sql(DatabaseKind.POSTGRESQL))
                .endsWith(" FOR NO KEY UPDATE OF \"order\"");
        assertThat(query.forUpdate(LockOption.NO_KEY, LockOption.of(Line_.purchase()))
                        .sql(DatabaseKind.POSTGRESQL))
                .endsWith(" FOR NO KEY UPDATE OF \"order\"");
        assertThat(query.forUpdate().sql(DatabaseKind.MYSQL)).endsWith(" FOR UPDATE");
        if (Ryx.database().kind() != DatabaseKind.SQLITE) {
            Ryx.transaction(() -> assertThat(query.forUpdate().list()).hasSize(4));
        }
        assertThatThrownBy(() -> query.forUpdate(LockOption.of("purchese")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("purchase");
    }
}
