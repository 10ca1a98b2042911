package dev.ryx.it.load;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.QuerySet;
import dev.ryx.Ryx;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.club.Card;
import dev.ryx.it.club.Card_;
import dev.ryx.it.club.Club;
import dev.ryx.it.club.Person;
import dev.ryx.it.club.Person_;
import dev.ryx.relation.LazyLoading;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A one-to-one relation from its far end. */
class RelatedOneTest extends DatabaseTest {

    @BeforeEach
    void write() {
        Club.empty();
        Club.person("Ann", "A1");
        Club.person("Ben");
        Club.person("Cid", "C3");
    }

    private static List<Person> people() {
        return Person_.objects.orderBy("name").list();
    }

    private static String number(Person person) {
        Card card = person.card().get();
        return card == null ? "none" : card.number;
    }

    @Test
    void theObjectIsLoadedOnceAndRemembered() {
        Person ann = Person_.objects.get("name", "Ann");
        assertQueries(0, () -> {
            assertThat(ann.card().isLoaded()).isFalse();
            assertThat(ann.card()).hasToString("not loaded");
        });
        assertQueries(1, () -> assertThat(ann.card().get().number).isEqualTo("A1"));
        assertQueries(0, () -> {
            assertThat(ann.card().get()).isSameAs(ann.card().get());
            assertThat(ann.card().get().person.get()).isSameAs(ann);
            assertThat(ann.card().exists()).isTrue();
        });
        Person ben = Person_.objects.get("name", "Ben");
        assertQueries(1, () -> assertThat(ben.card().get()).isNull());
        assertQueries(0, () -> {
            assertThat(ben.card().exists()).isFalse();
            assertThat(ben.card()).hasToString("null");
        });
        assertThatThrownBy(() -> new Person().card().get())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Save it first");
    }

    @Test
    void oneGetLoadsForAll() {
        List<Person> people = people();
        assertQueries(
                1, () -> assertThat(people).extracting(RelatedOneTest::number).containsExactly("A1", "none", "C3"));
        List<Person> more = people();
        assertQueries(3, () -> Ryx.lazyLoading(LazyLoading.SINGLE, () -> more.forEach(RelatedOneTest::number)));
        List<Person> none = people();
        assertQueries(
                0,
                () -> Ryx.lazyLoading(
                        LazyLoading.REFUSED,
                        () -> assertThatThrownBy(() -> number(none.getFirst()))
                                .isInstanceOf(FieldException.class)
                                .hasMessageContaining("RelatedOneTest.java:")));
    }

    @Test
    void itIsSelectedAlong() {
        for (QuerySet<Person> people : List.of(
                Person_.objects.selectRelated(Person_.card()).orderBy(Person_.name.asc()),
                Person_.objects.selectRelated("card").orderBy("name"))) {
            assertQueries(
                    1,
                    () -> assertThat(people.list())
                            .extracting(RelatedOneTest::number)
                            .containsExactly("A1", "none", "C3"));
        }
        assertQueries(1, () -> {
            Card card = Card_.objects.selectRelated(Card_.person().card()).get("number", "C3");
            assertThat(card.person.get().card().get()).isEqualTo(card);
        });
        assertQueries(1, () -> {
            Person person = Person_.objects
                    .selectRelated("card")
                    .only("name", "card__number")
                    .get("name", "Cid");
            assertThat(number(person)).isEqualTo("C3");
            assertThat(person.card().get().person.get()).isSameAs(person);
        });
    }

    @Test
    void itIsPrefetched() {
        assertQueries(
                2,
                () -> assertThat(Person_.objects
                                .prefetchRelated(Person_.card())
                                .orderBy("name")
                                .list())
                        .extracting(RelatedOneTest::number)
                        .containsExactly("A1", "none", "C3"));
        List<Person> people = people();
        assertQueries(1, () -> Person_.objects.prefetchRelated(people, "card__person"));
        assertQueries(0, () -> assertThat(number(people.getLast())).isEqualTo("C3"));
    }

    @Test
    void itFiltersAndIsCreated() {
        assertThat(Person_.objects.filter(Person_.card().isNull()).list())
                .extracting(person -> person.name)
                .containsExactly("Ben");
        assertThat(Person_.objects.get(Person_.card().number.eq("C3")).name).isEqualTo("Cid");
        Person ben = Person_.objects.get("name", "Ben");
        assertThat(ben.card().get()).isNull();
        Card made = ben.card().create(card -> card.number = "B2");
        assertThat(ben.card().get()).isEqualTo(made);
        assertThat(made.person.id()).isEqualTo(ben.id);
        assertThatThrownBy(() -> ben.card().create(card -> card.number = "B3")).isInstanceOf(IntegrityException.class);
    }
}
