package dev.ryx;

import dev.ryx.error.FieldException;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Column;
import java.util.Collection;
import java.util.List;

/**
 * How many objects are inserted or updated at once. The default has as many rows a statement as it can, validates all, and
 * fails if one is there already.
 *
 * @param batchSize how many rows a statement has at most; 0 for as many as it can have
 * @param conflicts what an insert does with rows that are there already
 * @param validated whether the rules of the model are checked before
 */
public record BulkOptions(int batchSize, Conflicts conflicts, boolean validated) {

    /** What an insert does with rows that are there already. */
    public sealed interface Conflicts {

        /** Fails, and inserts none. */
        record Refused() implements Conflicts {}

        /** Leaves them as they are. */
        record Ignored() implements Conflicts {}

        /**
         * Changes them.
         *
         * @param unique the Java names of the fields that are unique together and tell that a row is there
         * @param fields the Java names of the fields that take the values of the object
         */
        record Updated(List<String> unique, List<String> fields) implements Conflicts {
            /** Refuses what names no field. */
            public Updated {
                unique = List.copyOf(unique);
                fields = List.copyOf(fields);
                if (unique.isEmpty() || fields.isEmpty()) {
                    throw FieldException.wrongStep(
                            "An insert that updates was told no unique field, or none to update.", "Name both.");
                }
            }
        }
    }

    /** What holds if nothing is said. */
    public static final BulkOptions DEFAULT = new BulkOptions(0, new Conflicts.Refused(), true);

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
        return new BulkOptions(0, new Conflicts.Ignored(), true);
    }

    /**
     * Updates rows that are there already: {@code ON CONFLICT (unique) DO UPDATE SET …}, {@code ON DUPLICATE KEY UPDATE …} on
     * MySQL and MariaDB, which look at every unique key of a table: there the model must have no other one.
     *
     * @param unique the fields that are unique together and tell that a row is there; {@code pk} for those of the primary key
     * @param fields the fields that take the values of the object
     */
    public static BulkOptions updatingConflicts(Collection<String> unique, Collection<String> fields) {
        return new BulkOptions(0, new Conflicts.Updated(List.copyOf(unique), List.copyOf(fields)), true);
    }

    /** {@link #updatingConflicts(Collection, Collection)} for one unique column. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> BulkOptions updatingConflicts(Column<M, ?> unique, Column<M, ?> first, Column<M, ?>... more) {
        List<String> fields = Arguments.of(first, more).stream()
                .map(column -> column.path().text())
                .toList();
        return updatingConflicts(List.of(unique.path().text()), fields);
    }

    /** Checks no rule of the model. The database has its own. */
    public static BulkOptions withoutValidation() {
        return DEFAULT.unvalidated();
    }

    /** The same, with at most so many rows a statement. */
    public BulkOptions withBatches(int rows) {
        return new BulkOptions(rows, conflicts, validated);
    }

    /** The same, without validation. */
    public BulkOptions unvalidated() {
        return new BulkOptions(batchSize, conflicts, false);
    }
}
