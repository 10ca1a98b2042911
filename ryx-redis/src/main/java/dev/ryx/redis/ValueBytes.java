package dev.ryx.redis;

import dev.ryx.value.Json;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value of a row as bytes: its kind, then what tells it from others of the kind. */
final class ValueBytes {

    /** The kinds, by their codes in the bytes. */
    private enum Kind {
        NULL(0),
        FALSE(1),
        TRUE(2),
        SHORT(3),
        INT(4),
        LONG(5),
        DOUBLE(6),
        DECIMAL(7),
        TEXT(8),
        DATE(9),
        TIME(10),
        DATE_TIME(11),
        INSTANT(12),
        DURATION(13),
        UUID(14),
        BYTES(15),
        JSON(16),
        LIST(17);

        private static final Kind[] BY_CODE = new Kind[values().length];

        static {
            for (Kind kind : values()) {
                BY_CODE[kind.code] = kind;
            }
        }

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    /** Lists hold values, and no lists of lists of lists without end. */
    private static final int DEEPEST = 16;

    private ValueBytes() {}

    static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> kind(out, Kind.NULL);
            case Boolean truth -> kind(out, truth ? Kind.TRUE : Kind.FALSE);
            case Short number -> kind(out, Kind.SHORT).writeShort(number);
            case Integer number -> kind(out, Kind.INT).writeInt(number);
            case Long number -> kind(out, Kind.LONG).writeLong(number);
            case Double number -> kind(out, Kind.DOUBLE).writeDouble(number);
            case BigDecimal number -> {
                kind(out, Kind.DECIMAL).writeInt(number.scale());
                bytes(out, number.unscaledValue().toByteArray());
            }
            case String text -> text(kind(out, Kind.TEXT), text);
            case LocalDate date -> kind(out, Kind.DATE).writeLong(date.toEpochDay());
            case LocalTime time -> kind(out, Kind.TIME).writeLong(time.toNanoOfDay());
            case LocalDateTime moment -> {
                kind(out, Kind.DATE_TIME).writeLong(moment.toLocalDate().toEpochDay());
                out.writeLong(moment.toLocalTime().toNanoOfDay());
            }
            case Instant instant -> {
                kind(out, Kind.INSTANT).writeLong(instant.getEpochSecond());
                out.writeInt(instant.getNano());
            }
            case Duration duration -> {
                kind(out, Kind.DURATION).writeLong(duration.getSeconds());
                out.writeInt(duration.getNano());
            }
            case UUID uuid -> {
                kind(out, Kind.UUID).writeLong(uuid.getMostSignificantBits());
                out.writeLong(uuid.getLeastSignificantBits());
            }
            case byte[] bytes -> bytes(kind(out, Kind.BYTES), bytes);
            case Json(String text) -> text(kind(out, Kind.JSON), text);
            case Collection<?> values -> writeList(kind(out, Kind.LIST), values);
            case Object other ->
                throw new IllegalArgumentException("A " + other.getClass().getName() + " cannot be kept in Redis.");
        }
    }

    static void writeList(DataOutputStream out, Collection<? extends @Nullable Object> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(out, value);
        }
    }

    private static DataOutputStream kind(DataOutputStream out, Kind kind) throws IOException {
        out.writeByte(kind.code);
        return out;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable Object read(DataInputStream in, int depth) throws IOException {
        return switch (Kind.BY_CODE[in.readUnsignedByte()]) {
            case NULL -> null;
            case FALSE -> false;
            case TRUE -> true;
            case SHORT -> in.readShort();
            case INT -> in.readInt();
            case LONG -> in.readLong();
            case DOUBLE -> in.readDouble();
            case DECIMAL -> decimal(in);
            case TEXT -> text(in);
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case TIME -> LocalTime.ofNanoOfDay(in.readLong());
            case DATE_TIME ->
                LocalDateTime.of(LocalDate.ofEpochDay(in.readLong()), LocalTime.ofNanoOfDay(in.readLong()));
            case INSTANT -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case DURATION -> Duration.ofSeconds(in.readLong(), in.readInt());
            case UUID -> new UUID(in.readLong(), in.readLong());
            case BYTES -> bytes(in);
            case JSON -> new Json(text(in));
            case LIST -> readList(in, depth + 1);
        };
    }

    static List<@Nullable Object> readList(DataInputStream in) throws IOException {
        return readList(in, 0);
    }

    private static List<@Nullable Object> readList(DataInputStream in, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("deeper than anything written");
        }
        int count = count(in, 1);
        var values = new ArrayList<@Nullable Object>(count);
        for (int i = 0; i < count; i++) {
            values.add(read(in, depth));
        }
        return values;
    }

    private static BigDecimal decimal(DataInputStream in) throws IOException {
        int scale = in.readInt();
        return new BigDecimal(new BigInteger(bytes(in)), scale);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(count(in, 1));
    }

    /** How many there are, of so many bytes each at least; no more than there are bytes. */
    static int count(DataInputStream in, int leastBytes) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() / leastBytes) {
            throw new IOException("more than there is");
        }
        return count;
    }
}
