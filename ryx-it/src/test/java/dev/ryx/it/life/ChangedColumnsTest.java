package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.backend.Savepoint;
import dev.ryx.test.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model of which the columns are written that have changed. */
class ChangedColumnsTest extends LifeTest {

    private static Draft draft() {
        return Draft_.objects.create(draft -> {
            draft.title = "a";
            draft.data = new byte[] {1};
        });
    }

    private static String sql(Draft draft) {
        return plain(Statements.record(draft::save).getFirst().sql());
    }

    @Test
    void onlyWhatHasChangedIsWritten() {
        Draft draft = Draft_.objects.get("pk", draft().id);
        draft.title = "b";
        assertThat(sql(draft)).startsWith("UPDATE \"life_drafts\" SET \"title\" = ?, \"saved\" = ? WHERE");
        draft.data[0] = 2;
        assertThat(sql(draft)).startsWith("UPDATE \"life_drafts\" SET \"data\" = ?, \"saved\" = ? WHERE");
        Draft read = Draft_.objects.get("pk", draft.id);
        assertThat(read.title).isEqualTo("b");
        assertThat(read.data).containsExactly(2);
    }

    @Test
    void whereNothingHasChangedNothingIsWritten() {
        Draft draft = draft();
        Instant saved = Draft_.objects.get("pk", draft.id).saved;
        assertThat(sql(draft)).startsWith("SELECT");
        assertThat(Draft_.objects.get("pk", draft.id).saved).isEqualTo(saved);
    }

    @Test
    void whatWasUndoneIsWrittenAgain() {
        Draft draft = draft();
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    draft.title = "b";
                    draft.save();
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        draft.save();
        assertThat(Draft_.objects.get("pk", draft.id).title).isEqualTo("b");
    }

    @Test
    void whatWasNotAmongTheColumnsNamedIsWrittenLater() {
        Draft draft = draft();
        draft.title = "b";
        draft.body = "text";
        Draft_.objects.save(draft, Draft_.body);
        draft.save();
        assertThat(Draft_.objects.get("pk", draft.id).title).isEqualTo("b");
    }

    @Test
    void aFieldThatWasNotReadIsWrittenWhateverItHad() {
        Draft whole = draft();
        Draft_.objects.all().update(Draft_.body.set("before"));
        Draft part = Draft_.objects.only(Draft_.title).get("pk", whole.id);
        part.body = null; // as it is in a new object
        Draft_.objects.save(part, Draft_.body);
        assertThat(Draft_.objects.get("pk", whole.id).body).isNull();
    }

    @Test
    void whatWasReadInATransactionThatIsUndoneIsWrittenAgain() {
        Draft draft = draft();
        var read = new ArrayList<Draft>();
        Ryx.transaction(() -> {
            read.addAll(Draft_.objects.all().updateReturning(Draft_.title.set("b")));
            read.add(Draft_.objects.get("pk", draft.id));
            Ryx.tx().rollback();
        });
        for (Draft one : read) {
            assertThat(one.title).isEqualTo("b");
            Draft_.objects.all().update(Draft_.title.set("c"));
            one.save();
            assertThat(Draft_.objects.get("pk", draft.id).title).isEqualTo("b");
        }
    }

    @Test
    void whatWasReadBeforeASavepointIsStillKnown() {
        Draft draft = draft();
        Ryx.transaction(() -> {
            Draft read = Draft_.objects.get("pk", draft.id);
            Savepoint savepoint = Ryx.tx().savepoint();
            Draft_.objects.all().update(Draft_.title.set("b"));
            Draft again = Draft_.objects.get("pk", draft.id);
            Ryx.tx().rollbackTo(savepoint);
            assertThat(sql(read)).startsWith("SELECT");
            assertThat(sql(again)).startsWith("UPDATE");
        });
    }

    @Test
    void aTimeOfSavingIsThatOfTheRow() {
        Draft draft = draft();
        Instant saved = draft.saved;
        draft.save();
        assertThat(draft.saved).isEqualTo(saved);
        draft.title = "b";
        Draft_.objects.save(draft, Draft_.title);
        Draft_.objects.bulkUpdate(List.of(draft), Draft_.title);
        assertThat(draft.saved).isEqualTo(saved);
        assertThat(Draft_.objects.get("pk", draft.id).saved).isEqualTo(saved);
        Draft_.objects.bulkUpdate(List.of(draft), Draft_.title, Draft_.saved);
        assertThat(draft.saved).isAfterOrEqualTo(saved);
        assertThat(Draft_.objects.get("pk", draft.id).saved).isEqualTo(draft.saved);
    }

    @Test
    void bytesThatAreChangedInPlaceAreSeen() {
        Draft draft = draft();
        Draft_.objects.updateOrCreate(Draft_.title.eq("a"), one -> one.data[0] = 7);
        assertThat(Draft_.objects.get("pk", draft.id).data).containsExactly(7);
    }

    @Test
    void whatTheDatabaseComputesIsToldThoughNothingIsWritten() {
        Level level = Level.of(1.5, "a", 2);
        level.save();
        level.twice = 70;
        level.save();
        assertThat(level.twice).isEqualTo(4);
        assertThat(level.version).isZero();
    }

    @Test
    void whatWasWrittenWithOthersIsRemembered() {
        Draft draft = draft();
        draft.title = "b";
        Draft_.objects.bulkUpdate(List.of(draft), Draft_.title);
        draft.title = "a";
        draft.save();
        assertThat(Draft_.objects.get("pk", draft.id).title).isEqualTo("a");
    }

    @Test
    void aNamedColumnIsWrittenThoughItHasNotChanged() {
        Draft draft = draft();
        Draft_.objects.all().update(Draft_.title.set("of somebody else"));
        Draft_.objects.save(draft, Draft_.title);
        assertThat(Draft_.objects.get("pk", draft.id).title).isEqualTo("a");
    }

    @Test
    void ofTwoObjectsOfOneRowTheLastKnowsIt() {
        Draft first = draft();
        Draft last = Draft_.objects.get("pk", first.id);
        first.title = "b";
        last.title = "c";
        Draft_.objects.bulkUpdate(List.of(first, last), Draft_.title);
        assertThat(Draft_.objects.get("pk", first.id).title).isEqualTo("c");
        assertThat(sql(last)).startsWith("SELECT");
        first.save();
        assertThat(Draft_.objects.get("pk", first.id).title).isEqualTo("b");
    }

    @Test
    void aDeletionThatIsUndoneLeavesWhatWasRead() {
        Draft whole = draft();
        Draft part = Draft_.objects.only(Draft_.title).get("pk", whole.id);
        Ryx.transaction(() -> {
            part.delete();
            Ryx.tx().rollback();
        });
        Draft_.objects.all().update(Draft_.body.set("text"));
        part.title = "b";
        part.save();
        assertThat(Draft_.objects.get("pk", whole.id).title).isEqualTo("b");
        assertThat(Draft_.objects.get("pk", whole.id).body).isEqualTo("text");
        part.delete();
        assertThatThrownBy(part::save).hasMessageContaining("not all of its fields were read");
    }
}
