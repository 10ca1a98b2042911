package dev.ryx.store;

/**
 * What a model says about its objects being written.
 *
 * @param <M> the model
 */
public interface Lifecycle<M> {

    /**
     * Refuses an object that must not be saved.
     *
     * @param object the object
     * @param store where it is to be saved
     */
    void check(M object, Store store);

    /** Whether the model has methods to be called when one object is saved. */
    boolean hooksSaves();

    /** Whether the model has methods to be called when one object is deleted. */
    boolean hooksDeletes();

    /** Is called before one object is saved. */
    void beforeSave(M object, boolean created);

    /** Is called after one object was saved. */
    void afterSave(M object, boolean created);

    /** Is called before one object is deleted. */
    void beforeDelete(M object);

    /** Is called after one object was deleted. */
    void afterDelete(M object);
}
