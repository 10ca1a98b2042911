package dev.ryx.signal;

import java.util.List;

/**
 * That objects are inserted together.
 *
 * @param model the model's class
 * @param objects the objects; after they were inserted, with their keys as far as the database told them
 * @param <M> the model
 */
public record BulkCreateEvent<M>(Class<M> model, List<M> objects) implements ModelEvent<M> {

    /** Copies the list. */
    public BulkCreateEvent {
        objects = List.copyOf(objects);
    }
}
