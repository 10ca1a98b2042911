package dev.ryx;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.expr.RelationPath;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.store.Store;
import java.util.List;
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

    /** The database that the object came from, or null for the default one. */
    @Nullable
    Store store() {
        return (Store) Tracked.sourceOf(owner).orElse(null);
    }

    Store openStore() {
        Store store = store();
        return store == null ? Ryx.database().store() : store;
    }
}
