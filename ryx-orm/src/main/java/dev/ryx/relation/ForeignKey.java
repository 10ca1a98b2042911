package dev.ryx.relation;

import dev.ryx.binding.ObjectSource;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key: a relation of many objects to one.
 *
 * @param <T> the model referred to; {@code @Nullable} for an optional relation
 */
public final class ForeignKey<T extends @Nullable Object> extends ToOne<T> {

    private ForeignKey() {}

    /** A relation that refers to nothing yet; what the field of a model begins with. */
    public static <T extends @Nullable Object> ForeignKey<T> empty() {
        return new ForeignKey<>();
    }

    /** A relation to an object, for the component of a record. */
    public static <T extends @Nullable Object> ForeignKey<T> of(T object) {
        ForeignKey<T> relation = empty();
        relation.set(object);
        return relation;
    }

    /** A relation to the object with that key, for the component of a record. */
    public static <T extends @Nullable Object> ForeignKey<T> ofId(@Nullable Object id) {
        ForeignKey<T> relation = empty();
        relation.setId(id);
        return relation;
    }

    /** For generated code: a relation to a key of a model whose objects a source can load. */
    public static <T extends @Nullable Object> ForeignKey<T> attached(
            String model, @Nullable Object id, ObjectSource source) {
        ForeignKey<T> relation = empty();
        relation.attach(model, id, source);
        return relation;
    }
}
