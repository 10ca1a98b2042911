package dev.ryx.store;

import dev.ryx.signal.BulkCreateEvent;
import dev.ryx.signal.BulkDeleteEvent;
import dev.ryx.signal.ModelEvent;
import dev.ryx.signal.ModelSignal;
import dev.ryx.signal.Signals;
import dev.ryx.signal.UpdateEvent;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * The signals of a write of many rows.
 *
 * @param before the one before it
 * @param after the one after it
 * @param model the model whose rows are written
 * @param event what is told of so many rows, which are 0 before the write
 */
record WriteSignals<E extends ModelEvent<?>>(
        ModelSignal<E> before, ModelSignal<E> after, Class<?> model, LongFunction<E> event) {

    static <M> WriteSignals<BulkCreateEvent<?>> ofCreation(Class<M> model, List<M> objects) {
        return new WriteSignals<>(
                Signals.PRE_BULK_CREATE, Signals.POST_BULK_CREATE, model, _ -> new BulkCreateEvent<>(model, objects));
    }

    /**
     * @param fields the Java names of the fields that are updated
     * @param objects those whose rows are updated; empty if the rows are those of a query
     */
    static <M> WriteSignals<UpdateEvent<?>> ofUpdate(Class<M> model, List<String> fields, List<M> objects) {
        return new WriteSignals<>(
                Signals.PRE_UPDATE,
                Signals.POST_UPDATE,
                model,
                rows -> new UpdateEvent<>(model, fields, objects, rows));
    }

    static <M> WriteSignals<BulkDeleteEvent<?>> ofDeletion(Class<M> model) {
        return new WriteSignals<>(
                Signals.PRE_BULK_DELETE, Signals.POST_BULK_DELETE, model, rows -> new BulkDeleteEvent<>(model, rows));
    }

    /** Whether anybody listens. */
    boolean areConnected() {
        return before.isConnected(model) || after.isConnected(model);
    }

    /**
     * Writes between the two signals, in one transaction; if nobody listens, just writes.
     *
     * @param rows how many rows the result of the write is about
     */
    <T> T around(Store store, ToLongFunction<T> rows, Supplier<T> write) {
        if (!areConnected()) {
            return write.get();
        }
        return store.backend().join(() -> {
            store.send(before, event.apply(0));
            T result = write.get();
            store.send(after, event.apply(rows.applyAsLong(result)));
            return result;
        });
    }
}
