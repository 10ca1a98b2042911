package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.BulkOptions;
import dev.ryx.Ryx;
import dev.ryx.error.ValidationException;
import dev.ryx.signal.Signals;
import dev.ryx.signal.Subscription;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The methods of a model that are called when its objects are written, and their order among the signals. */
class HooksTest extends LifeTest {

    @Test
    void savingHasItsOrder() {
        try (Subscription _ = Signals.PRE_SAVE.connect(Diary.class, event -> Diary.LOG.add("pre " + event.created()));
                Subscription _ =
                        Signals.POST_SAVE.connect(Diary.class, event -> Diary.LOG.add("post " + event.created()))) {
            Diary diary = diary(" a ");
            diary.text = "b";
            diary.save();
        }
        assertThat(Diary.LOG)
                .containsExactly(
                        "clean  a ",
                        "before create  a ",
                        "pre true",
                        "after create a",
                        "post true",
                        "clean b",
                        "before update b",
                        "pre false",
                        "after update b",
                        "post false");
        assertThat(Diary_.objects.values("text").list())
                .extracting(row -> row.get("text"))
                .containsExactly("b");
    }

    @Test
    void deletingHasItsOrder() {
        Diary diary = diary("a");
        Diary.LOG.clear();
        try (Subscription _ = Signals.PRE_DELETE.connect(
                        Diary.class,
                        event -> Diary.LOG.add("pre " + event.object().pk()));
                Subscription _ = Signals.POST_DELETE.connect(Diary.class, _ -> Diary.LOG.add("post"))) {
            diary.delete();
        }
        assertThat(Diary.LOG).containsExactly("before delete a", "pre " + diary.id, "after delete a", "post");
        assertThat(Diary_.objects.exists()).isFalse();
    }

    @Test
    void aRowThatIsGoneWithItsTransactionIsCreatedAgain() {
        var diary = new Diary();
        var many = List.of(new Diary(), new Diary());
        Stream.concat(Stream.of(diary), many.stream()).forEach(one -> one.text = "a");
        Ryx.transaction(() -> {
            diary.save();
            diary.save();
            Diary_.objects.bulkCreate(many);
            Ryx.tx().rollback();
        });
        Diary.LOG.clear();
        diary.save();
        many.forEach(Diary::save);
        assertThat(Diary.LOG)
                .filteredOn(entry -> entry.startsWith("after"))
                .containsExactly("after create a", "after create a", "after create a");
        assertThat(Diary_.objects.count()).isEqualTo(3);
    }

    @Test
    void whatFailsAfterTheStatementUndoesIt() {
        Diary.failing = "after create";
        assertThatThrownBy(() -> diary("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("after create");
        assertThat(Diary_.objects.exists()).isFalse();
        Diary.failing = null;
        Diary diary = diary("a");
        Diary.failing = "after update";
        diary.text = "b";
        assertThatThrownBy(diary::save).hasMessage("after update");
        Diary.failing = "after delete";
        assertThatThrownBy(diary::delete).hasMessage("after delete");
        assertThat(Diary_.objects.get("pk", diary.id).text).isEqualTo("a");
    }

    @Test
    void whatFailsBeforeTheStatementPreventsIt() {
        Diary.failing = "before create";
        assertThat(Ryx.database().backend().currentTransaction()).isEmpty();
        assertThatThrownBy(() -> diary("a")).hasMessage("before create");
        Diary.failing = null;
        Diary diary = diary("a");
        Diary.failing = "before delete";
        assertThatThrownBy(diary::delete).hasMessage("before delete");
        assertThat(Diary_.objects.count()).isEqualTo(1);
    }

    @Test
    void anObjectWithAKeyIsLookedForFirst() {
        Diary diary = diary("a");
        var same = new Diary();
        same.id = diary.id;
        same.text = "same";
        same.save();
        var other = new Diary();
        other.id = diary.id + 1;
        other.text = "other";
        other.save();
        assertThat(Diary.LOG)
                .contains("before update same", "after update same", "before create other", "after create other");
        assertThat(Diary_.objects.count()).isEqualTo(2);
    }

    @Test
    void manyRowsAtOnceCallNoMethods() {
        var diary = new Diary();
        diary.text = "many";
        Diary_.objects.bulkCreate(List.of(diary));
        Diary_.objects.bulkUpdate(List.of(diary), Diary_.text);
        Diary_.objects.all().update(Diary_.text.set("x"));
        Diary_.objects.bulkDelete(List.of(diary));
        assertThat(Diary.LOG).containsExactly("clean many", "clean many");
    }

    @Test
    void aRecordTakesPart() {
        Entry entry = Entry_.objects.create(new Entry(null, "a"));
        Entry_.objects.save(new Entry(entry.id(), "b"));
        assertThat(Diary.LOG).containsExactly("record created a", "record updated b");
        assertThatThrownBy(() -> Entry_.objects.create(new Entry(null, "forbidden")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("forbidden");
    }

    @Test
    void aMethodMayBeThatOfAnInterface() {
        Memo memo = Memo_.objects.create(new Memo(null, "a"));
        Memo_.objects.save(new Memo(memo.id(), "b"));
        assertThat(Diary.LOG).containsExactly("noted", "noted again");
    }

    @Test
    void whatCleaningChangesIsWritten() {
        List<Diary> diaries = Stream.of("teh end", "teh other end")
                .map(text -> {
                    var diary = new Diary();
                    diary.text = text;
                    return diary;
                })
                .toList();
        Diary_.objects.bulkCreate(diaries);
        assertThat(Diary_.objects
                        .orderBy(Diary_.id.asc())
                        .values(Diary_.text)
                        .as(text -> text)
                        .list())
                .containsExactly("the end", "the other end");
        diaries.forEach(diary -> diary.text = "teh " + diary.pk());
        Diary_.objects.bulkUpdate(diaries, Diary_.text);
        assertThat(Diary_.objects.filter(Diary_.text.startsWith("the ")).count())
                .isEqualTo(2);
    }

    @Test
    void whatReceiversChangeIsWritten() {
        var diary = new Diary();
        diary.text = "before";
        try (Subscription _ = Signals.PRE_BULK_CREATE.connect(
                Diary.class, event -> event.objects().forEach(one -> one.text = "after"))) {
            Diary_.objects.bulkCreate(List.of(diary));
        }
        assertThat(Diary_.objects.get(Diary_.id.gt(0L)).text).isEqualTo("after");
    }

    @Test
    void whoIsToldAfterwardsHearsWhetherARowWasMade() {
        Diary diary = diary("a");
        Diary_.objects.all().delete();
        Diary.LOG.clear();
        var created = new ArrayList<Boolean>();
        try (Subscription _ = Signals.POST_SAVE.connect(Diary.class, event -> created.add(event.created()))) {
            diary.save();
            diary.save();
        }
        assertThat(Diary.LOG)
                .containsExactly(
                        "clean a", "before update a", "after create a", "clean a", "before update a", "after update a");
        assertThat(created).containsExactly(true, false);
    }

    @Test
    void aLongTransactionKeepsNoObjects() {
        Ryx.transaction(() -> {
            List<WeakReference<Level>> written = written();
            for (int i = 0; i < 100 && written.stream().anyMatch(one -> one.get() != null); i++) {
                System.gc();
                Thread.onSpinWait();
            }
            assertThat(written).allSatisfy(one -> assertThat(one.get()).isNull());
        });
        assertThat(Level_.objects.count()).isEqualTo(2);
    }

    private static List<WeakReference<Level>> written() {
        Level saved = Level.of(1.5, "a", 1);
        saved.save();
        saved.number = 2;
        saved.save();
        Level created = Level.of(2.5, "b", 1);
        Level_.objects.bulkCreate(List.of(created));
        Level updated = Level.of(2.5, "c", 2);
        Level_.objects.bulkCreate(List.of(updated), BulkOptions.updatingConflicts(Level_.height, Level_.number));
        Level deleted = Level_.objects.get(Level_.height.eq(2.5));
        deleted.delete();
        Level_.objects.bulkCreate(List.of(Level.of(3.5, "d", 3)));
        return Stream.of(saved, created, updated, deleted)
                .map(WeakReference::new)
                .toList();
    }
}
