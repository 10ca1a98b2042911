package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
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
import dev.ryx.store.ObjectWriter;
import dev.ryx.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a join table that belong to one object.
 *
 * @param owner the object's key
 * @param via the join table
 * @param store where its rows are written
 */
record JoinRows(Object owner, Link.Through via, Store store) {

    /** The keys of the objects that the owner is related to. */
    Set<Object> keys() {
        var farKey = new Selection("key", FieldPath.of(via.far().text()));
        QueryNode keys = Lookups.resolver().with(all(), new Step.Values(List.of(farKey)));
        return new LinkedHashSet<>(store.fetch(new Statement.Select(keys), JoinRows::key));
    }

    private static Object key(RowView row) {
        return Objects.requireNonNull(row.get(0), "a key is never NULL");
    }

    /**
     * Relates the owner to objects that it is not related to yet.
     *
     * @param filling what makes the rows, if they have more columns than keys; null if nobody says
     */
    void insert(Collection<Object> farKeys, @Nullable Filling filling) {
        Optional<ModelMeta> model = Bindings.models().through(via);
        if (model.isPresent()) {
            insertObjects(Bindings.named(model.get().name()), farKeys, filling == null ? JoinValues.none() : filling);
        } else if (filling != null) {
            throw FieldException.wrongUse(
                    "The join table " + via.table() + " has no columns of its own.",
                    "Name a model for it: @Relation(through = …).");
        } else if (!farKeys.isEmpty()) {
            insertKeys(farKeys);
        }
    }

    /** What makes the objects of a join table's model. */
    @FunctionalInterface
    interface Filling {

        /** Makes an object of the model with that binding, of the keys that it relates by their fields, and more. */
        Object make(ModelBinding<Object> binding, Map<FieldMeta, Object> keys);
    }

    @SuppressWarnings("unchecked") // the binding makes the objects that it is given
    private void insertObjects(ModelBinding<?> model, Collection<Object> farKeys, Filling filling) {
        var binding = (ModelBinding<Object>) model;
        FieldMeta near = field(binding, via.near());
        FieldMeta far = field(binding, via.far());
        var objects = new ArrayList<Object>();
        for (Object key : farKeys) {
            objects.add(filling.make(binding, Map.of(near, owner, far, key)));
        }
        new ObjectWriter<>(store, binding, EntityLifecycle.of(binding, true)).insertAll(objects);
    }

    private static FieldMeta field(ModelBinding<?> binding, Ident column) {
        return binding.meta().fields().stream()
                .filter(field -> field.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(binding.meta().label() + " has no column " + column));
    }

    @SuppressWarnings("NullAway") // it does not read the nullness of a record's component from a class file
    private void insertKeys(Collection<Object> farKeys) {
        List<String> columns = List.of(via.near().text(), via.far().text());
        List<List<@Nullable Object>> rows = farKeys.stream()
                .map(key -> Arrays.<@Nullable Object>asList(owner, key))
                .toList();
        store.execute(new Statement.Insert(table().name(), columns, rows, null));
    }

    /** Ends the relation to objects. */
    void delete(Collection<Object> farKeys) {
        if (!farKeys.isEmpty()) {
            delete(Optional.of(farKeys));
        }
    }

    /** Ends the relation to all objects. */
    void delete() {
        delete(Optional.empty());
    }

    /** The rows of a model are deleted as those of its queries are: signals are sent, and rules of foreign keys looked at. */
    private void delete(Optional<Collection<Object>> farKeys) {
        Optional<ModelMeta> model = Bindings.models().through(via);
        if (model.isPresent()) {
            ModelBinding<?> binding = Bindings.named(model.get().name());
            QueryNode rows =
                    ofOwner(model.get().name(), field(binding, via.near()).name());
            store.delete(among(rows, field(binding, via.far()).name(), farKeys));
        } else {
            store.execute(new Statement.Delete(among(all(), via.far().text(), farKeys)));
        }
    }

    private static QueryNode among(QueryNode rows, String far, Optional<Collection<Object>> keys) {
        return keys.map(some ->
                        new Condition.Leaf(FieldPath.of(far), "in", new Expression.ValueList(List.copyOf(some))))
                .map(among -> Lookups.resolver().with(rows, new Step.Filter(among)))
                .orElse(rows);
    }

    private QueryNode all() {
        return ofOwner(table().name(), via.near().text());
    }

    private QueryNode ofOwner(String model, String near) {
        var ofOwner = new Condition.Leaf(FieldPath.of(near), "exact", Expression.Value.of(owner));
        return Lookups.resolver().with(QueryNode.all(model), new Step.Filter(ofOwner));
    }

    private ModelMeta table() {
        return Bindings.models().joinTable(via);
    }
}
