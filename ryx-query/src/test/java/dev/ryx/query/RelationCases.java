package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.q;

import java.util.List;

/** Paths over relations: which tables they join, how often and how. */
final class RelationCases {

    private RelationCases() {}

    static Area area() {
        var area = new Area("relations");
        addForward(area);
        addReverse(area);
        addManyToMany(area);
        addSharing(area);
        addNulls(area);
        return area;
    }

    private static void addForward(Area area) {
        area.ids("foreign key", Ask.all("Post").filter("author", 1));
        area.ids("foreign key by its column", Ask.all("Post").filter("author_id", 1));
        area.ids("foreign key by its Java spelling", Ask.all("Post").filter("authorId", 1));
        area.ids("key of a foreign key", Ask.all("Post").filter("author__id", 1));
        area.ids("foreign key in", Ask.all("Post").filter("author__in", List.of(1, 2)));
        area.ids("a column of the other model", Ask.all("Post").filter("author__name", "Ada"));
        area.ids("a column over a nullable foreign key", Ask.all("Post").filter("editor__name", "Čapek"));
        area.ids("two hops", Ask.all("Comment").filter("post__author__name", "Ada"));
        area.ids("the key two hops away", Ask.all("Comment").filter("post__author", 1));
        area.ids("three hops", Ask.all("Comment").filter("post__author__boss__name", "Ada"));
        area.ids("a hop to itself", Ask.all("Author").filter("boss__name", "Ada"));
        area.ids("two hops to itself", Ask.all("Author").filter("boss__boss__name", "Ada"));
        area.ids(
                "two foreign keys to one table",
                Ask.all("Post").filter(q("author__name", "Čapek"), q("editor__name", "Čapek")));
        area.ids("a column of the other model compared", Ask.all("Post").filter("author__name", f("editor__name")));
        area.ids("a one-to-one", Ask.all("Profile").filter("author__name", "Ada"));
    }

    private static void addReverse(Area area) {
        area.ids("reverse of a foreign key", Ask.all("Author").filter("posts__views__gt", 5));
        area.ids("key behind a reverse", Ask.all("Author").filter("posts", 3));
        area.ids("key behind a reverse, named", Ask.all("Author").filter("posts__id__in", List.of(1, 3)));
        area.ids("reverse of a one-to-one", Ask.all("Author").filter("profile__site__startswith", "https"));
        area.ids("two reverse hops", Ask.all("Author").filter("posts__comments__score", 5));
        area.ids("down and up again", Ask.all("Author").filter("posts__editor__name", "Čapek"));
        area.ids("reverse of a self reference", Ask.all("Author").filter("reports__age__gt", 30));
        area.ids("a related row that refers to the row", Ask.all("Author").filter("posts__author", f("id")));
    }

    private static void addManyToMany(Area area) {
        area.ids("many-to-many", Ask.all("Post").filter("tags__name", "java"));
        area.ids("key behind a many-to-many", Ask.all("Post").filter("tags", 2));
        area.ids("key behind a many-to-many, named", Ask.all("Post").filter("tags__id__in", List.of(1, 2)));
        area.ids("reverse of a many-to-many", Ask.all("Tag").filter("posts__title", "Hello"));
        area.ids("key behind a reverse many-to-many", Ask.all("Tag").filter("posts", 3));
        area.ids(
                "reverse of a foreign key, then many-to-many", Ask.all("Author").filter("posts__tags__name", "sql"));
        area.ids("many-to-many, then back", Ask.all("Post").filter("tags__posts__title", "Hello"));
        area.ids(
                "the same many-to-many twice in one filter",
                Ask.all("Post").filter(q("tags__name", "sql"), q("tags", 2)));
    }

    private static void addSharing(Area area) {
        area.ids(
                "one filter, one related row",
                Ask.all("Post").filter(q("comments__text", "Spam"), q("comments__score", 5)));
        area.ids(
                "two filters, two related rows",
                Ask.all("Post").filter("comments__text", "Spam").filter("comments__score", 5));
        area.ids(
                "two filters over a foreign key share it",
                Ask.all("Post").filter("author__name", "Ada").filter("author__age__gt", 30));
        area.ids(
                "two filters over a foreign key, then to many",
                Ask.all("Comment").filter("post__tags__name", "java").filter("post__tags__name", "sql"));
        area.ids(
                "nested conjunctions are one filter",
                Ask.all("Post")
                        .filter(Ask.Terms.and(q("comments__text", "Spam"), Ask.Terms.and(q("comments__score", 5)))));
        area.ids(
                "two filters on one tag each", Ask.all("Post").filter("tags", 1).filter("tags", 2));
        area.ids(
                "one filter on two relations to many",
                Ask.all("Post").filter(q("tags__name", "java"), q("comments__score__gte", 3)));
    }

    private static void addNulls(Area area) {
        area.ids("no related row by foreign key", Ask.all("Post").filter("editor__isnull", true));
        area.ids("a related row by foreign key", Ask.all("Post").filter("editor__isnull", false));
        area.ids("equal null over a foreign key", Ask.all("Post").filter("editor", null));
        area.ids("no related row by reverse", Ask.all("Author").filter("posts__isnull", true));
        area.ids("a related row by reverse", Ask.all("Author").filter("posts__isnull", false));
        area.ids("no related row by one-to-one", Ask.all("Author").filter("profile__isnull", true));
        area.ids("no related row by many-to-many", Ask.all("Post").filter("tags__isnull", true));
        area.ids("a related row by many-to-many", Ask.all("Post").filter("tags__isnull", false));
        area.ids("a column is null, or there is no row", Ask.all("Author").filter("posts__body__isnull", true));
        area.ids("a column over a nullable foreign key is null", Ask.all("Post").filter("editor__email__isnull", true));
        area.ids("a column over a foreign key is null", Ask.all("Post").filter("author__email__isnull", true));
        area.ids(
                "a column over a nullable foreign key is not null",
                Ask.all("Post").filter("editor__email__isnull", false));
        area.ids(
                "null and a value of one related row",
                Ask.all("Post").filter(q("comments__author__isnull", true), q("comments__text", "Spam")));
        area.ids("the boss of no boss", Ask.all("Author").filter("boss__boss__isnull", true));
    }
}
