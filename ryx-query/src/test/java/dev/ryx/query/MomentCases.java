package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.minus;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.times;
import static dev.ryx.query.Ask.Terms.value;
import static dev.ryx.query.FunctionCases.beside;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Calculations with dates, moments and amounts of time. */
final class MomentCases {

    private static final Duration LONG = Duration.ofDays(400).plusNanos(1_000);

    private MomentCases() {}

    static Area area() {
        var area = new Area("moments");
        addMoved(area);
        addBetween(area);
        addSpans(area);
        return area;
    }

    private static void addMoved(Area area) {
        beside(area, "an instant, later", "Post", plus(f("created_at"), Duration.ofHours(36)));
        beside(area, "an instant, earlier", "Post", minus(f("created_at"), LONG));
        beside(area, "an instant, later by less than nothing", "Post", plus(f("created_at"), Duration.ofMillis(-500)));
        beside(area, "an amount of time and an instant", "Post", plus(value(Duration.ofDays(1)), f("created_at")));
        beside(area, "an instant and a column", "Sample", plus(f("moment"), f("span")));
        beside(area, "an instant without a column", "Sample", minus(f("moment"), f("span")));
        beside(area, "a local time, later", "Sample", plus(f("local"), Duration.ofNanos(1_000)));
        beside(area, "a date, later", "Author", plus(f("born"), Duration.ofDays(1)));
        beside(area, "a date, earlier", "Author", minus(f("born"), Duration.ofMinutes(1)));
        beside(area, "an instant of ours", "Sample", plus(value(Instant.parse("2024-02-29T00:00:00Z")), f("span")));
        area.ids(
                "filtered by a later instant",
                Ask.all("Post")
                        .filter(leaf(
                                plus(f("created_at"), Duration.ofDays(1)),
                                "gt",
                                Instant.parse("2024-03-01T10:00:00Z"))));
        area.ids(
                "compared with a later instant",
                Ask.all("Post").filter("created_at__lt", minus(value(Instant.parse("2024-03-01T00:00:00Z")), LONG)));
        area.add("updated to a later instant", Ask.all("Post").update("createdAt", plus(f("created_at"), LONG)));
    }

    private static void addBetween(Area area) {
        beside(area, "between instants", "Post", minus(f("created_at"), Instant.parse("2024-01-01T00:00:00Z")));
        beside(area, "between an instant of ours and a column", "Post", minus(value(Instant.EPOCH), f("created_at")));
        beside(area, "between local times", "Sample", minus(f("local"), value(LocalDateTime.of(2024, 1, 1, 12, 0))));
        beside(area, "between dates", "Author", minus(f("born"), value(LocalDate.of(1900, 3, 1))));
        area.ids(
                "filtered by what is between",
                Ask.all("Post")
                        .filter(leaf(
                                minus(f("created_at"), Instant.parse("2024-01-01T00:00:00Z")),
                                "gt",
                                Duration.ofDays(30))));
    }

    private static void addSpans(Area area) {
        beside(area, "amounts of time together", "Sample", plus(f("span"), Duration.ofSeconds(1)));
        beside(area, "an amount of time without another", "Sample", minus(f("span"), f("span")));
        beside(area, "an amount of time, twice", "Sample", times(f("span"), 2));
        beside(area, "a number of amounts of time", "Post", times(f("views"), Duration.ofSeconds(1)));
    }
}
