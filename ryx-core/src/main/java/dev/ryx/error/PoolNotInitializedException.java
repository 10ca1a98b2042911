package dev.ryx.error;

import java.io.Serial;

/** A query before {@code Ryx.setup}, or after {@code Ryx.shutdown}. */
public final class PoolNotInitializedException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param alias the alias that no database was set up for
     */
    public PoolNotInitializedException(String alias) {
        super(
                ErrorCode.NOT_SET_UP,
                "There is no database \"" + alias + "\".",
                "Call Ryx.setup(\"sqlite:app.db\") first, with the URL of your database.",
                null);
    }
}
