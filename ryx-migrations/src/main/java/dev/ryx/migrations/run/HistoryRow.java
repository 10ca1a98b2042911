package dev.ryx.migrations.run;

import java.time.Instant;

/**
 * What the database knows of a migration.
 *
 * @param name the migration's name
 * @param checksum the checksum of what ran
 * @param state whether it has ended, and which way it goes if not
 * @param step how many of its steps are done, if it has not ended
 * @param begun whether the next step has begun
 * @param moment when it last moved on
 */
record HistoryRow(String name, String checksum, State state, int step, boolean begun, Instant moment) {

    /** Where a migration is. */
    enum State {
        /** It was applied. */
        APPLIED,
        /** It is being applied. */
        FORWARDS,
        /** It is being undone. */
        BACKWARDS
    }

    boolean isApplied() {
        return state == State.APPLIED;
    }
}
