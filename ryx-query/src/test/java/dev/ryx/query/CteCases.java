package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.avg;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.outer;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sub;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.Ask.Terms.value;

import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.QueryNode.Combination;
import dev.ryx.query.ast.QueryNode.Cte;
import dev.ryx.query.ast.QueryNode.CteRows;
import dev.ryx.query.ast.QueryNode.SetOperator;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.query.ast.Step.JoinKind;
import java.util.List;

/** Common table expressions. */
final class CteCases {

    private CteCases() {}

    static Area area() {
        var area = new Area("ctes");
        addPlain(area);
        addRecursive(area);
        return area;
    }

    private static Ask from(String model, String name, Ask rows) {
        Ask all = Ask.all(model).withCte(name, rows);
        return new Ask(all.models(), all.query().withSource(new CteRows(name)));
    }

    private static void addPlain(Area area) {
        Ask active = Ask.all("Post").filter("active", true);
        Ask perAuthor =
                Ask.all("Post").values("author").annotate("n", countRows()).annotate("views", sum("views"));
        area.ids("objects", from("Post", "live", active).orderBy("id"));
        area.select("all of objects", from("Tag", "tags", Ask.all("Tag").filter("id__lt", 3)));
        area.ids(
                "objects, filtered over a relation",
                from("Post", "live", active).filter("author__name", "Ada"));
        area.ids(
                "objects, filtered over a relation to many",
                from("Post", "live", active).filter("tags__name", "sql"));
        area.ids(
                "objects, excluded over a relation to many",
                from("Post", "live", active).exclude("tags__name", "100%"));
        area.select(
                "objects with an annotation",
                from("Post", "more", active.annotate("more", plus(f("views"), 1)))
                        .filter("more__gt", 11)
                        .values("id", "more")
                        .orderBy("id"));
        area.select("values", from("Post", "per author", perAuthor).orderBy("author"));
        area.select(
                "values, filtered",
                from("Post", "per author", perAuthor).filter("n__gt", 1).orderBy("author"));
        area.select(
                "values, excluded",
                from("Post", "per author", perAuthor).exclude("views__gt", 100).orderBy("author"));
        area.select(
                "values, grouped again",
                from("Post", "per author", perAuthor)
                        .values("n")
                        .annotate("authors", countRows())
                        .orderBy("n"));
        area.select(
                "values by a path",
                from("Post", "names", Ask.all("Post").values("author__name", "views"))
                        .filter("author__name__startswith", "A")
                        .orderBy("author__name", "views"));
        area.add("count", from("Post", "per author", perAuthor).filter("n", 1).count());
        area.add("exists", from("Post", "per author", perAuthor).filter("n", 7).exists());
        area.add(
                "aggregate",
                from("Post", "per author", perAuthor).aggregate(as("mean", avg("n")), as("all", sum("views"))));
        area.add("count of a cut query", from("Post", "live", active).limit(2).count());
        area.ids(
                "in a subquery",
                Ask.all("Author").withCte("per author", perAuthor).filter("id__in", sub(Ask.all("Author"))));
        area.select(
                "one reads another",
                Ask.all("Post")
                        .withCte("live", active)
                        .with(new Cte(
                                "ids",
                                QueryNode.from(Blog.model("Post"), new CteRows("live"))
                                        .with(new Step.Values(List.of(new Selection("id", f("id"))))),
                                false))
                        .join("i", new CteRows("ids"), JoinKind.INNER, q("i__id", f("id")))
                        .values("id")
                        .orderBy("id"));
        area.add("a nested query sees it", nested());
        area.add(
                "update by it",
                Ask.all("Author")
                        .withCte("per author", perAuthor)
                        .join("p", new CteRows("per author"), JoinKind.INNER, q("p__author", f("id")))
                        .update("age", f("p__n")));
        area.add(
                "delete by it",
                Ask.all("Author")
                        .withCte("per author", perAuthor)
                        .join("p", new CteRows("per author"), JoinKind.INNER, q("p__author", f("id")))
                        .delete());
    }

    private static dev.ryx.query.ast.Statement nested() {
        QueryNode rows =
                QueryNode.from(Blog.model("Post"), new CteRows("live")).with(new Step.Filter(q("author", outer("id"))));
        QueryNode authors = Ask.all("Author")
                .withCte("live", Ask.all("Post").filter("views__gte", 10))
                .query()
                .with(new Step.Filter(new dev.ryx.query.ast.Condition.Exists(rows)))
                .with(new Step.Values(List.of(new Selection("id", f("id")))))
                .ordered(List.of(dev.ryx.query.ast.Ordering.parse("id")));
        return new dev.ryx.query.ast.Statement.Select(authors);
    }

    private static Cte tree() {
        QueryNode base = QueryNode.all(Blog.model("Author"))
                .with(new Step.Filter(q("boss__isnull", true)))
                .with(new Step.Values(List.of(new Selection("id", f("id")), new Selection("level", value(0)))));
        QueryNode next = QueryNode.all(Blog.model("Author"))
                .with(new Step.Join("above", new CteRows("tree"), JoinKind.INNER, q("above__id", f("boss"))))
                .with(new Step.Values(
                        List.of(new Selection("id", f("id")), new Selection("level", plus(f("above__level"), 1)))));
        var union = new Combination(SetOperator.UNION, true, List.of(base, next));
        return new Cte("tree", QueryNode.from(Blog.model("Author"), union), true);
    }

    private static Ask inTree() {
        Ask all = Ask.all("Author").with(tree());
        return new Ask(all.models(), all.query().withSource(new CteRows("tree")));
    }

    private static void addRecursive(Area area) {
        area.select("a tree", inTree().orderBy("id"));
        area.select("a tree, filtered", inTree().filter("level__gte", 1).orderBy("-level", "id"));
        area.add("count of a tree", inTree().count());
        area.select(
                "joined with a tree",
                Ask.all("Author")
                        .with(tree())
                        .join("t", new CteRows("tree"), JoinKind.INNER, q("t__id", f("id")))
                        .values("name", "t__level")
                        .orderBy("id"));
        area.add(
                "update by a tree",
                Ask.all("Author")
                        .with(tree())
                        .join("t", new CteRows("tree"), JoinKind.INNER, q("t__id", f("id")))
                        .filter("t__level", 2)
                        .update("age", 99));
    }
}
