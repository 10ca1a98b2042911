package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.test.Statements;
import java.time.Instant;
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
    void whatWasWrittenWithOthersIsRemembered() {
        Draft draft = draft();
        draft.title = "b";
        Draft_.objects.bulkUpdate(List.of(draft), Draft_.title);
        draft.title = "a";
        draft.save();
        assertThat(Draft_.objects.get("pk", draft.id).title).isEqualTo("a");
    }
}
