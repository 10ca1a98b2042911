package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Reference;
import dev.ryx.binding.Tracked;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relation of the objects of a model: what each of them remembers of it. A foreign key is remembered in its field, what
 * refers back or stands behind a join table in the object's {@link Memory}.
 */
final class Relation {

    private final Link link;
    private final ModelBinding<Object> holders;
    private final ModelBinding<Object> targets;

    /** The place of the foreign key among the fields of the model that holds it; -1 for a join table. */
    private final int field;

    private Relation(Link link) {
        this.link = link;
        this.holders = binding(link.from().name());
        this.targets = binding(link.to().name());
        this.field = switch (link.via()) {
            case Link.Forward(FieldMeta key) -> holders.indexOf(key);
            case Link.Backward(FieldMeta key) -> targets.indexOf(key);
            case Link.Through _ -> -1;
        };
    }

    static Relation of(Link link) {
        return new Relation(link);
    }

    @SuppressWarnings("unchecked") // objects are only ever handed to the binding of their own model
    private static ModelBinding<Object> binding(String model) {
        return (ModelBinding<Object>) Bindings.named(model);
    }

    Link link() {
        return link;
    }

    ModelBinding<Object> targets() {
        return targets;
    }

    String name() {
        return link.name();
    }

    boolean isForward() {
        return link.via() instanceof Link.Forward;
    }

    /** The value by which an object is tied to what is related, or null if there can be nothing. */
    @Nullable
    Object key(Object holder) {
        return isForward() ? reference(holder).id() : holders.key(holder);
    }

    private Reference reference(Object holder) {
        return Objects.requireNonNull(holders.reference(holder, field), "a foreign key");
    }

    /** Whether an object knows what is related to it, or under another name. */
    boolean isKnown(Object holder, String name) {
        if (isForward() && name.equals(name())) {
            return reference(holder).isLoaded();
        }
        Memory memory = Tracked.memoryOf(holder);
        return memory != null && memory.knows(name);
    }

    /** What an object knows to be related to it, or under another name; nothing if it knows nothing. */
    List<?> known(Object holder, String name) {
        Object related = isForward() && name.equals(name()) ? reference(holder).loaded() : remembered(holder, name);
        return switch (related) {
            case null -> List.of();
            case List<?> many -> many;
            default -> List.of(related);
        };
    }

    private static @Nullable Object remembered(Object holder, String name) {
        Memory memory = Tracked.memoryOf(holder);
        return memory == null ? null : memory.related(name);
    }

    /** Lets an object know all that is related to it, or under another name what was asked for. */
    void remember(Object holder, String name, List<Object> related) {
        if (isForward() && name.equals(name())) {
            related.forEach(reference(holder)::fill);
            return;
        }
        Memory memory = Tracked.remembering(holder);
        if (memory == null) {
            throw FieldException.wrongUse(
                    "A " + link.from().label() + " is a record, which cannot remember what is related to it.",
                    "Ask for " + link.to().label() + " objects, or make "
                            + link.from().label() + " a class.");
        }
        memory.remember(name, link.toMany() ? related : related.isEmpty() ? null : related.getFirst());
        fillBack(holder, related);
    }

    /** What refers to an object by a foreign key need not load it. */
    private void fillBack(Object holder, List<Object> related) {
        if (link.via() instanceof Link.Backward) {
            for (Object one : related) {
                Objects.requireNonNull(targets.reference(one, field), "a foreign key")
                        .fill(holder);
            }
        }
    }

    /** The place of the relation that an object holds as this value; -1 if it holds no such. */
    @SuppressWarnings("ReferenceEquality") // the very value, not one that is equal
    static int placeOf(Reference relation, ModelBinding<Object> binding, Object holder) {
        List<FieldMeta> fields = binding.meta().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isForeignKey() && binding.reference(holder, i) == relation) {
                return i;
            }
        }
        return -1;
    }
}
