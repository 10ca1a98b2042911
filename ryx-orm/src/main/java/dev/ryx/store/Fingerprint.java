package dev.ryx.store;

import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What tells the rows of one statement from those of any other: the database, the key given by the program, the SQL, the types of its columns, and the
 * types and values of its parameters, as the 256 bits of their SHA-256.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The fingerprint of a statement in a database, whose rows are kept in some way. */
    static String of(String database, CompiledQuery query, Caching caching) {
        var print = new Fingerprint();
        print.text(database);
        print.value(caching.key());
        print.text(query.sql());
        for (ResultColumn column : query.columns()) {
            print.text(column.type().label());
        }
        for (int i = 0; i < query.parameterCount(); i++) {
            print.text(query.type(i).label());
            print.value(query.value(i));
        }
        return HexFormat.of().formatHex(print.digest.digest());
    }

    /** Each part has its length before it, so that no two rows of parts look alike. */
    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text("null");
            case byte[] bytes -> bytes(bytes);
            case Collection<?> values -> {
                text("list " + values.size());
                values.forEach(this::value);
            }
            case Object[] values -> {
                text("array " + values.length);
                for (Object one : values) {
                    value(one);
                }
            }
            default -> {
                text(value.getClass().getName());
                text(value.toString());
            }
        }
    }
}
