package dev.ryx.example.chinook;

import dev.ryx.Ryx;
import dev.ryx.example.chinook.data.MusicStore;
import dev.ryx.example.chinook.data.Progress;
import dev.ryx.test.TestDatabase;
import java.sql.SQLException;

/** The database of a test class as the default one, for as long as a test needs it. */
public final class StoreDatabase implements AutoCloseable {

    private StoreDatabase() {}

    /** Makes it the default database. */
    public static StoreDatabase open(TestDatabase database) {
        Ryx.setup(database.text());
        return new StoreDatabase();
    }

    /** Fills it once, from outside. */
    public static MusicStore.Filled fill(TestDatabase database) throws SQLException {
        return fill(database, (_, _, _) -> {});
    }

    /** Fills it once, from outside, and tells how far it is. */
    public static MusicStore.Filled fill(TestDatabase database, Progress progress) throws SQLException {
        try (var _ = open(database)) {
            return MusicStore.fill(progress);
        }
    }

    @Override
    public void close() {
        Ryx.shutdown();
    }
}
