package dev.ryx.error;

import java.io.Serial;

/** More than one row where one was asked for. Each model has a subclass of its own, such as {@code Post_.MultipleObjectsReturned}. */
public non-sealed class MultipleObjectsReturned extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String model;

    /**
     * @param model the model's name without its package
     */
    public MultipleObjectsReturned(String model) {
        super(
                ErrorCode.MULTIPLE_OBJECTS,
                "More than one " + model + " matches the query.",
                "Filter by something unique, or use first() or list().",
                null);
        this.model = model;
    }

    /** The model's name without its package. */
    public final String model() {
        return model;
    }
}
