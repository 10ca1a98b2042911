package dev.ryx.signal;

import java.util.List;

/**
 * That one object is inserted or updated.
 *
 * @param model the model's class
 * @param object the object; after it was inserted, with its key
 * @param created whether it is inserted
 * @param fields the Java names of the fields that are written alone; empty for all
 * @param <M> the model
 */
public record SaveEvent<M>(Class<M> model, M object, boolean created, List<String> fields) implements ModelEvent<M> {

    /** Copies the list. */
    public SaveEvent {
        fields = List.copyOf(fields);
    }
}
