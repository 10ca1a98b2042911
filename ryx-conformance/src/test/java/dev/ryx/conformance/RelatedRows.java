package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.ManyToMany;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
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
        if (step.has("add")) {
            relation.addAll(objects(relation, step.path("add")));
        } else if (step.has("set")) {
            relation.set(objects(relation, step.path("set")));
        } else if (step.has("remove")) {
            List<Object> objects = objects(relation, step.path("remove"));
            relation.remove(
                    objects.getFirst(), objects.subList(1, objects.size()).toArray());
        } else if (step.has("clear")) {
            relation.clear();
        } else {
            throw new Unsupported("m2m create");
        }
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
