package dev.ryx.backend;

import dev.ryx.backend.jdbc.CallSites;
import dev.ryx.error.DatabaseException;
import dev.ryx.query.sql.CompiledQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement that ran. Its text never holds values. */
public final class StatementEvent {

    private final String database;
    private final CompiledQuery query;
    private final long rows;
    private final Duration duration;
    private final @Nullable DatabaseException failure;
    private final boolean showsValues;
    private @Nullable Thread teller = Thread.currentThread();
    private Optional<StackTraceElement> callSite = Optional.empty();

    /** A statement that the calling thread ran. */
    StatementEvent(
            String database,
            CompiledQuery query,
            long rows,
            Duration duration,
            @Nullable DatabaseException failure,
            boolean showsValues) {
        this.database = database;
        this.query = query;
        this.rows = rows;
        this.duration = duration;
        this.failure = failure;
        this.showsValues = showsValues;
    }

    /** The alias of the database. */
    public String database() {
        return database;
    }

    /** The statement with its placeholders. */
    public String sql() {
        return query.sql();
    }

    /** How many rows it returned, or changed if it returns none; 0 if it failed. */
    public long rows() {
        return rows;
    }

    /** From the request for a connection to the last row read. */
    public Duration duration() {
        return duration;
    }

    /** Why it failed, or null. */
    public @Nullable DatabaseException failure() {
        return failure;
    }

    /**
     * The place in the user's code that ran it. Found, at the cost of some microseconds, when a listener first asks while
     * it is told; empty if nobody did, or if the statement ran beside its caller.
     */
    public Optional<StackTraceElement> callSite() {
        if (callSite.isEmpty() && Thread.currentThread().equals(teller)) {
            callSite = CallSites.here();
        }
        return callSite;
    }

    /** The values bound to the placeholders, in order; empty unless the listener {@link StatementListener#seesValues}. */
    public List<@Nullable Object> values() {
        if (!showsValues) {
            return List.of();
        }
        var values = new ArrayList<@Nullable Object>();
        query.parameters().forEach(parameter -> values.add(parameter.value()));
        return Collections.unmodifiableList(values);
    }

    /** The listener was told. */
    void told() {
        teller = null;
    }

    /** The database, the statement, its outcome and how long it took. */
    @Override
    public String toString() {
        String outcome = failure == null ? rows + " rows" : failure.code().text();
        return database + ": " + sql() + " [" + outcome + ", " + duration.toNanos() / 1000 + " µs]";
    }
}
