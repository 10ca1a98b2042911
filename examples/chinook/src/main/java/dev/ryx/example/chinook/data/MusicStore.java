package dev.ryx.example.chinook.data;

import dev.ryx.Database;
import dev.ryx.Ryx;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.meta.ModelMeta;
import dev.ryx.migrations.MigrationRunner;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The music store in the default database. */
public final class MusicStore {

    /**
     * What {@link #fill} found or did.
     *
     * @param imported whether it wrote the rows; else they were there already
     * @param counts each table, with as many rows as the data set has
     */
    public record Filled(boolean imported, List<TableCount> counts) {

        /** The rows of all tables together. */
        public long rows() {
            return counts.stream().mapToLong(TableCount::rows).sum();
        }
    }

    private MusicStore() {}

    /**
     * Creates the tables and copies the data set into them, unless they hold it already. All rows are written in one
     * transaction, so that whatever interrupts it leaves empty tables behind. (Not every database can create tables in a
     * transaction.)
     *
     * @throws RefusedException if the database holds something else; it is left as it was
     * @throws SQLException if the data set cannot be read
     */
    public static Filled fill(Progress progress) throws SQLException {
        try (Source source = Source.open()) {
            createTables();
            return Ryx.transaction(() -> fill(source, progress));
        }
    }

    private static Filled fill(Source source, Progress progress) throws SQLException {
        Map<StoreTable, Long> expected = new EnumMap<>(StoreTable.class);
        for (StoreTable table : StoreTable.values()) {
            expected.put(table, source.count(table));
        }
        boolean empty = counts(expected).stream().allMatch(count -> count.rows() == 0);
        if (empty) {
            long total = expected.values().stream().mapToLong(Long::longValue).sum();
            var copier = new Copier(source, total, progress);
            new Sales(copier).copy(new Catalogue(copier).copy());
        }
        List<TableCount> counts = counts(expected);
        if (!counts.stream().allMatch(TableCount::isComplete)) {
            throw RefusedException.incomplete(counts);
        }
        return new Filled(empty, counts);
    }

    private static void createTables() {
        Database database = Ryx.database();
        Set<String> ours = Ryx.models().all().stream()
                .map(ModelMeta::table)
                .map(Object::toString)
                .collect(Collectors.toSet());
        List<String> there = database.backend().introspector().tables().stream()
                .map(ExistingTable::name)
                .toList();
        if (!there.isEmpty() && !there.containsAll(ours)) {
            throw RefusedException.foreign(there);
        }
        MigrationRunner.of(database.backend(), Ryx.models()).migrate();
    }

    private static List<TableCount> counts(Map<StoreTable, Long> expected) {
        return Arrays.stream(StoreTable.values())
                .map(table -> new TableCount(table, table.count(), expected.getOrDefault(table, 0L)))
                .toList();
    }
}
