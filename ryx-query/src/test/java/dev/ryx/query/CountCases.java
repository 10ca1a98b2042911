package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.f;

/** Counting rows, and asking whether there are any. */
final class CountCases {

    private CountCases() {}

    static Area area() {
        var area = new Area("counting");
        add(area, "all", Ask.all("Post"));
        add(area, "filtered", Ask.all("Post").filter("active", true));
        add(area, "filtered by a relation to one", Ask.all("Post").filter("author__name", "Ada"));
        add(area, "filtered by a relation to many", Ask.all("Author").filter("posts__tags__name", "sql"));
        add(area, "none", Ask.all("Post").filter("title", "nothing like it"));
        add(area, "ordered", Ask.all("Post").orderBy("author__name"));
        add(
                area,
                "distinct",
                Ask.all("Author").filter("posts__tags__name", "sql").distinct());
        add(
                area,
                "distinct and ordered",
                Ask.all("Author").filter("posts__tags__name", "sql").distinct().orderBy("posts__views"));
        add(area, "distinct values", Ask.all("Post").values("views").distinct());
        add(
                area,
                "distinct values, cut",
                Ask.all("Post").values("views").orderBy("views").distinct().limit(2));
        add(
                area,
                "distinct values from an offset on",
                Ask.all("Post").values("views").distinct().offset(3));
        add(area, "limit", Ask.all("Post").limit(2));
        add(area, "limit zero", Ask.all("Post").limit(0));
        add(area, "offset", Ask.all("Post").orderBy("-views").offset(4));
        add(area, "offset beyond the end", Ask.all("Post").offset(9));
        add(area, "values", Ask.all("Post").values("title"));
        add(area, "values over to many", Ask.all("Post").values("tags__name"));
        add(area, "values over to one", Ask.all("Post").values("editor__name"));
        add(area, "annotated", Ask.all("Author").annotate("n", count("posts")));
        add(area, "annotated with a column", Ask.all("Post").annotate("by", f("author__name")));
        add(area, "having", Ask.all("Author").annotate("n", count("posts")).filter("n__gt", 1));
        add(area, "groups", Ask.all("Post").values("views").annotate("n", countRows()));
        add(
                area,
                "groups, having",
                Ask.all("Post").values("views").annotate("n", countRows()).filter("n__gt", 1));
        add(
                area,
                "groups, cut",
                Ask.all("Post")
                        .values("views")
                        .annotate("n", countRows())
                        .orderBy("n")
                        .limit(2));
        add(
                area,
                "distinct groups",
                Ask.all("Post")
                        .values("views")
                        .annotate("n", countRows())
                        .values("n")
                        .distinct());
        return area;
    }

    private static void add(Area area, String about, Ask ask) {
        area.add("count " + about, ask.count());
        area.add("exists " + about, ask.exists());
    }
}
