package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.error.ValidationException;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records whose components are columns of the model that holds them. */
class EmbeddedTest extends LifeTest {

    private static final Address HOME = new Address(
            "Lindenstraße",
            "Köln",
            7,
            OffsetDateTime.of(2020, 2, 29, 12, 0, 0, 123_456_000, ZoneOffset.UTC),
            DayOfWeek.SUNDAY,
            new Money(2500));
    private static final Address WORK = Address.of("Hafen", "Bremen", 99);

    private static Customer customer(String name, Address home) {
        var customer = new Customer();
        customer.name = name;
        customer.home = home;
        customer.save();
        return customer;
    }

    @Test
    void aRecordComesBackAsItWas() {
        Customer ada = customer("Ada", HOME);
        Customer read = Customer_.objects.get("pk", ada.id);
        assertThat(read.home).isEqualTo(HOME);
        assertThat(read.work).isNull();
        read.work = WORK;
        read.save();
        assertThat(Customer_.objects.get("pk", ada.id).work).isEqualTo(WORK);
        read.work = null;
        read.save();
        assertThat(Customer_.objects.get("pk", ada.id).work).isNull();
    }

    @Test
    void itsComponentsAreColumns() {
        customer("Ada", HOME);
        Customer bob = customer("Bob", WORK);
        // tag::queries[]
        List<Customer> byText = Customer_.objects
                .filter("home_city__startswith", "K")
                .orderBy("-home_number")
                .list();
        List<Customer> byColumn =
                Customer_.objects.filter(Customer_.homeCity.eq("Köln")).list();
        // end::queries[]
        assertThat(byText).extracting(one -> one.name).containsExactly("Ada");
        assertThat(byColumn).extracting(one -> one.home).containsExactly(HOME);
        assertThat(Customer_.objects.filter("home_since__year", 2020).count()).isOne();
        assertThat(Customer_.objects
                        .filter(Customer_.homeClosed.eq(DayOfWeek.SUNDAY))
                        .count())
                .isOne();
        assertThat(Customer_.objects.filter("w_street__isnull", true).count()).isEqualTo(2);
        assertThat(Customer_.objects
                        .orderBy("home_number")
                        .values("name", "home_town")
                        .list())
                .extracting(Object::toString)
                .containsExactly("{name=Ada, home_town=Köln}", "{name=Bob, home_town=Bremen}");
        assertThat(Customer_.objects
                        .filter("pk", bob.id)
                        .update(Customer_.homeNumber.set(Customer_.homeNumber.plus(1))))
                .isOne();
        assertThat(Customer_.objects.get("pk", bob.id).home).isEqualTo(Address.of("Hafen", "Bremen", 100));
    }

    @Test
    void itChangesAsAWhole() {
        Customer ada = customer("Ada", HOME);
        Customer other = Customer_.objects.get("pk", ada.id);
        other.work = WORK;
        other.home = WORK;
        other.save();
        ada.refresh();
        assertThat(ada.home).isEqualTo(WORK);
        assertThat(ada.work).isEqualTo(WORK);
        other.work = null;
        other.save();
        ada.refresh();
        assertThat(ada.work).isNull();
        Customer raw = Ryx.raw("SELECT * FROM life_customers WHERE id = ?", ada.id)
                .as(Customer.class)
                .first()
                .orElseThrow();
        assertThat(raw.home).isEqualTo(WORK);
        assertThat(raw.work).isNull();
    }

    @Test
    void itsComponentsAreSetTogether() {
        Map<String, Object> place = Map.of("workStreet", "Hafen", "workCity", "Bremen", "workNumber", 99);
        var named = new HashMap<>(place);
        named.put("name", "Ada");
        assertThat(Customer_.objects.create(named).work).isEqualTo(WORK);
        Map<String, Object> house = Map.of("workStreet", "Hafen", "workNumber", 98);
        Customer bob = Customer_.objects
                .getOrCreate(house, Map.of("name", "Bob", "workCity", "Bremen"))
                .object();
        assertThat(bob.work).isEqualTo(Address.of("Hafen", "Bremen", 98));
        assertThat(Customer_.objects.getOrCreate(house, Map.of()).object()).isEqualTo(bob);
        Customer changed =
                Customer_.objects.updateOrCreate(Map.of("name", "Bob"), place).object();
        assertThat(changed).isEqualTo(bob);
        assertThat(Customer_.objects.get("name", "Bob").work).isEqualTo(WORK);
        Customer eve =
                Customer_.objects.updateOrCreate(Map.of("name", "Eve"), place).object();
        assertThat(Customer_.objects.get("pk", eve.id).work).isEqualTo(WORK);
    }

    @Test
    void anObjectReadInPartsHasThePartsOfItsRecord() {
        Customer ada = customer("Ada", HOME);
        Customer nameAlone = Customer_.objects.only("name").get("pk", ada.id);
        assertThat(nameAlone.home.street()).isEqualTo("-");
        nameAlone.name = "Ada L.";
        nameAlone.save();
        Customer parts = Customer_.objects.only("home_street", "home_city").get("pk", ada.id);
        assertThat(parts.home).isEqualTo(Address.of("Lindenstraße", "Köln", 0));
        Customer_.objects.save(parts, Customer_.homeStreet);
        assertThat(Customer_.objects.get("pk", ada.id).home).isEqualTo(HOME);
    }

    @Test
    void itsComponentsAreChecked() {
        assertThatThrownBy(() -> customer("Ada", Address.of(" ", "x".repeat(41), 1000)))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors().keySet())
                                .containsExactly("homeStreet", "homeCity", "homeNumber"));
        var ada = new Customer();
        ada.name = "Ada";
        ada.home = HOME;
        ada.work = Address.of("", "y", 1);
        assertThatThrownBy(ada::save)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors().keySet()).containsExactly("workStreet"));
    }

    @Test
    void manyAtOnce() {
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            var customer = new Customer();
            customer.name = "c" + i;
            customer.home = Address.of("s" + i, "c", i);
            customer.work = i % 2 == 0 ? null : WORK;
            customers.add(customer);
        }
        Customer_.objects.bulkCreate(customers);
        assertThat(Customer_.objects.orderBy("home_number").list())
                .usingRecursiveFieldByFieldElementComparatorOnFields("id", "name", "home", "work")
                .isEqualTo(customers);
        customers.forEach(customer -> customer.home = Address.of("moved", "d", customer.home.number()));
        assertThat(Customer_.objects.bulkUpdate(customers, Customer_.homeStreet, Customer_.homeCity))
                .isEqualTo(20);
        assertThat(Customer_.objects
                        .filter(Customer_.homeStreet.eq("moved"), Customer_.homeCity.eq("d"))
                        .count())
                .isEqualTo(20);
    }

    @Test
    void aRecordThatIsThereHasWhatItNeeds() {
        var crate = new Crate(new Crate.Size(1, 2), null, null, new Crate.Label(null, null));
        assertThatThrownBy(() -> Crate_.objects.save(crate))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors())
                                .isEqualTo(Map.of("labelText", List.of("This field needs a value."))));
    }

    @Test
    void recordsWithinRecordsComeBackAsTheyWere() {
        var lock = new Crate.Lock(new Crate.Size(3, 0), 2, null);
        Crate crate = Crate_.objects.save(new Crate(new Crate.Size(1, 2), null, null, null, lock));
        assertThat(Crate_.objects.get("pk", crate.id())).isEqualTo(crate);
        Crate open = Crate_.objects.save(new Crate(crate.outer(), null, null, new Crate.Label("x", null)));
        assertThat(Crate_.objects.get("pk", open.id()).lock()).isNull();
        assertThat(Crate_.objects.filter(Crate_.lockOpeningWidth.eq(3)).list()).containsExactly(crate);
        assertThat(Crate_.objects.filter("lock_plate_text__isnull", false).exists())
                .isFalse();
        Crate_.objects.filter("pk", crate.id()).update(Crate_.lockLabelText.set("Ott"));
        var labelled = new Crate.Lock(lock.opening(), 2, new Crate.Label("Ott", null));
        assertThat(Crate_.objects.refresh(crate).lock()).isEqualTo(labelled);
        Map<String, Object> size = Map.of("outerWidth", 1, "outerHeight", 2, "lockTurns", 1);
        Crate named = Crate_.objects
                .getOrCreate(size, Map.of("lockOpeningWidth", 8, "lockOpeningHeight", 9))
                .object();
        assertThat(named.lock()).isEqualTo(new Crate.Lock(new Crate.Size(8, 9), 1, null));
        assertThat(Crate_.objects.getOrCreate(size, Map.of()).object()).isEqualTo(named);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without NullAway may give
    void aRecordWithinARecordHasWhatItNeeds() {
        var lock = new Crate.Lock(null, 2, new Crate.Label(null, "red"));
        var crate = new Crate(new Crate.Size(1, 2), null, null, null, lock);
        assertThatThrownBy(() -> Crate_.objects.save(crate))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors().keySet())
                                .containsExactly("lockOpeningWidth", "lockOpeningHeight", "lockLabelText"));
    }

    @Test
    void recordsHoldRecords() {
        Crate crate = Crate_.objects.save(new Crate(new Crate.Size(1, 2), null, null, null));
        assertThat(crate.id()).isNotNull();
        assertThat(Crate_.objects.get("pk", crate.id())).isEqualTo(crate);
        var measured = new Crate(crate.outer(), crate.id(), new Crate.Size(0, 0), new Crate.Label("x", null));
        assertThat(Crate_.objects.save(measured)).isEqualTo(measured);
        assertThat(Crate_.objects.get("pk", crate.id())).isEqualTo(measured);
        assertThat(Crate_.objects.refresh(crate)).isEqualTo(measured);
        assertThat(Crate_.objects.filter(Crate_.innerWidth.eq(0)).list()).containsExactly(measured);
    }
}
