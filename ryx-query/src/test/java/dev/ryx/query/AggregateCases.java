package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.aggregate;
import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.avg;
import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.countDistinct;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.desc;
import static dev.ryx.query.Ask.Terms.dividedBy;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.filtered;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.max;
import static dev.ryx.query.Ask.Terms.min;
import static dev.ryx.query.Ask.Terms.not;
import static dev.ryx.query.Ask.Terms.or;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.Ask.Terms.times;
import static dev.ryx.query.Ask.Terms.value;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import dev.ryx.query.sql.RawSql;
import java.util.List;

/** Groups: annotate, values and annotate, HAVING, and aggregates over all rows. */
final class AggregateCases {

    private AggregateCases() {}

    static Area area() {
        var area = new Area("aggregates");
        addObjects(area);
        addValues(area);
        addHaving(area);
        addWhole(area);
        return area;
    }

    private static void addObjects(Area area) {
        area.select(
                "count of related rows",
                Ask.all("Author").annotate("n", count("posts")).orderBy("id"));
        area.select(
                "count over many-to-many",
                Ask.all("Post").annotate("n", count("tags")).values("id", "n").orderBy("id"));
        area.select(
                "count over two hops",
                Ask.all("Author")
                        .annotate("n", count("posts__comments"))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "count of a nullable column",
                Ask.all("Author")
                        .annotate("n", count("posts__body"))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "count distinct",
                Ask.all("Author")
                        .annotate("n", countDistinct("posts__comments__author"))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "several of one relation",
                Ask.all("Author")
                        .annotate("low", min("posts__views"))
                        .annotate("high", max("posts__views"))
                        .annotate("mean", avg("posts__views"))
                        .annotate("all", sum("posts__views"))
                        .values("id", "low", "high", "mean", "all")
                        .orderBy("id"));
        area.select(
                "of decimals",
                Ask.all("Post")
                        .annotate("mean", avg("lines__price"))
                        .annotate("all", sum("lines__price"))
                        .values("id", "mean", "all")
                        .orderBy("id"));
        area.select(
                "of dates and text",
                Ask.all("Author")
                        .annotate("first", min("posts__created_at"))
                        .annotate("last", max("posts__title"))
                        .values("id", "first", "last")
                        .orderBy("id"));
        area.select(
                "over a product",
                Ask.all("Post")
                        .annotate(
                                "total",
                                aggregate(Aggregate.Function.SUM, times(f("lines__price"), f("lines__quantity"))))
                        .values("id", "total")
                        .orderBy("id"));
        area.select(
                "with a filter of its own",
                Ask.all("Author")
                        .annotate("n", filtered(count("posts"), q("posts__active", true)))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "with a negated filter of its own",
                Ask.all("Post")
                        .annotate("n", filtered(count("comments"), not(q("comments__score__gt", 0))))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "filter before annotate",
                Ask.all("Author")
                        .filter("posts__active", true)
                        .annotate("n", count("posts"))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "annotate before filter",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter("posts__active", true)
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "annotate before exclude",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .exclude("posts__active", false)
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "two filters, then annotate takes the last join",
                Ask.all("Author")
                        .filter("posts__active", true)
                        .filter("posts__views", 0)
                        .annotate("n", max("posts__views"))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "values after annotate only select",
                Ask.all("Author").annotate("n", count("posts")).values("n").orderBy("id"));
        area.select(
                "a column of a related model beside it",
                Ask.all("Post")
                        .annotate("n", count("comments"))
                        .annotate("by", f("author__name"))
                        .values("id", "n", "by")
                        .orderBy("id"));
        area.select(
                "an expression of the row beside it",
                Ask.all("Post")
                        .annotate("more", plus(f("views"), 1))
                        .annotate("n", count("comments"))
                        .values("id", "more", "n")
                        .orderBy("id"));
        area.select(
                "an expression of aggregates",
                Ask.all("Author")
                        .annotate("mean", dividedBy(sum("posts__views"), count("posts")))
                        .values("id", "mean")
                        .orderBy("id"));
        area.select(
                "an aggregate and a column in one expression",
                Ask.all("Author")
                        .annotate("x", plus(count("posts"), f("id")))
                        .values("id", "x")
                        .orderBy("id"));
        area.select(
                "an annotation in another",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .annotate("more", plus(f("n"), 1))
                        .values("id", "more")
                        .orderBy("id"));
        area.select(
                "no default ordering",
                Ask.all("Post").annotate("n", count("comments")).values("id", "n"));
        area.select(
                "sorted by the aggregate",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .values("id", "n")
                        .orderBy("-n", "id"));
        area.select(
                "sorted by an aggregate that is not selected",
                Ask.all("Author").values("id").orderBy(desc(count("posts")), asc(f("id"))));
        area.select("objects sorted by an aggregate", Ask.all("Tag").orderBy(desc(count("posts")), asc(f("id"))));
        area.select(
                "sorted by a related column",
                Ask.all("Post")
                        .annotate("n", count("comments"))
                        .values("id", "n")
                        .orderBy("author__name", "id"));
        area.select(
                "limited",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .values("id")
                        .orderBy("-n", "id")
                        .limit(2)
                        .offset(1));
    }

    private static void addValues(Area area) {
        area.select(
                "by a column",
                Ask.all("Post").values("active").annotate("n", countRows()).orderBy("active"));
        area.select(
                "by a nullable column",
                Ask.all("Author")
                        .values("age")
                        .annotate("n", countRows())
                        .filter("age__isnull", false)
                        .orderBy("n", "-age"));
        area.select(
                "by a related column",
                Ask.all("Post")
                        .values("author__name")
                        .annotate("n", count("id"))
                        .orderBy("author__name"));
        area.select(
                "by a foreign key",
                Ask.all("Post").values("author").annotate("n", countRows()).orderBy("author_id"));
        area.select(
                "by the key of a foreign key",
                Ask.all("Post").values("author__id").annotate("n", countRows()).orderBy("author__pk"));
        area.select(
                "by a nullable foreign key", Ask.all("Post").values("editor").annotate("n", countRows()));
        area.select(
                "by two columns",
                Ask.all("Post")
                        .values("active", "views")
                        .annotate("n", countRows())
                        .orderBy("active", "views"));
        area.select(
                "by a transform",
                Ask.all("Post")
                        .values("created_at__year")
                        .annotate("n", countRows())
                        .orderBy("created_at__year"));
        area.select(
                "by a tag",
                Ask.all("Post")
                        .filter("tags__isnull", false)
                        .values("tags__name")
                        .annotate("n", countRows())
                        .orderBy("n", "tags__name"));
        area.select(
                "two aggregates",
                Ask.all("Post")
                        .values("active")
                        .annotate("n", countRows())
                        .annotate("views", sum("views"))
                        .orderBy("active"));
        area.select(
                "an annotation, then values, then an aggregate",
                Ask.all("Post")
                        .annotate("size", call(Function.LENGTH, f("title")))
                        .values("size")
                        .annotate("n", countRows())
                        .orderBy("size"));
        area.select(
                "an annotation after the aggregate groups too",
                Ask.all("Post")
                        .values("active")
                        .annotate("n", countRows())
                        .annotate("v", f("views"))
                        .orderBy("active", "v"));
        area.select(
                "an aggregate and a column not grouped by in one expression",
                Ask.all("Post")
                        .values("active")
                        .annotate("x", plus(countRows(), f("views")))
                        .orderBy("x", "active"));
        area.select(
                "sorted by a column not grouped by",
                Ask.all("Post").values("active").annotate("n", countRows()).orderBy("views", "active"));
        area.select(
                "no default ordering of groups", Ask.all("Tag").values("name").annotate("n", count("posts")));
        area.select("default ordering without an aggregate", Ask.all("Tag").values("name"));
        area.select(
                "values again",
                Ask.all("Post")
                        .values("active")
                        .annotate("n", countRows())
                        .values("n")
                        .orderBy("n"));
        area.select(
                "values, then values",
                Ask.all("Post").values("active").values("views").orderBy("views"));
        area.select(
                "distinct groups",
                Ask.all("Post")
                        .values("views")
                        .annotate("n", countRows())
                        .values("n")
                        .orderBy("n")
                        .distinct());
        area.select(
                "limited groups",
                Ask.all("Post")
                        .values("views")
                        .annotate("n", countRows())
                        .orderBy("-n", "views")
                        .limit(1));
        area.select(
                "an aggregate among the values",
                Ask.all("Post")
                        .values(as("active", f("active")), as("n", countRows()))
                        .orderBy("active"));
    }

    private static void addHaving(Area area) {
        area.select(
                "having",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter("n__gt", 0)
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "having on groups by values",
                Ask.all("Post").values("views").annotate("n", countRows()).filter("n__gte", 2));
        area.select(
                "where and having in one filter",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter(q("n__gt", 0), q("age", 36))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "or of row and group",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter(or(q("n__gt", 1), q("age", 20)))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "or of row and group by values",
                Ask.all("Post")
                        .values("views")
                        .annotate("n", countRows())
                        .filter(or(q("n__gt", 1), q("active", true)))
                        .orderBy("views", "n"));
        area.select(
                "or of key and group by values",
                Ask.all("Post")
                        .values("views")
                        .annotate("n", countRows())
                        .filter(or(q("n__gt", 1), q("views", 0)))
                        .orderBy("views"));
        area.select(
                "a condition of the row nested beside one of the group",
                Ask.all("Post")
                        .values("active")
                        .annotate("n", countRows())
                        .filter(Ask.Terms.and(q("n__gt", 1), q("views__gt", 5)), q("active", true)));
        area.select(
                "exclude on groups",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .exclude("n", 0)
                        .values("id")
                        .orderBy("id"));
        area.select(
                "exclude on groups that may be null",
                Ask.all("Author")
                        .annotate("n", max("posts__rating"))
                        .exclude("n__gt", 4)
                        .values("id")
                        .orderBy("id"));
        area.select(
                "an aggregate compared with a column",
                Ask.all("Author")
                        .annotate("n", sum("posts__views"))
                        .filter("n__gt", f("age"))
                        .values("id")
                        .orderBy("id"));
        area.select(
                "an aggregate that is not annotated",
                Ask.all("Author")
                        .filter(leaf(count("posts"), "gte", 2))
                        .values("id")
                        .orderBy("id"));
        area.select(
                "in",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter("n__in", List.of(1, 2))
                        .values("id")
                        .orderBy("id"));
        area.select(
                "in none on groups",
                Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter("n__in", List.of())
                        .values("id")
                        .orderBy("id"));
        area.select(
                "isnull on groups",
                Ask.all("Author")
                        .annotate("n", max("posts__views"))
                        .filter("n__isnull", true)
                        .values("id")
                        .orderBy("id"));
        area.select(
                "a mean against a fraction",
                Ask.all("Author")
                        .annotate("n", avg("posts__views"))
                        .filter("n__lt", 9.5)
                        .values("id")
                        .orderBy("id"));
        area.select(
                "a decimal sum",
                Ask.all("Post")
                        .annotate("n", sum("lines__price"))
                        .filter("n__gt", new java.math.BigDecimal("1.25"))
                        .values("id", "n")
                        .orderBy("id"));
        area.select(
                "group, then a filter over another relation",
                Ask.all("Post")
                        .annotate("n", count("comments"))
                        .filter("tags__name", "sql")
                        .values("id", "n")
                        .orderBy("id"));
    }

    private static void addWhole(Area area) {
        area.add(
                "of all rows",
                Ask.all("Post").aggregate(as("n", countRows()), as("views", sum("views")), as("mean", avg("price"))));
        area.add(
                "of no rows",
                Ask.all("Post").filter("id__in", List.of()).aggregate(as("n", countRows()), as("views", sum("views"))));
        area.add(
                "of filtered rows",
                Ask.all("Post").filter("active", true).aggregate(as("low", min("rating")), as("high", max("rating"))));
        area.add(
                "over a relation",
                Ask.all("Author").aggregate(as("n", count("posts")), as("views", sum("posts__views"))));
        area.add("over a foreign key", Ask.all("Post").aggregate(as("oldest", max("author__age"))));
        area.add(
                "over a joined filter",
                Ask.all("Author")
                        .filter("posts__tags__name", "sql")
                        .aggregate(as("n", countRows()), as("ages", sum("age"))));
        area.add(
                "over distinct rows",
                Ask.all("Author")
                        .filter("posts__tags__name", "sql")
                        .distinct()
                        .aggregate(as("n", countRows()), as("ages", sum("age"))));
        area.add(
                "over distinct values",
                Ask.all("Author").values("age").distinct().aggregate(as("ages", sum("age"))));
        area.add("over cut rows", Ask.all("Post").orderBy("-views").limit(2).aggregate(as("views", sum("views"))));
        area.add("over cut rows in default order", Ask.all("Post").limit(2).aggregate(as("views", sum("views"))));
        area.add("over cut rows, of rows", Ask.all("Post").limit(2).aggregate(as("n", countRows())));
        area.add(
                "over groups",
                Ask.all("Author").annotate("n", count("posts")).aggregate(as("most", max("n")), as("mean", avg("n"))));
        area.add(
                "over groups by values",
                Ask.all("Post").values("views").annotate("n", countRows()).aggregate(as("most", max("n"))));
        area.add(
                "over groups, and an own column",
                Ask.all("Author").annotate("n", count("posts")).aggregate(as("n", sum("n")), as("ages", sum("age"))));
        area.add(
                "an annotation of the row",
                Ask.all("Post").annotate("double", times(f("views"), 2)).aggregate(as("all", sum("double"))));
        area.add("with a filter", Ask.all("Post").aggregate(as("n", filtered(countRows(), q("active", true)))));
        area.add(
                "with a filter over a relation",
                Ask.all("Post").aggregate(as("n", filtered(countRows(), q("author__age__gt", 36)))));
        area.add(
                "an expression of two",
                Ask.all("Line")
                        .aggregate(as(
                                "mean",
                                dividedBy(
                                        aggregate(Aggregate.Function.SUM, times(f("price"), f("quantity"))),
                                        sum("quantity")))));
        area.add(
                "distinct sum",
                Ask.all("Post").aggregate(as("n", new Aggregate(Aggregate.Function.SUM, f("views"), true, null))));
        area.add(
                "in SQL of a user's",
                Ask.all("Post")
                        .aggregate(as(
                                "most",
                                aggregate(
                                        Aggregate.Function.RAW,
                                        new Expression.Raw(
                                                RawSql.of("MAX(? + ?)"),
                                                List.of(f("views"), value(1)),
                                                SqlType.BIGINT)))));
    }
}
