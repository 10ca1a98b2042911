package dev.ryx.conformance;

import dev.ryx.Query;
import dev.ryx.QuerySet;

/** Queries whose rows are still objects. */
final class ObjectQueries {

    private ObjectQueries() {}

    /** The query as one of objects, which some steps ask for. */
    @SuppressWarnings("unchecked") // a case does not know the class of its model
    static QuerySet<Object> of(Query<?, ?, ?> query, String step) {
        if (query instanceof QuerySet<?> objects) {
            return (QuerySet<Object>) objects;
        }
        throw new DoesNotCompile(step + " of a " + query.getClass().getSimpleName());
    }
}
