package dev.ryx.backend.sqlite;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * Dates and times as text. They are written as Django does, {@code 2025-03-09 14:30:00.010000}: the fraction has six
 * digits, or is left out when it is zero, and instants are in UTC. Text of other tools is read as well: a {@code T}, a
 * fraction of any length, no seconds, {@code Z} or an offset.
 */
final class SqliteTimes {

    private static final int DATE_LENGTH = "2025-03-09".length();
    private static final int SECONDS_END = "2025-03-09 14:30:00".length();
    private static final int MICROS_END = "2025-03-09 14:30:00.010000".length();
    private static final int NANO_DIGITS = 9;
    private static final int SECONDS_PER_DAY = 86_400;

    private SqliteTimes() {}

    static String text(LocalDate date) {
        byte[] text = new byte[DATE_LENGTH];
        put(text, date);
        return ascii(text);
    }

    static String text(LocalTime time) {
        byte[] text = new byte[lengthOf(time)];
        put(text, 0, time);
        return ascii(text);
    }

    static String text(LocalDateTime dateTime) {
        LocalTime time = dateTime.toLocalTime();
        byte[] text = new byte[DATE_LENGTH + 1 + lengthOf(time)];
        put(text, dateTime.toLocalDate());
        text[DATE_LENGTH] = ' ';
        put(text, DATE_LENGTH + 1, time);
        return ascii(text);
    }

    static String text(Instant instant) {
        long day = Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY);
        int second = Math.floorMod(instant.getEpochSecond(), SECONDS_PER_DAY);
        int micros = instant.getNano() / 1000;
        byte[] text = new byte[micros == 0 ? SECONDS_END : MICROS_END];
        put(text, LocalDate.ofEpochDay(day));
        text[DATE_LENGTH] = ' ';
        put(text, DATE_LENGTH + 1, second / 3600, second / 60 % 60, second % 60, micros);
        return ascii(text);
    }

    private static int lengthOf(LocalTime time) {
        return (time.get(ChronoField.MICRO_OF_SECOND) == 0 ? SECONDS_END : MICROS_END) - DATE_LENGTH - 1;
    }

    private static void put(byte[] text, LocalDate date) {
        put(text, 0, date.getYear() / 100);
        put(text, 2, date.getYear() % 100);
        text[4] = '-';
        put(text, 5, date.getMonthValue());
        text[7] = '-';
        put(text, 8, date.getDayOfMonth());
    }

    private static void put(byte[] text, int from, LocalTime time) {
        put(text, from, time.getHour(), time.getMinute(), time.getSecond(), time.getNano() / 1000);
    }

    private static void put(byte[] text, int from, int hour, int minute, int second, int micros) {
        put(text, from, hour);
        text[from + 2] = ':';
        put(text, from + 3, minute);
        text[from + 5] = ':';
        put(text, from + 6, second);
        if (micros != 0) {
            text[from + 8] = '.';
            put(text, from + 9, micros / 10_000);
            put(text, from + 11, micros / 100 % 100);
            put(text, from + 13, micros % 100);
        }
    }

    /** Two digits. */
    private static void put(byte[] text, int from, int number) {
        text[from] = (byte) ('0' + number / 10);
        text[from + 1] = (byte) ('0' + number % 10);
    }

    private static String ascii(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** A date; a time after it is left out. */
    static LocalDate parseDate(String text) {
        requireLength(text, DATE_LENGTH);
        requireChar(text, 4, '-');
        requireChar(text, 7, '-');
        if (text.length() > DATE_LENGTH) {
            parseDateTimeSeparator(text);
        }
        return LocalDate.of(number(text, 0) * 100 + number(text, 2), number(text, 5), number(text, 8));
    }

    /** A time of day. */
    static LocalTime parseTime(String text) {
        if (endOfTime(text, 0) != text.length()) {
            throw malformed();
        }
        return time(text, 0);
    }

    /** A date and time; one with an offset is taken to UTC, and a date alone is its midnight. */
    static LocalDateTime parseDateTime(String text) {
        LocalDate date = parseDate(text);
        if (text.length() == DATE_LENGTH) {
            return date.atStartOfDay();
        }
        LocalDateTime dateTime = LocalDateTime.of(date, time(text, DATE_LENGTH + 1));
        int offset = offsetSeconds(text, endOfTime(text, DATE_LENGTH + 1));
        return offset == 0 ? dateTime : dateTime.minusSeconds(offset);
    }

    /** An instant; text without an offset is in UTC. */
    static Instant parseInstant(String text) {
        boolean whole = text.length() == SECONDS_END;
        return (whole || text.length() == MICROS_END) && isAsWritten(text, whole)
                ? instant(text, whole)
                : parseDateTime(text).toInstant(ZoneOffset.UTC);
    }

    /** Whether the marks between the digits are those that {@link #text(Instant)} writes. */
    private static boolean isAsWritten(String text, boolean whole) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == ' '
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (whole || text.charAt(SECONDS_END) == '.');
    }

    /** What is read most: without the objects and checks that its parts would have by themselves. */
    private static Instant instant(String text, boolean whole) {
        LocalDate date = LocalDate.of(number(text, 0) * 100 + number(text, 2), number(text, 5), number(text, 8));
        int hour = number(text, 11);
        int minute = number(text, 14);
        int second = number(text, 17);
        if (hour > 23 || minute > 59 || second > 59) {
            throw malformed();
        }
        int micros = whole ? 0 : (number(text, 20) * 100 + number(text, 22)) * 100 + number(text, 24);
        return Instant.ofEpochSecond(
                date.toEpochDay() * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second, micros * 1000L);
    }

    private static void parseDateTimeSeparator(String text) {
        char separator = text.charAt(DATE_LENGTH);
        if (separator != ' ' && separator != 'T' && separator != 't') {
            throw malformed();
        }
    }

    /** The time that begins at a position: hour and minute, perhaps seconds, perhaps a fraction of them. */
    private static LocalTime time(String text, int start) {
        requireLength(text, start + 5);
        requireChar(text, start + 2, ':');
        int hour = number(text, start);
        int minute = number(text, start + 3);
        return hasSeconds(text, start)
                ? LocalTime.of(hour, minute, number(text, start + 6), nanos(text, start + 8))
                : LocalTime.of(hour, minute);
    }

    private static boolean hasSeconds(String text, int start) {
        return text.length() > start + 5 && text.charAt(start + 5) == ':';
    }

    /** The fraction of a second that begins at a position, if one does; digits beyond the ninth are left out. */
    private static int nanos(String text, int start) {
        int nanos = 0;
        int end = endOfFraction(text, start);
        for (int digit = 0; digit < NANO_DIGITS; digit++) {
            int at = start + 1 + digit;
            nanos = nanos * 10 + (at < end ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    private static int endOfTime(String text, int start) {
        return hasSeconds(text, start) ? endOfFraction(text, start + 8) : start + 5;
    }

    private static int endOfFraction(String text, int start) {
        if (start >= text.length() || (text.charAt(start) != '.' && text.charAt(start) != ',')) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Nothing, {@code Z}, {@code +02}, {@code +0200}, {@code +02:00} or {@code +02:00:00}. */
    private static int offsetSeconds(String text, int start) {
        if (start == text.length()) {
            return 0;
        }
        return ZoneOffset.of(text.charAt(start) == 'z' ? "Z" : text.substring(start))
                .getTotalSeconds();
    }

    private static int number(String text, int at) {
        requireLength(text, at + 2);
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        if (!isDigit(tens) || !isDigit(ones)) {
            throw malformed();
        }
        return (tens - '0') * 10 + ones - '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void requireLength(String text, int length) {
        if (text.length() < length) {
            throw malformed();
        }
    }

    private static void requireChar(String text, int at, char wanted) {
        if (text.charAt(at) != wanted) {
            throw malformed();
        }
    }

    private static DateTimeException malformed() {
        return new DateTimeException("no date or time");
    }
}
