package dev.ryx.backend.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A piece of work on JDBC without a result. */
@FunctionalInterface
public interface SqlAction {

    /** Does the work. */
    void run() throws SQLException;

    /** The same as a call that returns null. */
    default SqlCall<@Nullable Void> asCall() {
        return () -> {
            run();
            return null;
        };
    }
}
