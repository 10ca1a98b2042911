package dev.ryx.backend.postgres;

import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Lists as PostgreSQL's arrays, for {@code = ANY(?)} and {@code unnest(?::type[])}. Elements may be null; a list among lists is its text. */
final class PostgresArrays {

    private PostgresArrays() {}

    static Array of(Connection connection, SqlType element, List<?> values) throws SQLException {
        return connection.createArrayOf(typeName(element), elements(element, values));
    }

    private static String typeName(SqlType element) {
        return switch (element) {
            case SqlType.Bool _ -> "bool";
            case SqlType.Int(int bits) -> "int" + bits / Byte.SIZE;
            case SqlType.Interval _ -> "int8";
            case SqlType.Float _ -> "float8";
            case SqlType.Decimal _ -> "numeric";
            case SqlType.Varchar _, SqlType.Text _ -> "text";
            case SqlType.Date _ -> "date";
            case SqlType.Time _ -> "time";
            case SqlType.DateTime _ -> "timestamp";
            case SqlType.Timestamp _ -> "timestamptz";
            case SqlType.Uuid _ -> "uuid";
            case SqlType.Bytes _ -> "bytea";
            case SqlType.Json _ -> "jsonb";
            case SqlType.Array _ -> "text";
        };
    }

    /** An array of the class that the driver encodes for this type: in binary where it can, as text otherwise. */
    private static @Nullable Object[] elements(SqlType element, List<?> values) {
        return switch (element) {
            case SqlType.Bool _ -> converted(values, Boolean[]::new, value -> (Boolean) value);
            case SqlType.Int(int bits) ->
                switch (bits) {
                    case 16 -> converted(values, Short[]::new, value -> ((Number) value).shortValue());
                    case 32 -> converted(values, Integer[]::new, value -> ((Number) value).intValue());
                    default -> converted(values, Long[]::new, value -> ((Number) value).longValue());
                };
            case SqlType.Interval _ -> converted(values, Long[]::new, value -> (Long) value);
            case SqlType.Float _ -> converted(values, Double[]::new, value -> (Double) value);
            case SqlType.Json _ -> converted(values, String[]::new, value -> (String) value);
            case SqlType.Bytes _ -> converted(values, byte[][]::new, value -> (byte[]) value);
            case SqlType.Decimal _ -> converted(values, String[]::new, value -> ((BigDecimal) value).toPlainString());
            case SqlType.DateTime _ -> converted(values, String[]::new, value -> ((LocalDateTime) value).toString());
            case SqlType.Timestamp _ ->
                converted(
                        values,
                        String[]::new,
                        value -> ((Instant) value).atOffset(ZoneOffset.UTC).toString());
            case SqlType.Array(SqlType inner) ->
                converted(values, String[]::new, value -> ArrayText.write(elements(inner, (List<?>) value)));
            case SqlType.Varchar _, SqlType.Text _, SqlType.Date _, SqlType.Time _, SqlType.Uuid _ ->
                converted(values, String[]::new, Object::toString);
        };
    }

    private static <T> @Nullable T[] converted(
            List<?> values, IntFunction<@Nullable T[]> array, Function<Object, T> conversion) {
        @Nullable T[] converted = array.apply(values.size());
        for (int i = 0; i < converted.length; i++) {
            Object value = values.get(i);
            converted[i] = value == null ? null : conversion.apply(value);
        }
        return converted;
    }
}
