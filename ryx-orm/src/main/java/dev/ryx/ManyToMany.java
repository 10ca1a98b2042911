package dev.ryx;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.row.RowView;
import dev.ryx.binding.Bindings;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.RelationPath;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.store.Lookups;
import dev.ryx.store.Store;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        related.changed();
        Store store = related.toWrite();
        store.backend().transaction(TransactionOptions.defaults(), () -> {
            Set<Object> missing = keys(objects, store);
            missing.removeAll(relatedKeys(store));
            insert(missing, store);
            return missing.size();
        });
    }

    /** Ends the relation to objects: {@code DELETE} from the join table. The objects themselves stay. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void remove(T first, T... more) {
        related.changed();
        Store store = related.toWrite();
        delete(List.copyOf(keys(Arguments.of(first, more), store)), store);
    }

    /** Relates these objects and no others, in one transaction. */
    public void set(Collection<? extends T> objects) {
        related.changed();
        Store store = related.toWrite();
        store.backend().transaction(TransactionOptions.defaults(), () -> {
            Set<Object> wanted = keys(objects, store);
            Set<Object> present = relatedKeys(store);
            var surplus = new LinkedHashSet<>(present);
            surplus.removeAll(wanted);
            delete(List.copyOf(surplus), store);
            wanted.removeAll(present);
            insert(wanted, store);
            return wanted.size();
        });
    }

    /** Ends the relation to all objects. The objects themselves stay. */
    public void clear() {
        related.changed();
        related.toWrite().execute(new Statement.Delete(rows()));
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

    private Set<Object> relatedKeys(Store store) {
        var farKey = new Selection("key", FieldPath.of(via.far().text()));
        QueryNode keys = Lookups.resolver().with(rows(), new Step.Values(List.of(farKey)));
        return new LinkedHashSet<>(store.fetch(new Statement.Select(keys), ManyToMany::key));
    }

    private static Object key(RowView row) {
        return Objects.requireNonNull(row.get(0), "a key is never NULL");
    }

    @SuppressWarnings("NullAway") // it does not read the nullness of a record's component from a class file
    private void insert(Collection<Object> farKeys, Store store) {
        if (farKeys.isEmpty()) {
            return;
        }
        List<String> columns = List.of(via.near().text(), via.far().text());
        List<List<@Nullable Object>> rows = farKeys.stream()
                .map(key -> Arrays.<@Nullable Object>asList(related.key(), key))
                .toList();
        store.execute(new Statement.Insert(joinTable().name(), columns, rows, null));
    }

    private void delete(List<Object> farKeys, Store store) {
        var among = new Condition.Leaf(
                FieldPath.of(via.far().text()), "in", new Expression.ValueList(List.copyOf(farKeys)));
        QueryNode chosen = Lookups.resolver().with(rows(), new Step.Filter(among));
        store.execute(new Statement.Delete(chosen));
    }

    /** The rows of the join table that belong to the owner. */
    private QueryNode rows() {
        Ident near = via.near();
        var ofOwner = new Condition.Leaf(FieldPath.of(near.text()), "exact", Expression.Value.of(related.key()));
        return Lookups.resolver().with(QueryNode.all(joinTable().name()), new Step.Filter(ofOwner));
    }

    private ModelMeta joinTable() {
        return Bindings.models().joinTable(via);
    }
}
