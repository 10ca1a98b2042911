package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.exists;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.max;
import static dev.ryx.query.Ask.Terms.not;
import static dev.ryx.query.Ask.Terms.or;
import static dev.ryx.query.Ask.Terms.outer;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sub;
import static dev.ryx.query.Ask.Terms.sum;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;

/** Queries within queries: as a value, after IN, in EXISTS, and where rows are written. */
final class SubqueryCases {

    private SubqueryCases() {}

    static Area area() {
        var area = new Area("subqueries");
        addIn(area);
        addExists(area);
        addValues(area);
        addWrites(area);
        return area;
    }

    private static Ask adas() {
        return Ask.all("Author").filter("name__iexact", "ada");
    }

    private static void addIn(Area area) {
        area.ids("in the keys of objects", Ask.all("Post").filter("author__in", sub(adas())));
        area.ids(
                "in the keys of annotated objects",
                Ask.all("Post")
                        .filter(
                                "author__in",
                                sub(Ask.all("Author")
                                        .annotate("n", count("posts"))
                                        .filter("n__gt", 1))));
        area.ids(
                "in values",
                Ask.all("Author").filter("id__in", sub(Ask.all("Comment").values("author"))));
        area.ids(
                "in values of a relation",
                Ask.all("Tag")
                        .filter(
                                "id__in",
                                sub(Ask.all("Post").filter("active", true).values("tags"))));
        area.ids(
                "in distinct values",
                Ask.all("Author")
                        .filter("id__in", sub(Ask.all("Post").values("author").distinct())));
        area.ids(
                "in grouped values",
                Ask.all("Author")
                        .filter(
                                "id__in",
                                sub(Ask.all("Post")
                                        .values("author")
                                        .annotate("n", countRows())
                                        .filter("n__gt", 1)
                                        .values("author"))));
        area.ids(
                "in the first rows",
                Ask.all("Post")
                        .filter(
                                "author__in",
                                sub(Ask.all("Author")
                                        .filter("age__isnull", false)
                                        .orderBy("-age", "id")
                                        .limit(2))));
        area.ids(
                "in rows behind an offset",
                Ask.all("Author")
                        .filter("id__in", sub(Ask.all("Author").orderBy("id").offset(3))));
        area.ids(
                "in distinct rows, cut by another order",
                Ask.all("Author")
                        .filter(
                                "id__in",
                                sub(Ask.all("Post")
                                        .values("author")
                                        .distinct()
                                        .orderBy("-views", "author")
                                        .limit(3))));
        area.ids(
                "in a query in a query",
                Ask.all("Tag").filter("posts__in", sub(Ask.all("Post").filter("author__in", sub(adas())))));
        area.ids(
                "in nothing",
                Ask.all("Post").filter("author__in", sub(Ask.all("Author").filter("id__in", java.util.List.of()))));
        area.ids("not in", Ask.all("Post").exclude("author__in", sub(adas())));
        area.ids("not in, NULL at the left", Ask.all("Post").exclude("editor__in", sub(adas())));
        area.ids(
                "not in, NULL in the query",
                Ask.all("Author").exclude("id__in", sub(Ask.all("Comment").values("author"))));
        area.ids(
                "not in the query without its NULLs",
                Ask.all("Author")
                        .exclude(
                                "id__in",
                                sub(Ask.all("Comment")
                                        .filter("author__isnull", false)
                                        .values("author"))));
        area.ids("in or otherwise", Ask.all("Post").filter(or(q("author__in", sub(adas())), q("views__gt", 500))));
        area.ids(
                "an expression in",
                Ask.all("Post")
                        .filter(leaf(
                                plus(f("views"), 1), "in", sub(Ask.all("Post").values("views")))));
        area.ids(
                "in, from a relation to many",
                Ask.all("Author").filter("posts__in", sub(Ask.all("Post").filter("views__gt", 5))));
        area.ids(
                "not in, from a relation to many",
                Ask.all("Author").exclude("posts__in", sub(Ask.all("Post").filter("views__gt", 5))));
    }

    private static void addExists(Area area) {
        Ask comments = Ask.all("Comment").filter("post", outer("id"));
        area.ids("exists", Ask.all("Post").filter(exists(comments)));
        area.ids("not exists", Ask.all("Post").filter(not(exists(comments))));
        area.ids("exists with a condition", Ask.all("Post").filter(exists(comments.filter("score__gte", 5))));
        area.ids(
                "exists by the typed reference",
                Ask.all("Post")
                        .filter(exists(Ask.all("Comment")
                                .filter(leaf(
                                        FieldPath.of("post"), "exact", new Expression.Outer(FieldPath.of("id")))))));
        area.ids(
                "exists over a relation of the outer query",
                Ask.all("Comment")
                        .filter(exists(Ask.all("Post")
                                .filter("author", outer("post__author"))
                                .filter("id__gt", outer("post")))));
        area.ids(
                "exists in exists, two levels out",
                Ask.all("Author")
                        .filter(exists(Ask.all("Post")
                                .filter("author", outer("id"))
                                .filter(exists(Ask.all("Comment")
                                        .filter("post", outer("id"))
                                        .filter("author", new Expression.Outer(outer("id"))))))));
        area.ids(
                "exists of groups",
                Ask.all("Author")
                        .filter(exists(Ask.all("Post")
                                .filter("author", outer("id"))
                                .values("author")
                                .annotate("n", countRows())
                                .filter("n__gt", 1))));
        area.select(
                "exists as a value",
                Ask.all("Post")
                        .values("id")
                        .annotate("talked", new Expression.Test(exists(comments)))
                        .orderBy("id"));
        area.ids(
                "exists over the same table",
                Ask.all("Post")
                        .filter(exists(
                                Ask.all("Post").filter("views", outer("views")).filter("id__lt", outer("id")))));
        area.add("count by exists", Ask.all("Post").filter(exists(comments)).count());
    }

    private static void addValues(Area area) {
        Expression best = sub(Ask.all("Comment")
                .filter("post", outer("id"))
                .filter("score__isnull", false)
                .orderBy("-score", "id")
                .values("text")
                .limit(1));
        Expression number = sub(Ask.all("Comment")
                .filter("post", outer("id"))
                .orderBy(new String[0])
                .values("post")
                .annotate("n", countRows())
                .values("n"));
        Expression newest = sub(Ask.all("Comment").filter("post", outer("id")).values(as("m", max("score"))));
        area.select(
                "a value of a row",
                Ask.all("Post")
                        .filter("comments__score__gte", 5)
                        .values("id")
                        .annotate("best", best)
                        .orderBy("id"));
        area.select(
                "a value of a group",
                Ask.all("Post").values("id").annotate("n", number).orderBy("id"));
        area.select(
                "an aggregate of the rows of another",
                Ask.all("Post").values("id").annotate("m", newest).orderBy("id"));
        area.ids("filtered by a value", Ask.all("Post").annotate("n", number).filter("n__gte", 2));
        area.ids(
                "compared with a value",
                Ask.all("Post").filter("views", sub(Ask.all("Post").values(as("m", max("views"))))));
        area.ids(
                "compared with a value of the outer row",
                Ask.all("Post")
                        .filter(
                                "views__gte",
                                sub(Ask.all("Post")
                                        .filter("author", outer("author"))
                                        .values(as("m", max("views"))))));
        area.select(
                "ordered by a value",
                Ask.all("Post")
                        .filter("id__lte", 3)
                        .values("id")
                        .orderBy(
                                Ask.Terms.desc(new Expression.Call(
                                        Expression.Function.COALESCE, java.util.List.of(number, Ask.Terms.value(0L)))),
                                Ask.Terms.asc(f("id"))));
        area.select(
                "calculated with a value",
                Ask.all("Post")
                        .values("id")
                        .annotate("x", plus(f("views"), newest))
                        .orderBy("id"));
        area.add("the sum of values", Ask.all("Post").annotate("n", number).aggregate(as("s", sum("n"))));
        area.select(
                "grouped by a value",
                Ask.all("Post")
                        .annotate("n", number)
                        .values("n")
                        .annotate("posts", countRows())
                        .orderBy(new String[0]));
    }

    private static void addWrites(Area area) {
        Ask ofPost = Ask.all("Comment").filter("post", outer("id"));
        area.add(
                "update to a value of another table",
                Ask.all("Post")
                        .filter("comments__isnull", false)
                        .update(
                                "views",
                                new Expression.Call(
                                        Expression.Function.COALESCE,
                                        java.util.List.of(
                                                sub(ofPost.values(as("m", max("score")))), Ask.Terms.value(0)))));
        area.add(
                "update to a value of the same table",
                Ask.all("Post")
                        .filter("id__in", java.util.List.of(1, 2))
                        .update(
                                "views",
                                sub(Ask.all("Post")
                                        .filter("author", outer("author"))
                                        .values(as("m", max("views"))))));
        area.add(
                "update where a query over the same table says",
                Ask.all("Post")
                        .filter("views", sub(Ask.all("Post").values(as("m", max("views")))))
                        .update("active", false));
        area.add(
                "update by exists over the same table",
                Ask.all("Post")
                        .filter(exists(
                                Ask.all("Post").filter("views", outer("views")).filter("id__lt", outer("id"))))
                        .update("views", 7));
        area.add(
                "update over a relation",
                Ask.all("Post")
                        .filter("author__age__gt", 0)
                        .update("views", f("author__age"), "title", f("author__name")));
        area.add(
                "update to an aggregate",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter("n__gt", 0)
                        .update("name", "x", "age", f("n")));
        area.add(
                "delete in a query",
                Ask.all("Comment")
                        .filter("post__in", sub(Ask.all("Post").filter("active", false)))
                        .delete());
        area.add(
                "delete in a cut query over the same table",
                Ask.all("Comment")
                        .filter(
                                "id__in",
                                sub(Ask.all("Comment")
                                        .filter("score__isnull", false)
                                        .orderBy("-score", "id")
                                        .limit(2)))
                        .delete());
        area.add(
                "delete what exists twice",
                Ask.all("Comment")
                        .filter(exists(
                                Ask.all("Comment").filter("post", outer("post")).filter("id__lt", outer("id"))))
                        .delete());
    }
}
