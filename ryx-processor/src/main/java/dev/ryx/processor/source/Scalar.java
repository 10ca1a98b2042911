package dev.ryx.processor.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java types of plain columns, each with its family of expressions and its getters of a row. */
public enum Scalar {
    /** {@code boolean} or {@code Boolean}. */
    BOOLEAN("boolean", "java.lang.Boolean", "Bool", "Boolean"),
    /** {@code short} or {@code Short}. */
    SHORT("short", "java.lang.Short", "Short", "Short"),
    /** {@code int} or {@code Integer}. */
    INT("int", "java.lang.Integer", "Int", "Int"),
    /** {@code long} or {@code Long}. */
    LONG("long", "java.lang.Long", "Long", "Long"),
    /** {@code double} or {@code Double}. */
    DOUBLE("double", "java.lang.Double", "Double", "Double"),
    /** {@link java.math.BigDecimal}. */
    DECIMAL("", "java.math.BigDecimal", "Decimal", "Decimal"),
    /** {@link String}. */
    STRING("", "java.lang.String", "Str", "String"),
    /** {@link java.time.LocalDate}. */
    DATE("", "java.time.LocalDate", "Date", "Date"),
    /** {@link java.time.LocalTime}. */
    TIME("", "java.time.LocalTime", "Time", "Time"),
    /** {@link java.time.LocalDateTime}. */
    DATE_TIME("", "java.time.LocalDateTime", "DateTime", "DateTime"),
    /** {@link java.time.Instant}. */
    INSTANT("", "java.time.Instant", "Instant", "Timestamp"),
    /** {@link java.time.OffsetDateTime}, in UTC once it was stored. */
    OFFSET_DATE_TIME("", "java.time.OffsetDateTime", "OffsetDateTime", "Timestamp"),
    /** {@link java.time.Duration}. */
    DURATION("", "java.time.Duration", "Duration", "Interval"),
    /** {@link java.util.UUID}. */
    UUID("", "java.util.UUID", "Uuid", "Uuid"),
    /** {@code byte[]}. */
    BYTES("", "byte[]", "Bytes", "Bytes"),
    /** {@link dev.ryx.value.Json}. */
    JSON("", "dev.ryx.value.Json", "Json", "Json");

    private final String primitive;
    private final String reference;
    private final String family;
    private final String getter;

    Scalar(String primitive, String reference, String family, String getter) {
        this.primitive = primitive;
        this.reference = reference;
        this.family = family;
        this.getter = getter;
    }

    /** The scalar that a type's source text names, without annotations. */
    public static Optional<Scalar> named(String type) {
        return Arrays.stream(values())
                .filter(scalar -> type.equals(scalar.primitive) || type.equals(scalar.reference))
                .findFirst();
    }

    /** All types, as a sentence lists them. */
    public static String all() {
        return Arrays.stream(values())
                .flatMap(scalar -> Stream.of(scalar.primitive, simple(scalar.reference)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What the classes of its expressions begin with: {@code Long} of {@code LongExpr}. */
    public String family() {
        return family;
    }

    /** What follows {@code get} in the names of its getters of a row. */
    public String getter() {
        return getter;
    }

    /** Whether the type has a primitive form. */
    public boolean hasPrimitive() {
        return !primitive.isEmpty();
    }

    /** The primitive's name, or nothing. */
    public String primitiveName() {
        return primitive;
    }

    /** The name of the type that can be null, without its package. */
    public String referenceName() {
        return simple(reference);
    }

    /** Whether values are whole numbers. */
    public boolean isWhole() {
        return this == SHORT || this == INT || this == LONG;
    }

    /** Whether values are numbers. */
    public boolean isNumber() {
        return isWhole() || this == DOUBLE || this == DECIMAL;
    }

    /** Whether the current time is a value. */
    public boolean isTime() {
        return switch (this) {
            case DATE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> true;
            default -> false;
        };
    }

    /** Whether a list of them is a column. */
    public boolean isElement() {
        return switch (this) {
            case BOOLEAN, SHORT, INT, LONG, DOUBLE, DECIMAL, STRING, DATE, TIME, DATE_TIME, INSTANT, UUID -> true;
            case OFFSET_DATE_TIME, DURATION, BYTES, JSON -> false;
        };
    }

    /** The qualified name of the type that can be null. */
    public String reference() {
        return reference;
    }

    /** Whether a primary key may have the type: one that each database gives back just as it was. */
    public boolean isKey() {
        return isWhole() || this == STRING || this == UUID || this == DATE;
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
