package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.f;

import dev.ryx.query.ast.Expression.Function;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.Ordering.Nulls;

/** What is selected, in which order, and how much of it. */
final class SelectionCases {

    private SelectionCases() {}

    static Area area() {
        var area = new Area("selection");
        addObjects(area);
        addOrder(area);
        addDistinct(area);
        addSlices(area);
        return area;
    }

    private static void addObjects(Area area) {
        area.select("objects", Ask.all("Author").orderBy("id"));
        area.select("objects in default order", Ask.all("Tag"));
        area.select("objects in default order, descending", Ask.all("Post"));
        area.select("objects in no order", Ask.all("Tag").orderBy(new String[0]));
        area.select("objects of every type", Ask.all("Sample").orderBy("key"));
        area.select("values", Ask.all("Post").values("title", "views").orderBy("id"));
        area.select(
                "values over relations",
                Ask.all("Post").values("title", "author__name", "editor__name").orderBy("id"));
        area.select(
                "values over a reverse",
                Ask.all("Author").values("name", "posts__title").orderBy("id", "posts__id"));
        area.select(
                "values over a many-to-many",
                Ask.all("Post").values("id", "tags").orderBy("id", "tags__id"));
        area.select("values in default order", Ask.all("Post").values("title"));
        area.select(
                "values after a filter over the same relation",
                Ask.all("Author")
                        .filter("posts__active", true)
                        .values("id", "posts__title")
                        .orderBy("posts__id"));
        area.select(
                "values before a filter over the same relation",
                Ask.all("Author")
                        .values("id", "posts__title")
                        .filter("posts__active", true)
                        .orderBy(new String[0]));
        area.select(
                "a foreign key three ways",
                Ask.all("Post").values("author", "author_id", "author__id").orderBy("id"));
    }

    private static void addOrder(Area area) {
        area.ids("descending", Ask.all("Post").orderBy("-views", "id"));
        area.ids(
                "by a relation: its model's order",
                Ask.all("Post").filter("tags__isnull", false).orderBy("tags", "id"));
        area.ids(
                "by a relation, turned round",
                Ask.all("Post").filter("tags__isnull", false).orderBy("-tags", "id"));
        area.ids("by a relation whose model has no order", Ask.all("Post").orderBy("author", "id"));
        area.ids(
                "by a relation to a model with a descending order",
                Ask.all("Comment").orderBy("post", "id"));
        area.ids(
                "by a relation to a model with a descending order, turned round",
                Ask.all("Comment").orderBy("-post", "id"));
        area.ids("by the key of a relation", Ask.all("Comment").orderBy("post_id", "-id"));
        area.ids("by the key of a relation, named", Ask.all("Comment").orderBy("post__id", "-id"));
        area.ids("by a related column", Ask.all("Post").orderBy("author__name", "id"));
        area.ids(
                "by a column over a nullable relation",
                Ask.all("Post").filter("editor__isnull", false).orderBy("editor__name", "id"));
        area.ids("nulls first", Ask.all("Author").orderBy(new Ordering(f("age"), false, Nulls.FIRST), asc(f("id"))));
        area.ids("nulls last", Ask.all("Author").orderBy(new Ordering(f("age"), false, Nulls.LAST), asc(f("id"))));
        area.ids(
                "descending, nulls last",
                Ask.all("Author").orderBy(new Ordering(f("age"), true, Nulls.LAST), asc(f("id"))));
        area.ids("by a transform", Ask.all("Post").orderBy("created_at__month", "id"));
        area.ids("by a function", Ask.all("Author").orderBy(asc(call(Function.LOWER, f("name"))), asc(f("id"))));
        area.ids("by the short name of the key", Ask.all("Tag").orderBy("-pk"));
        area.ids("by a plus sign", Ask.all("Tag").orderBy("+name"));
        area.ids(
                "by to many after a filter over it",
                Ask.all("Author").filter("posts__views__lt", 100).orderBy("-posts__views", "posts__id"));
        area.ids("the later order wins", Ask.all("Tag").orderBy("id").orderBy("-name"));
    }

    private static void addDistinct(Area area) {
        area.ids(
                "distinct",
                Ask.all("Author").filter("posts__tags__name", "sql").distinct().orderBy("id"));
        area.select(
                "distinct objects", Ask.all("Tag").filter("posts__active", true).distinct());
        area.select(
                "distinct values", Ask.all("Post").values("views").distinct().orderBy("views"));
        area.select("distinct in default order", Ask.all("Post").values("views").distinct());
        area.select(
                "distinct by a related column",
                Ask.all("Post").values("active").distinct().orderBy("author__name", "active"));
        area.select(
                "distinct, cut",
                Ask.all("Post").values("views").distinct().orderBy("-views").limit(2));
    }

    private static void addSlices(Area area) {
        area.ids("limit", Ask.all("Tag").limit(2));
        area.ids("offset", Ask.all("Tag").orderBy("id").offset(1));
        area.ids("limit and offset", Ask.all("Tag").orderBy("id").limit(2).offset(1));
        area.ids("limit zero", Ask.all("Tag").orderBy("id").limit(0));
        area.ids("offset zero", Ask.all("Tag").orderBy("id").offset(0));
        area.ids(
                "a filter and a limit",
                Ask.all("Post").filter("tags__name", "sql").orderBy("-id").limit(1));
    }
}
