package dev.ryx.processor.source;

import java.util.List;

/**
 * The model whose table joins the two ends of a many-to-many relation.
 *
 * @param target the model
 * @param table its table
 * @param keys its foreign keys
 */
public record ThroughSource(Target target, String table, List<Key> keys) {

    /**
     * A foreign key of the joining model.
     *
     * @param name its name
     * @param column its column
     * @param model the qualified name of the model it refers to
     */
    public record Key(String name, String column, String model) {}

    /** Copies the list. */
    public ThroughSource {
        keys = List.copyOf(keys);
    }

    /** The foreign keys that refer to a model, or of these the one of that name if it is not empty. */
    public List<Key> keysTo(String model, String name) {
        return keys.stream()
                .filter(key -> key.model().equals(model))
                .filter(key -> name.isEmpty() || key.name().equals(name))
                .toList();
    }
}
