package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.SaveOptions;
import dev.ryx.backend.StatementEvent;
import dev.ryx.backend.StatementListener;
import dev.ryx.backend.TransactionEvent;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.error.ValidationException;
import dev.ryx.signal.Signals;
import dev.ryx.signal.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is one write to its caller and several statements to the database, in a transaction of the caller's. */
class WithinTransactionTest extends LifeTest {

    /** Notes each transaction that begins. */
    private static final class Begun implements StatementListener {

        private final List<Boolean> nested = new ArrayList<>();

        @Override
        public void onStatement(StatementEvent event) {
            // Transactions are what is counted here.
        }

        @Override
        public void onTransaction(TransactionEvent event) {
            if (event.step() == TransactionEvent.Step.BEGIN) {
                nested.add(event.nested());
            }
        }
    }

    private static List<Boolean> begun(Runnable code) {
        var begun = new Begun();
        try (var _ = Ryx.database().backend().addListener(begun)) {
            code.run();
        }
        return begun.nested;
    }

    private static List<Entry> entries(String... texts) {
        return List.of(texts).stream().map(text -> new Entry(null, text)).toList();
    }

    private static List<String> texts() {
        return Entry_.objects.orderBy("text").values(Entry_.text).list();
    }

    @Test
    void noneSetsASavepoint() {
        assertThat(begun(() -> Ryx.transaction(() -> {
                    Diary diary = diary("a");
                    diary.save();
                    diary.delete();
                    Entry_.objects.bulkCreate(entries("a", "b"));
                    Entry_.objects.bulkUpdate(Entry_.objects.list(), Entry_.text);
                    Entry_.objects.filter("text", "a").updateReturning(Entry_.text.set("c"));
                    Entry_.objects.all().deleteReturning();
                })))
                .containsExactly(false);
    }

    @Test
    void eachHasATransactionOfItsOwnOutsideOfOne() {
        assertThat(begun(() -> diary("a"))).containsExactly(false);
        assertThat(begun(() -> Entry_.objects.bulkCreate(entries("a", "b")))).containsExactly(false);
        Diary.failing = "after create";
        assertThatThrownBy(() -> diary("b")).isInstanceOf(IllegalStateException.class);
        assertThat(Diary_.objects.values(Diary_.text).list()).containsExactly("a");
    }

    @Test
    void oneThatFailsBeforeItHasChangedAnythingChangesNothing() {
        Ryx.transaction(() -> {
            Diary.failing = "before create";
            assertThatThrownBy(() -> diary("a")).isInstanceOf(IllegalStateException.class);
            Diary.failing = null;
            assertThatThrownBy(() -> Entry_.objects.create(new Entry(null, "forbidden")))
                    .isInstanceOf(ValidationException.class);
            Diary gone = diary("b");
            Diary_.objects.all().delete();
            assertThatThrownBy(() -> Diary_.objects.save(gone, SaveOptions.forceUpdate()))
                    .isInstanceOf(DoesNotExist.class);
            Entry_.objects.create(new Entry(null, "kept"));
        });
        assertThat(texts()).containsExactly("kept");
    }

    @Test
    void oneThatFailsAfterThatPoisonsTheTransaction() {
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    Entry_.objects.create(new Entry(null, "before"));
                    Diary.failing = "after create";
                    assertThatThrownBy(() -> diary("a"))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessage("after create");
                    assertThatThrownBy(() -> Entry_.objects.count())
                            .isInstanceOf(TransactionPoisonedException.class)
                            .hasRootCauseMessage("after create");
                }))
                .isInstanceOf(TransactionPoisonedException.class)
                .hasRootCauseMessage("after create");
        assertThat(Diary_.objects.count()).isZero();
        assertThat(texts()).isEmpty();
    }

    @Test
    void oneThatFailsInANestedTransactionLeavesTheOuterOneSound() {
        Ryx.transaction(() -> {
            Entry_.objects.create(new Entry(null, "before"));
            try (Subscription _ = Signals.POST_BULK_CREATE.connect(Entry.class, _ -> {
                throw new IllegalStateException("refused");
            })) {
                assertThatThrownBy(() -> Ryx.transaction(() -> {
                            Entry_.objects.bulkCreate(entries("a", "b"));
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("refused");
            }
            Entry_.objects.create(new Entry(null, "then"));
        });
        assertThat(texts()).containsExactly("before", "then");
    }
}
