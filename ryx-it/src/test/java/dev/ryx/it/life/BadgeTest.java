package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of other classes than their columns', by which objects are found and of which they are made. */
class BadgeTest extends LifeTest {

    private static final OffsetDateTime NOON = OffsetDateTime.of(2024, 5, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private static Badge badge() {
        return Badge_.objects.create(badge -> {
            badge.price = new Money(5);
            badge.day = DayOfWeek.FRIDAY;
            badge.since = NOON;
            badge.size = new BigDecimal("2.50");
        });
    }

    @Test
    void objectsAreFoundByWhatTheirFieldsHold() {
        Badge badge = badge();
        assertThat(Badge_.objects.inBulk(Badge_.price, List.of(new Money(5), new Money(6))))
                .isEqualTo(Map.of(new Money(5), badge));
        assertThat(Badge_.objects.inBulk(Badge_.day, List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)))
                .isEqualTo(Map.of(DayOfWeek.FRIDAY, badge));
        assertThat(Badge_.objects.inBulk(Badge_.since, List.of(NOON.withOffsetSameInstant(ZoneOffset.ofHours(2)))))
                .isEqualTo(Map.of(NOON, badge));
        assertThat(Badge_.objects.inBulk(Badge_.size, List.of(new BigDecimal("2.5"))))
                .isEqualTo(Map.of(new BigDecimal("2.50"), badge));
        assertThat(Badge_.objects.inBulk(Badge_.price, List.of())).isEmpty();
        assertThat(Badge_.objects
                        .only(Badge_.words)
                        .inBulk(Badge_.day, List.of(DayOfWeek.FRIDAY))
                        .get(DayOfWeek.FRIDAY))
                .isEqualTo(badge);
    }

    @Test
    void valuesOfTheFieldsOwnClassAreGivenByName() {
        Badge made = Badge_.objects.create(Map.of("price", new Money(7), "since", NOON));
        assertThat(Badge_.objects.get("pk", made.id).price).isEqualTo(new Money(7));
        assertThat(Badge_.objects.filter("pk", made.id).update("price", new Money(8)))
                .isOne();
        assertThat(Badge_.objects.filter("pk", made.id).updateValues(Map.of("price", new Money(9))))
                .isOne();
        assertThat(Badge_.objects.get("pk", made.id).price).isEqualTo(new Money(9));
        Badge_.objects.updateOrCreate(Map.of("since", NOON), Map.of("price", new Money(10)));
        assertThat(Badge_.objects.get("price", 10).id).isEqualTo(made.id); // a lookup compares with the column
        assertThat(Badge_.objects.create(Map.of("price", 11)).price).isEqualTo(new Money(11));
    }

    @Test
    void listsAreGivenByName() {
        Badge made = Badge_.objects.create(Map.of(
                "words", List.of("a", "b"), "days", new DayOfWeek[] {DayOfWeek.MONDAY}, "day", DayOfWeek.SUNDAY));
        Badge read = Badge_.objects.get("pk", made.id);
        assertThat(read.words).containsExactly("a", "b");
        assertThat(read.days).containsExactly(DayOfWeek.MONDAY);
        assertThat(Badge_.objects.filter("pk", made.id).update("words", List.of("c")))
                .isOne();
        assertThat(Badge_.objects
                        .filter("pk", made.id)
                        .updateValues(Map.of("days", List.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY))))
                .isOne();
        Badge changed = Badge_.objects.get("pk", made.id);
        assertThat(changed.words).containsExactly("c");
        assertThat(changed.days).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        Badge_.objects.updateOrCreate(Map.of("day", DayOfWeek.SUNDAY), Map.of("words", List.of()));
        assertThat(Badge_.objects.get("pk", made.id).words).isEmpty();
        assertThatThrownBy(() -> Badge_.objects.create(Map.of("size", List.of(1))))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Badge.size");
        assertThatThrownBy(() -> Badge_.objects.all().update("size", List.of(1)))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Badge.size");
    }
}
