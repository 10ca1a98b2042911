package dev.ryx.meta;

/**
 * The type of a column or of an expression, as every database understands it. How a database spells and stores it is
 * its dialect's business.
 */
public sealed interface SqlType extends CommonTypes {

    /** True or false; Java {@code boolean}. */
    record Bool() implements SqlType {}

    /**
     * A whole number with a sign; Java {@code short}, {@code int} or {@code long}.
     *
     * @param bits 16, 32 or 64
     */
    record Int(int bits) implements SqlType {}

    /** A binary floating point number of 64 bits; Java {@code double}. */
    record Float() implements SqlType {}

    /**
     * An exact decimal number; {@link java.math.BigDecimal}.
     *
     * @param precision the greatest number of digits
     * @param scale how many of them are behind the point
     */
    record Decimal(int precision, int scale) implements SqlType {}

    /**
     * Text of limited length; {@link String}.
     *
     * @param length the greatest number of code points
     */
    record Varchar(int length) implements SqlType {}

    /** Text of any length; {@link String}. */
    record Text() implements SqlType {}

    /** A date without time; {@link java.time.LocalDate}. */
    record Date() implements SqlType {}

    /** A time of day without date or zone, to the microsecond; {@link java.time.LocalTime}. */
    record Time() implements SqlType {}

    /** A date and time without zone, to the microsecond; {@link java.time.LocalDateTime}. */
    record DateTime() implements SqlType {}

    /** A point on the time line, to the microsecond; {@link java.time.Instant}. */
    record Timestamp() implements SqlType {}

    /** An amount of time in microseconds, kept as a whole number; {@link java.time.Duration}. */
    record Interval() implements SqlType {}

    /** A UUID; {@link java.util.UUID}. */
    record Uuid() implements SqlType {}

    /** A string of bytes; {@code byte[]}. */
    record Bytes() implements SqlType {}

    /** A JSON value: an object, an array, a text, a number, true, false or null; {@link dev.ryx.value.Json}. */
    record Json() implements SqlType {}

    /**
     * A list of values of one type, as a parameter for databases that know arrays; {@link java.util.List}.
     *
     * @param element the type of the values
     */
    record Array(SqlType element) implements SqlType {}

    /** Whether values can be added and averaged. */
    default boolean isNumeric() {
        return this instanceof Int || this instanceof Float || this instanceof Decimal;
    }

    /** Whether values are strings. */
    default boolean isText() {
        return this instanceof Varchar || this instanceof Text;
    }

    /** Whether values have a year and a month. */
    default boolean hasDate() {
        return this instanceof Date || this instanceof DateTime || this instanceof Timestamp;
    }

    /** The type's name in messages, such as {@code Varchar(200)}. */
    default String label() {
        return switch (this) {
            case Varchar(int length) -> "Varchar(" + length + ")";
            case Decimal(int precision, int scale) -> "Decimal(" + precision + "," + scale + ")";
            case Int(int bits) -> "Int(" + bits + ")";
            case Array(SqlType element) -> "Array(" + element.label() + ")";
            case Bool _,
                    Float _,
                    Text _,
                    Date _,
                    Time _,
                    DateTime _,
                    Timestamp _,
                    Interval _,
                    Uuid _,
                    Bytes _,
                    Json _ -> getClass().getSimpleName();
        };
    }
}
