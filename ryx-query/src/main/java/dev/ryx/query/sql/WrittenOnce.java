package dev.ryx.query.sql;

import dev.ryx.meta.DatabaseKind;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of many statements that is the same in all of them, written once for each kind of database. Safe for use by
 * several threads at once: a lost race merely writes it again.
 */
public final class WrittenOnce {

    /** Copied when it is added to. */
    private volatile EnumMap<DatabaseKind, Written> byKind = new EnumMap<>(DatabaseKind.class);

    /** A part that was not written yet. */
    public WrittenOnce() {}

    /** The part as it was written for a kind of database; null if it was not yet. */
    public @Nullable Written get(DatabaseKind kind) {
        return byKind.get(kind);
    }

    /** Remembers what a writer has written for a kind of database, and gives it back. */
    public Written remember(DatabaseKind kind, SqlWriter writer) {
        Written written = writer.written();
        var more = new EnumMap<>(byKind);
        more.put(kind, written);
        byKind = more;
        return written;
    }
}
