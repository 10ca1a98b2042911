package dev.ryx.migrations.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A migration, and what the database knows of it.
 *
 * @param name its name
 * @param state what became of it
 * @param moment when it was applied, or when it last moved on; null for one that is pending
 */
public record MigrationStatus(
        String name, State state, @Nullable Instant moment) {

    /** What became of a migration. */
    public enum State {
        /** The database has not seen it. */
        PENDING,
        /** The database has it. */
        APPLIED,
        /** The database has it, and its file says something else now. */
        CHANGED,
        /** It began and has not ended; the next run goes on with it. */
        UNFINISHED,
        /** The database has it, and there is no file. */
        MISSING
    }
}
