package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.max;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.sub;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.ast.QueryNode.SetOperator.EXCEPT;
import static dev.ryx.query.ast.QueryNode.SetOperator.INTERSECT;
import static dev.ryx.query.ast.QueryNode.SetOperator.UNION;

import dev.ryx.query.ast.QueryNode.Combination;
import dev.ryx.query.ast.QueryNode.SetOperator;
import java.util.stream.Stream;

/** UNION, INTERSECT, EXCEPT; and DISTINCT ON. */
final class CombinationCases {

    private CombinationCases() {}

    static Area area() {
        var area = new Area("combinations");
        addOperators(area);
        addParts(area);
        addAround(area);
        addDistinctOn(area);
        return area;
    }

    private static Ask combined(String model, SetOperator operator, boolean all, Ask... parts) {
        return Ask.from(
                model,
                new Combination(operator, all, Stream.of(parts).map(Ask::query).toList()));
    }

    private static Ask posted() {
        return Ask.all("Post").values("author");
    }

    private static Ask commented() {
        return Ask.all("Comment").values("author");
    }

    private static void addOperators(Area area) {
        for (SetOperator operator : SetOperator.values()) {
            area.select(
                    operator + " of values",
                    combined("Post", operator, false, posted(), commented()).orderBy(new String[0]));
            area.select(
                    operator + " ALL of values",
                    combined("Post", operator, true, posted(), commented()).orderBy(new String[0]));
        }
        area.select(
                "UNION of objects",
                combined(
                        "Tag",
                        UNION,
                        false,
                        Ask.all("Tag").filter("id", 1),
                        Ask.all("Tag").filter("id__gte", 3)));
        area.select(
                "EXCEPT of three",
                combined(
                                "Tag",
                                EXCEPT,
                                false,
                                Ask.all("Tag"),
                                Ask.all("Tag").filter("id", 1),
                                Ask.all("Tag").filter("name", "sql"))
                        .orderBy("id"));
        area.select(
                "INTERSECT of three",
                combined(
                        "Tag",
                        INTERSECT,
                        false,
                        Ask.all("Tag"),
                        Ask.all("Tag").filter("id__gt", 1),
                        Ask.all("Tag").filter("id__lt", 3)));
        area.select(
                "UNION in EXCEPT",
                combined(
                                "Post",
                                EXCEPT,
                                false,
                                combined("Post", UNION, false, posted(), commented()),
                                Ask.all("Post").values("editor"))
                        .orderBy("author"));
    }

    private static void addParts(Area area) {
        area.select(
                "parts of their own order and limit",
                combined(
                                "Post",
                                UNION,
                                true,
                                Ask.all("Post")
                                        .orderBy("-views")
                                        .values("title", "views")
                                        .limit(2),
                                Ask.all("Post")
                                        .orderBy("views")
                                        .values("title", "views")
                                        .limit(1))
                        .orderBy("views", "title"));
        area.select(
                "grouped parts",
                combined(
                                "Post",
                                UNION,
                                true,
                                posted().annotate("n", countRows()),
                                commented().annotate("n", countRows()))
                        .orderBy(new String[0]));
        area.select(
                "distinct parts, ordered by what is not selected",
                combined(
                                "Post",
                                UNION,
                                true,
                                Ask.all("Post")
                                        .values("author")
                                        .distinct()
                                        .orderBy("-views")
                                        .limit(1),
                                commented())
                        .orderBy(new String[0]));
        area.select(
                "annotated objects",
                combined(
                                "Tag",
                                UNION,
                                true,
                                Ask.all("Tag").filter("id", 1).annotate("x", plus(f("id"), 1)),
                                Ask.all("Tag").filter("id", 2).annotate("x", plus(f("id"), 5)))
                        .orderBy("x"));
    }

    private static void addAround(Area area) {
        Ask union = combined("Post", UNION, false, posted(), commented());
        Ask objects = combined(
                "Post",
                UNION,
                false,
                Ask.all("Post").filter("views__gt", 100),
                Ask.all("Post").filter("active", false));
        area.select(
                "cut",
                union.orderBy("-author")
                        .filter("author__isnull", false)
                        .limit(2)
                        .offset(1));
        area.add("count", union.count());
        area.add("exists", union.filter("author", 9).exists());
        area.add("aggregate", union.aggregate(as("m", max("author")), as("s", sum("author"))));
        area.select("filtered", union.filter("author__gt", 2).orderBy("author"));
        area.select(
                "annotated",
                union.filter("author__isnull", false)
                        .annotate("x", plus(f("author"), 1))
                        .orderBy("x"));
        area.select(
                "grouped",
                combined("Post", UNION, true, posted(), commented())
                        .values("author")
                        .annotate("n", countRows())
                        .orderBy(new String[0]));
        area.ids("objects in their own order", objects);
        area.ids("objects, ordered over a relation", objects.orderBy("author__name", "id"));
        area.ids(
                "objects, filtered over a relation",
                objects.filter("author__name__in", java.util.List.of("Ada", "Bob")));
        area.ids("objects, filtered over a relation to many", objects.filter("tags__name", "sql"));
        area.ids(
                "in a combination",
                Ask.all("Author")
                        .filter(
                                "id__in",
                                sub(combined(
                                                "Post",
                                                UNION,
                                                false,
                                                posted(),
                                                commented().filter("author__isnull", false))
                                        .values("author"))));
        area.add("count of objects", objects.count());
        area.select(
                "objects with the number of their comments",
                objects.annotate("n", Ask.Terms.count("comments"))
                        .values("id", "n")
                        .orderBy("id"));
    }

    private static void addDistinctOn(Area area) {
        area.select(
                "distinct on",
                Ask.all("Post")
                        .orderBy("author", "-views")
                        .distinctOn(f("author"))
                        .values("author", "id"));
        area.select(
                "distinct on a relation",
                Ask.all("Comment")
                        .orderBy("post__author", "-id")
                        .distinctOn(f("post__author"))
                        .values("id"));
        area.add(
                "count of distinct on",
                Ask.all("Post").orderBy("author").distinctOn(f("author")).count());
    }
}
