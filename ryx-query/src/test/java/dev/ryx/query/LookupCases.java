package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression.Function;
import dev.ryx.query.lookup.Lookup;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every lookup on every type that takes it, and what text may hold. */
final class LookupCases {

    private LookupCases() {}

    static Area area() {
        var area = new Area("lookups");
        for (FieldMeta field : Ask.all("Sample").model().fields()) {
            for (String name : Ask.LOOKUPS.namesFor(field.type())) {
                Ask.LOOKUPS.lookup(name, field.type()).ifPresent(lookup -> addLookup(area, field, lookup));
            }
        }
        addTexts(area);
        addTransforms(area);
        addLists(area);
        addExpressions(area);
        return area;
    }

    private static void addLookup(Area area, FieldMeta field, Lookup lookup) {
        String path = field.name() + "__" + lookup.name();
        Object value = value(field.type());
        Object operand = switch (lookup.arity()) {
            case ONE -> value;
            case LIST, PAIR -> List.of(value, value);
            case FLAG -> true;
        };
        area.ids(path, Ask.all("Sample").filter(path, operand));
        if (lookup.arity() == Lookup.Arity.FLAG) {
            area.ids(path + " false", Ask.all("Sample").filter(path, false));
        }
    }

    static Object value(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> true;
            case SqlType.Int _ -> 7;
            case SqlType.Float _ -> 0.5;
            case SqlType.Decimal _ -> new BigDecimal("1234.567");
            case SqlType.Varchar _, SqlType.Text _ -> "a Note";
            case SqlType.Date _ -> LocalDate.of(2024, 2, 29);
            case SqlType.Time _ -> LocalTime.of(12, 30);
            case SqlType.DateTime _ -> LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_000);
            case SqlType.Timestamp _ -> Instant.parse("2024-12-31T23:59:59.999999Z");
            case SqlType.Interval _ -> Duration.ofSeconds(90);
            case SqlType.Uuid _ -> new UUID(0, 1);
            case SqlType.Bytes _ -> new byte[] {1, 2};
            case SqlType.Json _ -> Map.of("a", 1);
            case SqlType.Array _ -> throw new IllegalArgumentException("no column");
        };
    }

    private static void addTexts(Area area) {
        for (String needle : List.of("", "100%", "f_a", "[x]", "*?", "!", "\\", "'", "É", "HELLO")) {
            for (String lookup :
                    List.of("contains", "icontains", "startswith", "istartswith", "endswith", "iendswith")) {
                area.ids("title " + lookup + " " + needle, Ask.all("Post").filter("title__" + lookup, needle));
            }
        }
        area.ids("iexact folds Unicode", Ask.all("Post").filter("title__iexact", "école"));
        area.ids("exact does not fold", Ask.all("Author").filter("name", "ada"));
        area.ids("no lookup is exact", Ask.all("Post").filter("title", "Hello"));
        area.ids("a quote is data", Ask.all("Post").filter("title", "'; DROP TABLE posts; --"));
        area.ids("another column as needle", Ask.all("Post").filter("title__contains", f("body")));
        area.ids("another column as needle, folded", Ask.all("Post").filter("title__icontains", f("body")));
        area.ids("another column as beginning", Ask.all("Post").filter("title__startswith", f("body")));
        area.ids("another column as end", Ask.all("Post").filter("title__endswith", f("body")));
        area.ids("another column as beginning, folded", Ask.all("Post").filter("title__istartswith", f("body")));
        area.ids("another column as end, folded", Ask.all("Post").filter("title__iendswith", f("body")));
        area.ids("another column, folded", Ask.all("Post").filter("title__iexact", f("body")));
    }

    private static void addTransforms(Area area) {
        for (String field : List.of("day", "local", "moment")) {
            area.ids(field + "__year", Ask.all("Sample").filter(field + "__year", 2024));
            area.ids(field + "__month__gte", Ask.all("Sample").filter(field + "__month__gte", 2));
            area.ids(field + "__year__in", Ask.all("Sample").filter(field + "__year__in", List.of(1, 2024)));
            area.ids(field + "__year__isnull", Ask.all("Sample").filter(field + "__year__isnull", true));
        }
        area.ids("year by column spelling", Ask.all("Post").filter("created_at__year", 2024));
        area.ids("year by Java spelling", Ask.all("Post").filter("createdAt__year__lt", 2024));
        area.ids("month range", Ask.all("Post").filter("created_at__month__range", List.of(2, 7)));
        area.ids("a transform over a relation", Ask.all("Post").filter("author__born__year__lt", 1900));
        area.select(
                "a transform selected",
                Ask.all("Post")
                        .values("id", "created_at__year", "created_at__month")
                        .orderBy("id"));
        area.ids("a transform compared with a column", Ask.all("Post").filter("created_at__month__lt", f("views")));
    }

    private static void addLists(Area area) {
        area.ids("in one", Ask.all("Post").filter("views__in", List.of(10)));
        area.ids("in none", Ask.all("Post").filter("views__in", List.of()));
        area.ids("in with null", Ask.all("Post").filter("views__in", Arrays.asList(10, null)));
        area.ids("in only null", Ask.all("Post").filter("views__in", Arrays.asList((Object) null)));
        area.ids(
                "in a larger number than the column holds", Ask.all("Post").filter("views__in", List.of(1L << 40, 10)));
        area.ids("a larger number than the column holds", Ask.all("Post").filter("views__lt", 1L << 40));
        area.ids("a whole number against a fraction", Ask.all("Post").filter("views__gte", 9.5));
        area.ids("a whole number against a decimal", Ask.all("Post").filter("views__lt", new BigDecimal("10.01")));
        area.ids("a decimal against a whole number", Ask.all("Post").filter("price", 5));
        area.ids("a decimal with more digits", Ask.all("Post").filter("price__gt", new BigDecimal("9.98999")));
        area.ids("equal null", Ask.all("Post").filter("body", null));
        area.ids("iexact null", Ask.all("Post").filter("body__iexact", null));
        area.ids("a date for an instant", Ask.all("Post").filter("created_at__gte", LocalDate.of(2024, 1, 1)));
        area.ids(
                "nanoseconds are cut",
                Ask.all("Post").filter("created_at__gt", Instant.parse("2023-12-31T23:59:59.999999999Z")));
    }

    private static void addExpressions(Area area) {
        area.ids("two columns", Ask.all("Post").filter("views__gt", f("price")));
        area.ids("a function looked at", Ask.all("Post").filter(leaf(call(Function.LENGTH, f("title")), "gt", 5)));
        area.ids(
                "a folded function looked at",
                Ask.all("Post").filter(leaf(call(Function.LOWER, f("title")), "startswith", "é")));
        area.ids("the key by its short name", Ask.all("Post").filter("pk", 3));
        area.ids("the key of a relation by its short name", Ask.all("Post").filter("author__pk__lt", 3));
    }
}
