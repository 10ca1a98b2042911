package dev.ryx.backend.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What to do with a statement whose parameters are set. */
@FunctionalInterface
public interface StatementCall<T extends @Nullable Object> {

    /** Runs the statement and reads its result to the end. */
    T run(PreparedStatement statement) throws SQLException;
}
