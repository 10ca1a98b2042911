package dev.ryx.backend.jdbc;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.value.StorableText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of a parameter in its statement, and what may stand there on every database: a value whose class fits the
 * type, without digits below the microsecond, and nothing that some database could not keep.
 *
 * @param position the parameter's position, from 1
 * @param type the parameter's type
 */
public record Slot(int position, SqlType type) {

    private static final long FIRST_SECOND =
            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** Whether a number is one of so many bits. */
    static boolean fits(long whole, int bits) {
        return whole << (64 - bits) >> (64 - bits) == whole;
    }

    /** Whether it is to the microsecond, of a year that has four digits. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // the fraction alone is looked at
    static boolean isPlain(Instant instant) {
        return instant.getEpochSecond() >= FIRST_SECOND
                && instant.getEpochSecond() <= LAST_SECOND
                && instant.getNano() % 1000 == 0;
    }

    /**
     * The value as binders take it: times to the microsecond, durations as a {@link Long} of microseconds, lists as a list of
     * such values, everything else as it is.
     *
     * @throws FieldException if it may not stand here; the value itself is not told
     */
    Object check(Object value) {
        return switch (type) {
            case SqlType.Int(int bits) -> integer(as(Number.class, value), bits);
            case SqlType.Varchar _, SqlType.Text _ -> text(as(String.class, value));
            case SqlType.Bool _ -> as(Boolean.class, value);
            case SqlType.Timestamp _ -> timestamp(as(Instant.class, value));
            case SqlType.Float _ -> number(as(Double.class, value));
            case SqlType.Decimal _ -> as(BigDecimal.class, value);
            case SqlType.Date _ -> date(as(LocalDate.class, value));
            case SqlType.Time _ -> as(LocalTime.class, value).truncatedTo(ChronoUnit.MICROS);
            case SqlType.DateTime _ -> dateTime(as(LocalDateTime.class, value));
            case SqlType.Interval _ -> micros(as(Duration.class, value));
            case SqlType.Uuid _ -> as(UUID.class, value);
            case SqlType.Bytes _ -> as(byte[].class, value);
            case SqlType.Json _ -> json(as(String.class, value));
            case SqlType.Array(SqlType element) -> new Slot(position, element).elements(as(List.class, value));
        };
    }

    private <T> T as(Class<T> wanted, Object value) {
        if (!wanted.isInstance(value)) {
            throw FieldException.wrongValue(
                    where(), wanted.getSimpleName(), value.getClass().getSimpleName());
        }
        return wanted.cast(value);
    }

    /** A refusal of the value here. */
    public FieldException refuse(String why, String remedy) {
        return FieldException.badValue(where(), why, remedy);
    }

    private String where() {
        return "Parameter " + position + " (" + type.label() + ")";
    }

    private Number integer(Number value, int bits) {
        if (!(value instanceof Long || value instanceof Integer || value instanceof Short)) {
            throw FieldException.wrongValue(
                    where(), "a Short, Integer or Long", value.getClass().getSimpleName());
        }
        long whole = value.longValue();
        if (!fits(whole, bits)) {
            throw refuse("the number does not fit " + bits + " bits.", "Give a smaller number or use a wider type.");
        }
        return value;
    }

    private Double number(Double value) {
        if (value.isNaN()) {
            throw refuse("NaN is no number.", "Use null where there is no number.");
        }
        return value;
    }

    private String text(String value) {
        int index = StorableText.indexOfUnstorable(value);
        if (index < 0) {
            return value;
        }
        throw value.charAt(index) == 0
                ? refuse("the text holds the character NUL.", "Remove it, or use byte[].")
                : refuse("the text holds half a surrogate pair.", "Cut text between code points.");
    }

    private String json(String value) {
        json(value, Integer.MAX_VALUE);
        return value;
    }

    /**
     * Reads a JSON text that a database keeps to a depth.
     *
     * @throws FieldException if it is deeper, or no JSON
     */
    public JsonValue json(String value, int mostDepth) {
        JsonValue json = JsonValue.read(this, value);
        if (json.depth() > mostDepth) {
            throw refuse(
                    "the JSON has more than " + mostDepth + " arrays and objects within one another.",
                    "Make it flatter.");
        }
        return json;
    }

    private LocalDate date(LocalDate value) {
        requireYear(value.getYear());
        return value;
    }

    private LocalDateTime dateTime(LocalDateTime value) {
        requireYear(value.getYear());
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    private Instant timestamp(Instant value) {
        if (value.getEpochSecond() < FIRST_SECOND || value.getEpochSecond() > LAST_SECOND) {
            throw yearOutOfRange();
        }
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    private void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw yearOutOfRange();
        }
    }

    private FieldException yearOutOfRange() {
        return refuse("the year is not between 1 and 9999.", "Use null for a time that is unknown or never.");
    }

    private Long micros(Duration value) {
        try {
            long micros = Math.multiplyExact(value.getSeconds(), 1_000_000L);
            int nanos = value.getNano();
            boolean truncatesUp = value.isNegative() && nanos % 1000 != 0;
            return Math.addExact(micros, nanos / 1000 + (truncatesUp ? 1 : 0));
        } catch (ArithmeticException _) {
            throw refuse("the duration is longer than 292,000 years.", "Give a shorter one.");
        }
    }

    private List<@Nullable Object> elements(List<?> values) {
        var checked = new ArrayList<@Nullable Object>(values.size());
        for (Object value : values) {
            checked.add(value == null ? null : check(value));
        }
        return Collections.unmodifiableList(checked);
    }
}
