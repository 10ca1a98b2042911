package dev.ryx.store;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.SqliteUrl;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What tells a database from others wherever a cache is shared: its alias, its place, its user, who may see other rows than
 * another, and its parameters, which may name a schema. A database in memory, and one of a data source without an alias, is
 * told from all others.
 *
 * @param text all of that
 */
record DatabaseIdentity(String text) {

    static DatabaseIdentity of(Backend backend, @Nullable String alias) {
        String own = backend.url().map(DatabaseIdentity::of).orElseGet(() -> alias == null ? unique() : "");
        return new DatabaseIdentity(
                String.join("\n", Objects.requireNonNullElse(alias, ""), backend.place(), backend.access(), own));
    }

    private static String of(DatabaseUrl url) {
        if (!(url instanceof SqliteUrl sqlite)) {
            return "";
        }
        return sqlite.isMemory()
                ? unique()
                : String.valueOf(Objects.requireNonNull(sqlite.file()).toAbsolutePath());
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
