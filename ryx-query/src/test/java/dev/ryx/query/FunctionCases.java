package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.minus;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.times;
import static dev.ryx.query.Ask.Terms.value;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Case;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of values in a row, conditions as values, CASE, and values that stand alone. */
final class FunctionCases {

    private FunctionCases() {}

    static Area area() {
        var area = new Area("functions");
        addText(area);
        addNumbers(area);
        addChoices(area);
        addConditions(area);
        addValues(area);
        return area;
    }

    private static void addText(Area area) {
        beside(area, "upper", "Author", call(Function.UPPER, f("name")));
        beside(area, "upper of a value", "Tag", call(Function.UPPER, "größe"));
        beside(area, "trim", "Tag", call(Function.TRIM, "  \ta b  "));
        beside(area, "ltrim", "Tag", call(Function.LTRIM, "  a "));
        beside(area, "rtrim", "Tag", call(Function.RTRIM, "  a "));
        beside(area, "trim of a column", "Author", call(Function.TRIM, f("email")));
        beside(area, "length by code points", "Comment", call(Function.LENGTH, f("text")));
        beside(area, "length beyond the basic plane", "Tag", call(Function.LENGTH, "a😀é"));
        beside(area, "substr from", "Post", call(Function.SUBSTR, f("title"), 3));
        beside(area, "substr from, so many", "Author", call(Function.SUBSTR, f("name"), 1, 2));
        beside(area, "substr of none", "Post", call(Function.SUBSTR, f("title"), 2, 0));
        beside(area, "substr beyond the end", "Post", call(Function.SUBSTR, f("title"), 100, 5));
        beside(area, "substr by code points", "Tag", call(Function.SUBSTR, "a😀éb", 2, 2));
        beside(area, "substr from a column", "Post", call(Function.SUBSTR, f("title"), minus(f("id"), 2)));
        beside(area, "substr to a column", "Author", call(Function.SUBSTR, f("name"), 1, minus(f("age"), 35)));
        beside(area, "replace", "Post", call(Function.REPLACE, f("title"), "l", "LL"));
        beside(area, "replace with nothing", "Post", call(Function.REPLACE, f("title"), "o", ""));
        beside(area, "replace nothing", "Post", call(Function.REPLACE, f("title"), "", "x"));
        beside(area, "concat with null", "Author", call(Function.CONCAT, f("name"), " <", f("email"), ">"));
        beside(area, "concat of one", "Author", call(Function.CONCAT, f("email")));
        area.ids(
                "filtered by concat",
                Ask.all("Author").filter(leaf(call(Function.CONCAT, f("name"), "/", f("email")), "endswith", "/")));
        var collation = new Ident("utf8mb4_bin");
        area.ids("sorted by a collation", Ask.all("Author").orderBy(asc(new Expression.Collate(f("name"), collation))));
        beside(area, "a text under a collation", "Tag", new Expression.Collate(value("x"), collation));
        area.ids("sorted by upper", Ask.all("Tag").orderBy(asc(call(Function.UPPER, f("name")))));
    }

    private static void addNumbers(Area area) {
        beside(area, "round an exact number", "Post", call(Function.ROUND, f("price")));
        beside(area, "round an exact number to digits", "Post", call(Function.ROUND, f("price"), 1));
        beside(area, "round a negative exact number", "Sample", call(Function.ROUND, times(f("exact"), -1), 1));
        beside(area, "round halves away from zero", "Post", call(Function.ROUND, f("rating")));
        beside(area, "round a half that is even", "Tag", call(Function.ROUND, 2.5));
        beside(area, "round a negative half", "Tag", call(Function.ROUND, value(-2.5)));
        beside(area, "round a floating number to digits", "Post", call(Function.ROUND, f("rating"), 1));
        beside(area, "round a large floating number", "Sample", call(Function.ROUND, f("real"), 2));
        beside(area, "round a whole number", "Post", call(Function.ROUND, f("views"), 2));
        beside(area, "floor of an exact number", "Post", call(Function.FLOOR, times(f("price"), -1)));
        beside(area, "floor of a floating number", "Post", call(Function.FLOOR, f("rating")));
        beside(area, "floor of a whole number", "Post", call(Function.FLOOR, f("views")));
        beside(area, "ceil of an exact number", "Post", call(Function.CEIL, f("price")));
        beside(area, "ceil of a floating number", "Post", call(Function.CEIL, f("rating")));
        beside(area, "abs of an exact number", "Sample", call(Function.ABS, f("exact")));
        beside(area, "abs of a floating number", "Post", call(Function.ABS, f("rating")));
    }

    private static void addChoices(Area area) {
        beside(area, "nullif", "Author", call(Function.NULLIF, f("email"), ""));
        beside(area, "nullif of numbers", "Post", call(Function.NULLIF, f("views"), 10));
        beside(area, "nullif of a value and a column", "Post", call(Function.NULLIF, 10, f("views")));
        beside(area, "greatest", "Post", call(Function.GREATEST, f("views"), 10, f("id")));
        beside(area, "greatest with null", "Author", call(Function.GREATEST, f("age"), 36));
        beside(area, "least with null", "Author", call(Function.LEAST, f("age"), f("id"), 4));
        beside(area, "least of exact numbers", "Post", call(Function.LEAST, f("price"), new BigDecimal("9.5")));
        beside(area, "greatest of texts", "Tag", call(Function.GREATEST, f("name"), "k"));
        beside(
                area,
                "least of moments",
                "Post",
                call(Function.LEAST, f("created_at"), Instant.parse("2024-01-01T00:00:00Z")));
        beside(area, "greatest of dates", "Author", call(Function.GREATEST, f("born"), LocalDate.of(1900, 1, 1)));
        beside(area, "greatest of one", "Author", call(Function.GREATEST, f("age")));
        Expression deep = f("age");
        for (int i = 0; i < 40; i++) {
            deep = call(i % 2 == 0 ? Function.GREATEST : Function.LEAST, plus(deep, 1), 50 + i);
        }
        beside(area, "greatest of least of greatest, forty times", "Author", deep);
        beside(area, "coalesce of moments", "Post", call(Function.COALESCE, f("created_at"), Instant.EPOCH));
        beside(area, "coalesce of dates", "Author", call(Function.COALESCE, f("born"), LocalDate.of(1900, 1, 1)));
        beside(area, "coalesce of values", "Tag", call(Function.COALESCE, 1, 2));
        beside(area, "coalesce of one", "Author", call(Function.COALESCE, f("email")));
        area.ids("now", Ask.all("Post").filter(leaf(call(Function.NOW), "gt", f("created_at"))));
        area.ids("not after now", Ask.all("Post").filter("created_at__gt", call(Function.NOW)));
    }

    private static void addConditions(Area area) {
        beside(area, "a condition as a value", "Author", new Expression.Test(q("age__gt", 36)));
        beside(
                area,
                "a negated condition as a value",
                "Author",
                new Expression.Test(new Condition.Not(q("age__gt", 36))));
        area.select(
                "annotated by a condition, and filtered by it",
                Ask.all("Author")
                        .annotate("old", new Expression.Test(q("age__gte", 36)))
                        .filter("old", true)
                        .values("id", "old")
                        .orderBy("id"));
        beside(
                area,
                "case of texts",
                "Post",
                cased(value("none"), when(q("views__gt", 100), value("many")), when(q("views__gt", 0), value("some"))));
        beside(area, "case without otherwise", "Post", cased(null, when(q("active", true), value(1))));
        beside(area, "case of moments", "Post", cased(f("created_at"), when(q("active", true), value(Instant.EPOCH))));
        beside(
                area,
                "case of dates",
                "Author",
                cased(
                        value(LocalDate.of(2000, 1, 1)),
                        when(q("age__isnull", true), value(LocalDate.of(1999, 12, 31)))));
        beside(
                area,
                "case of columns and a value",
                "Post",
                cased(
                        value(new BigDecimal("0.5")),
                        when(q("views__gt", 100), f("price")),
                        when(q("id", 1), f("views"))));
        beside(area, "case of truth values", "Post", cased(value(false), when(q("rating__isnull", true), f("active"))));
        beside(
                area,
                "case of null with a type",
                "Post",
                cased(new Expression.Value(null, SqlType.INT), when(q("active", true), f("views"))));
        area.ids(
                "filtered by case",
                Ask.all("Post").filter(leaf(cased(value(0), when(q("active", true), f("views"))), "gt", 9)));
        area.ids(
                "sorted by case",
                Ask.all("Post")
                        .orderBy(asc(cased(value(2), when(q("title__startswith", "h"), value(1)))), asc(f("id"))));
        area.add(
                "updated by case",
                Ask.all("Post").update("views", cased(f("views"), when(q("active", true), plus(f("views"), 1)))));
    }

    private static void addValues(Area area) {
        beside(area, "a whole number", "Tag", value(5));
        beside(area, "a text", "Tag", value("x"));
        beside(area, "an exact number", "Tag", value(new BigDecimal("12.50")));
        beside(area, "a floating number", "Tag", value(0.25));
        beside(area, "a truth value", "Tag", value(true));
        beside(area, "a date", "Tag", value(LocalDate.of(2024, 2, 29)));
        beside(area, "an instant", "Tag", value(Instant.parse("2024-02-29T10:00:00.5Z")));
        beside(area, "null with a type", "Tag", new Expression.Value(null, SqlType.DATE));
        beside(area, "a value of two values", "Tag", plus(value(1), 2));
        beside(area, "a value whose type is said", "Post", new Expression.Typed(f("views"), SqlType.BIGINT));
    }

    static Case cased(@Nullable Expression otherwise, Case.When... branches) {
        return new Case(List.of(branches), otherwise);
    }

    static Case.When when(Condition condition, Expression then) {
        return new Case.When(condition, then);
    }

    /** The expression as a column beside the key. */
    static void beside(Area area, String about, String model, Expression expression) {
        String key = model.equals("Sample") ? "key" : "id";
        area.select(
                about,
                Ask.all(model).values(as(key, f(key)), as("value", expression)).orderBy(key));
    }
}
