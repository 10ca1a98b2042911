package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A schema that cannot be brought to the models. */
public final class MigrationException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String what;

    /** Says what is wrong and what to do. */
    public MigrationException(String what, String remedy, @Nullable Throwable cause) {
        super(ErrorCode.MIGRATION, what, remedy, cause);
        this.what = what;
    }

    /** What is wrong, without the code and the remedy. */
    public String what() {
        return what;
    }
}
