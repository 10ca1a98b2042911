package dev.ryx.query.dialect;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and times as SQLite keeps them: text, with six digits of the second or none. */
final class SqliteMomentText {

    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter FRACTION =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private static final int LAST_YEAR = 9999;

    /** Microseconds of ten thousand years: whatever is further off is outside of all years that there are. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(315_576_000_000_000_000L);

    private SqliteMomentText() {}

    /** The date and time that clocks show in a zone at an instant. */
    static String atZone(String instant, String zone) {
        return text(moment(instant)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(ZoneId.of(zone))
                .toLocalDateTime());
    }

    /** The date and time so many microseconds later. */
    static String plus(String moment, String micros) {
        LocalDateTime moved = moment(moment).plus(span(micros), ChronoUnit.MICROS);
        if (moved.getYear() < 1 || moved.getYear() > LAST_YEAR) {
            throw outside();
        }
        return text(moved);
    }

    /** The microseconds from one date and time to another. */
    static long between(String from, String to) {
        return ChronoUnit.MICROS.between(moment(from), moment(to));
    }

    private static String text(LocalDateTime moment) {
        return (moment.get(ChronoField.MICRO_OF_SECOND) == 0 ? WHOLE : FRACTION).format(moment);
    }

    // The exception's own message, and so its cause's, would hold the text.
    @SuppressWarnings("UnusedException")
    private static LocalDateTime moment(String text) {
        try {
            LocalDateTime moment = LocalDateTime.parse(text.replace(' ', 'T'));
            if (moment.getYear() < 0 || moment.getYear() > LAST_YEAR) {
                throw outside();
            }
            return moment;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The text is no date and time.");
        }
    }

    /** A product with a fraction is a floating number in SQLite; what is below a microsecond is cut off. */
    @SuppressWarnings("UnusedException")
    private static long span(String micros) {
        BigDecimal span;
        try {
            span = new BigDecimal(micros);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The span is no number of microseconds.");
        }
        if (span.abs().compareTo(LONGEST) > 0) {
            throw outside();
        }
        return span.longValue();
    }

    private static IllegalArgumentException outside() {
        return new IllegalArgumentException("The date is outside of the years 1 to 9999.");
    }
}
