package dev.ryx;

import dev.ryx.binding.Memory;
import dev.ryx.binding.Tracked;
import dev.ryx.error.FieldException;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.store.LoadPaths;
import dev.ryx.store.Prefetching;
import java.util.List;

/**
 * A relation that is loaded after a query with a query of its own: some of the related objects, in an order, at most so
 * many for each object, or with more loaded along.
 *
 * <pre>{@code
 * static final Prefetch<Author, Post> LATEST =
 *         Prefetch.of(Author_.posts(), Post_.objects.orderBy(Post_.created.desc()).limit(3)).as("latest");
 *
 * for (Author author : Author_.objects.prefetchRelated(LATEST)) {
 *     show(author, LATEST.of(author));
 * }
 * }</pre>
 *
 * @param <M> the model of the objects that it is loaded for
 * @param <T> the model of what is loaded
 */
public final class Prefetch<M, T> {

    private final Prefetching prefetching;

    private Prefetch(Prefetching prefetching) {
        this.prefetching = prefetching;
    }

    /**
     * The objects of a query that are related. Of a chain of relations the query is about the last. A limit or an offset
     * counts for each object.
     */
    public static <M, T> Prefetch<M, T> of(RelationPath<M, T> relation, QuerySet<T> query) {
        return of(relation.path(), query);
    }

    /** {@link #of(RelationPath, QuerySet)} with a path such as {@code "posts__tags"}. */
    public static <T> Prefetch<Object, T> of(String relation, QuerySet<T> query) {
        return of(LoadPaths.parse(relation), query);
    }

    private static <M, T> Prefetch<M, T> of(FieldPath path, QuerySet<T> query) {
        return new Prefetch<>(new Prefetching(path, query.asRows(), null));
    }

    /**
     * The same under a name of its own, so that the relation itself still gives all related objects: see {@link #of(Object)}
     * and {@link Entity#prefetched}.
     */
    public Prefetch<M, T> as(String name) {
        return new Prefetch<>(new Prefetching(prefetching.path(), prefetching.rows(), name));
    }

    Prefetching prefetching() {
        return prefetching;
    }

    /**
     * What was loaded for an object under the name.
     *
     * @throws FieldException if the prefetch has no name, or nothing was loaded for the object
     */
    @SuppressWarnings("unchecked") // what is remembered under the name was loaded by a query for T
    public List<T> of(M object) {
        String name = prefetching.name();
        if (name == null) {
            throw FieldException.wrongUse(
                    "This prefetch has no name of its own.", "Ask the relation itself, or name it with as(…).");
        }
        return (List<T>) named(object, name);
    }

    static List<?> named(Object object, String name) {
        Memory memory = Tracked.memoryOf(object);
        if (memory == null || !memory.knows(name)) {
            throw FieldException.wrongUse(
                    "Nothing was prefetched for this " + object.getClass().getSimpleName() + " as \"" + name + "\".",
                    "Load the object with prefetchRelated(Prefetch.of(…).as(\"" + name + "\")).");
        }
        Object related = memory.related(name);
        return related instanceof List<?> many ? List.copyOf(many) : related == null ? List.of() : List.of(related);
    }
}
