package dev.ryx;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.ProtectedException;
import dev.ryx.error.ValidationException;
import dev.ryx.expr.RelationPath;
import dev.ryx.store.ObjectWriter;
import dev.ryx.validation.Errors;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model extends to write itself, with a primary key of its own: {@code class Document extends Entity<UUID>}.
 * {@link Model} is the common case with a key that the database numbers.
 *
 * <p>Two objects are equal if they are of the same model and have the same key, or are the same. The hash code is the
 * same for all objects of a model, so that it does not change when an object is saved. Not safe for use by several
 * threads at once.
 *
 * @param <K> the class of the primary key
 */
public abstract class Entity<K> extends Tracked {

    /** For models. */
    protected Entity() {}

    /** The primary key, or null before the first save. */
    @SuppressWarnings("unchecked") // the processor checks that the key's field is of class K
    public final @Nullable K pk() {
        return (K) Bindings.keyOf(this);
    }

    /**
     * Inserts a new object, updates one that is a row already.
     *
     * @throws ValidationException if it breaks the rules of its model
     * @throws IntegrityException if the database refuses it
     */
    public final void save() {
        writer().save(this);
    }

    /**
     * Deletes the row: {@code DELETE … WHERE key = ?}. The object keeps its values.
     *
     * @throws ProtectedException if a row protects it, or one that would be deleted with it
     * @throws FieldException if the object has no key
     */
    public final void delete() {
        writer().delete(this);
    }

    /**
     * Reads the row again into this object.
     *
     * @throws DoesNotExist if it is not there any more: the model's own subclass
     */
    public final void refresh() {
        ObjectWriters.atOrigin(binding(), this).refresh(this);
    }

    /**
     * Checks every field and the object as a whole, as {@code save} does first, and asks the database whether another row has
     * what is to be unique: one query a unique field or set of fields, and one for the key of an object that is no row yet.
     *
     * @throws ValidationException if it breaks the rules of its model; all of them are told
     */
    public final void fullClean() {
        Checks.of(binding()).checkAll(this, () -> ObjectWriters.storeOf(binding(), this));
    }

    /** Adds what is wrong with the object as a whole. Runs after its fields have been checked. */
    protected void clean(Errors errors) {}

    /**
     * Is called before the object is inserted or updated, after it was validated, in the transaction of the write. What it
     * throws ends the write.
     *
     * @param created whether a row is inserted
     */
    protected void beforeSave(boolean created) {}

    /**
     * Is called after the object was inserted or updated, in the transaction of the write: what it throws undoes the write.
     *
     * @param created whether a row was inserted
     */
    protected void afterSave(boolean created) {}

    /** Is called before the row is deleted, in the transaction of the deletion. What it throws ends the deletion. */
    protected void beforeDelete() {}

    /** Is called after the row was deleted, in the transaction of the deletion: what it throws undoes it. */
    protected void afterDelete() {}

    /** Lets {@link Checks} call {@link #clean}. */
    final void cleanInto(Errors errors) {
        clean(errors);
    }

    /**
     * What a {@link Prefetch} with a name of its own has loaded for this object.
     *
     * @throws FieldException if nothing was loaded under the name
     */
    public final List<?> prefetched(String name) {
        return Prefetch.named(this, name);
    }

    /** The far end of a many-to-many relation: {@code return many(Post_.tags());}. */
    protected final <T> ManyToMany<T> many(RelationPath<?, T> relation) {
        return ManyToMany.of(this, relation);
    }

    /** The objects that refer to this one: {@code return related(Author_.posts());}. */
    protected final <T> RelatedSet<T> related(RelationPath<?, T> relation) {
        return RelatedSet.of(this, relation);
    }

    /** The object whose one-to-one relation refers to this one: {@code return one(Author_.profile());}. */
    protected final <T> RelatedOne<T> one(RelationPath<?, T> relation) {
        return RelatedOne.of(this, relation);
    }

    private ObjectWriter<Entity<K>> writer() {
        return ObjectWriters.of(binding(), this);
    }

    private ModelBinding<Entity<K>> binding() {
        return Bindings.of(this);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Entity<?> that
                && getClass() == that.getClass()
                && pk() != null
                && Objects.equals(pk(), that.pk());
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }

    /** The model and the key, such as {@code Post 5}; {@code Post (new)} before the first save. */
    @Override
    public String toString() {
        K key = pk();
        return getClass().getSimpleName() + (key == null ? " (new)" : " " + key);
    }
}
