package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.expr.Q;
import dev.ryx.expr.RelationPath;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The objects whose foreign key refers to one object. Costs nothing until it is asked.
 *
 * @param <T> the model of the related objects
 */
public final class RelatedSet<T> extends Queryable<T> implements Iterable<T> {

    private final Related<T> related;
    private final FieldMeta foreignKey;

    private RelatedSet(Related<T> related, FieldMeta foreignKey) {
        this.related = related;
        this.foreignKey = foreignKey;
    }

    static <T> RelatedSet<T> of(Object owner, RelationPath<?, T> relation) {
        Related<T> related = Related.of(owner, relation);
        if (related.link().via() instanceof Link.Backward(FieldMeta foreignKey)) {
            return new RelatedSet<>(related, foreignKey);
        }
        throw Misuse.relation(related.link(), "many(…)");
    }

    /** Goes over all of them: {@link Query#iterator()}. */
    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }

    @Override
    public QuerySet<T> all() {
        var refers = new Condition.Leaf(FieldPath.of(foreignKey.name()), "exact", Expression.Value.of(related.key()));
        return related.all(refers);
    }

    /**
     * Makes an object that refers to the owner, lets the caller fill it in, and inserts it; see
     * {@link Manager#create(Consumer)}.
     */
    public T create(Consumer<? super T> initialiser) {
        ModelBinding<T> binding = related.target();
        T object = binding.with(binding.create(), binding.indexOf(foreignKey), related.key());
        initialiser.accept(object);
        return changing().create(object);
    }

    /**
     * Makes an object of values by field name that refers to the owner, and inserts it; see {@link QuerySet#create(Map)}.
     *
     * @param values values by field name, of which one for the relation itself counts for nothing
     */
    public T create(Map<String, ? extends @Nullable Object> values) {
        T object = related.make(foreignKey, values);
        return changing().create(object);
    }

    /**
     * The object of the owner for which a condition is true, or a new one that refers to it; see
     * {@link QuerySet#getOrCreate(Q, Consumer)}.
     */
    public Found<T> getOrCreate(Q<? super T> condition, Consumer<? super T> defaults) {
        return changing().getOrCreate(condition, defaults);
    }

    /** {@link #getOrCreate(Q, Consumer)} with an object that is finished, such as a record, but for what it refers to. */
    public Found<T> getOrCreate(Q<? super T> condition, Supplier<? extends T> otherwise) {
        return changing().getOrCreate(condition, () -> referring(otherwise.get()));
    }

    /** {@link #getOrCreate(Q, Consumer)} from text. */
    public Found<T> getOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> defaults) {
        return changing().getOrCreate(lookup, defaults);
    }

    /**
     * Changes the object of the owner for which a condition is true, or makes one that has the change and refers to it; see
     * {@link QuerySet#updateOrCreate(Q, Consumer)}.
     */
    public Found<T> updateOrCreate(Q<? super T> condition, Consumer<? super T> change) {
        return changing().updateOrCreate(condition, change);
    }

    /** {@link #updateOrCreate(Q, Consumer)} of objects that do not change, such as records. */
    public Found<T> updateOrCreate(Q<? super T> condition, UnaryOperator<T> change, Supplier<? extends T> otherwise) {
        return changing().updateOrCreate(condition, change, () -> referring(otherwise.get()));
    }

    /** {@link #updateOrCreate(Q, Consumer)} from text. */
    public Found<T> updateOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> values) {
        return changing().updateOrCreate(lookup, values);
    }

    private QuerySet<T> changing() {
        related.changed();
        return all();
    }

    private T referring(T object) {
        return related.target().with(object, related.target().indexOf(foreignKey), related.key());
    }
}
