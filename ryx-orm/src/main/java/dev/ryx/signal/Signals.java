package dev.ryx.signal;

import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * The signals that Ryx sends when it writes. One object is saved in this order: validation, the object's {@code beforeSave},
 * {@link #PRE_SAVE}, the statement, {@code afterSave}, {@link #POST_SAVE}; deleted in the same, with {@code beforeDelete} and
 * {@code afterDelete}. What writes many rows at once sends its own signals and calls no methods of objects. Rows that the
 * database deletes along with others send nothing.
 */
public final class Signals {

    /** Before one object is inserted or updated. */
    public static final SaveSignal PRE_SAVE = new SaveSignal("pre_save");

    /** After one object was inserted or updated. */
    public static final SaveSignal POST_SAVE = new SaveSignal("post_save");

    /** Before one object is deleted. */
    public static final DeleteSignal PRE_DELETE = new DeleteSignal("pre_delete");

    /** After one object was deleted. */
    public static final DeleteSignal POST_DELETE = new DeleteSignal("post_delete");

    /** Before {@code update} of a query, and before {@code bulkUpdate}. */
    public static final UpdateSignal PRE_UPDATE = new UpdateSignal("pre_update");

    /** After {@code update} of a query, and after {@code bulkUpdate}. */
    public static final UpdateSignal POST_UPDATE = new UpdateSignal("post_update");

    /** Before {@code bulkCreate}. */
    public static final BulkCreateSignal PRE_BULK_CREATE = new BulkCreateSignal("pre_bulk_create");

    /** After {@code bulkCreate}. */
    public static final BulkCreateSignal POST_BULK_CREATE = new BulkCreateSignal("post_bulk_create");

    /** Before {@code delete} of a query, and before {@code bulkDelete}. */
    public static final BulkDeleteSignal PRE_BULK_DELETE = new BulkDeleteSignal("pre_bulk_delete");

    /** After {@code delete} of a query, and after {@code bulkDelete}. */
    public static final BulkDeleteSignal POST_BULK_DELETE = new BulkDeleteSignal("post_bulk_delete");

    private Signals() {}

    /**
     * Connects the methods of an object that are a {@link Receiver}.
     *
     * @param holder the object
     * @param lookup what may call its methods: {@code MethodHandles.lookup()} in its class
     * @return what disconnects all of them
     * @throws dev.ryx.error.ConfigurationException if there are none, or one receives no event
     */
    public static Subscription connect(Object holder, MethodHandles.Lookup lookup) {
        List<Subscription> connected = new ReceiverMethods(holder, lookup).connect();
        return () -> connected.forEach(Subscription::close);
    }
}
