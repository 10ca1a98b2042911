package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.ManyToMany;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.store.ColumnValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes of a many-to-many relation. */
final class RelatedRows {

    private RelatedRows() {}

    /** Changes the relation of an object, and says what is related then. */
    @SuppressWarnings("unchecked") // a case does not know the class of its model
    static Map<String, @Nullable Object> change(Object owner, JsonNode step, Writes writes) {
        var relation = (ManyToMany<Object>)
                Attributes.relation(owner, step.path("field").asText());
        change(relation, step, writes);
        List<Object> now = relation.all().list().stream().map(Terminals::key).toList();
        return Map.of("now", now);
    }

    private static void change(ManyToMany<Object> relation, JsonNode step, Writes writes) {
        if (step.has("through_defaults")) {
            changeWith(writes.values(step.path("through_defaults")), relation, step, writes);
        } else if (step.has("add")) {
            relation.addAll(objects(relation, step.path("add")));
        } else if (step.has("set")) {
            relation.set(objects(relation, step.path("set")));
        } else if (step.has("remove")) {
            List<Object> objects = objects(relation, step.path("remove"));
            relation.remove(objects.getFirst(), others(objects));
        } else if (step.has("create")) {
            Map<String, @Nullable Object> values = writes.values(step.path("create"));
            relation.create(object -> ColumnValues.set(binding(relation), object, values));
        } else {
            relation.clear();
        }
    }

    /** The same with values for the columns of the join table's model. */
    private static void changeWith(
            Map<String, @Nullable Object> join, ManyToMany<Object> relation, JsonNode step, Writes writes) {
        if (step.has("add")) {
            List<Object> objects = objects(relation, step.path("add"));
            relation.addWith(join, objects.getFirst(), others(objects));
        } else if (step.has("set")) {
            relation.setWith(join, objects(relation, step.path("set")));
        } else {
            Map<String, @Nullable Object> values = writes.values(step.path("create"));
            relation.createWith(join, object -> ColumnValues.set(binding(relation), object, values));
        }
    }

    private static Object[] others(List<Object> objects) {
        return objects.subList(1, objects.size()).toArray();
    }

    /** Objects that are told by their keys alone, and of which some may not be there. */
    private static List<Object> objects(ManyToMany<Object> relation, JsonNode keys) {
        ModelBinding<Object> binding = binding(relation);
        return keys.valueStream()
                .map(key -> binding.withKey(binding.create(), key.longValue()))
                .toList();
    }

    @SuppressWarnings("unchecked") // a case does not know the class of its model
    private static ModelBinding<Object> binding(ManyToMany<Object> relation) {
        return (ModelBinding<Object>) Bindings.named(relation.all().node().model());
    }
}
