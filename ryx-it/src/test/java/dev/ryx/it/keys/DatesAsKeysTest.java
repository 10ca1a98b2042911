package dev.ryx.it.keys;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.IntegrityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates as keys, alone and with others. */
class DatesAsKeysTest extends KeysTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    @BeforeEach
    @AfterEach
    void withoutDays() {
        Feast_.objects.all().delete();
        Holiday_.objects.all().delete();
    }

    private static Feast feast(String town, LocalDate holiday, LocalDate begins) {
        return Feast_.objects.create(feast -> {
            feast.town = town;
            feast.holiday.setId(holiday);
            feast.begins = begins;
        });
    }

    @Test
    void alone() {
        Holiday day = Holiday_.objects.create(new Holiday(NEW_YEAR, "New Year"));
        Holiday_.objects.save(new Holiday(FIRST, "The first"));
        assertThat(Holiday_.objects.get("pk", NEW_YEAR)).isEqualTo(day);
        assertThat(Holiday_.objects.save(new Holiday(NEW_YEAR, "1 January")).name())
                .isEqualTo("1 January");
        assertThat(Holiday_.objects.inBulk(List.of(NEW_YEAR, FIRST))).containsOnlyKeys(NEW_YEAR, FIRST);
        assertThat(Holiday_.objects.orderBy("pk").values(Holiday_.day).list()).containsExactly(FIRST, NEW_YEAR);
        assertThatThrownBy(() -> Holiday_.objects.bulkCreate(List.of(new Holiday(FIRST, "again"))))
                .isInstanceOf(IntegrityException.class);
        assertThat(Holiday_.objects.delete(day)).isOne();
        assertThat(Holiday_.objects.count()).isOne();
    }

    @Test
    void withOthersAndBehindRelations() {
        Holiday_.objects.bulkCreate(List.of(new Holiday(NEW_YEAR, "New Year"), new Holiday(FIRST, "The first")));
        Feast feast = feast("Bonn", NEW_YEAR, FIRST);
        feast("Bonn", FIRST, FIRST);
        var key = new Feast.Key("Bonn", NEW_YEAR, FIRST);
        assertThat(feast.pk()).isEqualTo(key);
        Feast read = Feast_.objects.get("pk", key);
        assertThat(read).isEqualTo(feast);
        assertQueries(1, () -> assertThat(read.holiday.get().name()).isEqualTo("New Year"));
        read.guests = 12;
        read.save();
        assertThat(Feast_.objects.filter(Feast_.holiday().name.eq("New Year")).list())
                .extracting(one -> one.guests)
                .containsExactly(12);
        assertThat(Feast_.objects.inBulk(List.of(key)).get(key)).isEqualTo(read);
        assertQueries(
                1,
                () -> assertThat(Feast_.objects
                                .selectRelated(Feast_.holiday())
                                .orderBy("holiday")
                                .list())
                        .extracting(one -> one.holiday.get().name())
                        .containsExactly("The first", "New Year"));
        assertThat(Feast_.objects
                        .updateOrCreate(
                                Map.of("town", "Bonn", "holiday", NEW_YEAR, "begins", FIRST), Map.of("guests", 3))
                        .created())
                .isFalse();
        assertThat(Feast_.objects.get("pk", key).guests).isEqualTo(3);
        assertThat(Holiday_.objects.filter("feasts__guests", 3).list())
                .extracting(Holiday::day)
                .containsExactly(NEW_YEAR);
        read.delete();
        assertThat(Feast_.objects.count()).isOne();
    }
}
