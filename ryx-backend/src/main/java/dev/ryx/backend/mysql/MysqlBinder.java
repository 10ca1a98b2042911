package dev.ryx.backend.mysql;

import dev.ryx.backend.jdbc.Binder;
import dev.ryx.backend.jdbc.JsonValue;
import dev.ryx.backend.jdbc.Slot;
import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
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
    protected void requireSendable(CompiledQuery query) {
        long most = FRAME;
        for (int i = 0; i < query.parameterCount(); i++) {
            most += FRAME + mostBytes(query.value(i));
        }
        if (most > longestPacket) {
            requirePacket(query.values());
        }
    }

    @Override
    protected boolean areSendable(SqlType[] types) {
        long most = FRAME;
        for (SqlType type : types) {
            most += FRAME + mostBytes(type);
        }
        return most <= longestPacket;
    }

    /** What the values of a type take at most beside their frame. */
    private static long mostBytes(SqlType type) {
        return switch (type) {
            case SqlType.Varchar(int length) -> 4L * length;
            case SqlType.Decimal _ -> MOST_DIGITS;
            case SqlType.Uuid _ -> 36;
            case SqlType.Text _, SqlType.Bytes _, SqlType.Json _, SqlType.Array _ -> Integer.MAX_VALUE;
            case SqlType.Int _,
                    SqlType.Bool _,
                    SqlType.Float _,
                    SqlType.Date _,
                    SqlType.Time _,
                    SqlType.DateTime _,
                    SqlType.Timestamp _,
                    SqlType.Interval _ -> 0;
        };
    }

    /** What a value takes at most, without a walk over its characters. */
    private static long mostBytes(@Nullable Object value) {
        if (value instanceof String text) {
            return 3L * text.length();
        }
        return value instanceof byte[] bytes ? bytes.length : 0;
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
    protected void setNull(PreparedStatement statement, int position, SqlType type) throws SQLException {
        statement.setNull(position, Types.NULL);
    }

    @Override
    protected void setInteger(PreparedStatement statement, int position, Number value, int bits) throws SQLException {
        if (bits == Long.SIZE) {
            statement.setLong(position, value.longValue());
        } else {
            statement.setInt(position, value.intValue());
        }
    }

    @Override
    protected void setDouble(PreparedStatement statement, int position, Double value) throws SQLException {
        if (value.isInfinite()) {
            throw new Slot(position, SqlType.FLOAT)
                    .refuse(
                            kind.displayName() + " has no infinite numbers.",
                            "Use null where there is no greatest number.");
        }
        statement.setDouble(position, value);
    }

    @Override
    protected void setDecimal(PreparedStatement statement, Slot slot, BigDecimal value) throws SQLException {
        statement.setBigDecimal(slot.position(), decimal(slot, value));
    }

    @Override
    protected void setInstant(PreparedStatement statement, int position, Instant value) throws SQLException {
        statement.setObject(position, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    @Override
    protected void setDate(PreparedStatement statement, int position, LocalDate value) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    protected void setTime(PreparedStatement statement, int position, LocalTime value) throws SQLException {
        statement.setString(position, CLOCK.format(value));
    }

    @Override
    protected void setDateTime(PreparedStatement statement, int position, LocalDateTime value) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    protected void setJson(PreparedStatement statement, Slot slot, String value) throws SQLException {
        statement.setString(slot.position(), json(slot, value));
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
