package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.and;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.exists;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.not;
import static dev.ryx.query.Ask.Terms.outer;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sum;
import static java.util.Arrays.asList;

import dev.ryx.query.ast.CompositeKey;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import java.util.List;

/** Keys of several fields, as a whole. */
final class KeyCases {

    private static final CompositeKey FIRST = new CompositeKey(List.of(1L, 1));
    private static final CompositeKey LAST = new CompositeKey(List.of(2L, 1));

    private KeyCases() {}

    static Area area() {
        var area = new Area("keys");
        addLookups(area);
        addRelations(area);
        addGroups(area);
        addWrites(area);
        return area;
    }

    private static void addLookups(Area area) {
        area.select("a key", Ask.all("Stamp").filter("pk", FIRST));
        area.select("not a key", Ask.all("Stamp").exclude("pk", FIRST).orderBy("pk"));
        area.select("one of one key", Ask.all("Stamp").filter("pk__in", List.of(LAST)));
        area.select(
                "one of several keys",
                Ask.all("Stamp").filter("pk__in", List.of(FIRST, LAST, FIRST)).orderBy("pk"));
        area.select(
                "none of several keys",
                Ask.all("Stamp").exclude("pk__in", List.of(FIRST, LAST)).orderBy("pk"));
        area.select("one of no keys", Ask.all("Stamp").filter("pk__in", List.of()));
        area.select("a key, typed", Ask.all("Stamp").filter(leaf(FieldPath.ROOT, "exact", LAST)));
        area.select(
                "a key of a query",
                Ask.all("Stamp")
                        .filter("pk__in", Ask.Terms.sub(Ask.all("Stamp").filter("weight__gt", 15)))
                        .orderBy("pk"));
        area.select(
                "a key of values",
                Ask.all("Stamp")
                        .filter(
                                "pk__in",
                                Ask.Terms.sub(Ask.all("Stamp")
                                        .values("profile", "number")
                                        .filter("weight", 20))));
        area.select(
                "the key of the row around",
                Ask.all("Stamp")
                        .filter(exists(
                                Ask.all("Stamp").filter("pk", outer("pk")).filter("weight__lt", 15))));
        area.select("order by key", Ask.all("Stamp").orderBy("-pk"));
        area.select("no key", Ask.all("Stamp").filter("pk__isnull", true));
    }

    private static void addRelations(Area area) {
        area.select("a key behind a relation", Ask.all("Profile").filter("stamps__pk", FIRST));
        area.select(
                "a key behind a relation, by the relation", Ask.all("Profile").filter("stamps__in", List.of(LAST)));
        area.select("no key behind a relation", Ask.all("Profile").exclude("stamps__pk", FIRST));
        area.select(
                "no key behind a relation, among several",
                Ask.all("Profile").filter(not(q("stamps__pk__in", List.of(LAST)))));
        area.select(
                "a key and a column of one related row",
                Ask.all("Profile").filter(and(q("stamps__pk", FIRST), q("stamps__weight", 10))));
        area.select("nothing behind a relation", Ask.all("Profile").filter("stamps__isnull", true));
        area.select(
                "not the same row by relations",
                Ask.all("Stamp").exclude(leaf(f("profile__stamps__weight"), "gt", plus(f("weight"), 5))));
    }

    private static void addGroups(Area area) {
        area.select(
                "count related keys",
                Ask.all("Profile").annotate("n", count("stamps")).orderBy("id"));
        area.select(
                "group by objects",
                Ask.all("Stamp").annotate("n", count("profile__stamps")).orderBy("pk"));
        area.select(
                "aggregates over the row and beyond",
                Ask.all("Stamp")
                        .annotate("n", count("profile__stamps"))
                        .annotate("own", sum("weight"))
                        .orderBy("pk"));
    }

    private static void addWrites(Area area) {
        area.add(
                "update by a relation",
                update(Ask.all("Stamp").filter("profile__site", null), new Statement.Assign("weight", f("number"))));
        area.add(
                "update to what another table has",
                update(Ask.all("Stamp"), new Statement.Assign("note", f("profile__site"))));
        area.add(
                "update with what is set before",
                update(
                        Ask.all("Stamp").filter("pk", FIRST),
                        new Statement.Assign("weight", plus(f("weight"), 1)),
                        new Statement.Assign("number", f("weight"))));
        area.add(
                "update rows by key",
                new Statement.UpdateRows(
                        Blog.model("Stamp"),
                        List.of("weight"),
                        Rows.of(List.of(asList(1L, 1, 11), asList(2L, 1, 31)))));
        area.add(
                "delete by a relation",
                new Statement.Delete(
                        Ask.all("Stamp").filter("profile__site", null).query()));
        area.add(
                "insert, leaving what is there, whichever key",
                new Statement.Insert(
                        Blog.model("Stamp"),
                        List.of("profile", "number", "weight"),
                        Rows.of(List.of(asList(1L, 1, 99), asList(2L, 2, 40))),
                        new Conflict(List.of(), List.of()),
                        List.of()));
    }

    private static Statement update(Ask rows, Statement.Assign... assignments) {
        return new Statement.Update(rows.query(), List.of(assignments));
    }
}
