package dev.ryx.signal;

/**
 * That one object is deleted.
 *
 * @param model the model's class
 * @param object the object, which keeps its values
 * @param <M> the model
 */
public record DeleteEvent<M>(Class<M> model, M object) implements ModelEvent<M> {}
