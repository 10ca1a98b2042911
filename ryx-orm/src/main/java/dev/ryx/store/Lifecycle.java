package dev.ryx.store;

import dev.ryx.query.ast.Rows;
import java.util.List;

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

    /**
     * Whether values of objects, of all fields, are known to keep the rules of the fields: each text among them is one that its
     * column takes. False where nothing is checked.
     */
    boolean accepts(Rows rows);

    /**
     * Refuses objects, of which one must not be saved.
     *
     * @param objects the objects
     * @param areAccepted whether all their values were accepted
     * @param store where they are to be saved
     */
    void checkEach(List<M> objects, boolean areAccepted, Store store);

    /** Whether the model has a method of its own that checks objects, which may change them. */
    boolean cleans();

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
