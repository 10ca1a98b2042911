package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fields that are kept by a codec, as JSON or as a list. */
class KeptTest extends LifeTest {

    private static final UUID KEY = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static Kept kept() {
        var kept = new Kept();
        kept.price = new Money(1999);
        kept.secret = "abc";
        kept.counts = Map.of("a", 1, "b", 2);
        kept.address = new Kept.Address("Straße \"1\"", 5, LocalDate.of(2020, 2, 29));
        kept.others = List.of(new Kept.Address("x", 1, null));
        kept.tags = List.of("plain", "with, comma", "with \"quotes\" and \\", "", "NULL", "{curly}", "😀 ü");
        kept.numbers = new Integer[] {1, -2, Integer.MAX_VALUE};
        kept.days = Arrays.asList(DayOfWeek.MONDAY, null, DayOfWeek.SUNDAY);
        kept.amounts = List.of(new BigDecimal("0.10"), new BigDecimal("12345678.99"));
        kept.dates = List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        kept.moments = List.of(Instant.parse("2024-01-02T03:04:05.678901Z"), Instant.EPOCH);
        kept.keys = List.of(KEY);
        kept.flags = List.of(true, false);
        kept.reals = List.of(0.1, -1e300);
        return kept;
    }

    private static void assertSame(Kept read, Kept kept) {
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("id", "state")
                .isEqualTo(kept);
    }

    @Test
    void everythingComesBackAsItWas() {
        Kept kept = kept();
        kept.save();
        assertSame(Kept_.objects.get("pk", kept.id), kept);
        Kept empty = Kept_.objects.create(_ -> {});
        assertSame(Kept_.objects.get("pk", empty.id), new Kept());
    }

    @Test
    void manyAtOnce() {
        List<Kept> all = Kept_.objects.bulkCreate(
                IntStream.range(0, 5).mapToObj(_ -> kept()).toList());
        assertThat(Kept_.objects.list()).hasSize(5).allSatisfy(read -> assertSame(read, kept()));
        all.forEach(one -> {
            one.tags = List.of("t" + one.id);
            one.price = new Money(one.id);
        });
        assertThat(Kept_.objects.bulkUpdate(all, Kept_.tags, Kept_.price)).isEqualTo(5);
        assertThat(Kept_.objects.list()).allSatisfy(read -> {
            assertThat(read.tags).containsExactly("t" + read.id);
            assertThat(read.price).isEqualTo(new Money(read.id));
        });
    }

    @Test
    void columnsCompareAndSortAsTheyAreKept() {
        Kept cheap = Kept_.objects.create(kept -> {
            kept.price = new Money(5);
            kept.secret = "xyz";
        });
        Kept dear = kept();
        dear.save();
        assertThat(Kept_.objects.filter(Kept_.price.eq(new Money(5))).list()).containsExactly(cheap);
        assertThat(Kept_.objects.filter(Kept_.price.gt(new Money(5))).list()).containsExactly(dear);
        assertThat(Kept_.objects
                        .filter(Kept_.price.in(new Money(5), new Money(6)))
                        .list())
                .containsExactly(cheap);
        assertThat(Kept_.objects.orderBy(Kept_.price.desc()).values(Kept_.price).list())
                .containsExactly(new Money(1999), new Money(5));
        assertThat(Kept_.objects.filter(Kept_.secret.eq("abc")).list()).containsExactly(dear);
        assertThat(Kept_.objects.filter("secret", "cba").list()).containsExactly(dear);
        assertThat(Kept_.objects.filter("price__gt", 5).list()).containsExactly(dear);
        assertThat(Kept_.objects.filter(Kept_.discount.isNull()).count()).isEqualTo(2);
        Kept_.objects.filter(Kept_.price.eq(new Money(5))).update(Kept_.discount.set(new Money(1)));
        cheap.refresh();
        assertThat(cheap.discount).isEqualTo(new Money(1));
    }

    @Test
    void jsonIsAskedByItsKeys() {
        Kept kept = kept();
        kept.save();
        Kept_.objects.create(_ -> {});
        assertThat(Kept_.objects.filter("counts__a", 1).list()).containsExactly(kept);
        assertThat(Kept_.objects.filter("address__number__gt", 4).list()).containsExactly(kept);
        assertThat(Kept_.objects.filter(Kept_.counts.lookup("has_key", "b")).list())
                .containsExactly(kept);
    }

    @Test
    void listsAreComparedAsAWhole() {
        Kept kept = kept();
        kept.save();
        Kept_.objects.create(other -> other.tags = List.of("a", "b"));
        assertThat(Kept_.objects.filter(Kept_.tags.eq(List.of("a", "b"))).count())
                .isEqualTo(1);
        assertThat(Kept_.objects.filter(Kept_.tags.eq(List.of("b", "a"))).count())
                .isZero();
        assertThat(Kept_.objects.filter("tags", List.of("a", "b")).count()).isEqualTo(1);
        assertThat(Kept_.objects.filter(Kept_.numbers.eq(kept.numbers)).list()).containsExactly(kept);
        assertThat(Kept_.objects.filter(Kept_.days.eq(kept.days)).list()).containsExactly(kept);
        assertThat(Kept_.objects.exclude(Kept_.days.eq(kept.days)).count()).isEqualTo(1);
        assertThat(Kept_.objects.filter(Kept_.amounts.isNull()).count()).isEqualTo(1);
        assertThat(Kept_.objects.filter("pk", kept.id).values(Kept_.days).list())
                .containsExactly(kept.days);
        Kept_.objects.filter("pk", kept.id).update(Kept_.tags.set(List.of("new")));
        Kept_.objects.filter("pk", kept.id).update("days", null);
        kept.refresh();
        assertThat(kept.tags).containsExactly("new");
        assertThat(kept.days).isNull();
        assertThatThrownBy(() -> Kept_.objects.filter("tags__gt", List.of("a")).list())
                .isInstanceOf(UnknownLookupException.class);
        assertThatThrownBy(() ->
                        Kept_.objects.filter("amounts", List.of("no number")).list())
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("amounts");
    }
}
