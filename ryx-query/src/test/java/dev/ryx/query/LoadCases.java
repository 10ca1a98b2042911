package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.sum;

import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode.Combination;
import dev.ryx.query.ast.QueryNode.SetOperator;
import dev.ryx.query.ast.Step.Columns;
import java.util.List;

/** Which columns of the objects are read, and which objects beside them. */
final class LoadCases {

    private static final Columns TITLES = columns("", "id", "title", "author");
    private static final Columns AUTHOR = columns("author", "id", "name", "boss");

    private LoadCases() {}

    private static Columns columns(String relation, String... fields) {
        FieldPath path = relation.isEmpty() ? FieldPath.ROOT : FieldPath.of(relation.split("__"));
        return new Columns(path, List.of(fields));
    }

    static Area area() {
        var area = new Area("loading");
        Ask posts = Ask.all("Post").orderBy("id");
        area.select("some columns", posts.load(columns("", "id", "title")));
        area.select("a foreign key", posts.load(TITLES, AUTHOR));
        area.select("a nullable foreign key", posts.load(TITLES, columns("editor", "id", "name")));
        area.select("the other object's own key", posts.load(columns("", "id"), columns("author", "id")));
        area.select("a chain", posts.load(TITLES, AUTHOR, columns("author__boss", "id", "name")));
        area.select(
                "the far end of a one-to-one",
                Ask.all("Author").orderBy("id").load(columns("", "id", "name"), columns("profile", "id", "site")));
        area.select(
                "a filter shares the join", posts.filter("author__name", "Ada").load(TITLES, AUTHOR));
        area.select(
                "annotations stand before related objects",
                posts.annotate("twice", sum("views"))
                        .annotate("comments_there", count("comments"))
                        .load(TITLES, AUTHOR));
        area.select(
                "groups",
                posts.annotate("comments_there", count("comments"))
                        .filter("comments_there__gt", 1)
                        .load(TITLES, AUTHOR));
        area.select(
                "distinct",
                Ask.all("Post")
                        .filter("tags__id__gt", 0)
                        .orderBy("id")
                        .distinct()
                        .load(TITLES, AUTHOR));
        area.select("cut", posts.load(TITLES, AUTHOR).limit(2));
        area.add("counted", posts.load(TITLES, AUTHOR).count());
        area.add("existing", posts.load(TITLES, AUTHOR).exists());
        area.select(
                "rows of several queries",
                Ask.from(
                                "Post",
                                new Combination(
                                        SetOperator.UNION,
                                        false,
                                        List.of(
                                                Ask.all("Post")
                                                        .filter("id__lt", 3)
                                                        .query(),
                                                Ask.all("Post")
                                                        .load(TITLES)
                                                        .filter("id__gt", 3)
                                                        .query())))
                        .orderBy("id")
                        .load(TITLES, AUTHOR));
        return area;
    }
}
