package dev.ryx.binding;

import dev.ryx.error.FieldException;
import java.util.Optional;

/** Where an object came from, and where what it refers to can be loaded from. */
public interface ObjectSource {

    /**
     * Loads the object that a relation refers to, and possibly those of the same relation of objects that were loaded
     * together with its holder.
     *
     * @param relation the relation
     * @param model the qualified name of the model it refers to
     * @param key what its column holds
     * @throws FieldException if lazy loading is refused
     */
    Optional<Object> find(Reference relation, String model, Object key);

    /**
     * Checks that a row of this source may refer to an object.
     *
     * @throws FieldException if the object came from another database, and nothing allows that
     */
    void requireAllowed(Object referred);
}
