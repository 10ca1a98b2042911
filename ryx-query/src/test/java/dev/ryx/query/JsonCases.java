package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.and;
import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.or;
import static dev.ryx.query.Ask.Terms.q;

import dev.ryx.query.ast.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** JSON: values, places within them, keys, order and containment. */
final class JsonCases {

    private JsonCases() {}

    static Area area() {
        var area = new Area("json");
        addFilters(area);
        addSelections(area);
        return area;
    }

    private static Ask docs() {
        return Ask.all("Doc");
    }

    private static void addFilters(Area area) {
        area.ids("the null of JSON", docs().filter("data", null));
        area.ids("no value at all", docs().filter("data__isnull", true));
        area.ids("a value", docs().filter("data__isnull", false));
        area.ids("an empty object", docs().filter("data", Map.of()));
        area.ids("an empty list", docs().filter("data", List.of()));
        area.ids("a string", docs().filter("data", "text"));
        area.ids("a whole number", docs().filter("data", 7));
        area.ids("a fraction", docs().filter("data", 1.5));
        area.ids("a truth value", docs().filter("data", true));
        area.ids("a list", docs().filter("data", List.of(1, 2, 3)));
        area.ids(
                "members in another order",
                docs().filter("data", new TreeMap<>(Map.of("score", 10, "status", "open", "priority", "high"))));
        area.ids("a member", docs().filter("data__a", 1));
        area.ids("a member as a decimal", docs().filter("data__a", new BigDecimal("1.00")));
        area.ids("a member that is text", docs().filter("data__a", "1"));
        area.ids("a large number", docs().filter("data__a", 12345678901L));
        area.ids("a number with an exponent", docs().filter("data__n", 1e15));
        area.ids("a negative fraction", docs().filter("data__n", -0.5));
        area.ids("a member that is null", docs().filter("data__c", null));
        area.ids("a member that there is", docs().filter("data__c__isnull", false));
        area.ids("a member that there is not", docs().filter("data__c__isnull", true));
        area.ids("a member of a member", docs().filter("data__a__b__c", "deep"));
        area.ids("a member of a member that is null", docs().filter("data__a__b", null));
        area.ids("an element", docs().filter("data__list__0", 1));
        area.ids("a member of an element", docs().filter("data__list__2__k", "v"));
        area.ids("a member of the second element", docs().filter("data__1__k", 2));
        area.ids("digits are an index", docs().filter("data__1", "one"));
        area.ids("digits as a key", docs().filter("data__key__1", "one"));
        area.ids("an explicit key", docs().filter("data__key__priority__exact", "high"));
        area.ids("the text of a key", docs().filter("data__key_text__priority__contains", "ig"));
        area.ids("the text of a key at the end", docs().filter("data__priority__key_text__startswith", "h"));
        area.ids("the text of a value", docs().filter("data__key_text", "text"));
        area.ids("the value as JSON", docs().filter("data__json", 7));
        area.ids("a key that is called as a lookup", docs().filter("data__key__contains__exact", "c"));
        area.ids("a key that is called as another lookup", docs().filter("data__key__isnull__exact", 1));
        area.ids("an object as a member", docs().filter("data__a__b", Map.of("c", "deep")));
        area.ids("a list as a member", docs().filter("data__list", List.of()));
        area.ids("a string among elements", docs().filter("data__list", List.of("1", "2")));
        area.ids("in", docs().filter("data__in", List.of(7, "text", true)));
        area.ids("in with objects", docs().filter("data__in", List.of(Map.of(), Map.of("status", "open"))));
        area.ids("a member in", docs().filter("data__a__in", List.of(1, "1", -5)));
        area.ids("in nothing", docs().filter("data__in", new Expression.ValueList(List.of())));
        area.ids("greater", docs().filter("data__score__gt", 5));
        area.ids("at least, in fractions", docs().filter("data__score__gte", new BigDecimal("9.5")));
        area.ids("less", docs().filter("data__a__lt", 2));
        area.ids("a large number greater", docs().filter("data__a__gt", 12345678900L));
        area.ids("greater text", docs().filter("data__b__gt", "Two"));
        area.ids("text at most", docs().filter("data__b__lte", "Two"));
        area.ids("a number greater than all text", docs().filter("data__score__lt", "2"));
        area.ids("folded", docs().filter("data__b__iexact", "TWO"));
        area.ids("text within, folded", docs().filter("data__b__icontains", "t"));
        area.ids("the beginning of text", docs().filter("data__b__startswith", "T"));
        area.ids("the beginning, folded", docs().filter("data__s__istartswith", "é"));
        area.ids("the end of text", docs().filter("data__b__endswith", "o"));
        area.ids("a truth value has a text", docs().filter("data__c__istartswith", "TR"));
        area.ids("a pattern in text", docs().filter("data__b__regex", "^t"));
        area.ids("a folded pattern", docs().filter("data__b__iregex", "^t"));
        area.ids("a wildcard in text", docs().filter("data__s__icontains", "_under\\"));
        area.ids("a quote in text", docs().filter("data__t", "it's"));
        area.ids("double quotes in text", docs().filter("data__u", "\"q\""));
        area.ids("beyond the first plane", docs().filter("data__u", "😀"));
        area.ids("the key a b", docs().filter("data__a b", 2));
        area.ids("the key a.b", docs().filter("data__a.b", 3));
        area.ids("the key a'b", docs().filter("data__a'b", 4));
        area.ids("the key a\"b", docs().filter("data__a\"b", 5));
        area.ids("the key a\\b", docs().filter("data__a\\b", 6));
        area.ids("the key é", docs().filter("data__é", 7));
        area.ids("the key $", docs().filter("data__$", 10));
        area.ids("the key [0]", docs().filter("data__[0]", 11));
        area.ids("the key a%b", docs().filter("data__a%b", 12));
        area.ids("the key -1", docs().filter("data__-1", 9));
        area.ids("has a key", docs().filter("data__has_key", "priority"));
        area.ids("has a key whose value is null", docs().filter("data__has_key", "d"));
        area.ids("has an odd key", docs().filter("data__has_key", "a%b"));
        area.ids("has a key with quotes", docs().filter("data__has_key", "a\"b"));
        area.ids("has a key with a backslash", docs().filter("data__has_key", "a\\b"));
        area.ids("a member has a key", docs().filter("data__a__has_key", "b"));
        area.ids("an element is no key", docs().filter("data__list__has_key", "1"));
        area.ids("has keys", docs().filter("data__has_keys", List.of("a", "b")));
        area.ids("has all", docs().filter("data__has_all", List.of("a", "b", "c")));
        area.ids("has any", docs().filter("data__has_any", List.of("priority", "n")));
        area.ids("has any keys", docs().filter("data__has_any_keys", List.of("priority", "a")));
        area.ids("has no key", docs().filter("data__has_keys", new Expression.ValueList(List.of())));
        area.ids("has any of none", docs().filter("data__has_any", new Expression.ValueList(List.of())));
        area.ids("has not a key", docs().exclude("data__has_key", "a"));
        area.ids("contains members", docs().filter("data__contains", Map.of("status", "open")));
        area.ids("contains nothing", docs().filter("data__contains", Map.of()));
        area.ids(
                "contains a member of a member",
                docs().filter("data__contains", Map.of("a", Map.of("b", Map.of("c", "deep")))));
        area.ids("contains elements", docs().filter("data__contains", List.of(3, 1)));
        area.ids("a member contains elements", docs().filter("data__list__contains", List.of(1, 2)));
        area.ids(
                "contained by",
                docs().filter(
                                "data__contained_by",
                                new TreeMap<>(Map.of("a", 1, "b", "two", "c", true, "d", Optional.empty(), "e", 5))));
        area.ids("contained by nothing", docs().filter("data__contained_by", Map.of()));
        area.ids("not the null of JSON", docs().exclude("data", null));
        area.ids("not a value", docs().exclude("data", 7));
        area.ids("not a member", docs().exclude("data__priority", "high"));
        area.ids("not greater", docs().exclude("data__score__gt", 5));
        area.ids("text without a part", docs().exclude("data__b__icontains", "t"));
        area.ids("two columns", docs().filter("data", f("extra")));
        area.ids("a member and a column", docs().filter("extra__x__y", f("data__list__0")));
        area.ids("two conditions", docs().filter(and(q("data__status", "open"), q("data__priority", "high"))));
        area.ids("either", docs().filter(or(q("data__isnull", true), q("data", null))));
    }

    private static void addSelections(Area area) {
        area.select(
                "texts selected",
                docs().filter("name__startswith", "nested")
                        .values("name", "data__a__b__c__key_text")
                        .orderBy("name"));
        area.select(
                "values selected",
                docs().filter("name", "flat")
                        .values("data__a", "data__b", "data__c", "data__nosuch")
                        .orderBy("id"));
        area.select(
                "ordered by text",
                docs().filter("data__b__isnull", false).values("id").orderBy("data__b__key_text"));
        area.select(
                "keys that are no text path",
                docs().filter("name", "odd keys")
                        .values(as("x", new Expression.JsonPath(f("data"), Expression.ValueList.of(""), true)))
                        .orderBy("id"));
    }
}
