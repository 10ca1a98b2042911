package dev.ryx.backend.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A piece of work on JDBC. */
@FunctionalInterface
public interface SqlCall<T extends @Nullable Object> {

    /** Does the work. */
    T run() throws SQLException;
}
