package dev.ryx.backend.postgres;

import dev.ryx.backend.jdbc.Binder;
import dev.ryx.backend.jdbc.Slot;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** PostgreSQL's parameters: each type is native, and lists are arrays. */
final class PostgresBinder extends Binder {

    @Override
    protected void setNull(PreparedStatement statement, int position, SqlType type) throws SQLException {
        statement.setNull(position, jdbcType(type));
    }

    /** The type of a NULL; {@code NULL} leaves it to the server, which knows it from the place of the parameter. */
    private static int jdbcType(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> Types.BOOLEAN;
            case SqlType.Int(int bits) ->
                switch (bits) {
                    case 16 -> Types.SMALLINT;
                    case 32 -> Types.INTEGER;
                    default -> Types.BIGINT;
                };
            case SqlType.Interval _ -> Types.BIGINT;
            case SqlType.Float _ -> Types.DOUBLE;
            case SqlType.Decimal _ -> Types.NUMERIC;
            case SqlType.Varchar _, SqlType.Text _ -> Types.VARCHAR;
            case SqlType.Date _ -> Types.DATE;
            case SqlType.Bytes _ -> Types.BINARY;
            case SqlType.Json _ -> Types.OTHER;
            case SqlType.Time _, SqlType.DateTime _, SqlType.Timestamp _, SqlType.Uuid _, SqlType.Array _ -> Types.NULL;
        };
    }

    @Override
    protected void setInteger(PreparedStatement statement, int position, Number value, int bits) throws SQLException {
        switch (bits) {
            case 16 -> statement.setShort(position, value.shortValue());
            case 32 -> statement.setInt(position, value.intValue());
            default -> statement.setLong(position, value.longValue());
        }
    }

    @Override
    protected void setDouble(PreparedStatement statement, int position, Double value) throws SQLException {
        statement.setDouble(position, value);
    }

    @Override
    protected void setDecimal(PreparedStatement statement, Slot slot, BigDecimal value) throws SQLException {
        statement.setBigDecimal(slot.position(), value);
    }

    @Override
    protected void setInstant(PreparedStatement statement, int position, Instant value) throws SQLException {
        statement.setObject(position, value.atOffset(ZoneOffset.UTC));
    }

    @Override
    protected void setDate(PreparedStatement statement, int position, LocalDate value) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    protected void setTime(PreparedStatement statement, int position, LocalTime value) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    protected void setDateTime(PreparedStatement statement, int position, LocalDateTime value) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    protected void setUuid(PreparedStatement statement, int position, UUID value) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    protected void setJson(PreparedStatement statement, Slot slot, String value) throws SQLException {
        statement.setObject(slot.position(), value, Types.OTHER);
    }

    @Override
    protected void setList(PreparedStatement statement, int position, SqlType element, List<?> value)
            throws SQLException {
        statement.setArray(position, PostgresArrays.of(statement.getConnection(), element, value));
    }
}
