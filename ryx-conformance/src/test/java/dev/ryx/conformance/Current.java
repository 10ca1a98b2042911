package dev.ryx.conformance;

import dev.ryx.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query that the steps so far have made.
 *
 * @param query the query
 * @param shape what its rows are
 * @param offset the rows to leave out at the end of all steps, or null
 * @param limit the rows to give at most at the end of all steps, or null
 * @param show what to read of each object
 */
record Current(
        Query<Object, ?, ?> query,
        Shape shape,
        @Nullable Long offset,
        @Nullable Long limit,
        List<String> show) {

    static Current all(Query<Object, ?, ?> objects) {
        return new Current(objects, Shape.OBJECTS, null, null, List.of());
    }

    Current with(Query<Object, ?, ?> changed) {
        return new Current(changed, shape, offset, limit, show);
    }

    Current with(Query<Object, ?, ?> changed, Shape changedShape) {
        return new Current(changed, changedShape, offset, limit, show);
    }

    Current withOffset(long rows) {
        return new Current(query, shape, rows, limit, show);
    }

    Current withLimit(long rows) {
        return new Current(query, shape, offset, rows, show);
    }

    Current showing(List<String> paths) {
        return new Current(query, shape, offset, limit, paths);
    }

    /** The query with the limit and the offset that stand for the whole of it. */
    Query<Object, ?, ?> finished() {
        Query<Object, ?, ?> finished = query;
        if (offset != null) {
            finished = finished.offset(offset);
        }
        return limit == null ? finished : finished.limit(limit);
    }
}
