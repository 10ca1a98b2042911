package dev.ryx.backend.postgres;

import dev.ryx.backend.jdbc.Binder;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** PostgreSQL's parameters: each type is native, and lists are arrays. */
final class PostgresBinder extends Binder {

    @Override
    protected void bindNull(PreparedStatement statement, int position, SqlType type) throws SQLException {
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
    protected void bind(PreparedStatement statement, int position, SqlType type, Object value) throws SQLException {
        switch (type) {
            case SqlType.Bool _ -> statement.setBoolean(position, (boolean) value);
            case SqlType.Int(int bits) -> bindInteger(statement, position, (Number) value, bits);
            case SqlType.Interval _ -> statement.setLong(position, (long) value);
            case SqlType.Float _ -> statement.setDouble(position, (double) value);
            case SqlType.Decimal _ -> statement.setBigDecimal(position, (BigDecimal) value);
            case SqlType.Varchar _, SqlType.Text _ -> statement.setString(position, (String) value);
            case SqlType.Timestamp _ -> statement.setObject(position, ((Instant) value).atOffset(ZoneOffset.UTC));
            case SqlType.Date _, SqlType.Time _, SqlType.DateTime _, SqlType.Uuid _ ->
                statement.setObject(position, value);
            case SqlType.Bytes _ -> statement.setBytes(position, (byte[]) value);
            case SqlType.Json _ -> statement.setObject(position, value, Types.OTHER);
            case SqlType.Array(SqlType element) ->
                statement.setArray(position, PostgresArrays.of(statement.getConnection(), element, (List<?>) value));
        }
    }

    private static void bindInteger(PreparedStatement statement, int position, Number value, int bits)
            throws SQLException {
        switch (bits) {
            case 16 -> statement.setShort(position, value.shortValue());
            case 32 -> statement.setInt(position, value.intValue());
            default -> statement.setLong(position, value.longValue());
        }
    }
}
