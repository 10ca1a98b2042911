package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Conversion;
import dev.ryx.value.Json;
import dev.ryx.value.StorableText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a value the Java class that its {@link SqlType} names, where nothing is lost by it.
 *
 * <p>Times are cut to the microseconds that every database keeps. Digits stand for a whole number and a whole number for
 * its digits; other text is no number, and no other number text, so that no database compares a string with a number in a
 * way of its own.
 */
final class Coercion {

    /** The greatest precision that the databases calculate with. */
    static final int MOST_DIGITS = 38;

    private Coercion() {}

    /**
     * The type under which a value is compared with others of a type. A number of any kind and size can be compared with
     * a whole number, and a decimal keeps the digits it has.
     */
    static SqlType comparedAs(@Nullable Object value, SqlType type) {
        if (type instanceof SqlType.Int) {
            return switch (value) {
                case Double _, Float _ -> SqlType.FLOAT;
                case BigDecimal decimal -> naturalDecimal(decimal);
                case null, default -> SqlType.BIGINT;
            };
        }
        return type instanceof SqlType.Decimal && value instanceof BigDecimal decimal ? naturalDecimal(decimal) : type;
    }

    /**
     * A value that is written to a column of a type; a decimal is rounded, half up, to the digits that the column has.
     *
     * @param where the field, for the message
     */
    static Object stored(Object value, SqlType type, Object where) {
        return Storing.to(type).apply(value, where);
    }

    /**
     * How values that are written to a column get the Java class of its type.
     *
     * @param asItIs the class of which every value stands for itself, or null
     * @param exact for values of other classes
     */
    record Storing(SqlType type, @Nullable Class<?> asItIs, Exact exact) {

        static Storing to(SqlType type) {
            Class<?> asItIs = switch (type) {
                case SqlType.Int(int bits) ->
                    switch (bits) {
                        case Short.SIZE -> Short.class;
                        case Integer.SIZE -> Integer.class;
                        default -> Long.class;
                    };
                case SqlType.Bool _ -> Boolean.class;
                case SqlType.Uuid _ -> UUID.class;
                case SqlType.Bytes _ -> byte[].class;
                default -> null;
            };
            return new Storing(type, asItIs, Coercion.exact(type));
        }

        /**
         * The value as it is stored.
         *
         * @param where the field, for the message
         */
        Object apply(Object value, Object where) {
            if (value.getClass() == asItIs) {
                return value;
            }
            Object fitting = fitting(value, type, exact, where);
            return switch (type) {
                case SqlType.Varchar(int length) -> shortEnough((String) fitting, length, where);
                case SqlType.Decimal(int precision, int scale) ->
                    rounded((BigDecimal) fitting, precision, scale, where);
                default -> fitting;
            };
        }

        /**
         * Replaces values, null excepted, by what is stored of them: the first, and each so many places after it. Whether a
         * string holds what some database would not keep is looked at by whoever binds it.
         *
         * @param where the field, for the message
         */
        void applyEach(@Nullable Object[] values, int first, int end, int step, Object where) {
            switch (type) {
                case SqlType.Varchar(int length) -> texts(values, first, end, step, length, where);
                case SqlType.Text _ -> texts(values, first, end, step, Integer.MAX_VALUE, where);
                case SqlType.Timestamp _ -> instants(values, first, end, step, where);
                case SqlType.Float _ -> doubles(values, first, end, step, where);
                default -> others(values, first, end, step, where);
            }
        }

        /** Whether the column holds text, which is stored as it is or not at all. */
        boolean isOfText() {
            return type instanceof SqlType.Varchar || type instanceof SqlType.Text;
        }

        private void texts(@Nullable Object[] values, int first, int end, int step, int length, Object where) {
            for (int i = first; i < end; i += step) {
                Object value = values[i];
                if (value instanceof String text) {
                    shortEnough(text, length, where);
                } else if (value != null) {
                    values[i] = apply(value, where);
                }
            }
        }

        private void instants(@Nullable Object[] values, int first, int end, int step, Object where) {
            for (int i = first; i < end; i += step) {
                Object value = values[i];
                if (value != null && !(value instanceof Instant instant && isToTheMicro(instant))) {
                    values[i] = apply(value, where);
                }
            }
        }

        private void doubles(@Nullable Object[] values, int first, int end, int step, Object where) {
            for (int i = first; i < end; i += step) {
                Object value = values[i];
                if (value != null && !(value instanceof Double number && !number.isNaN())) {
                    values[i] = apply(value, where);
                }
            }
        }

        private void others(@Nullable Object[] values, int first, int end, int step, Object where) {
            for (int i = first; i < end; i += step) {
                Object value = values[i];
                if (value != null && value.getClass() != asItIs) {
                    values[i] = apply(value, where);
                }
            }
        }
    }

    private static BigDecimal rounded(BigDecimal value, int precision, int scale, Object where) {
        BigDecimal rounded = value.scale() > scale ? value.setScale(scale, RoundingMode.HALF_UP) : value;
        if (rounded.precision() - rounded.scale() > precision - scale && rounded.signum() != 0) {
            throw FieldException.badValue(
                    where.toString(),
                    "The number has more than " + (precision - scale) + " digits before the point.",
                    "Use a wider field.");
        }
        return rounded;
    }

    private static String shortEnough(String text, int length, Object where) {
        if (text.length() > length && text.codePointCount(0, text.length()) > length) {
            throw FieldException.badValue(
                    where.toString(), "The text is longer than " + length + " characters.", "Use a longer field.");
        }
        return text;
    }

    /**
     * From values, never null, to the Java class of a type; null for a value that has no such form. There is one for each
     * type, made once.
     */
    @FunctionalInterface
    interface Exact {
        @Nullable
        Object of(Object value, Object where);
    }

    private static final Exact BITS_16 = (value, where) -> wholeNumber(value, 16, where);
    private static final Exact BITS_32 = (value, where) -> wholeNumber(value, 32, where);
    private static final Exact BITS_64 = (value, where) -> wholeNumber(value, 64, where);

    /** How values get the Java class of a type. */
    static Exact exact(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> (value, _) -> value instanceof Boolean ? value : null;
            case SqlType.Int(int bits) -> bits == 64 ? BITS_64 : bits == 32 ? BITS_32 : BITS_16;
            case SqlType.Float _ -> Coercion::floating;
            case SqlType.Decimal _ -> (value, _) -> decimal(value);
            case SqlType.Varchar _, SqlType.Text _ -> Coercion::text;
            case SqlType.Date _ -> (value, _) -> value instanceof LocalDate ? value : null;
            case SqlType.Time _ ->
                (value, _) -> value instanceof LocalTime time ? time.truncatedTo(ChronoUnit.MICROS) : null;
            case SqlType.DateTime _ -> (value, _) -> dateTime(value);
            case SqlType.Timestamp _ -> (value, _) -> instant(value);
            case SqlType.Interval _ ->
                (value, _) -> value instanceof Duration duration ? duration.truncatedTo(ChronoUnit.MICROS) : null;
            case SqlType.Uuid _ -> (value, _) -> value instanceof UUID ? value : null;
            case SqlType.Bytes _ -> (value, _) -> value instanceof byte[] ? value : null;
            case SqlType.Json _ -> JsonText::of;
            case SqlType.Array(SqlType element) -> (value, where) -> list(value, element, where);
        };
    }

    private static @Nullable Object list(Object value, SqlType element, Object where) {
        if (!(value instanceof Collection<?> elements)) {
            return null;
        }
        var fitting = new ArrayList<@Nullable Object>(elements.size());
        for (Object one : elements) {
            fitting.add(one == null ? null : stored(one, element, where));
        }
        return Collections.unmodifiableList(fitting);
    }

    /**
     * Gives values the Java class of a type, and leaves null alone; whether a column holds them is another question.
     *
     * @param where the field, for the message
     */
    static Conversion to(SqlType type, Object where) {
        Exact exact = exact(type);
        return given -> given == null ? null : fitting(given, type, exact, where);
    }

    /** A value with the Java class of a type. */
    static Object fitting(Object value, SqlType type, Object where) {
        return fitting(value, type, exact(type), where);
    }

    /** A value with the Java class of a type, by the type's {@link #exact}. */
    static Object fitting(Object value, SqlType type, Exact exact, Object where) {
        Object fitting = exact.of(value, where);
        if (fitting == null) {
            throw FieldException.wrongValue(
                    where.toString(), wanted(type), value.getClass().getSimpleName());
        }
        return fitting;
    }

    /** The type under which values are compared with those of a type: a number too large for a column is just not in it. */
    static SqlType widest(SqlType type) {
        return type instanceof SqlType.Int ? SqlType.BIGINT : type;
    }

    /** The type of a value by its Java class. */
    static SqlType naturalType(@Nullable Object value) {
        return switch (value) {
            case Boolean _ -> SqlType.BOOL;
            case Byte _, Short _, Integer _ -> SqlType.INT;
            case Long _, BigInteger _ -> SqlType.BIGINT;
            case Float _, Double _ -> SqlType.FLOAT;
            case BigDecimal decimal -> naturalDecimal(decimal);
            case CharSequence _ -> SqlType.TEXT;
            case LocalDate _ -> SqlType.DATE;
            case LocalTime _ -> SqlType.TIME;
            case LocalDateTime _ -> SqlType.DATETIME;
            case Instant _, OffsetDateTime _, ZonedDateTime _ -> SqlType.TIMESTAMP;
            case Duration _ -> SqlType.INTERVAL;
            case UUID _ -> SqlType.UUID;
            case byte[] _ -> SqlType.BYTES;
            case Json _, Map<?, ?> _ -> SqlType.JSON;
            case null ->
                throw FieldException.wrongUse("NULL has no type here.", "Use isnull, or a value of the type wanted.");
            default ->
                throw FieldException.wrongValue(
                        "A query", "a value of a column type", value.getClass().getSimpleName());
        };
    }

    private static SqlType naturalDecimal(BigDecimal value) {
        return new SqlType.Decimal(MOST_DIGITS, Math.max(0, value.scale()));
    }

    private static @Nullable Object wholeNumber(@Nullable Object value, int bits, Object where) {
        if (value instanceof Long && bits == 64) {
            return value;
        }
        if (value instanceof String text) {
            return isDigits(text) ? wholeNumber(new BigInteger(text), bits, where) : null;
        }
        if (!(value instanceof Number number) || !isWhole(number)) {
            return null;
        }
        long whole = longOf(number, where);
        if (whole != whole << (64 - bits) >> (64 - bits)) {
            throw FieldException.badValue(
                    where.toString(), "The number does not fit into " + bits + " bits.", "Use a wider field.");
        }
        return whole;
    }

    /** No more of them than the longest whole number of a database has. */
    private static boolean isDigits(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        return digits > 0 && digits <= MOST_DIGITS && text.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isWhole(Number number) {
        return number instanceof Byte
                || number instanceof Short
                || number instanceof Integer
                || number instanceof Long
                || number instanceof BigInteger;
    }

    private static long longOf(Number number, Object where) {
        if (number instanceof BigInteger big && big.bitLength() > 63) {
            throw FieldException.badValue(
                    where.toString(), "The number does not fit into 64 bits.", "Use a decimal field.");
        }
        return number.longValue();
    }

    private static @Nullable Object floating(@Nullable Object value, Object where) {
        if (value instanceof Double number && number.isNaN()) {
            throw FieldException.badValue(
                    where.toString(), "NaN is not a number that every database keeps.", "Use null for it.");
        }
        return value instanceof Double || value instanceof Float || (value instanceof Number number && isWhole(number))
                ? (Object) ((Number) value).doubleValue()
                : null;
    }

    private static @Nullable Object decimal(@Nullable Object value) {
        return switch (value) {
            case BigDecimal exact -> exact;
            case BigInteger whole -> new BigDecimal(whole);
            case Number number when isWhole(number) -> BigDecimal.valueOf(number.longValue());
            case null, default -> null;
        };
    }

    private static @Nullable Object text(@Nullable Object value, Object where) {
        return switch (value) {
            case String text -> checked(text, where);
            case CharSequence text -> checked(text.toString(), where);
            case Character character -> checked(character.toString(), where);
            case Number number when isWhole(number) -> number.toString();
            case null, default -> null;
        };
    }

    private static String checked(String text, Object where) {
        if (StorableText.indexOfUnstorable(text) >= 0) {
            throw FieldException.badValue(
                    where.toString(), "The text holds a NUL character or half of a surrogate pair.", "Leave it out.");
        }
        return text;
    }

    /** A date stands for its midnight. */
    private static @Nullable Object dateTime(@Nullable Object value) {
        return switch (value) {
            case LocalDateTime time -> time.truncatedTo(ChronoUnit.MICROS);
            case LocalDate date -> date.atStartOfDay();
            case null, default -> null;
        };
    }

    /** A date stands for its midnight in UTC. */
    private static @Nullable Object instant(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> micros(instant);
            case OffsetDateTime time -> time.toInstant().truncatedTo(ChronoUnit.MICROS);
            case ZonedDateTime time -> time.toInstant().truncatedTo(ChronoUnit.MICROS);
            case LocalDate date -> date.atStartOfDay(ZoneOffset.UTC).toInstant();
            case null, default -> null;
        };
    }

    private static Instant micros(Instant instant) {
        return isToTheMicro(instant) ? instant : instant.truncatedTo(ChronoUnit.MICROS);
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // the fraction alone is looked at
    private static boolean isToTheMicro(Instant instant) {
        return instant.getNano() % 1000 == 0;
    }

    private static String wanted(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> "a boolean";
            case SqlType.Int _ -> "a whole number";
            case SqlType.Float _ -> "a double or a whole number";
            case SqlType.Decimal _ -> "a BigDecimal or a whole number";
            case SqlType.Varchar _, SqlType.Text _ -> "text";
            case SqlType.Date _ -> "a LocalDate";
            case SqlType.Time _ -> "a LocalTime";
            case SqlType.DateTime _ -> "a LocalDateTime or LocalDate";
            case SqlType.Timestamp _ -> "an Instant, OffsetDateTime, ZonedDateTime or LocalDate";
            case SqlType.Interval _ -> "a Duration";
            case SqlType.Uuid _ -> "a UUID";
            case SqlType.Bytes _ -> "a byte[]";
            case SqlType.Json _ -> "a JSON value";
            case SqlType.Array _ -> "a list";
        };
    }
}
