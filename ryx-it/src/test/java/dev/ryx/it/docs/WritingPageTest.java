package dev.ryx.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.BulkOptions;
import dev.ryx.SaveOptions;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.StaleObjectException;
import dev.ryx.signal.ConnectOptions;
import dev.ryx.signal.Receiver;
import dev.ryx.signal.Receiver.When;
import dev.ryx.signal.SaveEvent;
import dev.ryx.signal.Signal;
import dev.ryx.signal.Signals;
import dev.ryx.signal.Subscription;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/writing.md}. */
class WritingPageTest extends DocsTest {

    private static final List<String> AUDIT = new ArrayList<>();

    @BeforeEach
    void noPosters() {
        Poster_.objects.all().delete();
        Poster.Printer.ANNOUNCED.clear();
        AUDIT.clear();
    }

    @Test
    void hooks() {
        Poster poster = FieldsPageTest.poster("red-1");
        assertThat(poster.code).isEqualTo("RED-1");
        assertThat(Poster.Printer.ANNOUNCED).containsExactly("RED-1");
    }

    @Test
    void signals() {
        // tag::signals[]
        try (Subscription audit = Signals.POST_SAVE.connect(
                        Poster.class,
                        event -> AUDIT.add(event.object().code + (event.created() ? " new" : " changed")));
                Subscription mail = Signals.POST_SAVE.connect(
                        Poster.class, event -> AUDIT.add("mail"), ConnectOptions.afterCommit())) {
            // end::signals[]
            Poster poster = FieldsPageTest.poster("red-1");
            poster.save();
            assertThat(audit).isNotSameAs(mail);
        }
        assertThat(AUDIT).containsExactly("RED-1 new", "mail", "RED-1 changed", "mail");
    }

    // tag::receiver[]
    static final class Audit {

        @Receiver(When.AFTER_COMMIT)
        void saved(SaveEvent<Poster> event) {
            AUDIT.add(event.object().code);
        }
    }
    // end::receiver[]

    @Test
    void receivers() {
        // tag::connecting[]
        Subscription audit = Signals.connect(new Audit(), MethodHandles.lookup());
        // end::connecting[]
        FieldsPageTest.poster("red-1");
        audit.close();
        FieldsPageTest.poster("red-2");
        assertThat(AUDIT).containsExactly("RED-1");
    }

    @Test
    void signalsOfOnesOwn() {
        // tag::own[]
        Signal<String> sold = Signal.named("poster_sold");
        sold.connect(code -> AUDIT.add("sold " + code));
        sold.send("RED-1");
        // end::own[]
        assertThat(AUDIT).containsExactly("sold RED-1");
    }

    @Test
    void versions() {
        FieldsPageTest.poster("red-1");
        // tag::version[]
        Poster mine = Poster_.objects.get("code", "RED-1");
        Poster theirs = Poster_.objects.get("code", "RED-1");
        theirs.price = 7;
        theirs.save();
        mine.price = 6;
        StaleObjectException stale = catchThrowableOfType(StaleObjectException.class, mine::save);
        mine.refresh(); // now it has the price 7
        // end::version[]
        assertThat(stale).isNotNull();
        assertThat(mine.price).isEqualTo(7);
    }

    @Test
    void upserts() {
        Poster there = FieldsPageTest.poster("RED-1");
        Poster changed = new Poster();
        changed.code = "RED-1";
        changed.price = 9;
        Poster added = new Poster();
        added.code = "RED-2";
        // tag::upsert[]
        List<Poster> written = Poster_.objects.bulkCreate(
                List.of(changed, added),
                BulkOptions.updatingConflicts(Poster_.code, Poster_.price).unvalidated());
        // end::upsert[]
        assertThat(written).extracting(poster -> poster.id).doesNotContainNull().startsWith(there.id);
        assertThat(Poster_.objects.orderBy("code").values(Poster_.price).list()).containsExactly(9, 0);
    }

    @Test
    void returning() {
        FieldsPageTest.poster("red-1");
        // tag::returning[]
        List<Poster> dearer =
                Poster_.objects.filter(Poster_.price.lt(10)).updateReturning(Poster_.price.set(Poster_.price.plus(1)));
        List<Poster> gone = Poster_.objects.filter(Poster_.price.gt(5)).deleteReturning();
        long rows = Poster_.objects.bulkDelete(dearer); // 0, for they are gone
        // end::returning[]
        assertThat(dearer).extracting(poster -> poster.price).containsExactly(6);
        assertThat(gone).isEqualTo(dearer);
        assertThat(rows).isZero();
    }

    @Test
    void violations() {
        FieldsPageTest.poster("red-1");
        Poster poster = new Poster();
        poster.code = "red-1";
        // tag::violation[]
        IntegrityException refused = catchThrowableOfType(
                IntegrityException.class, () -> Poster_.objects.save(poster, SaveOptions.withoutValidation()));
        List<String> fields = refused.fields(); // [code]
        // end::violation[]
        assertThat(fields).containsExactly("code");
    }
}
