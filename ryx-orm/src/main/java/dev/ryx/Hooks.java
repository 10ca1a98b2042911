package dev.ryx;

import dev.ryx.validation.Errors;

/**
 * What a model that is a record implements to take part when its objects are written, as classes do by overriding the methods
 * of {@link Entity}. The order is: validation with {@link #clean}, {@link #beforeSave}, the signal {@code PRE_SAVE}, the
 * statement, {@link #afterSave}, {@code POST_SAVE}.
 */
public interface Hooks {

    /** Adds what is wrong with the object as a whole. Runs after its fields have been checked. */
    default void clean(Errors errors) {}

    /**
     * Is called before the object is inserted or updated, in the transaction of the write. What it throws ends the write.
     *
     * @param created whether a row is inserted
     */
    default void beforeSave(boolean created) {}

    /**
     * Is called after the object was inserted or updated, in the transaction of the write: what it throws undoes the write.
     *
     * @param created whether a row was inserted
     */
    default void afterSave(boolean created) {}

    /** Is called before the row is deleted, in the transaction of the deletion. What it throws ends the deletion. */
    default void beforeDelete() {}

    /** Is called after the row was deleted, in the transaction of the deletion: what it throws undoes it. */
    default void afterDelete() {}
}
