package dev.ryx;

/**
 * What {@link QuerySet#getOrCreate} and {@link QuerySet#updateOrCreate} found or made.
 *
 * @param <M> the model
 * @param object the object
 * @param created whether it was inserted, and not there before
 */
public record Found<M>(M object, boolean created) {}
