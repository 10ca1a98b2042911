package dev.ryx.test.backend;

import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of {@code docs/types.md}: values at the limits of each type, and beyond them. */
final class TypeCases {

    static final SqlType MONEY = new SqlType.Decimal(15, 2);
    static final SqlType WIDE = new SqlType.Decimal(30, 10);

    private static final int MEBIBYTE = 1 << 20;

    static final List<TypeCase> ALL = Stream.of(numbers(), texts(), times(), others(), lists(), json())
            .flatMap(List::stream)
            .toList();

    private TypeCases() {}

    private static List<TypeCase> numbers() {
        return List.of(
                TypeCase.of("boolean", "true, false", SqlType.BOOL, true, false),
                TypeCase.of(
                        "short", "least, 0, greatest", SqlType.SMALLINT, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE),
                TypeCase.of("short", "one beyond", SqlType.SMALLINT, Short.MIN_VALUE - 1, Short.MAX_VALUE + 1),
                TypeCase.of("int", "least, 0, greatest", SqlType.INT, Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                TypeCase.of("int", "one beyond", SqlType.INT, Integer.MIN_VALUE - 1L, Integer.MAX_VALUE + 1L),
                TypeCase.of("int", "text", SqlType.INT, "7"),
                TypeCase.of("int", "a double", SqlType.INT, 7.0),
                TypeCase.of("long", "least, 0, greatest", SqlType.BIGINT, Long.MIN_VALUE, 0L, Long.MAX_VALUE),
                TypeCase.of(
                        "double",
                        "zero, fractions, the least and the greatest",
                        SqlType.FLOAT,
                        0.0,
                        1.5,
                        0.1,
                        -1e300,
                        Double.MIN_VALUE,
                        Double.MIN_NORMAL,
                        Double.MAX_VALUE,
                        -Double.MAX_VALUE),
                TypeCase.of("double", "infinity", SqlType.FLOAT, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                TypeCase.of("double", "NaN", SqlType.FLOAT, Double.NaN),
                TypeCase.of(
                        "BigDecimal",
                        "15 digits, 2 behind the point",
                        MONEY,
                        decimal("0.00"),
                        decimal("12.50"),
                        decimal("0.01"),
                        decimal("9999999999999.99"),
                        decimal("-9999999999999.99")),
                TypeCase.of(
                        "BigDecimal",
                        "30 digits, 10 behind the point",
                        WIDE,
                        decimal("12345678901234567890.1234567891"),
                        decimal("-99999999999999999999.9999999999")),
                TypeCase.of("BigDecimal", "a double", MONEY, 7.0));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static List<TypeCase> texts() {
        return List.of(
                TypeCase.of(
                        "String",
                        "none, quotes, wildcards, lines, spaces at the end",
                        SqlType.TEXT,
                        "",
                        "it's \"so\" `here`",
                        "100 %_!\\ \\' \\\\",
                        "line\nline\r\n\ttab",
                        "end  "),
                TypeCase.of(
                        "String",
                        "control characters but NUL",
                        SqlType.TEXT,
                        IntStream.rangeClosed(1, 0x1f)
                                        .mapToObj(Character::toString)
                                        .collect(Collectors.joining())
                                + "\u007f\u0085\u009f"),
                TypeCase.of(
                        "String",
                        "emoji, also joined and flagged",
                        SqlType.TEXT,
                        "🦆",
                        "👩‍👩‍👧‍👦",
                        "🇳🇱",
                        "Zoë 🦆"),
                TypeCase.of(
                        "String",
                        "composed and combining characters, which differ",
                        SqlType.TEXT,
                        "\u00e9",
                        "e\u0301",
                        "\u1e69",
                        "s\u0323\u0307",
                        "\uac00",
                        "\u1100\u1161"),
                TypeCase.of(
                        "String",
                        "right to left, with marks",
                        SqlType.TEXT,
                        "שלום",
                        "مرحبا",
                        "\u202eabc\u202c",
                        "a\u200fb"),
                TypeCase.of("String", "Turkish i, sharp s", SqlType.TEXT, "Iİıi", "ẞß"),
                TypeCase.of(
                        "String",
                        "the last code points, non-characters, a byte order mark",
                        SqlType.TEXT,
                        Character.toString(Character.MAX_CODE_POINT),
                        "\uffff\ufffe\ufdd0",
                        "\ufeffa"),
                TypeCase.of("String", "a mebibyte", SqlType.TEXT, "ab\u20ac\ud83e\udd86 ".repeat(MEBIBYTE / 10)),
                TypeCase.of("String", "NUL", SqlType.TEXT, "\0", "a\0b"),
                TypeCase.of("String", "half a surrogate pair", SqlType.TEXT, "a\ud83e", "\udd86a", "\udd86\ud83e"),
                TypeCase.of("String", "a number", SqlType.TEXT, 7),
                TypeCase.of("an enum", "its names", new SqlType.Varchar(255), "LOW", "ÄRGER"));
    }

    private static List<TypeCase> times() {
        return List.of(
                TypeCase.of(
                        "LocalDate",
                        "years 1 to 9999, a leap day",
                        SqlType.DATE,
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(1582, 10, 10),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(9999, 12, 31)),
                TypeCase.of(
                        "LocalDate",
                        "years 0 and 10000",
                        SqlType.DATE,
                        LocalDate.of(0, 12, 31),
                        LocalDate.of(10_000, 1, 1)),
                TypeCase.of(
                        "LocalTime",
                        "the first and the last microsecond",
                        SqlType.TIME,
                        LocalTime.MIDNIGHT,
                        LocalTime.of(0, 0, 0, 1000),
                        LocalTime.of(1, 2),
                        LocalTime.of(23, 59, 59, 999_999_000)),
                TypeCase.of(
                                "LocalTime",
                                "nanoseconds, which are cut off",
                                SqlType.TIME,
                                LocalTime.MAX,
                                LocalTime.of(1, 2, 3, 1999))
                        .becoming(value -> ((LocalTime) value).truncatedTo(ChronoUnit.MICROS)),
                TypeCase.of(
                        "LocalDateTime",
                        "years 1 to 9999, microseconds",
                        SqlType.DATETIME,
                        LocalDateTime.of(1, 1, 1, 0, 0),
                        LocalDateTime.of(2025, 3, 9, 14, 30, 0, 10_000_000),
                        LocalDateTime.of(2025, 3, 9, 2, 30, 0, 1000),
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000)),
                TypeCase.of(
                                "LocalDateTime",
                                "nanoseconds, which are cut off",
                                SqlType.DATETIME,
                                LocalDateTime.of(2025, 3, 9, 2, 30, 0, 999_999_999))
                        .becoming(value -> ((LocalDateTime) value).truncatedTo(ChronoUnit.MICROS)),
                TypeCase.of(
                        "LocalDateTime",
                        "years 0 and 10000",
                        SqlType.DATETIME,
                        LocalDateTime.of(0, 12, 31, 23, 59, 59),
                        LocalDateTime.of(10_000, 1, 1, 0, 0),
                        LocalDateTime.MIN,
                        LocalDateTime.MAX),
                TypeCase.of(
                        "Instant",
                        "years 1 to 9999, before and after 1970, microseconds",
                        SqlType.TIMESTAMP,
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("1900-01-01T00:00:00.000001Z"),
                        Instant.parse("1969-12-31T23:59:59.999999Z"),
                        Instant.EPOCH,
                        Instant.parse("2025-10-26T00:30:00.010Z"),
                        Instant.parse("2038-01-19T03:14:08Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z")),
                TypeCase.of(
                                "Instant",
                                "nanoseconds, which are cut off",
                                SqlType.TIMESTAMP,
                                Instant.parse("2025-01-01T00:00:00.123456999Z"),
                                Instant.parse("1969-12-31T23:59:59.999999999Z"))
                        .becoming(value -> ((Instant) value).truncatedTo(ChronoUnit.MICROS)),
                TypeCase.of(
                        "Instant",
                        "years 0 and 10000",
                        SqlType.TIMESTAMP,
                        Instant.parse("0000-12-31T23:59:59.999999Z"),
                        Instant.parse("+10000-01-01T00:00:00Z"),
                        Instant.MIN,
                        Instant.MAX),
                TypeCase.of("Instant", "a LocalDateTime", SqlType.TIMESTAMP, LocalDateTime.of(2025, 1, 1, 0, 0)),
                TypeCase.of(
                        "Duration",
                        "zero, negative, microseconds, 270,000 years",
                        SqlType.INTERVAL,
                        Duration.ZERO,
                        Duration.ofSeconds(-1, 1000),
                        Duration.ofNanos(-1000),
                        Duration.ofDays(100_000_000)),
                TypeCase.of(
                                "Duration",
                                "nanoseconds, which are cut off",
                                SqlType.INTERVAL,
                                Duration.ofNanos(1999),
                                Duration.ofNanos(-1999))
                        .becoming(value -> Duration.ofNanos(((Duration) value).toNanos() / 1000 * 1000)),
                TypeCase.of(
                        "Duration",
                        "more than 292,000 years",
                        SqlType.INTERVAL,
                        Duration.ofSeconds(Long.MAX_VALUE),
                        Duration.ofSeconds(Long.MIN_VALUE)));
    }

    private static List<TypeCase> others() {
        return List.of(
                TypeCase.of(
                        "UUID",
                        "none, all and any bits",
                        SqlType.UUID,
                        new UUID(0, 0),
                        new UUID(-1, -1),
                        UUID.fromString("01234567-89ab-cdef-fedc-ba9876543210")),
                TypeCase.of(
                        "byte[]",
                        "none, all values, a mebibyte",
                        SqlType.BYTES,
                        new byte[0],
                        everyByte(),
                        new byte[MEBIBYTE]),
                TypeCase.of("byte[]", "63 MiB", SqlType.BYTES, new byte[63 * MEBIBYTE]),
                TypeCase.of("byte[]", "65 MiB", SqlType.BYTES, new byte[65 * MEBIBYTE]));
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static List<TypeCase> lists() {
        return List.of(
                list(
                        "String",
                        "none, quotes, commas, braces, the text NULL, null",
                        SqlType.TEXT,
                        List.of(),
                        List.of("", "a, b", "\"it's\" \\", "{x}", "NULL", "Zoë 🦆", " a ", "line\nline"),
                        Arrays.asList(null, "a", null)),
                list("String", "NUL", SqlType.TEXT, List.of("a\0b")),
                list(
                        "Integer",
                        "least, greatest, null",
                        SqlType.INT,
                        List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                        Arrays.asList(1, null)),
                list("Integer", "one beyond", SqlType.INT, List.of(Integer.MAX_VALUE + 1L)),
                list("Long", "least and greatest", SqlType.BIGINT, List.of(Long.MIN_VALUE, Long.MAX_VALUE)),
                list("Boolean", "true, false", SqlType.BOOL, List.of(true, false)),
                list(
                        "Double",
                        "fractions, the least and the greatest",
                        SqlType.FLOAT,
                        List.of(0.1, -1e300, Double.MIN_VALUE, Double.MAX_VALUE)),
                list(
                        "BigDecimal",
                        "30 digits, 10 behind the point",
                        WIDE,
                        List.of(decimal("-12345678901234567890.1234567891"), decimal("0.0000000001"))),
                list(
                        "LocalDate",
                        "years 1 to 9999",
                        SqlType.DATE,
                        List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))),
                list(
                        "LocalTime",
                        "microseconds",
                        SqlType.TIME,
                        List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000))),
                list(
                        "LocalDateTime",
                        "microseconds",
                        SqlType.DATETIME,
                        List.of(LocalDateTime.of(1, 1, 1, 0, 0), LocalDateTime.of(2025, 3, 9, 2, 30, 0, 1000))),
                list(
                        "Instant",
                        "microseconds",
                        SqlType.TIMESTAMP,
                        List.of(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("2025-10-26T00:30:00.010001Z"))),
                list("UUID", "none and all bits", SqlType.UUID, List.of(new UUID(0, 0), new UUID(-1, -1))));
    }

    private static TypeCase list(String element, String what, SqlType type, Object... values) {
        return TypeCase.of("List of " + element, what, new SqlType.Array(type), values);
    }

    private static List<TypeCase> json() {
        return List.of(
                TypeCase.of("JSON", "objects", SqlType.JSON, "{}", "{\"a\":1,\"b\":{\"c\":\"d\"}}", "{\"\":\"\"}"),
                TypeCase.of("JSON", "arrays", SqlType.JSON, "[]", "[1,\"two\",null,[3]]"),
                TypeCase.of("JSON", "strings", SqlType.JSON, "\"\"", "\"it's \\\"so\\\" 🦆 שלום\"", "\"line\\nline\""),
                TypeCase.of(
                        "JSON",
                        "numbers",
                        SqlType.JSON,
                        "0",
                        "-1",
                        "9223372036854775807",
                        "-9223372036854775808",
                        "0.1",
                        "1.5"),
                TypeCase.of("JSON", "true, false, null", SqlType.JSON, "true", "false", "null"),
                TypeCase.of(
                        "JSON",
                        "numbers of more digits than a double has",
                        SqlType.JSON,
                        "12345678901234567890123",
                        "0.12345678901234567891"),
                TypeCase.of("JSON", "31 arrays within one another", SqlType.JSON, arrays(31)),
                TypeCase.of("JSON", "100 arrays within one another", SqlType.JSON, arrays(32), arrays(100)),
                TypeCase.of("JSON", "1,000 arrays within one another", SqlType.JSON, arrays(101), arrays(1000)),
                TypeCase.of(
                        "JSON",
                        "no JSON",
                        SqlType.JSON,
                        "",
                        "{",
                        "{'a':1}",
                        "01",
                        "NaN",
                        "[1,]",
                        "{\"a\" 1}",
                        "[1] 2",
                        "\"a",
                        "\"\\x\"",
                        "\"\n\"",
                        "-",
                        "1.",
                        "1e",
                        "nil",
                        "[1}"),
                TypeCase.of("JSON", "NUL in a string", SqlType.JSON, "\"\\u0000\"", "{\"\\u0000\":1}"),
                TypeCase.of(
                        "JSON",
                        "half a surrogate pair in a string",
                        SqlType.JSON,
                        "\"\ud83e\"",
                        "\"\\ud83e\"",
                        "\"\\udd86\"",
                        "\"\\ud83ea\""));
    }

    private static String arrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
