package dev.ryx.query.sql;

import dev.ryx.meta.DatabaseKind;
import org.jspecify.annotations.Nullable;

/**
 * A part of many statements that is the same in all of them, written once for each kind of database. Safe for use by
 * several threads at once: a lost race merely writes it again.
 */
public final class WrittenOnce {

    private static final int KINDS = DatabaseKind.values().length;

    private final @Nullable Written[] byKind = new @Nullable Written[KINDS];

    /** A part that was not written yet. */
    public WrittenOnce() {}

    /** The part as it was written for a kind of database; null if it was not yet. */
    public @Nullable Written get(DatabaseKind kind) {
        return byKind[kind.ordinal()];
    }

    /** Remembers what a writer has written for a kind of database, and gives it back. */
    public Written remember(DatabaseKind kind, SqlWriter writer) {
        Written written = writer.written();
        byKind[kind.ordinal()] = written;
        return written;
    }
}
