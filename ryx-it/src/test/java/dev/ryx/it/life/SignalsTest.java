package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Model;
import dev.ryx.Ryx;
import dev.ryx.error.ConfigurationException;
import dev.ryx.signal.BulkCreateEvent;
import dev.ryx.signal.BulkDeleteEvent;
import dev.ryx.signal.ConnectOptions;
import dev.ryx.signal.DeleteEvent;
import dev.ryx.signal.Receiver;
import dev.ryx.signal.Receiver.When;
import dev.ryx.signal.SaveEvent;
import dev.ryx.signal.Signal;
import dev.ryx.signal.Signals;
import dev.ryx.signal.Subscription;
import dev.ryx.signal.UpdateEvent;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who is told of what is written, when, and what becomes of those who fail. */
class SignalsTest extends LifeTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void aReceiverHearsOfItsModelAndOfWhatExtendsIt() {
        try (Subscription _ = Signals.POST_SAVE.connect(
                        Model.class,
                        event -> heard.add("model " + event.object().pk()));
                Subscription _ = Signals.POST_SAVE.connect(
                        Entry.class, event -> heard.add(event.object().text()));
                Subscription _ = Signals.POST_SAVE.connect(
                        event -> heard.add("any " + event.model().getSimpleName()))) {
            Diary diary = diary("a");
            Entry_.objects.create(new Entry(null, "b"));
            assertThat(heard).containsExactly("model " + diary.id, "any Diary", "b", "any Entry");
        }
        diary("c");
        assertThat(heard).hasSize(4);
    }

    @Test
    void manyRowsHaveSignalsOfTheirOwn() {
        try (Subscription _ = Signals.connect(new BulkReceiver(), MethodHandles.lookup())) {
            Entry_.objects.bulkCreate(List.of(new Entry(null, "a"), new Entry(null, "b")));
            Entry_.objects.filter("text", "a").update(Entry_.text.set("c"));
            Entry_.objects.bulkUpdate(Entry_.objects.list(), Entry_.text);
            Entry_.objects.filter("text", "c").updateReturning(Entry_.text.set("d"));
            Entry_.objects.filter("text", "d").delete();
            Entry_.objects.bulkDelete(Entry_.objects.list());
            Entry_.objects.all().deleteReturning();
        }
        assertThat(heard)
                .containsExactly(
                        "before create [null, null]",
                        "created 2 with keys",
                        "before update [text] 0",
                        "updated [text] 1",
                        "before update [text] 0",
                        "updated [text] 2",
                        "before update [text] 0",
                        "updated [text] 1",
                        "before delete",
                        "deleted 1",
                        "before delete",
                        "deleted 1",
                        "before delete",
                        "deleted 0");
    }

    /** Hears of many rows. */
    @SuppressWarnings("UnusedMethod") // Signals.connect finds them
    private final class BulkReceiver {

        @Receiver(When.BEFORE)
        void before(BulkCreateEvent<Entry> event) {
            heard.add("before create " + event.objects().stream().map(Entry::id).toList());
        }

        @Receiver(When.AFTER)
        void after(BulkCreateEvent<Entry> event) {
            boolean known = event.objects().stream().allMatch(entry -> entry.id() != null);
            heard.add("created " + event.objects().size() + (known ? " with keys" : " without keys"));
        }

        @Receiver(When.BEFORE)
        void before(UpdateEvent<Entry> event) {
            heard.add("before update " + event.fields() + " " + event.rows());
        }

        @Receiver(When.AFTER)
        void after(UpdateEvent<Entry> event) {
            heard.add("updated " + event.fields() + " " + event.rows());
        }

        @Receiver(When.BEFORE)
        void before(BulkDeleteEvent<Entry> event) {
            assertThat(event.rows()).isZero();
            heard.add("before delete");
        }

        @Receiver(When.AFTER)
        void after(BulkDeleteEvent<Entry> event) {
            heard.add("deleted " + event.rows());
        }
    }

    @Test
    void aReceiverThatFailsEndsTheWriteAndSilencesNobody() {
        try (Subscription _ = Signals.POST_SAVE.connect(Diary.class, _ -> fail("first"));
                Subscription _ = Signals.POST_SAVE.connect(Diary.class, _ -> heard.add("heard"));
                Subscription _ = Signals.POST_SAVE.connect(Diary.class, _ -> fail("second"))) {
            assertThatThrownBy(() -> diary("a"))
                    .hasMessage("first")
                    .satisfies(failure -> assertThat(failure.getSuppressed())
                            .extracting(Throwable::getMessage)
                            .containsExactly("second"));
        }
        assertThat(heard).containsExactly("heard");
        assertThat(Diary_.objects.exists()).isFalse();
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    @Test
    void afterTheCommitNothingIsUndone() {
        Consumer<SaveEvent<? extends Diary>> failing = _ -> fail("late");
        Consumer<SaveEvent<? extends Diary>> hearing = event -> heard.add(event.object().text + " "
                + Ryx.database().backend().currentTransaction().isPresent());
        try (Subscription _ = Signals.POST_SAVE.connect(Diary.class, failing, ConnectOptions.afterCommit());
                Subscription _ = Signals.POST_SAVE.connect(Diary.class, hearing, ConnectOptions.afterCommit())) {
            diary("alone");
            assertThat(heard).containsExactly("alone false");
            Ryx.transaction(() -> {
                diary("inside");
                assertThat(heard).hasSize(1);
            });
            assertThat(heard).containsExactly("alone false", "inside false");
            assertThatThrownBy(() -> Ryx.transaction(() -> {
                        diary("undone");
                        fail("undo");
                    }))
                    .hasMessage("undo");
            assertThat(heard).hasSize(2);
        }
        assertThat(Diary_.objects.count()).isEqualTo(2);
    }

    @Test
    void aWeakReceiverGoesWithWhoeverHeldIt() throws InterruptedException {
        Consumer<SaveEvent<? extends Diary>> receiver = new Hearing(heard);
        Signals.POST_SAVE.connect(Diary.class, receiver, ConnectOptions.weakly());
        diary("a");
        assertThat(heard).containsExactly("a");
        var reference = new WeakReference<>(receiver);
        receiver = null;
        for (int i = 0; i < 100 && reference.get() != null; i++) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(reference.get()).isNull();
        diary("b");
        assertThat(heard).containsExactly("a");
        assertThat(Signals.POST_SAVE.isConnected(Diary.class)).isFalse();
    }

    /** A receiver that is an object of its own. */
    private record Hearing(List<String> heard) implements Consumer<SaveEvent<? extends Diary>> {
        @Override
        public void accept(SaveEvent<? extends Diary> event) {
            heard.add(event.object().text);
        }
    }

    @Test
    void aReceiverIsConnectedOnceAndDisconnected() {
        var receiver = new Hearing(heard);
        Signals.POST_SAVE.connect(Diary.class, receiver);
        Signals.POST_SAVE.connect(Diary.class, receiver);
        diary("a");
        assertThat(heard).containsExactly("a");
        assertThat(Signals.POST_SAVE.disconnect(receiver)).isTrue();
        assertThat(Signals.POST_SAVE.disconnect(receiver)).isFalse();
        diary("b");
        assertThat(heard).hasSize(1);
    }

    @Test
    void theMethodsOfAnObjectReceive() {
        var holder = new Holder();
        Subscription connected = Signals.connect(holder, MethodHandles.lookup());
        Diary diary = diary("a");
        diary.text = "b";
        Diary_.objects.save(diary, Diary_.text);
        diary.delete();
        assertThat(heard).containsExactly("saved a []", "committed a", "saved b [text]", "committed b", "deleted b");
        connected.close();
        diary("c");
        assertThat(heard).hasSize(5);
        assertThatThrownBy(() -> Signals.connect("text", MethodHandles.lookup()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no method that is a @Receiver");
        assertThatThrownBy(() -> Signals.connect(new Deaf(), MethodHandles.lookup()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("receives no event");
    }

    /** Receives by its methods. */
    @SuppressWarnings("UnusedMethod") // Signals.connect finds them
    private class Holder {

        @Receiver(When.AFTER)
        void saved(SaveEvent<Diary> event) {
            heard.add("saved " + event.object().text + " " + event.fields());
        }

        @Receiver(When.AFTER_COMMIT)
        void committed(SaveEvent<? extends Diary> event) {
            heard.add("committed " + event.object().text);
        }

        @Receiver(When.AFTER)
        void deleted(DeleteEvent<Diary> event) {
            heard.add("deleted " + event.object().text);
        }
    }

    @Test
    void aReceiverThatIsOverriddenReceivesOnce() {
        try (Subscription _ = Signals.connect(new Heir(), MethodHandles.lookup())) {
            diary("a").delete();
        }
        assertThat(heard).containsExactly("inherited a", "committed a", "removed a");
    }

    /** Overrides one receiver by another, and one by a method that does not say so. */
    private final class Heir extends Holder {

        @Receiver(When.AFTER)
        @Override
        void saved(SaveEvent<Diary> event) {
            heard.add("inherited " + event.object().text);
        }

        @Override
        void deleted(DeleteEvent<Diary> event) {
            heard.add("removed " + event.object().text);
        }
    }

    @Test
    void ifOneMethodCannotReceiveNoneDoes() {
        assertThatThrownBy(() -> Signals.connect(new HalfDeaf(), MethodHandles.lookup()))
                .isInstanceOf(ConfigurationException.class);
        diary("a");
        assertThat(heard).isEmpty();
    }

    /** Has one method that receives nothing that there is. */
    @SuppressWarnings("UnusedMethod") // Signals.connect finds it
    private final class HalfDeaf extends Holder {

        @Receiver(When.AFTER)
        void heard(String what) {
            fail(what);
        }
    }

    /** Receives nothing that there is. */
    @SuppressWarnings("UnusedMethod") // Signals.connect finds it
    private static final class Deaf {

        @Receiver(When.AFTER)
        void heard(String what) {
            fail(what);
        }
    }

    @Test
    void anErrorSilencesNobodyEither() {
        Signal<String> shipped = Signal.named("order_shipped");
        try (Subscription _ = shipped.connect(_ -> {
                    throw new AssertionError("first");
                });
                Subscription _ = shipped.connect(heard::add)) {
            assertThatThrownBy(() -> shipped.send("a"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("first");
        }
        assertThat(heard).containsExactly("a");
    }

    @Test
    void anApplicationHasSignalsOfItsOwn() {
        Signal<String> shipped = Signal.named("order_shipped");
        Consumer<String> receiver = heard::add;
        try (Subscription _ = shipped.connect(receiver)) {
            shipped.send("a");
        }
        shipped.send("b");
        shipped.connect(_ -> fail("first"));
        shipped.connect(receiver);
        assertThatThrownBy(() -> shipped.send("c")).hasMessage("first");
        assertThat(shipped.disconnect(receiver)).isTrue();
        assertThat(heard).containsExactly("a", "c");
    }
}
