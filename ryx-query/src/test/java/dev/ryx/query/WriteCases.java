package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.dividedBy;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.times;
import static java.util.Arrays.asList;

import dev.ryx.query.ast.Expression.Function;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** UPDATE, DELETE and INSERT. */
final class WriteCases {

    private WriteCases() {}

    static Area area() {
        var area = new Area("writing");
        addUpdates(area);
        addDeletes(area);
        addInserts(area);
        addRows(area);
        return area;
    }

    private static void addUpdates(Area area) {
        area.add("update all", Ask.all("Post").update("active", false));
        area.add(
                "update several columns",
                Ask.all("Post").filter("id", 1).update("title", "New", "views", 5, "body", null));
        area.add("update a foreign key", Ask.all("Post").filter("id", 1).update("author", 2));
        area.add(
                "update a foreign key by its column",
                Ask.all("Post").filter("id", 1).update("author_id", 2));
        area.add(
                "update from the old value",
                Ask.all("Post").filter("active", true).update("views", plus(f("views"), 1)));
        area.add("update swaps", Ask.all("Post").filter("id", 3).update("author", f("editor"), "editor", f("author")));
        area.add("update with a function", Ask.all("Author").update("name", call(Function.LOWER, f("name"))));
        area.add(
                "update with coalesce", Ask.all("Post").update("body", call(Function.COALESCE, f("body"), f("title"))));
        area.add(
                "update an exact number rounds",
                Ask.all("Post").update("price", times(f("price"), new BigDecimal("1.075"))));
        area.add("update an exact number by a quotient", Ask.all("Post").update("price", dividedBy(f("price"), 3)));
        area.add(
                "update an exact number keeps digits",
                Ask.all("Post").update("price", plus(f("price"), new BigDecimal("0.5"))));
        area.add(
                "update over a relation to one",
                Ask.all("Post").filter("author__name", "Ada").update("views", 0));
        area.add(
                "update over a relation to many",
                Ask.all("Post").filter("tags__name", "sql").update("views", plus(f("views"), 1)));
        area.add(
                "update what is excluded over to many",
                Ask.all("Post").exclude("tags__name", "sql").update("views", 0));
        area.add(
                "update by the key of a relation",
                Ask.all("Post").filter("author__id", 1).update("views", 0));
        area.add("update nothing", Ask.all("Post").filter("id__in", List.of()).update("views", 0));
        area.add(
                "update what was grouped",
                Ask.all("Author").annotate("n", count("posts")).filter("n", 0).update("age", 1));
        area.add(
                "update the first rows",
                Ask.all("Post").orderBy("-views").limit(2).update("active", false));
        area.add(
                "update an annotated expression",
                Ask.all("Post").annotate("x", plus(f("views"), 1)).update("views", f("x")));
    }

    private static void addDeletes(Area area) {
        area.add("delete all", Ask.all("Tag").delete());
        area.add("delete some", Ask.all("Post").filter("active", false).delete());
        area.add(
                "delete what is excluded",
                Ask.all("Post").exclude("rating__gt", 1).delete());
        area.add(
                "delete over a relation to one",
                Ask.all("Comment").filter("post__title", "Hello").delete());
        area.add(
                "delete over a relation to many",
                Ask.all("Post").filter("comments__score", 5).delete());
        area.add(
                "delete what is excluded over a relation to its own table",
                Ask.all("Author").exclude("reports__age", 20).delete());
        area.add(
                "update what is excluded over a relation to its own table",
                Ask.all("Author").exclude("reports__age", 20).update("age", 1));
        area.add(
                "delete what has no related row",
                Ask.all("Author").filter("posts__isnull", true).delete());
        area.add(
                "delete what is excluded over to many",
                Ask.all("Post").exclude("tags__name", "sql").delete());
        area.add(
                "delete what is excluded over a nullable foreign key",
                Ask.all("Post").exclude("editor__name", "Ada").delete());
        area.add("delete the first rows", Ask.all("Tag").limit(1).delete());
        area.add(
                "delete distinct",
                Ask.all("Post").filter("active", true).distinct().delete());
    }

    private static void addInserts(Area area) {
        area.add("insert one", insert("Tag", List.of("name"), null, List.of(List.of("new"))));
        area.add("insert one with its key", insert("Tag", List.of("id", "name"), null, List.of(List.of(9, "new"))));
        area.add("insert one, returning", insert("Tag", List.of("name"), "id", List.of(List.of("new"))));
        List<List<@Nullable Object>> two = List.of(List.of("one"), List.of("two"));
        area.add("insert several", insert("Tag", List.of("name"), null, two));
        area.add("insert several, returning", insert("Tag", List.of("name"), "id", two));
        area.add(
                "insert nulls",
                insert(
                        "Author",
                        List.of("name", "age", "email"),
                        null,
                        List.of(asList("N", null, null), asList("M", 1, null))));
        area.add(
                "insert decimals, rounded",
                insert(
                        "Line",
                        List.of("quantity", "price", "post"),
                        null,
                        List.of(
                                List.of(1, new BigDecimal("3.50"), 1),
                                List.of(2, new BigDecimal("4"), 1),
                                List.of(3, new BigDecimal("0.125"), 1))));
        area.add("insert no columns", insert("Marker", List.of(), "id", List.of(List.of())));
    }

    private static void addRows(Area area) {
        area.add("update one row", rows("Tag", List.of("name"), List.of(List.of(1, "other"))));
        area.add(
                "update rows, each with values of its own",
                rows(
                        "Post",
                        List.of("title", "views", "body"),
                        List.of(
                                asList(1, "one", 10, null),
                                asList(2, "two", 20, "text"),
                                asList(99, "none", 0, null))));
        area.add(
                "update rows with exact numbers, moments and nulls",
                rows(
                        "Post",
                        List.of("price", "createdAt", "editor"),
                        List.of(
                                asList(1, new BigDecimal("1.25"), Instant.parse("2024-02-03T04:05:06.789Z"), null),
                                asList(2, new BigDecimal("10"), Instant.parse("2024-02-03T04:05:06Z"), 1))));
    }

    private static Statement rows(String label, List<String> fields, List<List<@Nullable Object>> rows) {
        return new Statement.UpdateRows(Blog.model(label), fields, Rows.of(rows));
    }

    private static Statement insert(
            String label, List<String> fields, @Nullable String returning, List<List<@Nullable Object>> rows) {
        return new Statement.Insert(Blog.model(label), fields, rows, returning);
    }
}
