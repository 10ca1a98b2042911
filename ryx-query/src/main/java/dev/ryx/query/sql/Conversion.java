package dev.ryx.query.sql;

import org.jspecify.annotations.Nullable;

/** What becomes of a user's value on its way to a parameter. */
@FunctionalInterface
public interface Conversion {

    /**
     * The value to bind.
     *
     * @param given what the user gave
     * @return the value as the Java class that the parameter's type names, or null
     * @throws dev.ryx.error.FieldException if the value does not fit
     */
    @Nullable
    Object apply(@Nullable Object given);
}
