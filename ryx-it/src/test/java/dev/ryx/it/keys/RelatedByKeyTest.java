package dev.ryx.it.keys;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Annotated;
import dev.ryx.Prefetch;
import dev.ryx.error.ProtectedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is related to rows whose primary key is several fields, and what such keys refer to. */
class RelatedByKeyTest extends KeysTest {

    @Test
    void relationsLeadToSuchKeys() {
        Order ada = order("Ada", 10, 20);
        Order bob = order("Bob", 30);
        Order eve = order("Eve");
        assertThat(Order_.objects.filter("lines__pk", key(ada, 2)).list()).containsExactly(ada);
        assertThat(Order_.objects
                        .filter(Order_.lines().pk.in(key(ada, 1), key(bob, 1)))
                        .orderBy("id")
                        .list())
                .containsExactly(ada, bob);
        assertThat(Order_.objects
                        .exclude("lines__pk", key(ada, 2))
                        .orderBy("id")
                        .list())
                .containsExactly(bob, eve);
        assertThat(Order_.objects
                        .exclude(Order_.lines().pk.in(key(ada, 1), key(bob, 9)))
                        .orderBy("id")
                        .list())
                .containsExactly(bob, eve);
        assertThat(Order_.objects
                        .filter("lines", OrderLine_.objects.get("pk", key(bob, 1)))
                        .list())
                .containsExactly(bob);
        assertThat(Order_.objects.filter("lines__isnull", true).list()).containsExactly(eve);
        assertThat(Order_.objects
                        .filter(Order_.lines().isNotNull())
                        .distinct()
                        .orderBy("id")
                        .list())
                .containsExactly(ada, bob);
        assertThat(Order_.objects.filter("lines__line", 2).list()).containsExactly(ada);
        assertThat(OrderLine_.objects
                        .filter("order__lines__pk", key(ada, 1))
                        .orderBy("pk")
                        .list())
                .extracting(OrderLine::pk)
                .containsExactly(key(ada, 1), key(ada, 2));
        assertThat(OrderLine_.objects
                        .exclude("order__lines__amount__gt", 25)
                        .orderBy("pk")
                        .list())
                .extracting(OrderLine::pk)
                .containsExactly(key(ada, 1), key(ada, 2));
        assertThat(Order_.objects.orderBy("-lines__pk").values("customer").list())
                .hasSize(4);
    }

    @Test
    void relatedObjectsAreLoaded() {
        Order ada = order("Ada", 10, 20);
        order("Bob", 30);
        assertThat(amounts(ada.lines().all().orderBy("line"))).containsExactly(10, 20);
        OrderLine third = ada.lines().create(line -> {
            line.line = 3;
            line.amount = 5;
        });
        assertThat(third.pk()).isEqualTo(key(ada, 3));
        List<Order> orders = new ArrayList<>();
        assertThat(statements(() -> orders.addAll(Order_.objects
                        .prefetchRelated(Order_.lines())
                        .orderBy("id")
                        .list())))
                .isEqualTo(2);
        assertThat(statements(() -> {
                    assertThat(orders.getFirst().lines()).hasSize(3);
                    assertThat(orders.getLast().lines()).hasSize(1);
                }))
                .isZero();
        List<Order> cut = Order_.objects
                .prefetchRelated(
                        Prefetch.of(Order_.lines(), OrderLine_.objects.all().limit(1)))
                .orderBy("id")
                .list();
        assertThat(cut)
                .allSatisfy(order ->
                        assertThat(order.lines()).extracting(one -> one.line).containsExactly(1));
        assertThat(statements(() -> assertThat(OrderLine_.objects
                                .selectRelated(OrderLine_.order())
                                .orderBy("pk")
                                .list())
                        .extracting(line -> line.order.get().customer)
                        .containsExactly("Ada", "Ada", "Ada", "Bob")))
                .isEqualTo(1);
        assertThat(statements(() -> assertThat(OrderLine_.objects
                                .prefetchRelated(OrderLine_.order())
                                .orderBy("pk")
                                .list())
                        .extracting(line -> line.order.get().customer)
                        .containsExactly("Ada", "Ada", "Ada", "Bob")))
                .isEqualTo(2);
        OrderLine part = OrderLine_.objects.only("amount").get("pk", key(ada, 2));
        assertThat(part.pk()).isEqualTo(key(ada, 2));
        part.amount = 21;
        part.save();
        assertThat(OrderLine_.objects.only("pk").get("pk", key(ada, 2)).pk()).isEqualTo(key(ada, 2));
    }

    @Test
    void rowsGoOrChangeWithWhatTheyReferTo() {
        Order ada = order("Ada", 10, 20);
        Order bob = order("Bob", 30);
        Shelf shelf = Shelf_.objects.create(one -> one.name = "North");
        Packer eve = packer("eve");
        OrderLine_.objects.all().update(OrderLine_.shelf.set(shelf), OrderLine_.packer.set(eve));
        shelf.delete();
        assertThat(OrderLine_.objects.filter("shelf__isnull", true).count()).isEqualTo(3);
        eve.delete();
        assertThat(OrderLine_.objects.filter("packer", "nobody").count()).isEqualTo(3);
        ada.delete();
        assertThat(OrderLine_.objects.list()).extracting(OrderLine::pk).containsExactly(key(bob, 1));
        Packer zoe = packer("zoe");
        measurement("A", 1, 1.5, zoe);
        assertThatThrownBy(zoe::delete)
                .isInstanceOf(ProtectedException.class)
                .hasMessageContaining("Measurement Key[station=A, device=" + DEVICE + ", number=1]");
    }

    @Test
    void rowsAreGroupedAndCounted() {
        Order ada = order("Ada", 10, 20);
        order("Bob", 30);
        order("Eve");
        assertThat(OrderLine_.objects.all().distinct().count()).isEqualTo(3);
        assertThat(OrderLine_.objects.aggregate(sum(OrderLine_.amount))).isEqualTo(60L);
        var lines = count(Order_.lines());
        var pieces = sum(Order_.lines().amount);
        assertThat(Order_.objects.annotate(lines).annotate(pieces).orderBy("id").list())
                .extracting(order -> order.get(lines) + " " + order.get(pieces))
                .containsExactly("2 30", "1 30", "0 null");
        assertThat(Order_.objects
                        .annotate("n", count("lines"))
                        .filter("n__gt", 1)
                        .list())
                .extracting(Annotated::model)
                .containsExactly(ada);
        var shelves = count(OrderLine_.shelf());
        assertThat(OrderLine_.objects.annotate(shelves).orderBy("pk").list())
                .extracting(line -> line.model().pk() + " " + line.get(shelves))
                .startsWith(key(ada, 1) + " 0", key(ada, 2) + " 0")
                .hasSize(3);
        assertThat(OrderLine_.objects
                        .annotate("siblings", count("order__lines"))
                        .orderBy("pk")
                        .list())
                .extracting(line -> line.get("siblings"))
                .containsExactly(2L, 2L, 1L);
        assertThat(OrderLine_.objects
                        .annotate("siblings", count("order__lines"))
                        .annotate("others", sum("order__lines__amount"))
                        .annotate("own", sum("amount"))
                        .orderBy("pk")
                        .list())
                .extracting(line -> line.get("siblings") + " " + line.get("others") + " " + line.get("own"))
                .containsExactly("2 30 10", "2 30 20", "1 30 30");
    }

    @Test
    void aJoiningModelMayHaveSuchAKey() {
        Ship ship = Ship_.objects.create(one -> one.name = "Argo");
        Sailor jason = Sailor_.objects.create(one -> one.name = "Jason");
        Sailor orpheus = Sailor_.objects.create(one -> one.name = "Orpheus");
        ship.sailors().add(jason, Berth.class, berth -> berth.role = "captain");
        ship.sailors().add(orpheus);
        ship.sailors().add(jason, orpheus);
        assertThat(ship.sailors().all().orderBy("name").list()).containsExactly(jason, orpheus);
        assertThat(Berth_.objects.get("pk", new Berth.Key(id(ship), id(jason))).role)
                .isEqualTo("captain");
        assertThat(Ship_.objects.filter("sailors__name", "Orpheus").list()).containsExactly(ship);
        ship.sailors().remove(jason);
        assertThat(Berth_.objects.list()).extracting(Berth::pk).containsExactly(new Berth.Key(id(ship), id(orpheus)));
        ship.sailors().set(List.of(jason));
        assertThat(Ship_.objects.prefetchRelated(Ship_.sailors()).get().sailors())
                .containsExactly(jason);
        jason.delete();
        assertThat(Berth_.objects.exists()).isFalse();
    }
}
