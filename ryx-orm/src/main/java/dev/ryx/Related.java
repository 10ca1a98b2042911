package dev.ryx;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.expr.RelationPath;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Step;
import dev.ryx.store.ColumnValues;
import dev.ryx.store.Loading;
import dev.ryx.store.Lookups;
import dev.ryx.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One object, and one of its relations to many.
 *
 * @param owner the object
 * @param link the relation
 * @param target the binding of the model at the far end
 */
record Related<T>(Object owner, Link link, ModelBinding<T> target) {

    @SuppressWarnings("unchecked") // a path to T ends at the model T
    static <T> Related<T> of(Object owner, RelationPath<?, T> relation) {
        Models models = Bindings.models();
        ModelMeta model = Bindings.of(owner).meta();
        List<String> steps = relation.path().steps();
        Link link =
                steps.size() != 1 ? null : models.link(model, steps.getFirst()).orElse(null);
        if (link == null) {
            throw new ConfigurationException(
                    model.label() + " has no relation " + relation.path().text() + ".",
                    "Give the model's own relation: many(" + model.label() + "_.tags()).");
        }
        return new Related<>(
                owner, link, (ModelBinding<T>) Bindings.named(link.to().name()));
    }

    /** The object's key, without which it has no related objects. */
    Object key() {
        Object key = Bindings.keyOf(owner);
        if (key == null) {
            throw FieldException.wrongUse(
                    "This " + link.from().label() + " is new and has no related objects yet.", "Save it first.");
        }
        return key;
    }

    /** Where the related objects are. */
    Place place() {
        return new Place.Routed(owner);
    }

    /** All objects of the related model. */
    QueryNode all() {
        return QueryNode.all(target.meta().name());
    }

    /** The related model, and where its objects are. */
    Query.Source<T> source() {
        return new Query.Source<>(target, place());
    }

    /** The query for the related objects. It is answered from memory if they were prefetched. */
    QuerySet<T> all(Condition reaches) {
        QueryNode node = Lookups.resolver().with(all(), new Step.Filter(reaches));
        return new QuerySet<>(new Query.Source<>(target, place(), Loading.NONE, known(node)), node);
    }

    private Query.@Nullable Known known(QueryNode node) {
        return remembered() instanceof List<?> objects ? new Query.Known(node, objects) : null;
    }

    /** Whether the owner knows what is related to it. */
    boolean isRemembered() {
        Memory memory = Tracked.memoryOf(owner);
        return memory != null && memory.knows(link.name());
    }

    /** What the owner knows to be related to it; null for nothing. */
    @Nullable
    Object remembered() {
        Memory memory = Tracked.memoryOf(owner);
        return memory == null ? null : memory.related(link.name());
    }

    /** Makes an object of values by field name that refers to the owner by a foreign key. */
    T make(FieldMeta foreignKey, Map<String, ? extends @Nullable Object> values) {
        var all = new HashMap<FieldMeta, @Nullable Object>(ColumnValues.byField(target.meta(), values));
        all.put(foreignKey, key());
        return ColumnValues.make(target, all);
    }

    /** Forgets what was prefetched, because it may have changed. */
    void changed() {
        Memory memory = Tracked.memoryOf(owner);
        if (memory != null) {
            memory.forget(link.name());
        }
    }

    /** Where the relation is written. */
    Store toWrite() {
        return place().toWrite(target);
    }
}
