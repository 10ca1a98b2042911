package dev.ryx.migrations.operation;

import dev.ryx.error.MigrationException;

/** Refuses to undo what nothing undoes. */
public final class Irreversible {

    private Irreversible() {}

    /** The refusal of an operation that has no reverse. */
    public static MigrationException of(Operation operation) {
        return new MigrationException(
                "Nothing undoes this: " + operation.describe() + ".",
                "Write its reverse into the file (reverse { … }, or reverse nothing), or go back from a backup.",
                null);
    }
}
