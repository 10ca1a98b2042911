package dev.ryx.conformance;

import dev.ryx.Query;
import java.util.List;

/** Unions and the like. */
final class Combinations {

    private Combinations() {}

    /** The rows of queries put together. Their rows are of one class, which the corpus does not say. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Query<Object, ?, ?> of(Query query, String name, List<Query<Object, ?, ?>> parts, boolean all) {
        var first = (Query) parts.getFirst();
        Query[] more = parts.subList(1, parts.size()).toArray(Query[]::new);
        return switch (name) {
            case "union" -> all ? query.unionAll(first, more) : query.union(first, more);
            case "intersection" -> all ? query.intersectionAll(first, more) : query.intersection(first, more);
            default -> all ? query.differenceAll(first, more) : query.difference(first, more);
        };
    }
}
