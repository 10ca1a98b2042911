package dev.ryx.binding;

import java.util.Optional;

/** Where an object came from, and where what it refers to can be loaded from. */
public interface ObjectSource {

    /**
     * Loads the object of a model with that primary key, with one query.
     *
     * @param model the qualified name of the model
     * @param key the primary key
     */
    Optional<Object> find(String model, Object key);
}
