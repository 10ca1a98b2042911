package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.plus;
import static java.util.Arrays.asList;

import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts from queries, inserts that give way, and what comes back of rows that are written. */
final class UpsertCases {

    private static final List<List<@Nullable Object>> ROWS = List.of(asList(1L, "kotlin"), asList(7L, "new"));

    private UpsertCases() {}

    static Area area() {
        var area = new Area("upserts");
        addConflicts(area);
        addQueries(area);
        addReturning(area);
        return area;
    }

    private static void addConflicts(Area area) {
        area.add("leave what is there", insert(new Conflict(List.of(), List.of())));
        area.add("leave what is there, by columns", insert(new Conflict(List.of("id"), List.of())));
        area.add("update what is there", insert(new Conflict(List.of(), List.of("name"))));
        area.add("update what is there, by columns", insert(new Conflict(List.of("id"), List.of("name"))));
        area.add(
                "update one",
                new Statement.Insert(
                        Blog.model("Tag"),
                        List.of("id", "name"),
                        Rows.of(List.of(asList(2L, "SQL"))),
                        new Conflict(List.of("id"), List.of("name")),
                        List.of()));
        area.add(
                "update one by any key",
                new Statement.Insert(
                        Blog.model("Tag"),
                        List.of("id", "name"),
                        Rows.of(List.of(asList(2L, "SQL"))),
                        new Conflict(List.of(), List.of("name")),
                        List.of()));
        area.add(
                "update and count what is there",
                new Statement.Insert(
                        Blog.model("Author"),
                        List.of("id", "name", "age"),
                        Rows.of(List.of(asList(2L, "Bob", 1), asList(70L, "Zoe", 1))),
                        new Conflict(List.of("id"), List.of("name"), List.of("age")),
                        List.of()));
        area.add(
                "update and count one by any key",
                new Statement.Insert(
                        Blog.model("Author"),
                        List.of("id", "name", "age"),
                        Rows.of(List.of(asList(2L, "Bob", 1))),
                        new Conflict(List.of(), List.of("name"), List.of("age")),
                        List.of()));
        area.add(
                "leave what is there, nothing given",
                new Statement.Insert(
                        Blog.model("Marker"),
                        List.of("note"),
                        Rows.of(List.of(asList((Object) null))),
                        new Conflict(List.of(), List.of()),
                        List.of()));
    }

    private static Statement insert(Conflict conflict) {
        return new Statement.Insert(Blog.model("Tag"), List.of("id", "name"), Rows.of(ROWS), conflict, List.of());
    }

    private static void addQueries(Area area) {
        Ask names = Ask.all("Author").filter("id__lte", 2).values("name").orderBy("id");
        area.add("insert from a query", select("Tag", List.of("name"), names, null));
        area.add(
                "insert from the same table",
                select("Tag", List.of("name"), Ask.all("Tag").filter("id", 1).values("name"), null));
        Ask keyed = Ask.all("Tag").filter("id__lte", 2).values(as("id", plus(f("id"), 2)), as("name", f("name")));
        area.add(
                "insert from a query, leaving what is there",
                select("Tag", List.of("id", "name"), keyed, new Conflict(List.of(), List.of())));
        area.add(
                "insert from a query, leaving what is there, by columns",
                select("Tag", List.of("id", "name"), keyed, new Conflict(List.of("id"), List.of())));
        area.add(
                "insert from a query, updating",
                select("Tag", List.of("id", "name"), keyed, new Conflict(List.of(), List.of("name"))));
        area.add(
                "insert from a query, updating by columns",
                select("Tag", List.of("id", "name"), keyed, new Conflict(List.of("id"), List.of("name"))));
        area.add(
                "insert the first rows of a query",
                select(
                        "Tag",
                        List.of("name"),
                        Ask.all("Author")
                                .filter("age__isnull", false)
                                .orderBy("-age", "id")
                                .values("name")
                                .limit(1),
                        null));
        area.add(
                "insert from groups",
                select(
                        "Marker",
                        List.of("note"),
                        Ask.all("Post").values("author__name").distinct(),
                        null));
        area.add(
                "insert too many columns",
                select("Tag", List.of("name"), Ask.all("Author").values("id", "name"), null));
    }

    private static Statement select(String model, List<String> fields, Ask rows, @Nullable Conflict conflict) {
        return new Statement.InsertSelect(Blog.model(model), fields, rows.query(), conflict, List.of());
    }

    private static void addReturning(Area area) {
        area.add(
                "insert, returning several columns",
                new Statement.Insert(
                        Blog.model("Tag"),
                        List.of("name"),
                        Rows.of(List.of(asList("a"))),
                        null,
                        List.of("id", "name")));
        area.add(
                "upsert, returning",
                new Statement.Insert(
                        Blog.model("Tag"),
                        List.of("id", "name"),
                        Rows.of(ROWS),
                        new Conflict(List.of("id"), List.of("name")),
                        List.of("id", "name")));
        area.add(
                "update, returning",
                new Statement.Update(
                        Ask.all("Tag").filter("id", 1).query(),
                        List.of(new Statement.Assign("name", Ask.Terms.value("x"))),
                        List.of("id", "name")));
        area.add(
                "update over a relation, returning",
                new Statement.Update(
                        Ask.all("Post").filter("id", 3).query(),
                        List.of(new Statement.Assign("title", f("author__name"))),
                        List.of("id", "title")));
        area.add(
                "delete, returning",
                new Statement.Delete(Ask.all("Tag").filter("id", 4).query(), List.of("id", "name")));
        area.add(
                "insert nothing but defaults",
                new Statement.Insert(Blog.model("Marker"), List.of(), Rows.of(List.of(List.of())), null, List.of()));
    }
}
