package dev.ryx.relation;

import dev.ryx.binding.ObjectSource;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key with a unique constraint: a relation of one object to one.
 *
 * @param <T> the model referred to; {@code @Nullable} for an optional relation
 */
public final class OneToOne<T extends @Nullable Object> extends ToOne<T> {

    private OneToOne() {}

    /** A relation that refers to nothing yet; what the field of a model begins with. */
    public static <T extends @Nullable Object> OneToOne<T> empty() {
        return new OneToOne<>();
    }

    /** A relation to an object, for the component of a record. */
    public static <T extends @Nullable Object> OneToOne<T> of(T object) {
        OneToOne<T> relation = empty();
        relation.set(object);
        return relation;
    }

    /** A relation to the object with that key, for the component of a record. */
    public static <T extends @Nullable Object> OneToOne<T> ofId(@Nullable Object id) {
        OneToOne<T> relation = empty();
        relation.setId(id);
        return relation;
    }

    /** For generated code: a relation to a key of a model whose objects a source can load. */
    public static <T extends @Nullable Object> OneToOne<T> attached(
            String model, @Nullable Object id, ObjectSource source) {
        OneToOne<T> relation = empty();
        relation.attach(model, id, source);
        return relation;
    }
}
