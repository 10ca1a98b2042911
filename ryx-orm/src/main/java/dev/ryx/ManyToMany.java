package dev.ryx;

import dev.ryx.binding.Bindings;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Q;
import dev.ryx.expr.RelationPath;
import dev.ryx.meta.Link;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.store.Store;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The objects at the far end of one object's many-to-many relation. Costs nothing until it is asked. Objects are related
 * at most once; relating them again does nothing.
 *
 * @param <T> the model of the related objects
 */
public final class ManyToMany<T> extends Queryable<T> implements Iterable<T> {

    private final Related<T> related;
    private final Link.Through via;

    private ManyToMany(Related<T> related, Link.Through via) {
        this.related = related;
        this.via = via;
    }

    static <T> ManyToMany<T> of(Object owner, RelationPath<?, T> relation) {
        Related<T> related = Related.of(owner, relation);
        if (related.link().via() instanceof Link.Through through) {
            return new ManyToMany<>(related, through);
        }
        throw Misuse.relation(related.link(), "related(…)");
    }

    /** Goes over all of them: {@link Query#iterator()}. */
    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }

    @Override
    public QuerySet<T> all() {
        return related.all(reaches());
    }

    /** The condition on the related model that its own side of the relation leads to the owner. */
    private Condition reaches() {
        Link back = Bindings.models().reverse(related.link());
        return new Condition.Leaf(FieldPath.of(back.name()), "exact", Expression.Value.of(related.key()));
    }

    /**
     * Relates objects, all in one statement, unless they are related already.
     *
     * @throws FieldException if an object has not been saved
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void add(T first, T... more) {
        addAll(Arguments.of(first, more));
    }

    /** {@link #add} for a collection; the rows are looked for and added in one transaction. */
    public void addAll(Collection<? extends T> objects) {
        add(objects, null);
    }

    /**
     * Relates an object by a row of the join table's model, unless it is related already: {@code add(author,
     * Authorship.class, row -> row.role = "editor")}.
     *
     * @param through the model that {@code @Relation(through = …)} names
     * @param values fills in the row's own columns
     * @throws FieldException if the join table belongs to no model, or to another
     */
    public <J> void add(T object, Class<J> through, Consumer<? super J> values) {
        add(List.of(object), JoinValues.of(through, values));
    }

    /** {@link #add(Object, Class, Consumer)} for several objects, with the row's columns by the names of their fields. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void addWith(Map<String, ?> values, T first, T... more) {
        add(Arguments.of(first, more), JoinValues.of(values));
    }

    private void add(Collection<? extends T> objects, JoinRows.@Nullable Filling values) {
        JoinRows rows = rows();
        rows.store().backend().join(() -> {
            Set<Object> missing = keys(objects, rows.store());
            missing.removeAll(rows.keys());
            rows.insert(missing, values);
            return missing.size();
        });
    }

    /**
     * Makes an object, lets the caller fill it in, inserts it and relates it, in one transaction.
     *
     * @return the object, with its key
     */
    public T create(Consumer<? super T> initialiser) {
        return create(rows -> rows.create(initialiser), null);
    }

    /** {@link #create(Consumer)} of an object that is finished, such as a record, of which the copy with its key comes back. */
    public T create(T object) {
        return create(rows -> rows.create(object), null);
    }

    /** {@link #create(Consumer)} with the columns of the join table's model by the names of their fields. */
    public T createWith(Map<String, ?> values, Consumer<? super T> initialiser) {
        return create(rows -> rows.create(initialiser), JoinValues.of(values));
    }

    /** {@link #createWith(Map, Consumer)} of an object that is finished. */
    public T createWith(Map<String, ?> values, T object) {
        return create(rows -> rows.create(object), JoinValues.of(values));
    }

    private T create(Function<QuerySet<T>, T> creation, JoinRows.@Nullable Filling values) {
        JoinRows rows = rows();
        return rows.store().backend().join(() -> {
            T made = creation.apply(new QuerySet<>(related.source(), related.all()));
            rows.insert(keys(List.of(made), rows.store()), values);
            return made;
        });
    }

    /**
     * The related object for which a condition is true, or a new one that is related; see
     * {@link QuerySet#getOrCreate(Q, Consumer)}.
     */
    public Found<T> getOrCreate(Q<? super T> condition, Consumer<? super T> defaults) {
        return found(rows -> rows.getOrCreate(condition, defaults));
    }

    /** {@link #getOrCreate(Q, Consumer)} with an object that is finished, such as a record. */
    public Found<T> getOrCreate(Q<? super T> condition, Supplier<? extends T> otherwise) {
        return found(rows -> rows.getOrCreate(condition, otherwise));
    }

    /** {@link #getOrCreate(Q, Consumer)} from text. */
    public Found<T> getOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> defaults) {
        return found(rows -> rows.getOrCreate(lookup, defaults));
    }

    /**
     * Changes the related object for which a condition is true, or makes one that has the change and is related; see
     * {@link QuerySet#updateOrCreate(Q, Consumer)}.
     */
    public Found<T> updateOrCreate(Q<? super T> condition, Consumer<? super T> change) {
        return found(rows -> rows.updateOrCreate(condition, change));
    }

    /** {@link #updateOrCreate(Q, Consumer)} of objects that do not change, such as records. */
    public Found<T> updateOrCreate(Q<? super T> condition, UnaryOperator<T> change, Supplier<? extends T> otherwise) {
        return found(rows -> rows.updateOrCreate(condition, change, otherwise));
    }

    /** {@link #updateOrCreate(Q, Consumer)} from text. */
    public Found<T> updateOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> values) {
        return found(rows -> rows.updateOrCreate(lookup, values));
    }

    private Found<T> found(Function<QuerySet<T>, Found<T>> search) {
        JoinRows rows = rows();
        return rows.store().backend().join(() -> {
            Found<T> found = search.apply(all());
            if (found.created()) {
                rows.insert(keys(List.of(found.object()), rows.store()), null);
            }
            return found;
        });
    }

    /** Ends the relation to objects: {@code DELETE} from the join table. The objects themselves stay. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void remove(T first, T... more) {
        JoinRows rows = rows();
        rows.delete(keys(Arguments.of(first, more), rows.store()));
    }

    /** Relates these objects and no others, in one transaction. */
    public void set(Collection<? extends T> objects) {
        set(objects, null);
    }

    /** {@link #set(Collection)} with the columns of the join table's model, for the rows that are added. */
    public void setWith(Map<String, ?> values, Collection<? extends T> objects) {
        set(objects, JoinValues.of(values));
    }

    private void set(Collection<? extends T> objects, JoinRows.@Nullable Filling values) {
        JoinRows rows = rows();
        rows.store().backend().join(() -> {
            Set<Object> wanted = keys(objects, rows.store());
            Set<Object> present = rows.keys();
            var surplus = new LinkedHashSet<>(present);
            surplus.removeAll(wanted);
            rows.delete(surplus);
            wanted.removeAll(present);
            rows.insert(wanted, values);
            return wanted.size();
        });
    }

    /** Ends the relation to all objects. The objects themselves stay. */
    public void clear() {
        rows().delete();
    }

    /** The rows of the join table that belong to the owner, about to change. */
    private JoinRows rows() {
        related.changed();
        return new JoinRows(related.key(), via, related.toWrite());
    }

    private Set<Object> keys(Collection<? extends T> objects, Store store) {
        var keys = new LinkedHashSet<Object>();
        for (T object : objects) {
            Object key = related.target().key(object);
            if (key == null) {
                throw FieldException.wrongUse(
                        "A new " + related.target().meta().label() + " cannot be related.", "Save it first.");
            }
            store.requireAllowed(object);
            keys.add(key);
        }
        return keys;
    }
}
