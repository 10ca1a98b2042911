package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import org.jspecify.annotations.Nullable;

/** What a database asks about the relations of its objects, for they may lead to another one. */
public interface Routes {

    /**
     * Where an object that one of a store refers to is read from.
     *
     * @param model the model of the object referred to
     * @param holderAlias the alias that the model of the other one gives, or null
     * @param holder the store of the other one
     */
    Store forReferred(ModelBinding<?> model, @Nullable String holderAlias, Store holder);

    /**
     * Checks that a row of a store may refer to an object.
     *
     * @throws FieldException if the object came from another database, and nothing allows that
     */
    void requireAllowed(@Nullable String holderAlias, Store holder, Object referred);
}
