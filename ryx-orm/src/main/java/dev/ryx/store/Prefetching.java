package dev.ryx.store;

import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain of relations that is loaded after a query, one query a relation.
 *
 * @param path the relations
 * @param rows which objects of the last relation, and in which order; null for all
 * @param name the name under which they are remembered; null for the last relation's own
 */
public record Prefetching(
        FieldPath path, @Nullable Rows rows, @Nullable String name) {

    /**
     * Which objects are loaded.
     *
     * @param query the query for them
     * @param loading what is loaded with them
     */
    public record Rows(QueryNode query, Loading loading) {}

    /** All that is related along a path. */
    public static Prefetching of(FieldPath path) {
        return new Prefetching(path, null, null);
    }

    /** All that is related along a path in text, such as {@code "books__tags"}. */
    public static Prefetching of(String path) {
        return of(LoadPaths.parse(path));
    }

    boolean isLast() {
        return path.steps().size() == 1;
    }

    /** What is left of the path behind its first relation. */
    Prefetching rest() {
        List<String> steps = path.steps();
        return new Prefetching(new FieldPath(steps.subList(1, steps.size())), rows, name);
    }
}
