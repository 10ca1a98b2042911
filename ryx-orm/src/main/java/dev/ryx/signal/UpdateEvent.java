package dev.ryx.signal;

import java.util.List;

/**
 * That rows are updated by a query, or objects by {@code bulkUpdate}.
 *
 * @param model the model's class
 * @param fields the Java names of the fields that are written
 * @param objects the objects of {@code bulkUpdate}; empty if a query says which rows
 * @param rows how many rows were updated; 0 before
 * @param <M> the model
 */
public record UpdateEvent<M>(Class<M> model, List<String> fields, List<M> objects, long rows) implements ModelEvent<M> {

    /** Copies the lists. */
    public UpdateEvent {
        fields = List.copyOf(fields);
        objects = List.copyOf(objects);
    }
}
