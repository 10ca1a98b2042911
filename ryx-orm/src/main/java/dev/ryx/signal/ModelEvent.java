package dev.ryx.signal;

/**
 * That objects of a model are written, or were.
 *
 * @param <M> the model
 */
public sealed interface ModelEvent<M> permits SaveEvent, DeleteEvent, UpdateEvent, BulkCreateEvent, BulkDeleteEvent {

    /** The model's class. */
    Class<M> model();
}
