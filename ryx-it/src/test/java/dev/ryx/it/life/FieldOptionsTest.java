package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.BulkOptions;
import dev.ryx.Ryx;
import dev.ryx.SaveOptions;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.StaleObjectException;
import dev.ryx.error.ValidationException;
import dev.ryx.signal.Signals;
import dev.ryx.signal.Subscription;
import dev.ryx.test.Statements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the database fills in, what is checked beyond one value, and the version. */
class FieldOptionsTest extends LifeTest {

    private static Invoice invoice(String number, int quantity) {
        var invoice = new Invoice();
        invoice.number = number;
        invoice.price = new BigDecimal("2.50");
        invoice.quantity = quantity;
        invoice.title = "title of " + number;
        return invoice;
    }

    private static Invoice saved(String number, int quantity) {
        Invoice invoice = invoice(number, quantity);
        invoice.save();
        return invoice;
    }

    @Test
    void theDatabaseFillsInWhatTheObjectLeavesOut() {
        Invoice invoice = saved("1", 4);
        assertThat(invoice.state).isEqualTo("open");
        assertThat(invoice.total).isEqualByComparingTo("10.00");
        invoice.quantity = 6;
        invoice.state = "paid";
        invoice.save();
        assertThat(invoice.total).isEqualByComparingTo("15.00");
        Invoice read = Invoice_.objects.get("number", "1");
        assertThat(read.state).isEqualTo("paid");
        assertThat(read.total).isEqualByComparingTo("15.00");
    }

    @Test
    void manyObjectsMayLeaveOutDifferentThings() {
        Invoice given = invoice("1", 2);
        given.state = "paid";
        List<Invoice> all = Invoice_.objects.bulkCreate(List.of(invoice("0", 0), given, invoice("2", 4)));
        assertThat(all).extracting(one -> one.state).containsExactly("open", "paid", "open");
        assertThat(all).extracting(one -> one.total.intValueExact()).containsExactly(0, 5, 10);
        assertThat(Invoice_.objects.orderBy("number").list()).isEqualTo(all);
    }

    @Test
    void aCheckOfTheTableHasTheLastWord() {
        IntegrityException refused = catchThrowableOfType(
                IntegrityException.class,
                () -> Invoice_.objects.save(invoice("1", -2), SaveOptions.withoutValidation()));
        assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.CHECK);
        assertThat(refused.constraint()).contains("invoices_quantity_from_0");
    }

    @Test
    void rulesOfTheApplicationAreToldWithTheOthers() {
        Invoice invoice = invoice("1", 1001);
        invoice.number = "";
        ValidationException refused = catchThrowableOfType(ValidationException.class, invoice::save);
        assertThat(refused.errors())
                .containsEntry("quantity", List.of("This number is odd.", "This number is too large."))
                .containsKey("number");
    }

    @Test
    void aUniqueValueIsLookedForFirst() {
        Invoice first = saved("1", 2);
        ValidationException refused = catchThrowableOfType(ValidationException.class, invoice("1", 2)::save);
        assertThat(refused.errors()).containsOnlyKeys("number");
        first.quantity = 4;
        first.save();
        assertThat(Invoice_.objects.get("number", "1").quantity).isEqualTo(4);
    }

    @Test
    void aViolationNamesItsField() {
        saved("1", 2);
        IntegrityException refused = catchThrowableOfType(
                IntegrityException.class,
                () -> Invoice_.objects.save(invoice("1", 2), SaveOptions.withoutValidation()));
        assertThat(refused.fields()).containsExactly("number");
        assertThat(refused.errors()).containsKey("number");
        assertThat(refused).hasMessageContaining("Invoice.number");
    }

    @Test
    void aValueIsUniqueWithinItsDayAndItsYear() {
        Invoice first = invoice("1", 2);
        first.title = "same";
        first.day = LocalDate.of(2024, 5, 6);
        first.save();
        Invoice second = invoice("2", 2);
        second.title = "same";
        second.day = LocalDate.of(2024, 5, 6);
        ValidationException refused = catchThrowableOfType(ValidationException.class, second::save);
        assertThat(refused.errors().get("title")).hasSize(2).first().asString().contains("same date");
        second.day = LocalDate.of(2024, 7, 8);
        assertThat(catchThrowableOfType(ValidationException.class, second::save)
                        .errors()
                        .get("title"))
                .hasSize(1);
        second.day = LocalDate.of(2025, 5, 6);
        second.save();
        second.save();
        assertThat(Invoice_.objects.count()).isEqualTo(2);
    }

    @Test
    void fullCleanAsksForEverything() {
        saved("1", 2);
        Invoice second = invoice("1", 2);
        assertThat(catchThrowableOfType(ValidationException.class, second::fullClean)
                        .errors())
                .containsOnlyKeys("number");
    }

    @Test
    void aValueThatBreaksARuleIsNotAskedFor() {
        Invoice tooLong = invoice("1".repeat(21), 2);
        assertThat(statements(() -> assertThat(catchThrowableOfType(ValidationException.class, tooLong::save)
                                .errors())
                        .containsOnlyKeys("number")))
                .isZero();
    }

    @Test
    void fullCleanAsksForTheKeyOfWhatIsNoRowYet() {
        Invoice first = saved("1", 2);
        first.fullClean();
        Invoice second = invoice("2", 2);
        second.id = first.id;
        assertThat(catchThrowableOfType(ValidationException.class, second::fullClean)
                        .errors())
                .containsOnlyKeys("id");
        first.delete();
        second.fullClean();
    }

    @Test
    void otherRowsAreAskedForOnceForManyObjects() {
        saved("0", 2);
        List<Invoice> invoices = IntStream.rangeClosed(1, 1200)
                .mapToObj(i -> invoice("n" + i, 2))
                .collect(Collectors.toCollection(ArrayList::new));
        invoices.getLast().day = LocalDate.of(2026, 3, 9);
        assertThat(Statements.record(() -> Invoice_.objects.bulkCreate(invoices)))
                .hasSizeLessThan(50);
        assertThat(Invoice_.objects.count()).isEqualTo(1201);

        List<Invoice> more = List.of(invoice("a", 2), invoice("n7", 2), invoice("b", 2));
        assertThat(catchThrowableOfType(ValidationException.class, () -> Invoice_.objects.bulkCreate(more))
                        .errors())
                .containsOnlyKeys("number");
        Invoice sameYear = invoice("c", 2);
        sameYear.title = "title of n1200";
        sameYear.day = LocalDate.of(2026, 5, 1);
        assertThat(catchThrowableOfType(
                                ValidationException.class,
                                () -> Invoice_.objects.bulkCreate(List.of(invoice("d", 2), sameYear)))
                        .errors())
                .containsOnlyKeys("title");
        sameYear.day = LocalDate.of(2025, 5, 1);
        assertThat(Invoice_.objects.bulkCreate(List.of(invoice("d", 2), sameYear)))
                .hasSize(2);
    }

    @Test
    void aVersionCountsSaves() {
        Invoice invoice = saved("1", 2);
        assertThat(invoice.version).isZero();
        invoice.save();
        invoice.quantity = 4;
        Invoice_.objects.save(invoice, Invoice_.quantity);
        assertThat(invoice.version).isEqualTo(2);
        Invoice_.objects.all().update(Invoice_.quantity.set(6));
        assertThat(Invoice_.objects.get("number", "1").version).isEqualTo(3);
    }

    @Test
    void aStaleObjectIsRefused() {
        Invoice mine = saved("1", 2);
        Invoice theirs = Invoice_.objects.get("number", "1");
        theirs.quantity = 8;
        theirs.save();
        mine.quantity = 4;
        assertThatThrownBy(mine::save).isInstanceOf(StaleObjectException.class).hasMessageContaining("Invoice");
        assertThatThrownBy(() -> Invoice_.objects.save(mine, Invoice_.quantity))
                .isInstanceOf(StaleObjectException.class);
        assertThatThrownBy(() -> Invoice_.objects.bulkUpdate(List.of(mine), Invoice_.quantity))
                .isInstanceOf(StaleObjectException.class);
        assertThatThrownBy(mine::delete).isInstanceOf(StaleObjectException.class);
        assertThat(Invoice_.objects.get("number", "1").quantity).isEqualTo(8);
        mine.refresh();
        mine.quantity = 4;
        mine.save();
        mine.delete();
        assertThat(Invoice_.objects.exists()).isFalse();
    }

    @Test
    void manyRowsAreUpdatedIfNoneIsStale() {
        List<Invoice> invoices = IntStream.range(0, 20)
                .mapToObj(i -> saved("n" + i, 2))
                .collect(Collectors.toCollection(ArrayList::new));
        invoices.forEach(invoice -> invoice.quantity = 4);
        List<Long> told = new ArrayList<>();
        try (Subscription _ = Signals.POST_UPDATE.connect(event -> told.add(event.rows()))) {
            Statements.assertQueries( // one locks, one writes, and one reads what is computed
                    3,
                    () -> assertThat(Invoice_.objects.bulkUpdate(
                                    invoices, List.of("quantity"), BulkOptions.DEFAULT.unvalidated()))
                            .isEqualTo(20));
        }
        assertThat(invoices).allSatisfy(one -> assertThat(one.total).isEqualByComparingTo("10"));
        assertThat(told).containsExactly(20L);
        assertThat(invoices).extracting(one -> one.version).containsOnly(1);
        assertThat(Invoice_.objects.all().values(Invoice_.version).list())
                .containsOnly(1)
                .hasSize(20);

        Invoice gone = invoice("gone", 2);
        gone.id = 1_000_000L;
        invoices.addFirst(gone);
        invoices.forEach(invoice -> invoice.quantity = 6);
        assertThat(Invoice_.objects.bulkUpdate(invoices, Invoice_.quantity, Invoice_.version))
                .isEqualTo(20);
        assertThat(gone.version).isZero();
        assertThat(Invoice_.objects
                        .filter(Invoice_.quantity.eq(6))
                        .values(Invoice_.version)
                        .list())
                .containsOnly(2)
                .hasSize(20);

        Invoice theirs = Invoice_.objects.get("number", "n13");
        theirs.save();
        invoices.forEach(invoice -> invoice.quantity = 8);
        assertThatThrownBy(() -> Invoice_.objects.bulkUpdate(invoices, List.of("quantity"), BulkOptions.batches(5)))
                .isInstanceOf(StaleObjectException.class);
        assertThat(Invoice_.objects.filter(Invoice_.quantity.eq(8)).exists()).isFalse();
        assertThat(invoices.subList(1, 21)).extracting(one -> one.version).containsOnly(2);
    }

    @Test
    void aSaveThatIsUndoneLeavesTheVersion() {
        Invoice invoice = saved("1", 2);
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    invoice.quantity = 4;
                    invoice.save();
                    invoice.save();
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        assertThat(invoice.version).isZero();
        invoice.save();
        assertThat(Invoice_.objects.get("number", "1").quantity).isEqualTo(4);
    }

    @Test
    void newObjectsAreUniqueAmongEachOther() {
        Invoice first = invoice("1", 2);
        Invoice second = invoice("2", 2);
        Invoice third = invoice("3", 2);
        for (Invoice invoice : List.of(first, second, third)) {
            invoice.title = "same";
            invoice.day = LocalDate.of(2024, 5, 1);
        }
        third.day = LocalDate.of(2025, 5, 1);
        assertThat(refused(() -> Invoice_.objects.bulkCreate(List.of(first, second))))
                .containsExactly(
                        "Another Invoice has this title for the same date of day.",
                        "Another Invoice has this title for the same year of day.");
        assertThat(Invoice_.objects.exists()).isFalse();
        assertThat(Invoice_.objects.bulkCreate(List.of(first, third))).hasSize(2);
    }

    @Test
    void whoIsRefusedARowThatSomebodyElseHasCreatedGetsIt() throws Exception {
        int threads = 4;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < 10; i++) {
                String number = "n" + i;
                var together = new CyclicBarrier(threads);
                List<Future<Boolean>> created = IntStream.range(0, threads)
                        .mapToObj(_ -> pool.submit(() -> {
                            together.await(30, TimeUnit.SECONDS);
                            return Invoice_.objects
                                    .getOrCreate(Invoice_.number.eq(number), invoice -> invoice.quantity = 2)
                                    .created();
                        }))
                        .toList();
                int rows = 0;
                for (Future<Boolean> one : created) {
                    rows += one.get() ? 1 : 0;
                }
                assertThat(rows).isEqualTo(1);
            }
        }
        assertThat(Invoice_.objects.count()).isEqualTo(10);
    }

    private static List<String> refused(ThrowingCallable write) {
        return catchThrowableOfType(ValidationException.class, write).errors().get("title");
    }

    @Test
    void anObjectReadInPartsHasItsVersion() {
        saved("1", 2);
        Invoice part = Invoice_.objects.only("quantity").get("number", "1");
        Invoice other = Invoice_.objects.defer("title", "version").get("number", "1");
        part.quantity = 4;
        part.save();
        part.quantity = 6;
        part.save();
        assertThat(Invoice_.objects.get("number", "1").quantity).isEqualTo(6);
        assertThatThrownBy(other::save).isInstanceOf(StaleObjectException.class);
    }

    @Test
    void rowsThatAreThereAreUpdated() {
        Invoice old = saved("1", 2);
        Invoice again = invoice("1", 8);
        Invoice fresh = invoice("2", 10);
        List<Invoice> written = Invoice_.objects.bulkCreate(
                List.of(again, fresh),
                BulkOptions.updatingConflicts(Invoice_.number, Invoice_.quantity)
                        .unvalidated());
        assertThat(written).extracting(one -> one.id).doesNotContainNull().startsWith(old.id);
        assertThat(Invoice_.objects.orderBy("number").values(Invoice_.quantity).list())
                .containsExactly(8, 10);
        assertThatThrownBy(() -> Invoice_.objects.bulkCreate(
                        List.of(again), BulkOptions.updatingConflicts(List.of("title"), List.of("quantity"))))
                .hasMessageContaining("no unique key of title");
    }

    @Test
    void whatIsWrittenComesBack() {
        saved("1", 2);
        saved("2", 4);
        List<Invoice> updated = Invoice_.objects
                .filter("quantity__lt", 4)
                .updateReturning(Invoice_.quantity.set(Invoice_.quantity.plus(10)));
        assertThat(updated).extracting(one -> one.number + " " + one.quantity).containsExactly("1 12");
        assertThat(updated.getFirst().total).isEqualByComparingTo("30");
        List<Invoice> deleted =
                Invoice_.objects.filter(Invoice_.quantity.eq(12)).deleteReturning();
        assertThat(deleted).extracting(one -> one.number).containsExactly("1");
        assertThat(Invoice_.objects.values(Invoice_.number).list()).containsExactly("2");
        assertThat(Invoice_.objects.bulkDelete(Invoice_.objects.list())).isEqualTo(1);
    }

    @Test
    void valuesByNameFindTheirFields() {
        Invoice made = Invoice_.objects.create(
                Map.of("number", "1", "price", new BigDecimal("1.00"), "quantity", 2, "title", "t"));
        assertThat(made.total).isEqualByComparingTo("2");
    }

    @Test
    void newObjectsOfOneWriteAreUniqueWhereThatIsSaidEarly() {
        ValidationException refused = catchThrowableOfType(
                ValidationException.class,
                () -> Invoice_.objects.bulkCreate(List.of(invoice("1", 2), invoice("2", 2), invoice("1", 4))));
        assertThat(refused.errors()).containsOnly(Map.entry("number", List.of("Another Invoice has this number.")));
        assertThat(Invoice_.objects.exists()).isFalse();
    }

    @Test
    void whatCleaningMakesOfThemIsUniqueToo() {
        assertThatThrownBy(() -> Handle_.objects.bulkCreate(List.of(Handle.of("Ada"), Handle.of("ADA"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Another Handle has this name");
        assertThat(Handle_.objects.bulkCreate(List.of(Handle.of("Ada"), Handle.of("Bob"))))
                .hasSize(2);
        assertThatThrownBy(() -> Handle_.objects.bulkCreate(List.of(Handle.of("Cy"), Handle.of("BOB"))))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void oneRowGivenTwiceIsOneRow() {
        Invoice first = saved("1", 2);
        Invoice same = Invoice_.objects.get("number", "1");
        first.quantity = 4;
        same.quantity = 6;
        assertThat(Invoice_.objects.bulkUpdate(List.of(first, same), Invoice_.quantity))
                .isOne();
        assertThat(Invoice_.objects.get("number", "1").quantity).isEqualTo(6);
    }
}
