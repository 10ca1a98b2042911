package dev.ryx.query.dialect;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The functions that SQLite does not have and the dialect calls: whoever opens a connection registers them all. They are
 * pure, take text, and give NULL for NULL.
 */
public enum SqliteFunction {
    /** {@code ryx_lower(text)}: lower case by Unicode's simple mapping; SQLite's own knows ASCII alone. */
    RYX_LOWER(1) {
        @Override
        Object of(String[] given) {
            return mapped(given[0], Character::toLowerCase);
        }
    },
    /** {@code ryx_upper(text)}: upper case by Unicode's simple mapping. */
    RYX_UPPER(1) {
        @Override
        Object of(String[] given) {
            return mapped(given[0], Character::toUpperCase);
        }
    },
    /** {@code ryx_regexp(text, pattern)}: 1 if the pattern is found in the text, otherwise 0. */
    RYX_REGEXP(2) {
        @Override
        Object of(String[] given) {
            return truth(Regex.find(given[0], given[1], false));
        }
    },
    /** {@code ryx_iregexp(text, pattern)}: the same, whatever the case. */
    RYX_IREGEXP(2) {
        @Override
        Object of(String[] given) {
            return truth(Regex.find(given[0], given[1], true));
        }
    },
    /** {@code ryx_at_zone(instant, zone)}: the date and time that clocks show in a zone. */
    RYX_AT_ZONE(2) {
        @Override
        Object of(String[] given) {
            LocalDateTime utc = LocalDateTime.parse(given[0], MOMENT);
            return MOMENT.format(utc.atOffset(ZoneOffset.UTC)
                    .atZoneSameInstant(ZoneId.of(given[1]))
                    .toLocalDateTime());
        }
    };

    /** A date and time as SQLite keeps it: six digits of the second, or none. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .optionalStart()
            .appendLiteral('.')
            .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, false)
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private final int arguments;

    SqliteFunction(int arguments) {
        this.arguments = arguments;
    }

    /** The name in SQL. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many arguments it takes. */
    public int arguments() {
        return arguments;
    }

    /**
     * The result: a {@link String}, a {@link Long}, or null.
     *
     * @throws IllegalArgumentException if an argument is not what the function takes; the message does not hold it
     */
    public @Nullable Object call(@Nullable String... given) {
        var present = new String[given.length];
        for (int i = 0; i < given.length; i++) {
            String one = given[i];
            if (one == null) {
                return null;
            }
            present[i] = one;
        }
        return of(present);
    }

    abstract @Nullable Object of(String[] given);

    private static Long truth(boolean value) {
        return value ? 1L : 0L;
    }

    private static String mapped(String text, IntUnaryOperator mapping) {
        return text.codePoints()
                .map(mapping)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
