package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.BulkOptions;
import dev.ryx.Ryx;
import dev.ryx.SaveOptions;
import dev.ryx.error.FieldException;
import dev.ryx.error.StaleObjectException;
import dev.ryx.signal.Signals;
import dev.ryx.signal.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inserts that update the rows that are there already. */
class UpsertTest extends LifeTest {

    private static final BulkOptions BY_HEIGHT = BulkOptions.updatingConflicts(Level_.height, Level_.number);

    private static Level saved(double height, String name, int number) {
        Level level = Level.of(height, name, number);
        level.save();
        return level;
    }

    private static Level row(double height) {
        return Level_.objects.get(Level_.height.eq(height));
    }

    @Test
    void aRowThatIsUpdatedCountsASave() {
        Level old = saved(1.5, "a", 1);
        Level again = Level.of(1.5, "b", 2);
        Level fresh = Level.of(2.5, "c", 3);
        Level_.objects.bulkCreate(List.of(again, fresh), BY_HEIGHT);
        assertThat(row(1.5).version).isOne();
        assertThat(List.of(again.version, fresh.version)).containsExactly(1, 0);
        old.number = 9;
        assertThatThrownBy(old::save).isInstanceOf(StaleObjectException.class);
        again.number = 10;
        again.save();
        assertThat(row(1.5).number).isEqualTo(10);
        assertThat(row(1.5).version).isEqualTo(2);
    }

    @Test
    void theVersionIsCountedIfItIsNamedAsWell() {
        saved(1.5, "a", 1);
        Level again = Level.of(1.5, "a", 2);
        again.version = 70;
        Level_.objects.bulkCreate(
                List.of(again), BulkOptions.updatingConflicts(Level_.height, Level_.number, Level_.version));
        assertThat(List.of(again.version, row(1.5).version)).containsExactly(1, 1);
        Level_.objects.bulkCreate(List.of(again), BulkOptions.updatingConflicts(Level_.height, Level_.version));
        assertThat(List.of(again.version, row(1.5).version)).containsExactly(2, 2);
    }

    @Test
    void theObjectSaysWhatTheDatabaseFillsIn() {
        Level old = saved(1.5, "a", 1);
        Level_.objects.all().update(Level_.state.set("shut"));
        Level again = Level.of(1.5, "b", 2);
        Level fresh = Level.of(2.5, "c", 3);
        List<Level> written = Level_.objects.bulkCreate(List.of(again, fresh), BY_HEIGHT);
        assertThat(written).containsExactly(again, fresh);
        assertThat(again.id).isEqualTo(old.id);
        assertThat(written).extracting(one -> one.state).containsExactly("shut", "open");
        assertThat(written).extracting(one -> one.twice).containsExactly(4, 6);
    }

    @Test
    void whatWasNotWrittenIsWrittenByTheNextSave() {
        saved(1.5, "a", 1);
        Level again = Level.of(1.5, "b", 2);
        Level_.objects.bulkCreate(List.of(again), BY_HEIGHT);
        assertThat(row(1.5).name).isEqualTo("a");
        again.save();
        assertThat(row(1.5).name).isEqualTo("b");
    }

    @Test
    void whatTellsNothingIsInserted() {
        saved(1.5, "a", 1);
        Level nowhere = Level.of(null, "b", 2);
        Level there = Level.of(1.5, "c", 3);
        Level other = Level.of(null, "d", 4);
        Level_.objects.bulkCreate(List.of(nowhere, there, other), BY_HEIGHT);
        assertThat(Level_.objects.orderBy("number").values(Level_.name).list()).containsExactly("b", "a", "d");
        assertThat(List.of(nowhere, there, other))
                .allSatisfy(level ->
                        assertThat(Level_.objects.get("pk", level.id).number).isEqualTo(level.number));
        assertThat(List.of(nowhere, there, other))
                .extracting(level -> level.state)
                .containsOnly("open");
    }

    @Test
    void anObjectWithoutAKeyIsInsertedWhereTheKeyTells() {
        Memo old = Memo_.objects.save(new Memo(null, "a"));
        List<Memo> written = Memo_.objects.bulkCreate(
                List.of(new Memo(null, "c"), new Memo(old.id(), "b")),
                BulkOptions.updatingConflicts(List.of("pk"), List.of("text")));
        assertThat(written).extracting(Memo::text).containsExactly("c", "b");
        assertThat(Memo_.objects.list()).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void aValueThatTheDatabaseFindsEqualIsTheSame() {
        Level old = saved(0.0, "a", 1);
        Level again = Level.of(-0.0, "b", 2);
        Level_.objects.bulkCreate(List.of(again), BY_HEIGHT);
        assertThat(again.id).isEqualTo(old.id);
        assertThat(Level_.objects.count()).isOne();
    }

    @Test
    void receiversSeeTheKeys() {
        saved(1.5, "a", 1);
        var seen = new ArrayList<Level>();
        try (Subscription _ = Signals.POST_BULK_CREATE.connect(Level.class, event -> seen.addAll(event.objects()))) {
            Level_.objects.bulkCreate(List.of(Level.of(1.5, "b", 2), Level.of(2.5, "c", 3)), BY_HEIGHT);
        }
        assertThat(seen).hasSize(2).extracting(level -> level.id).doesNotContainNull();
        assertThat(seen).extracting(level -> level.twice).containsExactly(4, 6);
    }

    @Test
    void whatTheDatabaseComputesIsNotWritten() {
        Level level = saved(1.5, "a", 1);
        assertThatThrownBy(() -> Level_.objects.bulkCreate(
                        List.of(level), BulkOptions.updatingConflicts(Level_.height, Level_.twice)))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Level.twice is computed by the database");
        assertThatThrownBy(() -> Level_.objects.bulkUpdate(List.of(level), Level_.twice))
                .hasMessageContaining("Level.twice is computed by the database");
        assertThatThrownBy(() -> Level_.objects.all().update(Level_.twice.set(3)))
                .hasMessageContaining("Level.twice is computed by the database");
    }

    @Test
    void anUndoneOneLeavesObjectsAsTheyWere() {
        saved(1.5, "a", 1);
        Level again = Level.of(1.5, "b", 2);
        Level fresh = Level.of(2.5, "c", 3);
        Ryx.transaction(() -> {
            Level_.objects.bulkCreate(List.of(again, fresh), BY_HEIGHT);
            again.save();
            assertThat(again.version).isEqualTo(2);
            Ryx.tx().rollback();
        });
        assertThat(List.of(again.version, fresh.version)).containsOnly(0);
        again.save();
        fresh.save();
        assertThat(row(1.5).number).isEqualTo(2);
        assertThat(row(2.5).number).isEqualTo(3);
        assertThat(Level_.objects.count()).isEqualTo(2);
    }

    @Test
    void theKeyIsThatOfTheRow() {
        Level old = saved(1.5, "a", 1);
        Level again = Level.of(1.5, "b", 2);
        Level fresh = Level.of(2.5, "c", 3);
        again.id = old.id + 1000;
        fresh.id = old.id + 2000;
        Level_.objects.bulkCreate(List.of(again, fresh), BY_HEIGHT);
        assertThat(List.of(again.id, fresh.id)).containsExactly(old.id, old.id + 2000);
        again.number = 7;
        again.save();
        assertThat(row(1.5).number).isEqualTo(7);
        assertThat(Level_.objects.count()).isEqualTo(2);
    }

    @Test
    void anObjectReadInPartsIsNotInserted() {
        saved(1.5, "a", 1);
        Level part = Level_.objects.only(Level_.height, Level_.number).get();
        assertThatThrownBy(() -> Level_.objects.bulkCreate(List.of(part), BY_HEIGHT))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("not all of its fields were read");
        part.id = null;
        assertThatThrownBy(() -> Level_.objects.bulkCreate(List.of(part)))
                .hasMessageContaining("not all of its fields were read");
        assertThatThrownBy(() -> Level_.objects.save(part, SaveOptions.forceInsert()))
                .hasMessageContaining("not all of its fields were read");
    }
}
