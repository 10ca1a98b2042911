package dev.ryx.it.keys;

import static dev.ryx.expr.Subqueries.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.BulkOptions;
import dev.ryx.Found;
import dev.ryx.KeysetPage;
import dev.ryx.Ryx;
import dev.ryx.SaveOptions;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.StaleObjectException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.error.ValidationException;
import dev.ryx.expr.OuterRef;
import dev.ryx.expr.Q;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows by a primary key of several fields. */
class CompositeKeyTest extends KeysTest {

    @Test
    void theKeyIsThereWhenAllOfItIs() {
        var line = new OrderLine();
        assertThat(line.pk()).isNull();
        assertThat(line).hasToString("OrderLine (new)").isNotEqualTo(new OrderLine());
        Order order = order("Ada");
        line.order.set(order);
        assertThat(line.pk()).isEqualTo(key(order, 0));
        assertThat(line).isEqualTo(line(order, 0, 7)).isNotEqualTo(line(order, 1, 7));
        assertThat(line).hasToString("OrderLine Key[order=" + id(order) + ", line=0]");
    }

    @Test
    void aRowIsFoundByItsKey() {
        Order order = order("Ada", 10, 20);
        // tag::keys[]
        OrderLine second = OrderLine_.objects.get("pk", new OrderLine.Key(order.id, 2));
        List<OrderLine> both = OrderLine_.objects
                .filter(OrderLine_.pk.in(new OrderLine.Key(order.id, 1), second.pk()))
                .orderBy(OrderLine_.pk.desc())
                .list();
        List<Order> orders = Order_.objects.filter("lines__pk", second.pk()).list();
        // end::keys[]
        assertThat(both).extracting(OrderLine::pk).containsExactly(key(order, 2), key(order, 1));
        assertThat(orders).containsExactly(order);
        OrderLine same = OrderLine_.objects.get(OrderLine_.pk.eq(key(order, 2)));
        assertThat(second.amount).isEqualTo(20);
        assertThat(second.pk()).isEqualTo(key(order, 2));
        assertThat(same).isEqualTo(second);
        assertThat(OrderLine_.objects.get("pk", second).amount).isEqualTo(20);
        assertThatThrownBy(() -> OrderLine_.objects.get("pk", key(order, 3))).isInstanceOf(DoesNotExist.class);
        assertThat(sqlOf(() -> OrderLine_.objects.get("pk", key(order, 1))))
                .contains("WHERE \"keyed_lines\".\"order_id\" = ? AND \"keyed_lines\".\"line\" = ?");
        assertThat(OrderLine_.objects.filter(OrderLine_.line.gt(1)).list()).containsExactly(second);
        assertThat(OrderLine_.objects.filter("order", order).filter("line", 1).count())
                .isOne();
    }

    @Test
    void savingInsertsThenUpdates() {
        Order order = order("Ada");
        OrderLine line = line(order, 1, 10);
        line.save();
        line.amount = 11;
        assertThat(sqlOf(line::save))
                .startsWith("UPDATE")
                .contains("\"order_id\" = ? AND")
                .contains("\"line\" = ?");
        OrderLine again = line(order, 1, 12);
        again.save();
        assertThat(OrderLine_.objects.get("pk", key(order, 1)).amount).isEqualTo(12);
        again.amount = 13;
        OrderLine_.objects.save(again, OrderLine_.amount);
        line.refresh();
        assertThat(line.amount).isEqualTo(13);
        assertThat(OrderLine_.objects.count()).isOne();
        assertThat(OrderLine.LOG)
                .containsExactly(
                        "created " + key(order, 1),
                        "saved " + key(order, 1),
                        "saved " + key(order, 1),
                        "saved " + key(order, 1));
        assertThatThrownBy(() -> OrderLine_.objects.save(line(order, 1, 1), SaveOptions.forceInsert()))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.fields()).contains("order", "line"));
        assertThatThrownBy(() -> OrderLine_.objects.save(line(order, 9, 1), SaveOptions.forceUpdate()))
                .isInstanceOf(DoesNotExist.class);
        assertThatThrownBy(() -> new OrderLine().save()).isInstanceOf(ValidationException.class);
    }

    @Test
    void deletingTakesOneRow() {
        Order order = order("Ada", 10, 20);
        OrderLine first = OrderLine_.objects.get("pk", key(order, 1));
        assertThat(sqlOf(first::delete)).startsWith("DELETE FROM").contains("\"order_id\" = ? AND");
        assertThat(OrderLine.LOG).containsExactly("deleted " + key(order, 1));
        assertThat(OrderLine_.objects.list()).extracting(OrderLine::pk).containsExactly(key(order, 2));
        assertThatThrownBy(first::refresh).isInstanceOf(DoesNotExist.class);
        assertThatThrownBy(() -> new OrderLine().delete()).isInstanceOf(FieldException.class);
    }

    @Test
    void recordsHaveSuchKeysAsWell() {
        Seat seat = Seat_.objects.create(new Seat("Red", (short) 7, "Ada"));
        Seat_.objects.save(new Seat("Red", (short) 8, null));
        Seat_.objects.save(new Seat("Red", (short) 7, "Bob"));
        assertThat(Seat_.objects.orderBy("pk").list())
                .containsExactly(new Seat("Red", (short) 7, "Bob"), new Seat("Red", (short) 8, null));
        assertThat(Seat_.objects.refresh(seat).guest()).isEqualTo("Bob");
        assertThat(Seat_.objects
                        .get(Seat_.pk.eq(new Seat.Key("Red", (short) 8)))
                        .guest())
                .isNull();
        assertThat(Seat_.objects.delete(seat)).isOne();
        assertThat(Seat_.objects.inBulk()).containsOnlyKeys(new Seat.Key("Red", (short) 8));
    }

    @Test
    void keysAreLookedForTogether() {
        Order ada = order("Ada", 10, 20, 30);
        Order bob = order("Bob", 40, 50);
        List<OrderLine.Key> keys = List.of(key(ada, 1), key(bob, 2), key(bob, 3));
        assertThat(amounts(OrderLine_.objects.filter("pk__in", keys).orderBy("pk")))
                .containsExactly(10, 50);
        assertThat(amounts(OrderLine_.objects.filter(OrderLine_.pk.in(keys)).orderBy(OrderLine_.pk.desc())))
                .containsExactly(50, 10);
        assertThat(amounts(OrderLine_.objects.exclude("pk__in", keys).orderBy("pk")))
                .containsExactly(20, 30, 40);
        assertThat(amounts(OrderLine_.objects.exclude("pk", key(ada, 2)).orderBy("-pk")))
                .containsExactly(50, 40, 30, 10);
        assertThat(amounts(OrderLine_.objects
                        .filter(OrderLine_.pk.ne(key(ada, 2)).and(OrderLine_.order.eq(ada)))
                        .orderBy("pk")))
                .containsExactly(10, 30);
        assertThat(OrderLine_.objects.filter("pk__in", List.of()).list()).isEmpty();
        assertThat(OrderLine_.objects.exclude("pk__in", List.of()).count()).isEqualTo(5);
        assertThat(OrderLine_.objects.inBulk(keys))
                .containsOnlyKeys(key(ada, 1), key(bob, 2))
                .allSatisfy((key, line) -> assertThat(line.pk()).isEqualTo(key));
        assertThat(OrderLine_.objects.filter("order", ada).inBulk()).hasSize(3);
        var dear = OrderLine_.objects.filter(OrderLine_.amount.gt(25));
        assertThat(amounts(OrderLine_.objects.filter("pk__in", dear).orderBy("pk")))
                .containsExactly(30, 40, 50);
        assertThat(amounts(OrderLine_.objects
                        .filter(OrderLine_.pk.in(dear.values("order", "line")))
                        .orderBy("pk")))
                .containsExactly(30, 40, 50);
        assertThat(amounts(OrderLine_.objects.exclude(OrderLine_.pk.in(dear)).orderBy("pk")))
                .containsExactly(10, 20);
        assertThat(OrderLine_.objects
                        .filter(exists(OrderLine_.objects
                                .filter("pk", OuterRef.of("pk"))
                                .filter("amount__gt", 25)))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void longListsOfKeysAreTaken() {
        Order order = order("Ada");
        var lines = IntStream.range(0, 3000).mapToObj(i -> line(order, i, i)).toList();
        assertThat(OrderLine_.objects.bulkCreate(lines)).hasSize(3000);
        List<OrderLine.Key> keys = IntStream.range(500, 2700)
                .mapToObj(number -> key(order, number))
                .toList();
        assertThat(OrderLine_.objects.filter(OrderLine_.pk.in(keys)).count()).isEqualTo(2200);
        assertThat(OrderLine_.objects.bulkDelete(lines)).isEqualTo(3000);
        assertThat(OrderLine_.objects.exists()).isFalse();
    }

    @SuppressWarnings("NullAway") // what it is about
    private static Measurement.Key keyWithout() {
        return new Measurement.Key("A", DEVICE, null);
    }

    @Test
    void theKeyIsNoSingleValue() {
        assertThatThrownBy(() -> OrderLine_.objects.values("pk").list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("The key of OrderLine has several fields, and is no single value.")
                .hasMessageContaining("order, line");
        assertThatThrownBy(() -> OrderLine_.objects.filter("pk", 5)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> OrderLine_.objects
                        .filter("pk", new Seat.Key("Red", (short) 1))
                        .list())
                .isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> OrderLine_.objects.filter("pk__gt", new OrderLine.Key(1, 1)))
                .isInstanceOf(UnknownLookupException.class);
        assertThatThrownBy(() -> Measurement_.objects.filter("pk", keyWithout()))
                .isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> OrderLine_.objects
                        .filter("line__in", OrderLine_.objects.all())
                        .list())
                .isInstanceOf(FieldException.class);
    }

    @Test
    void rowsAreFoundOrMade() {
        Order order = order("Ada", 10);
        Found<OrderLine> found =
                OrderLine_.objects.getOrCreate(OrderLine_.pk.eq(key(order, 2)), line -> line.amount = 5);
        assertThat(found.created()).isTrue();
        assertThat(found.object().pk()).isEqualTo(key(order, 2));
        assertThat(OrderLine_.objects
                        .getOrCreate(OrderLine_.pk.eq(key(order, 2)), line -> line.amount = 6)
                        .created())
                .isFalse();
        OrderLine_.objects.updateOrCreate(OrderLine_.pk.eq(key(order, 2)), line -> line.amount = 7);
        OrderLine_.objects.updateOrCreate(Map.of("order", order, "line", 3), Map.of("amount", 8));
        OrderLine_.objects.updateOrCreate(Map.of("pk", key(order, 4)), Map.of("amount", 9));
        assertThat(amounts(OrderLine_.objects.orderBy("pk"))).containsExactly(10, 7, 8, 9);
    }

    @Test
    void manyRowsAreWritten() {
        Order order = order("Ada");
        var lines = List.of(line(order, 1, 10), line(order, 2, 20));
        OrderLine_.objects.bulkCreate(lines);
        assertThatThrownBy(() -> OrderLine_.objects.bulkCreate(List.of(line(order, 3, 1), line(order, 2, 1))))
                .isInstanceOf(IntegrityException.class);
        OrderLine_.objects.bulkCreate(List.of(line(order, 2, 99), line(order, 3, 30)), BulkOptions.ignoringConflicts());
        assertThat(amounts(OrderLine_.objects.orderBy("pk"))).containsExactly(10, 20, 30);
        OrderLine_.objects.bulkCreate(
                List.of(line(order, 3, 31), line(order, 4, 40)),
                BulkOptions.updatingConflicts(List.of("order", "line"), List.of("amount")));
        assertThat(amounts(OrderLine_.objects.orderBy("pk"))).containsExactly(10, 20, 31, 40);
        OrderLine_.objects.bulkCreate(
                List.of(line(order, 3, 32)), BulkOptions.updatingConflicts(List.of("pk"), List.of("amount")));
        assertThat(amounts(OrderLine_.objects.orderBy("pk"))).containsExactly(10, 20, 32, 40);
        assertThatThrownBy(() -> OrderLine_.objects.bulkCreate(
                        lines, BulkOptions.updatingConflicts(List.of("line"), List.of("amount"))))
                .isInstanceOf(FieldException.class);
        lines.getFirst().amount = 11;
        lines.getLast().amount = 22;
        assertThat(statements(() -> assertThat(OrderLine_.objects.bulkUpdate(lines, OrderLine_.amount))
                        .isEqualTo(2)))
                .isEqualTo(1);
        assertThat(amounts(OrderLine_.objects.orderBy("pk"))).containsExactly(11, 22, 32, 40);
        assertThatThrownBy(() -> OrderLine_.objects.bulkUpdate(lines, OrderLine_.line))
                .isInstanceOf(FieldException.class);
    }

    @Test
    void queriesUpdateAndDeleteTheirRows() {
        Order ada = order("Ada", 10, 20);
        Order bob = order("Bob", 30, 40);
        assertThat(OrderLine_.objects
                        .filter("pk__in", List.of(key(ada, 1), key(bob, 1)))
                        .update(OrderLine_.amount.set(OrderLine_.amount.plus(1))))
                .isEqualTo(2);
        assertThat(OrderLine_.objects.filter("order__customer", "Bob").update(OrderLine_.amount.set(0)))
                .isEqualTo(2);
        assertThat(amounts(OrderLine_.objects.orderBy("pk"))).containsExactly(11, 20, 0, 0);
        assertThat(OrderLine_.objects
                        .filter("pk__in", OrderLine_.objects.orderBy("-pk").limit(1))
                        .update(OrderLine_.amount.set(5)))
                .isEqualTo(1);
        assertThat(amounts(OrderLine_.objects.orderBy("pk"))).containsExactly(11, 20, 0, 5);
        assertThat(OrderLine_.objects.all().update(OrderLine_.note.set(OrderLine_.order().customer)))
                .isEqualTo(4);
        assertThat(OrderLine_.objects.orderBy("pk").list())
                .extracting(line -> line.note)
                .containsExactly("Ada", "Ada", "Bob", "Bob");
        assertThat(OrderLine_.objects
                        .filter(OrderLine_.pk.in(
                                OrderLine_.objects.orderBy("pk").limit(1)))
                        .delete())
                .isOne();
        assertThat(OrderLine_.objects
                        .filter("order__customer", "Bob")
                        .filter("line", 2)
                        .delete())
                .isOne();
        assertThat(OrderLine_.objects.orderBy("pk").list())
                .extracting(OrderLine::pk)
                .containsExactly(key(ada, 2), key(bob, 1));
        assertThat(OrderLine_.objects.filter("order", ada).updateReturning(OrderLine_.amount.set(77)))
                .extracting(line -> line.pk() + " " + line.amount)
                .containsExactly(key(ada, 2) + " 77");
        assertThat(OrderLine_.objects.filter("order__customer", "Bob").deleteReturning())
                .extracting(OrderLine::pk)
                .containsExactly(key(bob, 1));
        assertThat(OrderLine_.objects.count()).isOne();
    }

    @Test
    void aValueThatReadsWhatIsSetBeforeSeesTheOldRow() {
        Order order = order("Ada", 10, 20);
        assertThat(OrderLine_.objects
                        .filter("pk", key(order, 1))
                        .update(
                                OrderLine_.amount.set(OrderLine_.amount.plus(1)),
                                OrderLine_.packed.set(OrderLine_.amount)))
                .isOne();
        assertThat(OrderLine_.objects.orderBy("pk").list())
                .extracting(line -> line.amount + " " + line.packed)
                .containsExactly("11 10", "20 0");
    }

    @Test
    void versionsAndChangedColumnsAreKept() {
        Measurement mine = measurement("A", 1, 1.5, packer("ada"));
        Measurement theirs = Measurement_.objects.get("pk", mine.pk());
        theirs.value = 2.5;
        theirs.save();
        assertThat(statements(theirs::save)).isEqualTo(1);
        mine.value = 3.5;
        assertThatThrownBy(mine::save).isInstanceOf(StaleObjectException.class);
        assertThatThrownBy(mine::delete).isInstanceOf(StaleObjectException.class);
        mine.refresh();
        assertThat(mine.value).isEqualTo(2.5);
        mine.value = 4.5;
        assertThat(sqlOf(mine::save)).contains("\"value\"").doesNotContain("\"by_id\"");
        mine.delete();
        assertThat(Measurement_.objects.exists()).isFalse();
    }

    @Test
    void rowsHaveAnOrderByTheirKey() {
        Order ada = order("Ada", 10, 20, 30);
        Order bob = order("Bob", 10, 20);
        assertThat(sqlOf(() -> OrderLine_.objects.first()))
                .contains("ORDER BY \"keyed_lines\".\"order_id\" ASC, \"keyed_lines\".\"line\" ASC");
        assertThat(OrderLine_.objects.first().orElseThrow().pk()).isEqualTo(key(ada, 1));
        assertThat(OrderLine_.objects.last().orElseThrow().pk()).isEqualTo(key(bob, 2));
        var seen = new ArrayList<OrderLine.Key>();
        String cursor = null;
        do {
            KeysetPage<OrderLine> page = OrderLine_.objects.orderBy("-amount").after(cursor, 2);
            page.items().forEach(line -> seen.add(line.pk()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly(key(ada, 3), key(bob, 2), key(ada, 2), key(bob, 1), key(ada, 1));
        var chunks = new ArrayList<Integer>();
        OrderLine_.objects.chunks(2).forEach(chunk -> chunk.forEach(line -> chunks.add(line.amount)));
        assertThat(chunks).containsExactly(10, 20, 30, 10, 20);
    }

    @Test
    void answersAreKeptByTheKey() {
        Order order = order("Ada", 10, 20);
        var first = OrderLine_.objects.filter("pk", key(order, 1)).cache(Duration.ofMinutes(1));
        var second = OrderLine_.objects.filter("pk", key(order, 2)).cache(Duration.ofMinutes(1));
        assertThat(amounts(first)).containsExactly(10);
        assertThat(amounts(second)).containsExactly(20);
        assertThat(statements(() -> assertThat(amounts(first)).containsExactly(10)))
                .isZero();
    }

    @Test
    void conditionsOnTheKeyCombine() {
        Order ada = order("Ada", 10, 20);
        Order bob = order("Bob", 30);
        assertThat(amounts(OrderLine_.objects
                        .filter(Q.of("pk", key(ada, 1)).or(OrderLine_.pk.eq(key(bob, 1))))
                        .orderBy("pk")))
                .containsExactly(10, 30);
        assertThat(amounts(
                        OrderLine_.objects.filter(Q.of("pk", key(ada, 1)).not()).orderBy("pk")))
                .containsExactly(20, 30);
        assertThat(Ryx.raw("SELECT * FROM keyed_lines WHERE line = ?", 2)
                        .as(OrderLine.class)
                        .list())
                .extracting(OrderLine::pk)
                .containsExactly(key(ada, 2));
    }
}
