package dev.ryx.conformance;

import dev.ryx.backend.row.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the rows of join tables have in the corpus. A join table of Ryx has none of its own: a pair is its key. So
 * the pairs that were loaded keep theirs, and new ones are numbered on.
 */
final class JoinKeys {

    private final Map<Schema.Join, Map<List<Long>, Long>> known = new HashMap<>();

    void remember(Schema.Join join, long key, List<Long> pair) {
        known.computeIfAbsent(join, _ -> new HashMap<>()).put(pair, key);
    }

    Snapshot.Rows rows(Schema.Join join, List<Row> pairs) {
        Map<List<Long>, Long> keys = known.getOrDefault(join, Map.of());
        long last = keys.values().stream().mapToLong(key -> key).max().orElse(0);
        var rows = new TreeMap<Long, Map<String, @Nullable Object>>();
        for (List<Long> pair : sorted(pairs)) {
            Long key = keys.get(pair);
            if (key == null) {
                key = ++last;
            }
            rows.put(key, row(join, pair));
        }
        return new Snapshot.Rows(rows);
    }

    private static List<List<Long>> sorted(List<Row> pairs) {
        return pairs.stream()
                .map(row -> List.of((Long) row.get(0), (Long) row.get(1)))
                .sorted(Comparator.<List<Long>, Long>comparing(List::getFirst).thenComparing(List::getLast))
                .toList();
    }

    private static Map<String, @Nullable Object> row(Schema.Join join, List<Long> pair) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put(join.source(), pair.getFirst());
        row.put(join.target(), pair.getLast());
        return row;
    }
}
