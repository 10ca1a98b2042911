package dev.ryx.error;

import java.io.Serial;

/**
 * An object whose row somebody else has saved, or deleted, since it was read: its {@code @Version} is not the row's any more.
 * Nothing was written.
 */
public final class StaleObjectException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String model;

    /**
     * @param model the model's name without its package
     */
    public StaleObjectException(String model) {
        super(
                ErrorCode.STALE_OBJECT,
                "The row of this " + model + " was changed since the object was read.",
                "Refresh the object and apply the change again.",
                null);
        this.model = model;
    }

    /** The model's name without its package. */
    public String model() {
        return model;
    }
}
