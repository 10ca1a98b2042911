package dev.ryx.binding;

import dev.ryx.error.FieldException;
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

    /**
     * Checks that a row of this source may refer to an object.
     *
     * @throws FieldException if the object came from another database, and nothing allows that
     */
    void requireAllowed(Object referred);
}
