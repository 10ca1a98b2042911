package dev.ryx.expr;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of users as parameters of statements that no query tree has made. */
public final class Values {

    private Values() {}

    /**
     * The value, bound as its class; an object of a model as its key.
     *
     * @throws FieldException if no column holds values of its class
     */
    public static Parameter parameter(@Nullable Object value) {
        if (!(Operands.of(value) instanceof Expression.Value(Object column, var _))) {
            throw FieldException.wrongUse(
                    "A parameter of raw SQL is one value.", "Write a ? for each value, and expressions in the SQL.");
        }
        return column instanceof BigInteger whole
                ? new Parameter(new BigDecimal(whole), new SqlType.Decimal(38, 0))
                : new Parameter(widened(column), typeOf(column));
    }

    private static @Nullable Object widened(@Nullable Object value) {
        return switch (value) {
            case Byte number -> number.longValue();
            case Short number -> number.longValue();
            case Integer number -> number.longValue();
            case Float real -> real.doubleValue();
            case null, default -> value;
        };
    }

    private static SqlType typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> SqlType.TEXT;
            case Boolean _ -> SqlType.BOOL;
            case Byte _, Short _, Integer _, Long _ -> SqlType.BIGINT;
            case Float _, Double _ -> SqlType.FLOAT;
            case BigDecimal number -> new SqlType.Decimal(38, Math.max(0, number.scale()));
            case String _ -> SqlType.TEXT;
            case LocalDate _ -> SqlType.DATE;
            case LocalTime _ -> SqlType.TIME;
            case LocalDateTime _ -> SqlType.DATETIME;
            case Instant _ -> SqlType.TIMESTAMP;
            case Duration _ -> SqlType.INTERVAL;
            case UUID _ -> SqlType.UUID;
            case byte[] _ -> SqlType.BYTES;
            default ->
                throw FieldException.wrongValue(
                        "A parameter",
                        "a value of a column type",
                        value.getClass().getSimpleName());
        };
    }
}
