package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.dividedBy;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.minus;
import static dev.ryx.query.Ask.Terms.modulo;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.times;
import static dev.ryx.query.Ask.Terms.value;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import java.math.BigDecimal;

/** Arithmetic and functions: of whole, exact and floating numbers, of NULL and of zero. */
final class ExpressionCases {

    private ExpressionCases() {}

    static Area area() {
        var area = new Area("expressions");
        addArithmetic(area);
        addFunctions(area);
        addPlaces(area);
        return area;
    }

    private static void addArithmetic(Area area) {
        of(area, "whole plus", "Post", plus(f("views"), 1));
        of(area, "whole minus", "Post", minus(f("views"), 5));
        of(area, "whole times", "Post", times(f("views"), 3));
        of(area, "whole divided, without rest", "Post", dividedBy(f("views"), 7));
        of(area, "whole remainder", "Post", modulo(minus(f("views"), 5), 7));
        of(area, "exact plus whole", "Post", plus(f("price"), 1));
        of(area, "exact times whole", "Line", times(f("price"), f("quantity")));
        of(area, "exact times exact", "Post", times(f("price"), new BigDecimal("1.075")));
        of(area, "exact divided by whole", "Post", dividedBy(f("price"), 2));
        of(area, "exact divided by exact", "Post", dividedBy(f("price"), new BigDecimal("0.3")));
        of(area, "exact remainder", "Post", modulo(f("price"), new BigDecimal("2.5")));
        of(area, "whole divided by exact", "Post", dividedBy(f("views"), new BigDecimal("4.0")));
        of(area, "floating plus whole", "Post", plus(f("rating"), f("views")));
        of(area, "floating times exact", "Post", times(f("rating"), f("price")));
        of(area, "floating divided", "Post", dividedBy(f("rating"), 2));
        of(area, "whole divided by floating", "Post", dividedBy(f("views"), 4.0));
        of(area, "divided by a column that is zero", "Line", dividedBy(value(10), f("quantity")));
        of(area, "remainder by a column that is zero", "Line", modulo(value(10), f("quantity")));
        of(area, "exact divided by a column that is zero", "Line", dividedBy(f("price"), f("quantity")));
        of(area, "brackets", "Post", times(plus(f("views"), 1), minus(f("views"), 1)));
        of(area, "with null", "Author", plus(f("age"), 1));
    }

    private static void addFunctions(Area area) {
        of(area, "lower", "Post", call(Function.LOWER, f("title")));
        of(area, "length", "Post", call(Function.LENGTH, f("title")));
        of(area, "abs", "Comment", call(Function.ABS, f("score")));
        of(area, "coalesce with a value", "Post", call(Function.COALESCE, f("body"), "none"));
        of(area, "coalesce of columns", "Post", call(Function.COALESCE, f("editor"), f("author")));
        of(area, "coalesce of numbers of two kinds", "Post", call(Function.COALESCE, f("rating"), f("views")));
        of(
                area,
                "coalesce of a whole and an exact number",
                "Author",
                call(Function.COALESCE, f("age"), new BigDecimal("0.5")));
        of(
                area,
                "functions of functions",
                "Post",
                call(Function.LENGTH, call(Function.LOWER, call(Function.COALESCE, f("body"), "?"))));
    }

    private static void addPlaces(Area area) {
        Expression body = call(Function.COALESCE, f("body"), "none");
        area.ids("in a filter", Ask.all("Post").filter(leaf(plus(f("views"), f("id")), "gt", 12)));
        area.ids("on the right", Ask.all("Post").filter("views__gt", times(f("id"), 2)));
        area.ids(
                "over a relation",
                Ask.all("Comment").filter("score__lt", plus(f("post__views"), f("post__author__age"))));
        area.ids("in a filter, excluded", Ask.all("Author").exclude(leaf(plus(f("age"), 1), "gt", 37)));
        area.ids(
                "coalesce over a nullable relation",
                Ask.all("Post").filter(leaf(call(Function.COALESCE, f("editor__age"), 0), "lt", 40)));
        area.ids("in the order", Ask.all("Post").orderBy(asc(times(f("views"), -1)), asc(f("id"))));
        area.select(
                "annotated and filtered",
                Ask.all("Tag").annotate("double", times(f("id"), 2)).filter("double__gt", 4));
        area.select(
                "annotated over a relation, then a filter over it",
                Ask.all("Post")
                        .values("id")
                        .annotate("name", f("editor__name"))
                        .filter("editor__age__gt", 1)
                        .orderBy("id"));
        area.select(
                "annotated over to many, then filtered by it",
                Ask.all("Author")
                        .annotate("title", f("posts__title"))
                        .filter("title__contains", "o")
                        .values("id", "title"));
        area.select(
                "annotated over to many, then excluded by it",
                Ask.all("Post")
                        .annotate("tag", f("tags__name"))
                        .exclude("tag", "java")
                        .values("id", "tag")
                        .orderBy("id", "tag"));
        area.select(
                "grouped by an expression with a value",
                Ask.all("Post")
                        .values(as("text", body))
                        .annotate("n", countRows())
                        .orderBy(new String[0]));
        area.select(
                "grouped and sorted by an expression with a value",
                Ask.all("Post")
                        .values(as("text", body))
                        .annotate("n", countRows())
                        .orderBy(asc(body)));
        area.select(
                "sorted by an expression with a value that is not selected",
                Ask.all("Post")
                        .annotate("n", count("comments"))
                        .values("id", "n")
                        .orderBy(asc(body), asc(f("id"))));
        area.select(
                "distinct and sorted by an expression with a value",
                Ask.all("Post").values("active").orderBy(asc(body)).distinct());
        area.select(
                "a value selected",
                Ask.all("Tag")
                        .values(as("five", value(5)), as("word", value("w")))
                        .orderBy("id")
                        .limit(1));
        area.select(
                "grouped by a value",
                Ask.all("Tag").values(as("five", value(5))).annotate("n", countRows()));
    }

    /** The expression as a column beside the key. */
    private static void of(Area area, String about, String model, Expression expression) {
        area.select(
                about,
                Ask.all(model)
                        .values(as("id", f("id")), as("value", expression))
                        .orderBy("id"));
    }
}
