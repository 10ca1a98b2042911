package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.value;

import dev.ryx.query.ast.Expression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Parts of dates and times, cut and whole, in UTC and in another zone. */
final class DateCases {

    private static final List<String> OF_DATES = List.of(
            "year",
            "quarter",
            "month",
            "day",
            "week",
            "iso_week",
            "iso_year",
            "dow",
            "iso_dow",
            "iso_week_day",
            "week_day",
            "trunc_year",
            "trunc_quarter",
            "trunc_month",
            "trunc_week",
            "trunc_day");
    private static final List<String> OF_TIMES =
            List.of("hour", "minute", "second", "trunc_hour", "trunc_minute", "trunc_second");

    private DateCases() {}

    static Area area() {
        var area = new Area("dates");
        select(area, "day", OF_DATES);
        select(area, "clock", OF_TIMES);
        for (String field : List.of("local", "instant")) {
            select(area, field, OF_DATES);
            select(area, field, OF_TIMES);
            select(area, field, List.of("date", "time"));
        }
        addFilters(area);
        addZones(area);
        return area;
    }

    private static void select(Area area, String field, List<String> transforms) {
        for (String transform : transforms) {
            String path = field + "__" + transform;
            area.select(path, moments().values("id", path).orderBy("id"));
        }
    }

    private static Ask moments() {
        return Ask.all("Moment");
    }

    private static void addFilters(Area area) {
        area.ids("a date of an instant", moments().filter("instant__date", LocalDate.of(2024, 2, 29)));
        area.ids("a date before", moments().filter("local__date__lt", LocalDate.of(2001, 1, 1)));
        area.ids("a time of an instant", moments().filter("instant__time__gte", LocalTime.of(12, 30, 15, 500_000_000)));
        area.ids("the last microsecond", moments().filter("local__time", LocalTime.of(23, 59, 59, 999_999_000)));
        area.ids("the year of a date", moments().filter("instant__date__year", 2024));
        area.ids("the hour of a time", moments().filter("instant__time__hour__in", List.of(6, 12)));
        area.ids(
                "a truncated month",
                moments().filter("instant__trunc_month__lt", Instant.parse("2001-01-01T00:00:00Z")));
        area.ids("a truncated week", moments().filter("day__trunc_week", LocalDate.of(2024, 12, 30)));
        area.ids("a truncated quarter", moments().filter("local__trunc_quarter", LocalDateTime.of(2021, 1, 1, 0, 0)));
        area.ids("a truncated second", moments().filter("clock__trunc_second", LocalTime.of(12, 30, 15)));
        area.ids("a truncated year of a truncated day", moments().filter("day__trunc_month__trunc_year__year", 2000));
        area.ids("week 53", moments().filter("day__week", 53));
        area.ids("the ISO year", moments().filter("day__iso_year__in", List.of(2020, 2025)));
        area.ids("no week", moments().filter("day__week__isnull", true));
        area.ids("not in a quarter", moments().exclude("local__quarter", 1));
        area.ids("a second is whole", moments().filter("clock__second__range", List.of(15, 59)));
        area.ids(
                "a transform as a node",
                moments().filter(leaf(new Expression.Transform(f("local"), "trunc_day"), "exact", f("local"))));
        area.select(
                "ordered by weekday",
                moments().filter("day__isnull", false).values("id").orderBy("day__iso_dow", "id"));
    }

    private static void addZones(Area area) {
        for (String transform : List.of("date", "time", "day", "hour", "trunc_day", "iso_year")) {
            area.select(
                    transform + " in a zone",
                    moments()
                            .values(as("id", f("id")), as("x", inZone(transform)))
                            .orderBy("id"));
        }
        area.select(
                "the whole time in a zone",
                moments().values(as("id", f("id")), as("x", zoned("-03:30"))).orderBy("id"));
        area.ids("a filter in a zone", moments().filter(leaf(inZone("year"), "exact", 2024)));
        area.ids("UTC is a zone", moments().filter(leaf(zoned("UTC"), "exact", f("local"))));
    }

    private static Expression inZone(String transform) {
        return new Expression.Transform(zoned("+05:30"), transform);
    }

    private static Expression zoned(String zone) {
        return new Expression.AtZone(f("instant"), (Expression.Value) value(ZoneId.of(zone)));
    }
}
