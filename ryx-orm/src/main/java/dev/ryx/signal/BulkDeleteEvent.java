package dev.ryx.signal;

/**
 * That rows are deleted by a query.
 *
 * @param model the model's class
 * @param rows how many rows were deleted, those that went with them not counted; 0 before
 * @param <M> the model
 */
public record BulkDeleteEvent<M>(Class<M> model, long rows) implements ModelEvent<M> {}
