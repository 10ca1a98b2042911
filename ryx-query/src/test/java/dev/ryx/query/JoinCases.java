package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.and;
import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.max;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.Ask.table;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Step.JoinKind;
import java.util.List;

/** Joins by name, with tables and with the rows of queries. */
final class JoinCases {

    private JoinCases() {}

    static Area area() {
        var area = new Area("joins");
        addTables(area);
        addRows(area);
        addStatements(area);
        return area;
    }

    private static Ask postsOf(JoinKind kind) {
        return Ask.all("Author").join("post", table("Post"), kind, q("post__author", f("id")));
    }

    private static void addTables(Area area) {
        area.select(
                "FULL join without an equality",
                Ask.all("Author")
                        .join("post", table("Post"), JoinKind.FULL, q("post__views__gt", 5))
                        .values("id", "post__id")
                        .orderBy(new String[0]));
        for (JoinKind kind : List.of(JoinKind.INNER, JoinKind.LEFT, JoinKind.RIGHT, JoinKind.FULL)) {
            area.select(
                    kind + " join",
                    Ask.all("Author")
                            .join("post", table("Post"), kind, and(q("post__author", f("id")), q("post__views__gt", 5)))
                            .values("id", "post__id")
                            .orderBy(new String[0]));
        }
        area.select(
                "cross join",
                Ask.all("Tag")
                        .crossJoin("other", table("Tag"))
                        .filter("id__lt", f("other__id"))
                        .values("name", "other__name")
                        .orderBy("name", "other__name"));
        area.select(
                "right join, negated",
                Ask.all("Author")
                        .join("post", table("Post"), JoinKind.RIGHT, and(q("post__author", f("id")), q("age__gt", 40)))
                        .exclude("age", 48)
                        .values("post__id", "id")
                        .orderBy("post__id"));
        area.select(
                "join by the typed reference",
                Ask.all("Author")
                        .join(
                                "post",
                                table("Post"),
                                JoinKind.INNER,
                                leaf(
                                        new Expression.Joined("post", FieldPath.of("author")),
                                        "exact",
                                        FieldPath.of("id")))
                        .values(
                                as("a", FieldPath.of("name")),
                                as("t", new Expression.Joined("post", FieldPath.of("title"))))
                        .orderBy("name", "post__id"));
        area.select(
                "join on a comparison",
                Ask.all("Author")
                        .join("older", table("Author"), JoinKind.LEFT, q("older__age__gt", f("age")))
                        .values("id", "older__id")
                        .orderBy("id", "older__id"));
        area.select(
                "a relation of what was joined",
                postsOf(JoinKind.LEFT).values("id", "post__editor__name").orderBy("id", "post__id"));
        area.select(
                "several joins",
                postsOf(JoinKind.INNER)
                        .join("comment", table("Comment"), JoinKind.LEFT, q("comment__post", f("post__id")))
                        .values("name", "post__id", "comment__id")
                        .orderBy("post__id", "comment__id"));
        area.select(
                "a join beside relations",
                Ask.all("Comment")
                        .join("fan", table("Author"), JoinKind.INNER, q("fan__name__iexact", f("post__author__name")))
                        .values("id", "fan__id")
                        .orderBy("id", "fan__id"));
        area.ids("filtered by what was joined", postsOf(JoinKind.INNER).filter("post__title__startswith", "H"));
        area.ids("excluded by what was joined", postsOf(JoinKind.LEFT).exclude("post__views", 10));
        area.select(
                "grouped over a join",
                Ask.all("Author")
                        .join("post", table("Post"), JoinKind.LEFT, q("post__author", f("id")))
                        .annotate("n", count("post__id"))
                        .annotate("most", max("post__views"))
                        .values("id", "n", "most")
                        .orderBy("id"));
    }

    private static void addRows(Area area) {
        Ask perAuthor = Ask.all("Post").values("author").annotate("n", countRows());
        area.select(
                "join with a query's rows",
                Ask.all("Author")
                        .withCte("posts of", perAuthor)
                        .join("p", new QueryNode.CteRows("posts of"), JoinKind.INNER, q("p__author", f("id")))
                        .values("name", "p__n")
                        .orderBy("name"));
        area.select(
                "left join with a query's rows",
                Ask.all("Author")
                        .withCte("posts of", perAuthor)
                        .join("p", new QueryNode.CteRows("posts of"), JoinKind.LEFT, q("p__author", f("id")))
                        .exclude("p__n", 2)
                        .values("id", "p__n")
                        .orderBy("id"));
        area.select(
                "join with the rows of several queries",
                Ask.all("Author")
                        .join(
                                "people",
                                new QueryNode.Combination(
                                        QueryNode.SetOperator.UNION,
                                        false,
                                        List.of(
                                                Ask.all("Post").values("author").query(),
                                                Ask.all("Comment")
                                                        .filter("author__isnull", false)
                                                        .values("author")
                                                        .query())),
                                JoinKind.INNER,
                                q("people__author", f("id")))
                        .values("id")
                        .orderBy("id"));
    }

    private static void addStatements(Area area) {
        area.add("count over a join", postsOf(JoinKind.INNER).count());
        area.add(
                "exists over a join",
                postsOf(JoinKind.INNER).filter("post__views__gt", 999).exists());
        area.add("aggregate over a join", postsOf(JoinKind.INNER).aggregate(as("s", sum("post__views"))));
        area.add(
                "update over a join",
                postsOf(JoinKind.INNER).filter("post__views__gt", 999).update("age", 1));
        area.add(
                "delete over a join",
                Ask.all("Tag")
                        .join("same", table("Tag"), JoinKind.INNER, q("same__id__gt", f("id")))
                        .delete());
    }
}
