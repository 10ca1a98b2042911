package dev.ryx.it.query;

import static dev.ryx.expr.Functions.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.expr.InstantExpr;
import dev.ryx.expr.Q;
import dev.ryx.it.shop.Product;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Purchase_;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parts of dates and times, and regular expressions. */
class MomentLookupTest extends ShopTest {

    @Test
    void partsOfADate() {
        var parts = new LinkedHashMap<String, Integer>();
        parts.put("year", 2023);
        parts.put("iso_year", 2023);
        parts.put("quarter", 4);
        parts.put("month", 12);
        parts.put("week", 52);
        parts.put("iso_week", 52);
        parts.put("day", 31);
        parts.put("week_day", 1);
        parts.put("dow", 0);
        parts.put("iso_dow", 7);
        parts.put("iso_week_day", 7);
        for (Map.Entry<String, Integer> part : parts.entrySet()) {
            assertThat(Purchase_.objects
                            .filter("day", LocalDate.of(2023, 12, 31))
                            .filter("day__" + part.getKey(), part.getValue())
                            .count())
                    .as(part.getKey())
                    .isEqualTo(1);
        }
        assertThat(Purchase_.objects.filter("day__week", 1).count()).isEqualTo(1);
        assertThat(Purchase_.objects.filter("day__year__gte", 2024).count()).isEqualTo(3);
    }

    @Test
    void partsOfAnInstant() {
        InstantExpr<Object> last = value(Instant.parse("2024-12-30T23:59:58.999999Z"));
        var lookups = new LinkedHashMap<String, Object>();
        lookups.put("t__date", LocalDate.of(2024, 12, 30));
        lookups.put("t__time__gte", LocalTime.parse("23:59:58"));
        lookups.put("t__hour", 23);
        lookups.put("t__minute", 59);
        lookups.put("t__second", 58);
        lookups.put("t__week", 1);
        lookups.put("t__iso_year", 2025);
        lookups.put("t__week_day", 2);
        for (Map.Entry<String, Object> lookup : lookups.entrySet()) {
            assertThat(Product_.objects
                            .alias("t", last)
                            .filter(lookup.getKey(), lookup.getValue())
                            .count())
                    .as(lookup.getKey())
                    .isEqualTo(4);
        }
        Q<Product> typed = new Q<>(last.hour()
                .eq(23)
                .and(last.isoYear().eq(2025))
                .and(last.dow().eq(1))
                .condition());
        assertThat(Product_.objects.filter(typed).count()).isEqualTo(4);
    }

    @Test
    void regularExpressions() {
        assertThat(Product_.objects.filter("name__regex", "^[PL]").count()).isEqualTo(2);
        assertThat(Product_.objects.filter("name__regex", "^p").count()).isZero();
        assertThat(Product_.objects.filter("name__iregex", "^p").count()).isEqualTo(1);
        assertThat(Product_.objects.exclude("name__iregex", "n").count()).isEqualTo(1);
    }
}
