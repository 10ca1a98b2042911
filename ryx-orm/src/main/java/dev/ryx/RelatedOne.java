package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.expr.RelationPath;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.relation.LazyLoading;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The object whose one-to-one relation refers to one object, if there is any. Costs nothing until it is asked.
 *
 * @param <T> the model of the related object
 */
public final class RelatedOne<T> {

    private final Related<T> related;
    private final FieldMeta foreignKey;

    private RelatedOne(Related<T> related, FieldMeta foreignKey) {
        this.related = related;
        this.foreignKey = foreignKey;
    }

    static <T> RelatedOne<T> of(Object owner, RelationPath<?, T> relation) {
        Related<T> related = Related.of(owner, relation);
        if (related.link().via() instanceof Link.Backward(FieldMeta foreignKey) && foreignKey.unique()) {
            return new RelatedOne<>(related, foreignKey);
        }
        throw Misuse.relation(related.link(), "many(…) or related(…)");
    }

    /**
     * The object, loaded with one query the first time and then remembered; null if there is none. If the owner was loaded
     * together with others, it is loaded for all of them: see {@link LazyLoading}.
     *
     * @throws FieldException if the owner is new, or if lazy loading is refused
     */
    @SuppressWarnings("unchecked") // what is related is of the model T
    public @Nullable T get() {
        if (!isLoaded()) {
            related.key();
            related.place().toRead(related.target()).load(related.owner(), related.link());
        }
        return (T) related.remembered();
    }

    /** Whether {@link #get()} would run no query. */
    public boolean isLoaded() {
        return related.isRemembered();
    }

    /** Whether there is an object; see {@link #get()}. */
    public boolean exists() {
        return get() != null;
    }

    /** Makes an object that refers to the owner, lets the caller fill it in, and inserts it. */
    public T create(Consumer<? super T> initialiser) {
        ModelBinding<T> binding = related.target();
        T object = binding.with(binding.create(), binding.indexOf(foreignKey), related.key());
        initialiser.accept(object);
        return create(object);
    }

    private T create(T object) {
        related.changed();
        return new QuerySet<>(related.source(), related.all()).create(object);
    }

    /**
     * Makes an object of values by field name that refers to the owner, and inserts it; see {@link QuerySet#create(Map)}.
     *
     * @param values values by field name, of which one for the relation itself counts for nothing
     */
    public T create(Map<String, ? extends @Nullable Object> values) {
        return create(related.make(foreignKey, values));
    }

    /** The object, if it is loaded, or {@code not loaded}. Never runs a query. */
    @Override
    public String toString() {
        return isLoaded() ? String.valueOf(related.remembered()) : "not loaded";
    }
}
