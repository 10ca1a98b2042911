package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.aggregate;
import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.desc;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.filtered;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.Ask.Terms.value;
import static dev.ryx.query.FunctionCases.beside;

import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.Window;
import dev.ryx.query.ast.Window.Bound;
import dev.ryx.query.ast.Window.Bound.Side;
import dev.ryx.query.ast.Window.Exclusion;
import dev.ryx.query.ast.Window.Frame;
import dev.ryx.query.ast.Window.Function;
import dev.ryx.query.ast.Window.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Windows: their functions, aggregates over them, their order and their frames. */
final class WindowCases {

    static final Bound FIRST = Bound.of(Side.UNBOUNDED_PRECEDING);
    static final Bound ROW = Bound.of(Side.CURRENT_ROW);
    static final Bound LAST = Bound.of(Side.UNBOUNDED_FOLLOWING);

    private WindowCases() {}

    static Area area() {
        var area = new Area("windows");
        addFunctions(area);
        addAggregates(area);
        addOrder(area);
        addFrames(area);
        addRefused(area);
        addPlaces(area);
        return area;
    }

    private static void addFunctions(Area area) {
        byViewsAndId(area, "row number", call(Function.ROW_NUMBER));
        byViews(area, "rank", call(Function.RANK));
        byViews(area, "dense rank", call(Function.DENSE_RANK));
        byViews(area, "percent rank", call(Function.PERCENT_RANK));
        byViews(area, "cume dist", call(Function.CUME_DIST));
        byViewsAndId(area, "ntile", call(Function.NTILE, 3));
        byViewsAndId(area, "lag", call(Function.LAG, f("title")));
        byViewsAndId(area, "lag by two", call(Function.LAG, f("title"), 2));
        byViewsAndId(area, "lag by none", call(Function.LAG, f("title"), 0));
        byViewsAndId(area, "lag with a default", call(Function.LAG, f("title"), 2, "none"));
        byViewsAndId(area, "lag of nulls with a default", call(Function.LAG, f("body"), 1, "none"));
        byViewsAndId(area, "lead", call(Function.LEAD, f("views")));
        byViewsAndId(area, "lead with a default", call(Function.LEAD, f("views"), 1, -1));
        byViewsAndId(area, "lead with a column as default", call(Function.LEAD, f("views"), 1, f("id")));
        byViewsAndId(area, "first value", call(Function.FIRST_VALUE, f("title")));
        byViewsAndId(area, "last value", call(Function.LAST_VALUE, f("title")));
        byViewsAndId(area, "nth value", call(Function.NTH_VALUE, f("title"), 2));
    }

    private static void addAggregates(Area area) {
        beside(area, "sum over all", "Post", new Window(sum("views"), List.of(), List.of(), null));
        beside(area, "rows of a partition", "Post", new Window(countRows(), List.of(f("author")), List.of(), null));
        beside(area, "running sum", "Post", new Window(sum("views"), List.of(), List.of(asc(f("id"))), null));
        beside(area, "running mean of exact numbers", "Post", over(Aggregate.Function.AVG, f("price")));
        beside(area, "running variance", "Post", over(Aggregate.Function.VAR_POP, f("views")));
        var late = filtered(aggregate(Aggregate.Function.VAR_POP, f("views")), q("active", false));
        beside(
                area,
                "running variance with a filter",
                "Post",
                new Window(late, List.of(), List.of(asc(f("id"))), null));
        beside(area, "greatest so far", "Post", over(Aggregate.Function.MAX, f("price")));
        beside(
                area,
                "mean of amounts of time",
                "Sample",
                new Window(Ask.Terms.avg("span"), List.of(), List.of(asc(f("key"))), null));
        beside(
                area,
                "sum with a filter",
                "Post",
                new Window(filtered(sum("views"), q("active", true)), List.of(), List.of(asc(f("id"))), null));
        beside(
                area,
                "rows with a filter",
                "Post",
                new Window(filtered(countRows(), q("active", true)), List.of(f("author")), List.of(), null));
        beside(
                area,
                "sum over a relation",
                "Comment",
                new Window(sum("post__views"), List.of(f("post__author")), List.of(asc(f("id"))), null));
        beside(
                area,
                "partitioned by an expression with a value",
                "Post",
                new Window(countRows(), List.of(plus(f("views"), 1)), List.of(), null));
    }

    private static void addOrder(Area area) {
        Expression number = call(Function.ROW_NUMBER);
        for (Ordering.Nulls nulls : List.of(Ordering.Nulls.FIRST, Ordering.Nulls.LAST)) {
            for (boolean descending : List.of(false, true)) {
                beside(
                        area,
                        "nulls " + nulls + (descending ? ", descending" : ""),
                        "Post",
                        new Window(
                                number,
                                List.of(),
                                List.of(new Ordering(f("rating"), descending, nulls), asc(f("id"))),
                                null));
            }
        }
    }

    private static void addFrames(Area area) {
        frame(area, "rows around", new Frame(Unit.ROWS, preceding(1), following(1), Exclusion.NO_OTHERS));
        frame(area, "rows before", new Frame(Unit.ROWS, preceding(2), preceding(1), Exclusion.NO_OTHERS));
        frame(area, "rows after", new Frame(Unit.ROWS, following(1), LAST, Exclusion.NO_OTHERS));
        frame(area, "rows from the first", new Frame(Unit.ROWS, FIRST, ROW, Exclusion.NO_OTHERS));
        frame(area, "values around", new Frame(Unit.RANGE, preceding(10), following(10), Exclusion.NO_OTHERS));
        frame(area, "values from here", new Frame(Unit.RANGE, ROW, LAST, Exclusion.NO_OTHERS));
        beside(
                area,
                "last value of all",
                "Post",
                new Window(
                        call(Function.LAST_VALUE, f("title")),
                        List.of(),
                        List.of(asc(f("id"))),
                        new Frame(Unit.ROWS, FIRST, LAST, Exclusion.NO_OTHERS)));
        beside(
                area,
                "values of an exact order around",
                "Post",
                new Window(
                        sum("views"),
                        List.of(),
                        List.of(desc(f("price"))),
                        new Frame(Unit.RANGE, preceding(5), ROW, Exclusion.NO_OTHERS)));
    }

    private static void addRefused(Area area) {
        frame(area, "groups around", new Frame(Unit.GROUPS, preceding(1), following(1), Exclusion.NO_OTHERS));
        frame(area, "without the row", new Frame(Unit.ROWS, preceding(1), following(1), Exclusion.CURRENT_ROW));
        frame(area, "without the group", new Frame(Unit.RANGE, FIRST, LAST, Exclusion.GROUP));
        frame(area, "without ties", new Frame(Unit.RANGE, FIRST, ROW, Exclusion.TIES));
        var texts = new Aggregate(
                Aggregate.Function.STRING_AGG, f("title"), false, null, List.of(), Expression.Value.of("+"));
        beside(area, "texts so far", "Post", new Window(texts, List.of(), List.of(asc(f("id"))), null));
    }

    private static void addPlaces(Area area) {
        area.select(
                "a calculation with a window",
                Ask.all("Post")
                        .values(
                                as("id", f("id")),
                                as("share", plus(new Window(sum("views"), List.of(), List.of(), null), 1)))
                        .orderBy("id"));
        area.select(
                "sorted by a window",
                Ask.all("Post")
                        .annotate("place", new Window(call(Function.RANK), List.of(), List.of(desc(f("views"))), null))
                        .values("id", "place")
                        .orderBy(asc(f("place")), asc(f("id"))));
        area.select(
                "over groups",
                Ask.all("Author")
                        .annotate("n", Ask.Terms.count("posts"))
                        .annotate("place", new Window(call(Function.RANK), List.of(), List.of(desc(f("n"))), null))
                        .values("id", "n", "place")
                        .orderBy("id"));
        area.select(
                "a value in a window",
                Ask.all("Tag")
                        .values(
                                as("id", f("id")),
                                as(
                                        "n",
                                        new Window(
                                                call(Function.LAG, value(new BigDecimal("1.5"))),
                                                List.of(),
                                                List.of(asc(f("id"))),
                                                null)))
                        .orderBy("id"));
    }

    static void frame(Area area, String about, Frame frame) {
        List<Ordering> order =
                frame.unit() == Unit.ROWS ? List.of(asc(f("views")), asc(f("id"))) : List.of(asc(f("views")));
        beside(area, about, "Post", new Window(sum("views"), List.of(), order, frame));
    }

    static Bound preceding(int distance) {
        return new Bound(Side.PRECEDING, distance);
    }

    static Bound following(int distance) {
        return new Bound(Side.FOLLOWING, distance);
    }

    static Window.Call call(Function function, @Nullable Object... arguments) {
        return new Window.Call(
                function, Stream.of(arguments).map(Ask.Terms::operand).toList());
    }

    private static Window over(Aggregate.Function function, Expression operand) {
        return new Window(new Aggregate(function, operand, false, null), List.of(), List.of(asc(f("id"))), null);
    }

    private static void byViews(Area area, String about, Expression function) {
        beside(area, about, "Post", new Window(function, List.of(), List.of(desc(f("views"))), null));
    }

    private static void byViewsAndId(Area area, String about, Expression function) {
        beside(area, about, "Post", new Window(function, List.of(), List.of(asc(f("views")), asc(f("id"))), null));
    }
}
