package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.avg;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.countDistinct;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.desc;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.filtered;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.max;
import static dev.ryx.query.Ask.Terms.or;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.Ask.Terms.times;
import static dev.ryx.query.Ask.Terms.value;
import static dev.ryx.query.FunctionCases.cased;
import static dev.ryx.query.FunctionCases.when;

import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Aggregate.Function;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Ordering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aggregates: distinct, filtered, of amounts of time, how far numbers are spread, and texts put together. */
final class GroupCases {

    private GroupCases() {}

    static Area area() {
        var area = new Area("groups");
        addFilters(area);
        addSpread(area);
        addTexts(area);
        addTimes(area);
        addHaving(area);
        addBoundKeys(area);
        return area;
    }

    private static void addFilters(Area area) {
        whole(area, "rows with a filter", "Post", filtered(countRows(), q("active", true)));
        whole(area, "sum with a filter", "Post", filtered(sum("views"), q("views__gt", 10)));
        whole(area, "sum of distinct values", "Post", distinct(Function.SUM, f("views")));
        whole(area, "mean of distinct values", "Post", distinct(Function.AVG, f("views")));
        whole(area, "mean of exact numbers", "Post", avg("price"));
        whole(area, "mean of whole numbers with a rest", "Comment", avg("score"));
        whole(area, "mean of none", "Marker", count("note"));
        whole(
                area,
                "count of distinct values with a filter",
                "Post",
                filtered(countDistinct("views"), or(q("active", true), q("id", 5))));
        whole(
                area,
                "sum of a case",
                "Post",
                aggregate(Function.SUM, cased(value(0), when(q("active", true), f("views")))));
        whole(area, "greatest with a filter over a relation", "Post", filtered(max("views"), q("author__age", 36)));
        perAuthor(area, "sum with a filter, by group", filtered(sum("posts__views"), q("posts__active", true)));
    }

    private static void addSpread(Area area) {
        for (Function function :
                List.of(Function.STDDEV_POP, Function.STDDEV_SAMP, Function.VAR_POP, Function.VAR_SAMP)) {
            whole(area, function + " of whole numbers", "Post", aggregate(function, f("views")));
            whole(area, function + " of exact numbers", "Post", aggregate(function, f("price")));
            whole(area, function + " of floating numbers", "Post", aggregate(function, f("rating")));
            perAuthor(area, function + " by group", aggregate(function, f("posts__views")));
        }
        whole(
                area,
                "variance of large numbers that differ little",
                "Post",
                aggregate(Function.VAR_POP, plus(f("id"), 1_000_000_000L)));
        whole(area, "variance of distinct values", "Post", distinct(Function.VAR_POP, f("views")));
        whole(
                area,
                "variance with a filter",
                "Post",
                filtered(aggregate(Function.VAR_POP, f("views")), q("active", true)));
    }

    private static void addTexts(Area area) {
        Expression title = f("title");
        whole(area, "texts in order", "Post", texts(title, false, ", ", asc(f("id"))));
        whole(area, "texts in reverse", "Post", texts(title, false, "'; --", desc(f("id"))));
        whole(
                area,
                "texts in order of another, nulls last",
                "Post",
                texts(title, false, "|", new Ordering(f("rating"), false, Ordering.Nulls.LAST), asc(f("id"))));
        whole(
                area,
                "texts in order of another, nulls first",
                "Post",
                texts(title, false, "|", new Ordering(f("rating"), true, Ordering.Nulls.FIRST), asc(f("id"))));
        whole(area, "texts with nothing between", "Post", texts(title, false, "", asc(f("id"))));
        whole(area, "texts that are null in part", "Post", texts(f("body"), false, ";", asc(f("id"))));
        whole(area, "texts without a separator", "Post", texts(title, false, null, asc(f("id"))));
        whole(area, "distinct texts", "Post", texts(f("tags__name"), true, ",", asc(f("tags__name"))));
        whole(area, "distinct texts in reverse", "Post", texts(f("tags__name"), true, ",", desc(f("tags__name"))));
        perAuthor(area, "texts by group", texts(f("posts__title"), false, " / ", asc(f("posts__id"))));
        perAuthor(
                area,
                "texts with a filter, by group",
                new Aggregate(
                        Function.STRING_AGG,
                        f("posts__title"),
                        false,
                        q("posts__active", true),
                        List.of(asc(f("posts__id"))),
                        Expression.Value.of(" / ")));
    }

    private static void addTimes(Area area) {
        whole(area, "sum of amounts of time", "Sample", sum("span"));
        whole(area, "mean of amounts of time", "Sample", avg("span"));
        whole(
                area,
                "mean of times between",
                "Post",
                aggregate(
                        Function.AVG,
                        new Expression.Arithmetic(
                                f("created_at"), Expression.Operator.MINUS, value(java.time.Instant.EPOCH))));
    }

    private static void addHaving(Area area) {
        area.select(
                "having a sum with a filter",
                Ask.all("Author")
                        .annotate("n", filtered(sum("posts__views"), q("posts__active", true)))
                        .filter("n__gt", 5)
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "having a calculation with values",
                Ask.all("Author")
                        .annotate("n", plus(times(count("posts"), 2), 1))
                        .filter("n__gte", 3)
                        .values("id", "n")
                        .orderBy("id"));
        area.ids(
                "ordered by an aggregate with values",
                Ask.all("Author")
                        .annotate(
                                "n", aggregate(Function.SUM, cased(value(0), when(q("posts__active", true), value(1)))))
                        .orderBy(desc(times(f("n"), 2)), asc(f("id"))));
        area.ids(
                "having texts",
                Ask.all("Author")
                        .annotate("all", texts(f("posts__title"), false, "+", asc(f("posts__id"))))
                        .filter(leaf(f("all"), "contains", "+")));
    }

    /** Keys that have a parameter, and stand in other clauses as well. */
    private static void addBoundKeys(Area area) {
        Ask byViews =
                Ask.all("Post").annotate("v", plus(f("views"), 1)).values("v").annotate("n", countRows());
        area.select(
                "having a key with a value",
                byViews.filter(leaf(f("n"), "lt", f("v"))).orderBy("v"));
        area.select(
                "having a key with a value, or a group",
                byViews.filter(or(leaf(f("v"), "gt", 5), q("n__gt", 1))).orderBy("-v"));
        area.select(
                "a key with a value beside an aggregate",
                byViews.annotate("p", times(f("v"), f("n"))).orderBy("v"));
        area.select(
                "ordered by a key with a value and an aggregate",
                byViews.orderBy(desc(plus(f("v"), f("n"))), asc(f("v"))));
        area.select(
                "having a truth value with a value",
                Ask.all("Post")
                        .annotate("t", cased(value(true), when(q("views__gt", 1), value(false))))
                        .values("t")
                        .annotate("n", countRows())
                        .filter(or(q("t", true), q("n__gt", 1)))
                        .orderBy("t"));
    }

    private static Aggregate aggregate(Function function, Expression operand) {
        return new Aggregate(function, operand, false, null);
    }

    private static Aggregate distinct(Function function, Expression operand) {
        return new Aggregate(function, operand, true, null);
    }

    private static Aggregate texts(
            Expression operand, boolean distinct, @Nullable String separator, Ordering... orderBy) {
        return new Aggregate(
                Function.STRING_AGG,
                operand,
                distinct,
                (Condition) null,
                List.of(orderBy),
                separator == null ? null : Expression.Value.of(separator));
    }

    private static void whole(Area area, String about, String model, Expression aggregate) {
        area.add(about, Ask.all(model).aggregate(as("value", aggregate)));
    }

    private static void perAuthor(Area area, String about, Expression aggregate) {
        area.select(
                about,
                Ask.all("Author")
                        .annotate("value", aggregate)
                        .values("id", "value")
                        .orderBy("id"));
    }
}
