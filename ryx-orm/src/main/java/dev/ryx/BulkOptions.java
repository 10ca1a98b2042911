package dev.ryx;

import dev.ryx.error.FieldException;

/**
 * How many objects are inserted or updated at once. The default has as many rows a statement as it can, validates all, and
 * fails if one is there already.
 *
 * @param batchSize how many rows a statement has at most; 0 for as many as it can have
 * @param ignoresConflicts whether rows that are there already are left as they are
 * @param validated whether the rules of the model are checked before
 */
public record BulkOptions(int batchSize, boolean ignoresConflicts, boolean validated) {

    /** What holds if nothing is said. */
    public static final BulkOptions DEFAULT = new BulkOptions(0, false, true);

    /** Refuses a batch that is none. */
    public BulkOptions {
        if (batchSize < 0) {
            throw FieldException.wrongStep("A batch has no negative size.", "Give 1 or more.");
        }
    }

    /** At most so many rows a statement. */
    public static BulkOptions batches(int rows) {
        return DEFAULT.withBatches(rows);
    }

    /** Leaves rows that are there already as they are: {@code ON CONFLICT DO NOTHING}. The objects get no keys. */
    public static BulkOptions ignoringConflicts() {
        return new BulkOptions(0, true, true);
    }

    /** Checks no rule of the model. The database has its own. */
    public static BulkOptions withoutValidation() {
        return DEFAULT.unvalidated();
    }

    /** The same, with at most so many rows a statement. */
    public BulkOptions withBatches(int rows) {
        return new BulkOptions(rows, ignoresConflicts, validated);
    }

    /** The same, without validation. */
    public BulkOptions unvalidated() {
        return new BulkOptions(batchSize, ignoresConflicts, false);
    }
}
