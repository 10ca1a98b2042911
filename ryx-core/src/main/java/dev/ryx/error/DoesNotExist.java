package dev.ryx.error;

import java.io.Serial;

/** No row where one was asked for. Each model has a subclass of its own, such as {@code Post_.DoesNotExist}. */
public non-sealed class DoesNotExist extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String model;

    /**
     * @param model the model's name without its package
     */
    public DoesNotExist(String model) {
        super(
                ErrorCode.DOES_NOT_EXIST,
                "No " + model + " matches the query.",
                "Use first() or exists() where there may be none.",
                null);
        this.model = model;
    }

    /** The model's name without its package. */
    public final String model() {
        return model;
    }
}
