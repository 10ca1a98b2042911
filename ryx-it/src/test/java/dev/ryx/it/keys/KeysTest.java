package dev.ryx.it.keys;

import dev.ryx.Model;
import dev.ryx.it.DatabaseTest;
import dev.ryx.test.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Tests of models whose primary key is several fields; each begins with empty tables. */
abstract class KeysTest extends DatabaseTest {

    static final UUID DEVICE = UUID.fromString("0190a5b2-0000-7000-8000-000000000001");

    @BeforeEach
    void empty() {
        OrderLine_.objects.all().delete();
        Order_.objects.all().delete();
        Shelf_.objects.all().delete();
        Measurement_.objects.all().delete();
        Packer_.objects.all().delete();
        Seat_.objects.all().delete();
        Berth_.objects.all().delete();
        Ship_.objects.all().delete();
        Sailor_.objects.all().delete();
        packer("nobody");
        OrderLine.LOG.clear();
    }

    static Packer packer(String code) {
        return Packer_.objects.create(packer -> packer.code = code);
    }

    static Order order(String customer, int... amounts) {
        Order order = Order_.objects.create(one -> one.customer = customer);
        for (int i = 0; i < amounts.length; i++) {
            line(order, i + 1, amounts[i]).save();
        }
        OrderLine.LOG.clear();
        return order;
    }

    static OrderLine line(Order order, int number, int amount) {
        var line = new OrderLine();
        line.order.set(order);
        line.line = number;
        line.amount = amount;
        return line;
    }

    static long id(Model saved) {
        return Objects.requireNonNull(saved.id);
    }

    static OrderLine.Key key(Order order, int line) {
        return new OrderLine.Key(id(order), line);
    }

    static List<Integer> amounts(Iterable<OrderLine> lines) {
        var amounts = new ArrayList<Integer>();
        lines.forEach(line -> amounts.add(line.amount));
        return amounts;
    }

    static String sqlOf(Statements.Code<RuntimeException> code) {
        return plain(Statements.record(code).getLast().sql());
    }

    static Measurement measurement(String station, int number, double value, Packer by) {
        var measurement = new Measurement();
        measurement.station = station;
        measurement.device = DEVICE;
        measurement.number = (short) number;
        measurement.value = value;
        measurement.by.set(by);
        measurement.save();
        return measurement;
    }
}
