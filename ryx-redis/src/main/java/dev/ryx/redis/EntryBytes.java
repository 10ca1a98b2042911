package dev.ryx.redis;

import dev.ryx.backend.row.KeptRows;
import dev.ryx.backend.row.Row;
import dev.ryx.cache.CacheEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as bytes: a version, the stamps, the rows, each number before what it counts. Bytes that were not written here are
 * no entry; reading them makes nothing but values.
 */
final class EntryBytes {

    private static final byte VERSION = 1;

    private EntryBytes() {}

    /**
     * An entry as bytes.
     *
     * @throws IllegalArgumentException if a value is of a class that no column is read as
     */
    static byte[] of(CacheEntry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(entry.stamps().size());
            for (long stamp : entry.stamps()) {
                out.writeLong(stamp);
            }
            out.writeInt(entry.rows().rows().size());
            for (Row row : entry.rows().rows()) {
                ValueBytes.writeList(out, row.values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The entry, or null if the bytes are none. */
    static @Nullable CacheEntry read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readByte() == VERSION ? entry(in) : null;
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }

    private static @Nullable CacheEntry entry(DataInputStream in) throws IOException {
        var stamps = new ArrayList<Long>();
        for (int count = ValueBytes.count(in, Long.BYTES); count > 0; count--) {
            stamps.add(in.readLong());
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int count = ValueBytes.count(in, Integer.BYTES); count > 0; count--) {
            rows.add(ValueBytes.readList(in));
        }
        return in.available() == 0 ? new CacheEntry(stamps, KeptRows.ofValues(rows)) : null;
    }
}
