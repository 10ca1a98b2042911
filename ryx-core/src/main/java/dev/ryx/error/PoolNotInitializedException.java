package dev.ryx.error;

import java.io.Serial;
import java.util.Collection;

/** A query before {@code Ryx.setup}, or after {@code Ryx.shutdown}. */
public final class PoolNotInitializedException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param alias the alias that no database was set up for
     * @param known the aliases of the databases that there are
     */
    public PoolNotInitializedException(String alias, Collection<String> known) {
        super(
                ErrorCode.NOT_SET_UP,
                "There is no database \"" + Nearest.printable(alias) + "\".",
                known.isEmpty()
                        ? "Call Ryx.setup(\"sqlite:app.db\") first, with the URL of your database, or set"
                                + " RYX_DATABASE_URL."
                        : Nearest.remedy(alias, known),
                null);
    }
}
