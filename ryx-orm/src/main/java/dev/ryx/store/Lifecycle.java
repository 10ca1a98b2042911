package dev.ryx.store;

import dev.ryx.query.ast.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * Refuses objects, of which one must not be saved.
     *
     * @param objects the objects
     * @param rows their values, of all fields; null if not all fields of all of them were read
     * @param store where they are to be saved
     * @return whether the values were all looked at, so that each text among them is one that its column takes
     */
    boolean checkEach(List<M> objects, @Nullable Rows rows, Store store);

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
