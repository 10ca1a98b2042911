package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has become of all tables of a schema.
 *
 * @param tables what has become of each, those without a change left out
 */
record Changes(Map<String, Table> tables) {

    /**
     * What has become of a table.
     *
     * @param before its rows before, by their keys
     * @param after its rows after
     */
    record Table(Snapshot.Rows before, Snapshot.Rows after) {

        boolean isSame() {
            return before.equals(after);
        }

        private Set<Long> inserted() {
            return without(after, before);
        }

        private Set<Long> deleted() {
            return without(before, after);
        }

        private Set<Long> changed() {
            var changed = new TreeSet<>(before.byKey().keySet());
            changed.removeIf(
                    key -> !after.byKey().containsKey(key) || before.row(key).equals(after.row(key)));
            return changed;
        }

        private static Set<Long> without(Snapshot.Rows rows, Snapshot.Rows others) {
            var left = new TreeSet<>(rows.byKey().keySet());
            left.removeAll(others.byKey().keySet());
            return left;
        }

        private boolean agrees(JsonNode wanted, Values values) {
            return List.of(before.size(), after.size()).equals(longs(wanted.path("count")))
                    && deleted().equals(new TreeSet<>(longs(wanted.path("deleted"))))
                    && agreeOnInserted(wanted.path("inserted"), values)
                    && agreeOnChanged(wanted.path("changed"), values);
        }

        private static List<Long> longs(JsonNode array) {
            return array.valueStream().map(JsonNode::longValue).toList();
        }

        private boolean agreeOnInserted(JsonNode wanted, Values values) {
            List<Map<String, @Nullable Object>> rows =
                    inserted().stream().map(after::row).toList();
            return Matching.ofAll(rows, wanted.valueStream().toList(), (row, one) -> same(row, one, values));
        }

        /** A row of a join table has no key of its own to compare. */
        private static boolean same(Map<String, @Nullable Object> row, JsonNode wanted, Values values) {
            return wanted.propertyStream()
                            .allMatch(one -> row.containsKey(one.getKey())
                                    ? values.same(row.get(one.getKey()), one.getValue())
                                    : one.getKey().equals("id"))
                    && row.keySet().stream().allMatch(wanted::has);
        }

        private boolean agreeOnChanged(JsonNode wanted, Values values) {
            Stream<Map.Entry<String, JsonNode>> rows = wanted.propertyStream();
            return changed().size() == wanted.size()
                    && rows.allMatch(one -> agreeOnRow(Long.parseLong(one.getKey()), one.getValue(), values));
        }

        private boolean agreeOnRow(long key, JsonNode columns, Values values) {
            if (!before.byKey().containsKey(key) || !after.byKey().containsKey(key)) {
                return false;
            }
            Map<String, @Nullable Object> was = before.row(key);
            Map<String, @Nullable Object> is = after.row(key);
            return was.keySet().stream()
                    .allMatch(column -> columns.has(column)
                            ? values.same(was.get(column), columns.path(column).path(0))
                                    && values.same(
                                            is.get(column), columns.path(column).path(1))
                            : java.util.Objects.equals(was.get(column), is.get(column)));
        }
    }

    static Changes between(Snapshot before, Snapshot after) {
        var tables = new TreeMap<String, Table>();
        before.tables().forEach((name, rows) -> {
            var table = new Table(rows, after.tables().get(name));
            if (!table.isSame()) {
                tables.put(name, table);
            }
        });
        return new Changes(tables);
    }

    boolean isNone() {
        return tables.isEmpty();
    }

    boolean agree(JsonNode wanted, Values values) {
        return tables.size() == wanted.size()
                && tables.entrySet().stream()
                        .allMatch(one ->
                                wanted.has(one.getKey()) && one.getValue().agrees(wanted.path(one.getKey()), values));
    }

    /** The tables and how many rows of each were added, removed and changed. */
    @Override
    public String toString() {
        var text = new java.util.StringJoiner(", ", "{", "}");
        tables.forEach((name, table) -> text.add(name + " +" + table.inserted() + " -" + table.deleted() + " ~"
                + table.changed().stream()
                        .map(key -> key + ": " + table.before.row(key) + " -> " + table.after.row(key))
                        .toList()));
        return text.toString();
    }
}
