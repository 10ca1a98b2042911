package dev.ryx.migrations.run;

import dev.ryx.migrations.file.Migration;
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

    /** Whether this is what ran; earlier versions noted the checksum of the whole file. */
    boolean isOf(Migration migration) {
        return checksum.equals(migration.checksumOfOperations()) || checksum.equals(migration.checksum());
    }

    boolean isApplied() {
        return state == State.APPLIED;
    }
}
