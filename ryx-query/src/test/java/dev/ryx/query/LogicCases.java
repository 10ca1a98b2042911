package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.and;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.not;
import static dev.ryx.query.Ask.Terms.or;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.value;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.sql.RawSql;
import java.util.Arrays;
import java.util.List;

/** AND, OR and NOT, and what NULL and joins make of them. */
final class LogicCases {

    private LogicCases() {}

    static Area area() {
        var area = new Area("logic");
        addConnectives(area);
        addExclude(area);
        addExcludeOverRelations(area);
        addPromotion(area);
        addEmpty(area);
        addTruth(area);
        return area;
    }

    private static void addConnectives(Area area) {
        Condition views = q("views__gte", 100);
        Condition title = q("title__startswith", "H");
        Condition active = q("active", true);
        area.ids("or", Ask.all("Post").filter(or(views, title)));
        area.ids("or within and", Ask.all("Post").filter(and(active, or(views, title))));
        area.ids("and within or", Ask.all("Post").filter(or(and(active, views), title)));
        area.ids(
                "or beside a second filter",
                Ask.all("Post").filter(or(views, title)).filter(active));
        area.ids("or beside or", Ask.all("Post").filter(or(views, title)).filter(or(active, title)));
        area.ids("not of a column that is not null", Ask.all("Post").filter(not(active)));
        area.ids("not within or", Ask.all("Post").filter(or(views, not(title))));
        area.ids("not of not", Ask.all("Post").filter(not(not(views))));
        area.ids("not of not of a nullable column", Ask.all("Post").filter(not(not(q("rating__gt", 1)))));
        area.ids("not of or", Ask.all("Post").filter(not(or(views, title))));
        area.ids("not of and", Ask.all("Post").filter(not(and(views, title))));
        area.ids("one part alone", Ask.all("Post").filter(or(and(views))));
        area.ids("plain SQL not", Ask.all("Post").filter(new Condition.Not(q("rating__gt", 1))));
        area.ids("SQL is true", Ask.all("Post").filter(new Condition.IsTrue(q("rating__gt", 1))));
        Condition late = new Condition.IsTrue(q("editor__name__gte", "B"));
        Condition seen = q("views__gte", 100);
        area.ids(
                "SQL not, of what is true in a row that may be missing",
                Ask.all("Post").filter(new Condition.Not(new Condition.Or(List.of(late, seen)))));
    }

    private static void addExclude(Area area) {
        area.ids("exclude a column that is not null", Ask.all("Post").exclude("title", "Hello"));
        area.ids("exclude a nullable column", Ask.all("Post").exclude("rating__gt", 1));
        area.ids("exclude a nullable text", Ask.all("Post").exclude("body__contains", "o"));
        area.ids(
                "exclude an or with a nullable column", Ask.all("Post").exclude(or(q("rating__gt", 1), q("views", 0))));
        area.ids("exclude an and with a nullable column", Ask.all("Post").exclude(q("rating__gt", 1), q("views", 10)));
        area.ids("exclude null", Ask.all("Post").exclude("body", null));
        area.ids("exclude isnull", Ask.all("Post").exclude("body__isnull", true));
        area.ids("exclude in", Ask.all("Author").exclude("age__in", List.of(36, 20)));
        area.ids("exclude in with null", Ask.all("Author").exclude("age__in", Arrays.asList(36, null)));
        area.ids("exclude in none", Ask.all("Author").exclude("age__in", List.of()));
        area.ids("exclude two columns", Ask.all("Post").exclude("title", f("body")));
        area.ids("exclude a transform", Ask.all("Author").exclude("born__year", 1970));
        area.ids("exclude range", Ask.all("Author").exclude("age__range", List.of(30, 40)));
        area.ids("filter, then exclude", Ask.all("Author").filter("age__gt", 1).exclude("age", 36));
    }

    private static void addExcludeOverRelations(Area area) {
        area.ids("exclude over a foreign key", Ask.all("Post").exclude("author__name", "Ada"));
        area.ids("exclude over a nullable foreign key", Ask.all("Post").exclude("editor__name", "Ada"));
        area.ids(
                "exclude over a foreign key that a filter requires",
                Ask.all("Post").filter("editor__age__gt", 1).exclude("editor__name", "Ada"));
        area.ids("exclude over a reverse", Ask.all("Author").exclude("posts__views__gt", 5));
        area.ids("exclude over a many-to-many", Ask.all("Post").exclude("tags__name", "java"));
        area.ids("exclude a key behind a many-to-many", Ask.all("Post").exclude("tags", 1));
        area.ids("exclude over two hops to many", Ask.all("Author").exclude("posts__tags__name", "java"));
        area.ids("exclude over a foreign key, then to many", Ask.all("Comment").exclude("post__tags__name", "java"));
        area.ids(
                "exclude over a nullable foreign key, then to many",
                Ask.all("Post").exclude("editor__posts__views__gt", 5));
        area.ids("exclude a transform to many", Ask.all("Author").exclude("posts__created_at__year", 2024));
        area.ids("exclude no related row", Ask.all("Author").exclude("posts__isnull", true));
        area.ids("exclude a related row", Ask.all("Author").exclude("posts__isnull", false));
        area.ids("exclude no related row by many-to-many", Ask.all("Post").exclude("tags__isnull", true));
        area.ids("exclude a null column of related rows", Ask.all("Author").exclude("posts__body__isnull", true));
        area.ids("exclude a column compared over to many", Ask.all("Author").exclude("posts__editor", f("id")));
        area.ids(
                "exclude two conditions on related rows",
                Ask.all("Post").exclude(q("comments__text", "Spam"), q("comments__score", 5)));
        area.ids(
                "exclude a condition of the row and one of related rows",
                Ask.all("Post").exclude(q("active", true), q("tags__name", "sql")));
        area.ids("exclude in none over to many", Ask.all("Author").exclude("posts__in", List.of()));
        area.ids(
                "not within a filter over to many",
                Ask.all("Post").filter(q("tags__name", "sql"), not(q("tags__name", "java"))));
        area.ids("not of not over to many", Ask.all("Post").filter(not(not(q("tags__name", "java")))));
        area.ids("exclude over a reverse one-to-one", Ask.all("Author").exclude("profile__site__contains", "ada"));
    }

    private static void addPromotion(Area area) {
        area.ids("or with a nullable foreign key", Ask.all("Post").filter(or(q("editor__name", "Ada"), q("views", 0))));
        area.ids(
                "or with one foreign key on both sides",
                Ask.all("Post").filter(or(q("editor__name", "Ada"), q("editor__age", 48))));
        area.ids("or with to many", Ask.all("Author").filter(or(q("posts__views__gt", 100), q("age", 20))));
        area.ids(
                "or of two relations to many",
                Ask.all("Post").filter(or(q("tags__name", "100%"), q("comments__score", 5))));
        area.ids(
                "and requires what or does not",
                Ask.all("Post").filter(or(q("editor__name", "Ada"), q("views", 1000)), q("editor__age__gt", 1)));
        area.ids(
                "an earlier or, then a filter",
                Ask.all("Post")
                        .filter(or(q("editor__name", "Ada"), q("views", 1000)))
                        .filter("editor__age__gt", 40));
        area.ids("or with isnull", Ask.all("Post").filter(or(q("editor__name", "Ada"), q("editor__isnull", true))));
        area.ids("or with nothing", Ask.all("Post").filter(or(q("editor__name", "Ada"), q("views__in", List.of()))));
    }

    private static void addEmpty(Area area) {
        area.ids("and of nothing", Ask.all("Tag").filter(and()));
        area.ids("or of nothing", Ask.all("Tag").filter(or()));
        area.ids("not of nothing", Ask.all("Tag").filter(not(and())));
        area.ids("in none and a condition", Ask.all("Tag").filter(q("id__in", List.of()), q("name", "sql")));
        area.ids("in none or a condition", Ask.all("Tag").filter(or(q("id__in", List.of()), q("name", "sql"))));
        area.ids("not in none and a condition", Ask.all("Tag").filter(not(q("id__in", List.of())), q("name", "sql")));
        area.ids(
                "not in none or a condition", Ask.all("Tag").filter(or(not(q("id__in", List.of())), q("name", "sql"))));
        area.ids("in none over a relation", Ask.all("Post").filter("tags__in", List.of()));
        area.ids(
                "in none, then a filter",
                Ask.all("Tag").filter("id__in", List.of()).filter("name", "sql"));
        area.ids("two empty filters", Ask.all("Tag").filter(and()).filter(and(and(), and())));
        area.add("count in none", Ask.all("Tag").filter("id__in", List.of()).count());
    }

    private static void addTruth(Area area) {
        Condition hasBody = q("body__gte", "");
        area.ids("a truth value holds", Ask.all("Post").filter(new Condition.Holds(f("active"))));
        area.ids("a truth value does not hold", Ask.all("Post").exclude(new Condition.Holds(f("active"))));
        area.ids(
                "a condition as a truth value holds",
                Ask.all("Post").filter(new Condition.Holds(new Expression.Test(hasBody))));
        area.ids("a condition is unknown", Ask.all("Post").filter(new Condition.IsUnknown(hasBody)));
        area.ids("a condition is known", Ask.all("Post").filter(new Condition.Not(new Condition.IsUnknown(hasBody))));
        area.ids(
                "a user's own SQL",
                Ask.all("Post")
                        .filter(new Condition.Leaf(
                                new Expression.Raw(
                                        RawSql.of("ABS(? - ?)"), List.of(f("views"), value(1000)), SqlType.BIGINT),
                                "lt",
                                value(600))));
    }
}
