package dev.ryx.example.chinook.data;

import dev.ryx.Manager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;

/** Copies one table after the other. */
final class Copier {

    /** How many rows are written between two signs of progress. */
    private static final int CHUNK = 500;

    private final Source source;
    private final Progress progress;
    private final long total;
    private long written;

    Copier(Source source, long total, Progress progress) {
        this.source = source;
        this.total = total;
        this.progress = progress;
    }

    Source source() {
        return source;
    }

    /** Copies a table whose rows have a key. */
    <M> Copied<M> copy(StoreTable table, Manager<M> manager, Source.RowReader<M> reader) throws SQLException {
        Map<Integer, M> objects = new LinkedHashMap<>();
        for (var keyed : source.read(table, row -> Map.entry(key(row), reader.read(row)))) {
            objects.put(keyed.getKey(), keyed.getValue());
        }
        write(table, manager, objects.values());
        return new Copied<>(table, objects);
    }

    private static Integer key(ResultSet row) throws SQLException {
        return row.getInt(1);
    }

    /** Copies a table that no other refers to. */
    <M> void copyUnkeyed(StoreTable table, Manager<M> manager, Source.RowReader<M> reader) throws SQLException {
        write(table, manager, source.read(table, reader));
    }

    /** The database numbers the objects, and {@code bulkCreate} gives them these keys. */
    private <M> void write(StoreTable table, Manager<M> manager, Collection<M> objects) {
        for (List<M> chunk :
                objects.stream().gather(Gatherers.windowFixed(CHUNK)).toList()) {
            manager.bulkCreate(chunk);
            written += chunk.size();
            progress.written(table, written, total);
        }
    }
}
