package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read of the objects of a query, and what is loaded along with them. Immutable. */
public final class Loading {

    /** All fields of the objects, and nothing else. */
    public static final Loading NONE = new Loading(Set.of(), FieldMask.ALL, List.of(), null);

    private final Set<FieldPath> related;
    private final FieldMask mask;
    private final List<Prefetching> prefetches;
    private final @Nullable ObjectShape shape;

    private Loading(Set<FieldPath> related, FieldMask mask, List<Prefetching> prefetches, @Nullable ObjectShape shape) {
        this.related = related;
        this.mask = mask;
        this.prefetches = List.copyOf(prefetches);
        this.shape = shape;
    }

    /**
     * With the objects behind relations to one read in the same query.
     *
     * @throws FieldException if a path is no chain of relations to one
     */
    public Loading withRelated(ModelBinding<?> binding, List<FieldPath> paths) {
        var all = new LinkedHashSet<>(related);
        for (FieldPath path : paths) {
            FieldPath walked = FieldPath.ROOT;
            for (Link link : LoadPaths.toOne(binding.meta(), path)) {
                walked = walked.then(link.name());
                all.add(walked);
            }
        }
        return shaped(binding.meta(), all, mask);
    }

    /** With these fields alone. */
    public Loading withOnly(ModelBinding<?> binding, List<FieldPath> paths) {
        return shaped(binding.meta(), related, mask.only(LoadPaths.fields(binding.meta(), paths)));
    }

    /** Without these fields. */
    public Loading without(ModelBinding<?> binding, List<FieldPath> paths) {
        return shaped(binding.meta(), related, mask.without(LoadPaths.fields(binding.meta(), paths)));
    }

    private Loading shaped(ModelMeta model, Set<FieldPath> paths, FieldMask fields) {
        ObjectShape made = ObjectShape.of(model, FieldPath.ROOT, paths, fields);
        made.requirePossible();
        return new Loading(paths, fields, prefetches, made);
    }

    /**
     * With relations loaded after the query.
     *
     * @throws FieldException if a path is no chain of relations
     */
    public Loading withPrefetch(ModelBinding<?> binding, List<Prefetching> more) {
        more.forEach(one -> LoadPaths.relations(binding.meta(), one.path()));
        var all = new ArrayList<>(prefetches);
        all.addAll(more);
        return new Loading(related, mask, all, shape);
    }

    /** The relations that are loaded after the query. */
    List<Prefetching> all() {
        return prefetches;
    }

    /** Whether something is loaded after the query. */
    public boolean prefetches() {
        return !prefetches.isEmpty();
    }

    /** What is read of each object; null for its own fields, all of them. */
    @Nullable
    ObjectShape shape() {
        return shape;
    }

    /** Whether a field of the object itself is read. */
    boolean reads(FieldMeta field) {
        return shape == null || shape.fields().contains(field);
    }

    /** How many columns of a row are the object's own. */
    public int width(ModelBinding<?> binding) {
        return shape == null ? binding.meta().fields().size() : shape.width();
    }

    /** The same, with its columns named even if they are all that there are. */
    Loading explicit(ModelBinding<?> binding) {
        return shape == null ? shaped(binding.meta(), related, mask) : this;
    }

    /** The query that reads all this. */
    public QueryNode appliedTo(QueryNode query) {
        return shape == null ? query : query.with(shape.step());
    }
}
