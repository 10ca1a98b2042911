package dev.ryx.backend.jdbc;

import dev.ryx.error.DatabaseException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The failures of one database's driver, as Ryx tells them. */
@FunctionalInterface
public interface ErrorTable {

    /**
     * The exception for a failure. Its message holds nothing of the driver's that may be a value.
     *
     * @param failure what the driver threw; it becomes the cause
     * @param sql the statement with its placeholders, or null
     */
    DatabaseException translate(SQLException failure, @Nullable String sql);
}
