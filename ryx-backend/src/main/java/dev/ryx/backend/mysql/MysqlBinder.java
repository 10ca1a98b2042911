package dev.ryx.backend.mysql;

import dev.ryx.backend.jdbc.Binder;
import dev.ryx.backend.jdbc.JsonValue;
import dev.ryx.backend.jdbc.Slot;
import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The parameters of MySQL and MariaDB: moments as dates and times of UTC, UUIDs as text. */
final class MysqlBinder extends Binder {

    /** A time that was calculated is compared as text, of six digits behind the point. */
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private static final int MOST_DIGITS = 65;
    private static final int MOST_SCALE = 30;

    private static final int BYTES_PER_CHAR = 3;

    /** What is left for the statement around the value. */
    private static final int STATEMENT_LENGTH = 4096;

    /** How many arrays and objects within one another JSON may have. */
    private static final int MYSQL_DEPTH = 100;

    private static final int MARIADB_DEPTH = 31;

    private final DatabaseKind kind;
    private final long packet;

    /**
     * @param kind which of the two it is
     * @param packet how many bytes a statement with its parameters may have
     */
    MysqlBinder(DatabaseKind kind, long packet) {
        this.kind = kind;
        this.packet = packet;
    }

    @Override
    protected void bindNull(PreparedStatement statement, Slot slot) throws SQLException {
        statement.setNull(slot.position(), Types.NULL);
    }

    @Override
    protected void bind(PreparedStatement statement, Slot slot, Object value) throws SQLException {
        int position = slot.position();
        switch (slot.type()) {
            case SqlType.Bool _ -> statement.setBoolean(position, (boolean) value);
            case SqlType.Int _, SqlType.Interval _ -> statement.setLong(position, ((Number) value).longValue());
            case SqlType.Float _ -> statement.setDouble(position, finite(slot, (double) value));
            case SqlType.Decimal _ -> statement.setBigDecimal(position, decimal(slot, (BigDecimal) value));
            case SqlType.Varchar _, SqlType.Text _ -> statement.setString(position, text(slot, (String) value));
            case SqlType.Json _ -> statement.setString(position, json(slot, text(slot, (String) value)));
            case SqlType.Time _ -> statement.setString(position, CLOCK.format((LocalTime) value));
            case SqlType.Timestamp _ ->
                statement.setObject(position, LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
            case SqlType.Date _, SqlType.DateTime _ -> statement.setObject(position, value);
            case SqlType.Uuid _ -> statement.setString(position, value.toString());
            case SqlType.Bytes _ -> statement.setBytes(position, bytes(slot, (byte[]) value));
            case SqlType.Array _ ->
                throw FieldException.wrongUse(
                        "A parameter of the type " + slot.type().label() + " cannot be given to " + kind.displayName()
                                + ".",
                        "Write one parameter for each element.");
        }
    }

    /** The server ends the connection of whoever sends more. The longest character of UTF-8 has three bytes a char. */
    private String text(Slot slot, String value) {
        if (value.length() > (packet - STATEMENT_LENGTH) / BYTES_PER_CHAR) {
            requireFits(slot, value.getBytes(StandardCharsets.UTF_8).length);
        }
        return value;
    }

    private byte[] bytes(Slot slot, byte[] value) {
        requireFits(slot, value.length);
        return value;
    }

    private void requireFits(Slot slot, long length) {
        if (length > packet - STATEMENT_LENGTH) {
            throw slot.refuse(
                    "the value is longer than the server takes at once, " + packet + " bytes.",
                    "Raise max_allowed_packet, or keep large values elsewhere.");
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

    private double finite(Slot slot, double value) {
        if (Double.isInfinite(value)) {
            throw slot.refuse(
                    kind.displayName() + " has no infinite numbers.", "Use null where there is no greatest number.");
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
