package dev.ryx.relation;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Reference;
import dev.ryx.error.FieldException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relation to at most one object: its key, and the object once it is loaded.
 *
 * <p>Not safe for use by several threads at once, like the model that holds it and those that were loaded with it.
 *
 * @param <T> the model referred to; {@code @Nullable} for an optional relation
 */
public abstract sealed class ToOne<T extends @Nullable Object> implements Reference permits ForeignKey, OneToOne {

    /** The key of a relation whose column was not read. */
    private static final Object DEFERRED = new Object();

    private @Nullable Object key;
    private @Nullable T object;
    private @Nullable String model;
    private @Nullable ObjectSource source;

    /** For the subclasses. */
    ToOne() {}

    /**
     * The key of the object referred to, or null. Never runs a query.
     *
     * @throws FieldException if the holder was loaded without it, by {@code only} or {@code defer}
     */
    @Override
    public final @Nullable Object id() {
        requireRead();
        return object == null ? key : Bindings.keyOf(object);
    }

    @SuppressWarnings("ReferenceEquality") // there is one DEFERRED
    private boolean isDeferred() {
        return key == DEFERRED;
    }

    private void requireRead() {
        if (isDeferred()) {
            throw FieldException.wrongUse(
                    "The object that holds this relation was loaded without its column.",
                    "Load the column with only(…), leave it out of defer(…), or refresh the object.");
        }
    }

    /**
     * The key of the object referred to, or null. Never runs a query.
     *
     * @throws ClassCastException if the key is of another class
     */
    public final <K> @Nullable K id(Class<K> type) {
        return type.cast(id());
    }

    /** Whether the relation refers to nothing. */
    public final boolean isEmpty() {
        requireRead();
        return object == null && key == null;
    }

    /** Whether {@link #get()} would run no query. */
    @Override
    public final boolean isLoaded() {
        return object != null || key == null;
    }

    /**
     * The object referred to, loaded with one query the first time; null if the relation refers to nothing.
     *
     * <p>If its holder was loaded together with others, it is loaded for all of them: see {@link LazyLoading}.
     *
     * @throws FieldException if only the key was set and the holder was never loaded or saved, or if lazy loading is
     *     refused
     */
    @SuppressWarnings("NullAway") // null is in T where the relation is optional, and a row elsewhere
    public final T get() {
        requireRead();
        if (!isLoaded()) {
            object = load(Objects.requireNonNull(key));
        }
        return object;
    }

    @SuppressWarnings("unchecked") // the source finds objects of the model that the key belongs to
    private T load(Object id) {
        if (source == null || model == null) {
            throw FieldException.wrongUse(
                    "Only the key of this relation was set, and its object has not been loaded from a database.",
                    "Set the object itself, or save and load the object that holds the relation.");
        }
        return (T) source.find(this, model, id)
                .orElseThrow(() -> FieldException.wrongUse(
                        "The object that this relation refers to is not there any more.",
                        "It was deleted without its foreign key; load the holder again."));
    }

    /** Refers to that object, which need not have been saved yet; null for none. */
    public final void set(@Nullable T referred) {
        object = referred;
        key = null;
    }

    /** Refers to the object with that key, without loading it; null for none. */
    public final void setId(@Nullable Object id) {
        if (object != null && (id == null || !id.equals(Bindings.keyOf(object)))) {
            object = null;
        }
        key = id;
    }

    @Override
    public final @Nullable Object loaded() {
        return object;
    }

    @Override
    @SuppressWarnings("unchecked") // what was found under the key is of the model that the key belongs to
    public final void fill(Object referred) {
        object = (T) referred;
        if (isDeferred()) {
            key = null;
        }
    }

    @Override
    public final void defer() {
        object = null;
        key = DEFERRED;
    }

    /** For generated code: refers to a key of a model whose objects a source can load. */
    public final void attach(String referredModel, @Nullable Object id, ObjectSource from) {
        attach(referredModel, from);
        setId(id);
    }

    /**
     * For generated code: keeps its key, which is of a model whose objects a source can load.
     *
     * @throws FieldException if it refers to an object that has not been saved, or to one of another database, and nothing
     *     allows that
     */
    public final void attach(String referredModel, ObjectSource from) {
        if (object != null) {
            requireKey(object);
            from.requireAllowed(object);
        }
        model = referredModel;
        source = from;
    }

    private static void requireKey(Object referred) {
        if (Bindings.keyOf(referred) == null) {
            throw FieldException.wrongUse(
                    "A relation refers to a new " + Bindings.of(referred).meta().label() + ", which has no key yet.",
                    "Save it before the object that refers to it.");
        }
    }

    /** {@code Author 5}, or {@code nothing}. Never runs a query. */
    @Override
    public final String toString() {
        if (isDeferred()) {
            return "not loaded";
        }
        return isEmpty() ? "nothing" : object == null ? "key " + key : object.toString();
    }
}
