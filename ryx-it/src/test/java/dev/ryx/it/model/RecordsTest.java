package dev.ryx.it.model;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Found;
import dev.ryx.Ryx;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.ValidationException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.relation.ForeignKey;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records, which get all of their values at once, in every way of writing and reading that makes objects. */
class RecordsTest extends DatabaseTest {

    private Choir choir;

    @BeforeEach
    void write() {
        Part_.objects.all().delete();
        Choir_.objects.all().delete();
        Singer_.objects.all().delete();
        choir = Choir_.objects.create(made -> made.name = "Bach");
    }

    @Test
    void areMadeOfValuesByName() {
        // tag::names[]
        Singer ada = Singer_.objects.create(Map.of("name", "Ada", "notes", 24, "free", DayOfWeek.MONDAY));
        // end::names[]
        assertThat(ada).isEqualTo(new Singer(ada.id(), "Ada", DayOfWeek.MONDAY, 24));
        assertThat(Singer_.objects.get("name", "Ada")).isEqualTo(ada);
        Part part = Part_.objects.create(Map.of("choir", choir, "singer", ada, "voice", "alto"));
        assertThat(part.since()).isAfter(Instant.EPOCH);
        assertThat(part.singer().get()).isEqualTo(ada);
    }

    @Test
    void leaveToTheDatabaseWhatMayBeNull() {
        Ticket_.objects.all().delete();
        Ticket ticket = Ticket_.objects.create(Map.of("price", 3));
        assertThat(ticket).isEqualTo(new Ticket(ticket.id(), 3, "open"));
        assertThat(Ticket_.objects.list()).containsExactly(ticket);
        assertThatThrownBy(() -> Ticket_.objects.create(Map.of("state", "shut")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Ticket.price");
    }

    @Test
    void needAValueForEachComponent() {
        assertThatThrownBy(() -> Part_.objects.create(Map.of("choir", choir)))
                .isInstanceOf(FieldException.class)
                .hasMessage("RYX-F003: Part.singer, Part.voice: A record's component has no value unless one is given."
                        + " Give one for each.");
        assertThatThrownBy(() -> Singer_.objects.create(Map.of("name", "Ada")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Singer.notes");
        assertThatThrownBy(() -> Singer_.objects.create(one -> {}))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("RYX-C001: Singer is a record and cannot be made empty. Give a finished Singer, or its"
                        + " values by name.");
        assertThat(Part_.objects.count() + Singer_.objects.count()).isZero();
    }

    @Test
    void areCheckedLikeOthers() {
        assertThatThrownBy(() -> Singer_.objects.create(Map.of("name", "x".repeat(41), "notes", 24)))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors()).containsOnlyKeys("name"));
    }

    @Test
    void areFoundOrMadeOfValuesByName() {
        Map<String, Object> name = Map.of("name", "Ada");
        var made = Singer_.objects.getOrCreate(name, Map.of("notes", 24));
        assertThat(made.created()).isTrue();
        var found = Singer_.objects.getOrCreate(name, Map.of("notes", 12));
        assertThat(found.created()).isFalse();
        assertThat(found.object()).isEqualTo(made.object());
        var changed = Singer_.objects.updateOrCreate(name, Map.of("notes", 12));
        assertThat(changed.object()).isEqualTo(new Singer(made.object().id(), "Ada", null, 12));
        assertThat(Singer_.objects.list()).containsExactly(changed.object());
        Singer other = Singer_.objects
                .updateOrCreate(Map.of("name", "Bea"), Map.of("notes", 8))
                .object();
        assertThat(Singer_.objects.get("name", "Bea")).isEqualTo(other);
    }

    @Test
    void areChangedByTheirCopies() {
        var made = Singer_.objects.updateOrCreate(
                Singer_.name.eq("Ada"), RecordsTest::wider, () -> new Singer(null, "Ada", null, 24));
        assertThat(made.created()).isTrue();
        // tag::copies[]
        Found<Singer> changed = Singer_.objects.updateOrCreate(
                Singer_.name.eq("Ada"),
                singer -> new Singer(singer.id(), singer.name(), singer.free(), singer.notes() + 1),
                () -> new Singer(null, "Ada", null, 24));
        // end::copies[]
        assertThat(changed.created()).isFalse();
        assertThat(changed.object()).isEqualTo(wider(made.object()));
        assertThat(Singer_.objects.list()).containsExactly(changed.object());
    }

    private static Singer wider(Singer singer) {
        return new Singer(singer.id(), singer.name(), singer.free(), singer.notes() + 1);
    }

    @Test
    void areMadeAtTheFarEndOfARelation() {
        Singer ada = choir.singers().createWith(Map.of("voice", "alto"), new Singer(null, "Ada", null, 24));
        assertThat(ada.id()).isNotNull();
        assertThat(choir.singers().list()).containsExactly(ada);
        Singer bea = Singer_.objects.create(new Singer(null, "Bea", null, 24));
        Choir other = Choir_.objects.create(made -> made.name = "Other");
        Part part = choir.parts().create(Map.of("singer", bea, "voice", "soprano", "choir_id", other.id));
        assertThat(part.choir().id()).isEqualTo(choir.id);
        assertThat(Part_.objects.orderBy("voice").list())
                .extracting(Part::voice)
                .containsExactly("alto", "soprano");
    }

    @Test
    void areTheRowsOfAJoinTable() {
        Singer ada = Singer_.objects.create(new Singer(null, "Ada", null, 24));
        Singer bea = Singer_.objects.create(new Singer(null, "Bea", null, 24));
        choir.singers().addWith(Map.of("voice", "alto"), ada, bea);
        assertThat(choir.singers().orderBy("name").list()).containsExactly(ada, bea);
        assertThat(choir.parts().values("voice").list())
                .extracting(row -> row.get("voice"))
                .containsExactly("alto", "alto");
        choir.singers().setWith(Map.of("voice", "tenor"), List.of(bea));
        assertThat(choir.parts().list()).extracting(Part::voice).containsExactly("alto");
        assertThatThrownBy(() -> choir.singers().add(ada))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Part.voice");
        assertThat(choir.singers().list()).containsExactly(bea);
    }

    @Test
    void areReadBySqlOfOnesOwn() {
        Singer ada = Singer_.objects.create(new Singer(null, "Ada", DayOfWeek.FRIDAY, 24));
        assertThat(Ryx.raw("SELECT * FROM singers").as(Singer.class).list()).containsExactly(ada);
        assertThat(Ryx.raw("SELECT id, name, 7 AS notes FROM singers")
                        .as(Singer.class)
                        .first())
                .contains(new Singer(ada.id(), "Ada", null, 7));
        Part part =
                Part_.objects.create(new Part(null, ForeignKey.of(choir), ForeignKey.of(ada), "alto", Instant.EPOCH));
        Part read = Ryx.raw("SELECT * FROM choir_parts").as(Part.class).first().orElseThrow();
        assertThat(read.since()).isEqualTo(part.since());
        assertQueries(1, () -> assertThat(read.singer().get()).isEqualTo(ada));
        assertThatThrownBy(() ->
                        Ryx.raw("SELECT id, name FROM singers").as(Singer.class).list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("notes");
        assertThatThrownBy(() -> Ryx.raw("SELECT id, name, NULL AS notes FROM singers")
                        .as(Singer.class)
                        .list())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("The column notes holds NULL, but notes is not @Nullable.");
    }
}
