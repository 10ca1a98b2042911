package dev.ryx.backend;

import dev.ryx.error.DatabaseException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A statement that ran.
 *
 * @param sql the statement with its placeholders
 * @param rows how many rows it returned, or changed if it returns none; 0 if it failed
 * @param duration from the request for a connection to the last row read
 * @param failure why it failed, or null
 */
public record StatementEvent(
        String sql, long rows, Duration duration, @Nullable DatabaseException failure) {}
