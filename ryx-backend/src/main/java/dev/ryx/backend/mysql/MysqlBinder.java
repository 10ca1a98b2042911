package dev.ryx.backend.mysql;

import dev.ryx.backend.jdbc.Binder;
import dev.ryx.backend.jdbc.JsonValue;
import dev.ryx.backend.jdbc.Slot;
import dev.ryx.backend.row.ListText;
import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of MySQL and MariaDB: moments as dates and times of UTC, UUIDs as text. */
final class MysqlBinder extends Binder {

    /** A time that was calculated is compared as text, of six digits behind the point. */
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private static final int MOST_DIGITS = 65;
    private static final int MOST_SCALE = 30;

    /** How many arrays and objects within one another JSON may have. */
    private static final int MYSQL_DEPTH = 100;

    private static final int MARIADB_DEPTH = 31;

    /** More than a value takes beside its text or bytes, and more than a message does beside its values. */
    private static final int FRAME = 16;

    private final DatabaseKind kind;
    private final long longestPacket;

    /**
     * @param longestPacket how many bytes the server takes at once; a driver that is given more closes the connection
     */
    MysqlBinder(DatabaseKind kind, long longestPacket) {
        this.kind = kind;
        this.longestPacket = longestPacket;
    }

    @Override
    public void bind(PreparedStatement statement, CompiledQuery query) throws SQLException {
        long most = FRAME;
        for (int i = 0; i < query.parameterCount(); i++) {
            most += FRAME + mostBytes(query.value(i));
        }
        if (most > longestPacket) {
            requirePacket(query.values());
        }
        super.bind(statement, query);
    }

    /** What a value takes at most, without a walk over its characters. */
    private static long mostBytes(@Nullable Object value) {
        return switch (value) {
            case String text -> 3L * text.length();
            case byte[] bytes -> bytes.length;
            case null, default -> 0;
        };
    }

    private void requirePacket(List<@Nullable Object> values) {
        long bytes = FRAME;
        for (Object value : values) {
            bytes += FRAME + (value instanceof String text ? utf8Length(text) : mostBytes(value));
        }
        if (bytes > longestPacket) {
            throw FieldException.wrongUse(
                    "The parameters take " + bytes + " bytes, and the server takes " + longestPacket + " at once.",
                    "Write fewer rows or shorter values, or raise the server's max_allowed_packet.");
        }
    }

    private static long utf8Length(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    @Override
    protected void bindNull(PreparedStatement statement, int position, SqlType type) throws SQLException {
        statement.setNull(position, Types.NULL);
    }

    @Override
    protected void bind(PreparedStatement statement, int position, SqlType type, Object value) throws SQLException {
        switch (type) {
            case SqlType.Int _, SqlType.Interval _ -> statement.setLong(position, ((Number) value).longValue());
            case SqlType.Varchar _, SqlType.Text _ -> statement.setString(position, (String) value);
            case SqlType.Bool _ -> statement.setBoolean(position, (boolean) value);
            case SqlType.Float _ -> statement.setDouble(position, finite(position, (double) value));
            case SqlType.Decimal _ ->
                statement.setBigDecimal(position, decimal(new Slot(position, type), (BigDecimal) value));
            case SqlType.Json _ -> statement.setString(position, json(new Slot(position, type), (String) value));
            case SqlType.Time _ -> statement.setString(position, CLOCK.format((LocalTime) value));
            case SqlType.Timestamp _ ->
                statement.setObject(position, LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
            case SqlType.Date _, SqlType.DateTime _ -> statement.setObject(position, value);
            case SqlType.Uuid _ -> statement.setString(position, value.toString());
            case SqlType.Bytes _ -> statement.setBytes(position, (byte[]) value);
            case SqlType.Array _ -> statement.setString(position, ListText.write((List<?>) value));
        }
    }

    private String json(Slot slot, String value) {
        boolean mysql = kind == DatabaseKind.MYSQL;
        JsonValue json = slot.json(value, mysql ? MYSQL_DEPTH : MARIADB_DEPTH);
        if (mysql && json.needsDecimals()) {
            throw slot.refuse(
                    "MySQL keeps a number in JSON in 64 bits, and one there has more digits.",
                    "Write it as a string, or round it.");
        }
        return value;
    }

    private double finite(int position, double value) {
        if (Double.isInfinite(value)) {
            throw new Slot(position, SqlType.FLOAT)
                    .refuse(
                            kind.displayName() + " has no infinite numbers.",
                            "Use null where there is no greatest number.");
        }
        return value;
    }

    /** Digits beyond those would be other digits, or none. */
    private BigDecimal decimal(Slot slot, BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        int digitsBeforePoint = Math.max(0, shortest.precision() - shortest.scale());
        if (shortest.scale() > MOST_SCALE || digitsBeforePoint + Math.max(0, shortest.scale()) > MOST_DIGITS) {
            throw slot.refuse(
                    kind.displayName() + " keeps " + MOST_DIGITS + " digits of a decimal, " + MOST_SCALE
                            + " of them behind the point, and the value has more.",
                    "Round it, or declare the field to be text.");
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
