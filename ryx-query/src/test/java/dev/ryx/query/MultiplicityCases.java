package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.aggregate;
import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.avg;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.dividedBy;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.filtered;
import static dev.ryx.query.Ask.Terms.or;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.Ask.Terms.times;

import dev.ryx.query.ast.Aggregate;

/** Aggregates over different relations to many: each as if it were alone. */
final class MultiplicityCases {

    private MultiplicityCases() {}

    static Area area() {
        var area = new Area("multiplicity");
        addObjects(area);
        addValues(area);
        addWhole(area);
        return area;
    }

    private static Ask both() {
        return Ask.all("Post").annotate("comments_n", count("comments")).annotate("tags_n", count("tags"));
    }

    private static void addObjects(Area area) {
        area.select(
                "two relations to many",
                both().values("id", "comments_n", "tags_n").orderBy("id"));
        area.select(
                "objects",
                Ask.all("Tag")
                        .annotate("n", count("posts"))
                        .annotate("own", sum("id"))
                        .orderBy("id"));
        area.select(
                "an own column beside a relation",
                Ask.all("Post")
                        .annotate("own", sum("views"))
                        .annotate("n", count("comments"))
                        .values("id", "own", "n")
                        .orderBy("id"));
        area.select(
                "one relation and one behind it",
                Ask.all("Author")
                        .annotate("views", sum("posts__views"))
                        .annotate("n", count("posts__comments"))
                        .values("id", "views", "n")
                        .orderBy("id"));
        area.select(
                "filter before",
                Ask.all("Post")
                        .filter("active", true)
                        .annotate("a", count("comments"))
                        .annotate("b", count("tags"))
                        .values("id", "a", "b")
                        .orderBy("id"));
        area.select(
                "filter after",
                both().filter("active", true)
                        .values("id", "comments_n", "tags_n")
                        .orderBy("id"));
        area.select(
                "filter over one of the relations before",
                Ask.all("Post")
                        .filter("tags__name", "sql")
                        .annotate("a", count("comments"))
                        .annotate("b", count("tags"))
                        .values("id", "a", "b")
                        .orderBy("id"));
        area.select(
                "having over both",
                both().filter("comments_n__gt", f("tags_n")).values("id").orderBy("id"));
        area.select(
                "having or row",
                both().filter(or(q("comments_n__gt", 2), q("views", 0)))
                        .values("id")
                        .orderBy("id"));
        area.select("sorted by one", both().values("id").orderBy("-comments_n", "-tags_n", "id"));
        area.select("limited", both().values("id").orderBy("-comments_n", "id").limit(2));
        area.select(
                "one expression over both",
                both().annotate("all", plus(f("comments_n"), f("tags_n")))
                        .values("id", "all")
                        .orderBy("id"));
        area.select(
                "a related column beside them",
                both().annotate("by", f("author__name"))
                        .values("id", "by", "tags_n")
                        .orderBy("by", "id"));
        area.select(
                "with a filter of its own",
                Ask.all("Post")
                        .annotate("a", filtered(count("comments"), q("comments__score__gt", 3)))
                        .annotate("b", count("tags"))
                        .values("id", "a", "b")
                        .orderBy("id"));
        area.select(
                "products over one, count over another",
                Ask.all("Post")
                        .annotate(
                                "a", aggregate(Aggregate.Function.SUM, times(f("lines__price"), f("lines__quantity"))))
                        .annotate("b", count("comments"))
                        .values("id", "a", "b")
                        .orderBy("id"));
        area.add("count of them", both().count());
        area.add("count of those left", both().filter("comments_n__gt", 0).count());
        area.add("exists among them", both().filter("comments_n__gt", 100).exists());
        area.add("aggregate of them", both().aggregate(as("comments", sum("comments_n")), as("tags", sum("tags_n"))));
    }

    private static void addValues(Area area) {
        area.select(
                "grouped by a column",
                Ask.all("Post")
                        .values("active")
                        .annotate("a", count("comments"))
                        .annotate("b", count("tags"))
                        .orderBy("active"));
        area.select(
                "grouped by a nullable column",
                Ask.all("Post")
                        .values("rating")
                        .annotate("a", count("comments"))
                        .annotate("b", count("tags"))
                        .orderBy("a", "b", "rating"));
        area.select(
                "grouped by a related column",
                Ask.all("Post")
                        .values("author__name")
                        .annotate("a", sum("views"))
                        .annotate("b", count("comments"))
                        .orderBy("author__name"));
        area.select(
                "grouped by the key of a relation",
                Ask.all("Post")
                        .values("author")
                        .annotate("a", sum("views"))
                        .annotate("b", count("comments"))
                        .orderBy("author__id"));
        area.select(
                "grouped by two",
                Ask.all("Post")
                        .values("active", "views")
                        .annotate("a", countRows())
                        .annotate("b", count("tags"))
                        .orderBy("active", "views"));
        area.select(
                "grouped, having",
                Ask.all("Post")
                        .values("active")
                        .annotate("a", count("comments"))
                        .annotate("b", count("tags"))
                        .filter("a__gt", 0));
        area.select(
                "grouped, filtered before",
                Ask.all("Post")
                        .filter("views__gt", 5)
                        .values("active")
                        .annotate("a", count("comments"))
                        .annotate("b", count("tags"))
                        .orderBy("active"));
        area.select(
                "grouped by an expression with a value",
                Ask.all("Post")
                        .values(as("more", plus(f("views"), 1)))
                        .annotate("a", count("comments"))
                        .annotate("b", count("tags"))
                        .orderBy("a", "b"));
        area.select(
                "aggregates among the values",
                Ask.all("Post")
                        .values(as("active", f("active")), as("a", count("comments")), as("b", count("tags")))
                        .orderBy("active"));
        area.select(
                "a quotient of both",
                Ask.all("Post")
                        .values("active")
                        .annotate("x", dividedBy(sum("views"), count("comments")))
                        .orderBy("active"));
    }

    private static void addWhole(Area area) {
        area.add(
                "over all rows, of an annotation",
                Ask.all("Post")
                        .annotate("double", times(f("views"), 2))
                        .aggregate(as("views", sum("double")), as("comments", count("comments"))));
        area.add(
                "over all rows",
                Ask.all("Post")
                        .aggregate(
                                as("posts", countRows()),
                                as("views", sum("views")),
                                as("comments", count("comments"))));
        area.add(
                "over all rows, three",
                Ask.all("Post")
                        .aggregate(
                                as("mean", avg("lines__price")),
                                as("views", sum("views")),
                                as("comments", count("comments"))));
        area.add(
                "over no rows",
                Ask.all("Post")
                        .filter("id__in", java.util.List.of())
                        .aggregate(as("views", sum("views")), as("comments", count("comments"))));
    }
}
