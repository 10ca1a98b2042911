package dev.ryx.it.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.error.ValidationException;
import dev.ryx.expr.ComparableExpr;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Q;
import dev.ryx.it.DatabaseTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type of column keeps its values, those on the edge too, and finds them again. */
class EverythingTest extends DatabaseTest {

    /**
     * A column and values for it, from the least to the greatest where the type has an order.
     *
     * @param field the field's name
     * @param column the column
     * @param write sets the field
     * @param read reads it
     * @param values the values, all different
     */
    record Type<T>(
            String field,
            Expr<Everything, T> column,
            BiConsumer<Everything, T> write,
            Function<Everything, @Nullable T> read,
            List<T> values) {

        Everything with(@Nullable T value) {
            Everything row = plain();
            write.accept(row, value);
            return row;
        }

        @Override
        public String toString() {
            return field;
        }
    }

    private static final List<Boolean> FLAGS = List.of(false, true);
    private static final List<Short> SMALL = List.of(Short.MIN_VALUE, (short) -1, (short) 0, Short.MAX_VALUE);
    private static final List<Integer> WHOLE = List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE);
    private static final List<Long> BIG = List.of(Long.MIN_VALUE, -1L, 0L, (1L << 53) + 1, Long.MAX_VALUE);
    private static final List<Double> FINITE =
            List.of(-Double.MAX_VALUE, -0.1, 0.0, Double.MIN_NORMAL, 0.1, 1.0 / 3, 1e15, Double.MAX_VALUE);
    private static final List<BigDecimal> EXACT =
            decimals("-99999999999.9999", "-0.0001", "0.0000", "0.1000", "0.3000", "1.0000", "99999999999.9999");
    private static final List<BigDecimal> WHOLE_EXACT = decimals("-999999999999999", "0", "7", "999999999999999");
    private static final List<String> TEXTS = List.of(
            "",
            "\n\t",
            " ",
            "\"",
            "%",
            "'",
            "' OR 1=1 --",
            "2024-01-01",
            "?",
            "NULL",
            "\\",
            "_",
            "true",
            "ß",
            "é",
            "İ",
            "日本",
            "\uFFFD",
            "👩‍👩‍👧🎉");
    private static final List<String> SHORT_TEXTS = List.of("", "12345678", "ÄÖÜäöüß€", "🎉🎉🎉🎉🎉🎉🎉🎉");
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31));
    private static final List<LocalTime> TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(2, 30),
            LocalTime.of(12, 0, 0, 1_000),
            LocalTime.of(23, 59, 59, 999_999_000));
    private static final List<LocalDateTime> DATE_TIMES = List.of(
            LocalDateTime.of(1, 1, 1, 0, 0),
            LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
            LocalDateTime.of(2024, 3, 31, 2, 30),
            LocalDateTime.of(2024, 3, 31, 2, 30, 0, 10_000_000),
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
    private static final List<Instant> INSTANTS =
            DATE_TIMES.stream().map(time -> time.toInstant(ZoneOffset.UTC)).toList();
    private static final List<OffsetDateTime> OFFSETS =
            INSTANTS.stream().map(instant -> instant.atOffset(ZoneOffset.UTC)).toList();
    private static final List<Duration> DURATIONS = List.of(
            Duration.ofDays(-400).minusNanos(1_000),
            Duration.ofNanos(-1_000),
            Duration.ZERO,
            Duration.ofNanos(1_000),
            Duration.ofDays(36_500));
    private static final List<UUID> UUIDS =
            List.of(new UUID(0, 0), UUID.fromString("c0ffee00-1234-4abc-8def-0123456789ab"), new UUID(-1, -1));
    private static final List<byte[]> BYTES =
            List.of(new byte[0], new byte[] {0}, new byte[] {-1, 0, 127, -128}, "'\"".getBytes(StandardCharsets.UTF_8));
    private static final List<Mood> MOODS = List.of(Mood.values());

    static List<Type<?>> types() {
        return List.of(
                new Type<>("flag", Everything_.flag, (row, value) -> row.flag = value, row -> row.flag, FLAGS),
                new Type<>("small", Everything_.small, (row, value) -> row.small = value, row -> row.small, SMALL),
                new Type<>("whole", Everything_.whole, (row, value) -> row.whole = value, row -> row.whole, WHOLE),
                new Type<>("big", Everything_.big, (row, value) -> row.big = value, row -> row.big, BIG),
                new Type<>("real", Everything_.real, (row, value) -> row.real = value, row -> row.real, reals()),
                new Type<>("exact", Everything_.exact, (row, value) -> row.exact = value, row -> row.exact, EXACT),
                new Type<>("text", Everything_.text, (row, value) -> row.text = value, row -> row.text, TEXTS),
                new Type<>(
                        "shortText",
                        Everything_.shortText,
                        (row, value) -> row.shortText = value,
                        row -> row.shortText,
                        SHORT_TEXTS),
                new Type<>("date", Everything_.date, (row, value) -> row.date = value, row -> row.date, DATES),
                new Type<>("time", Everything_.time, (row, value) -> row.time = value, row -> row.time, TIMES),
                new Type<>(
                        "dateTime",
                        Everything_.dateTime,
                        (row, value) -> row.dateTime = value,
                        row -> row.dateTime,
                        DATE_TIMES),
                new Type<>(
                        "instant",
                        Everything_.instant,
                        (row, value) -> row.instant = value,
                        row -> row.instant,
                        INSTANTS),
                new Type<>(
                        "offset", Everything_.offset, (row, value) -> row.offset = value, row -> row.offset, OFFSETS),
                new Type<>(
                        "duration",
                        Everything_.duration,
                        (row, value) -> row.duration = value,
                        row -> row.duration,
                        DURATIONS),
                new Type<>("uuid", Everything_.uuid, (row, value) -> row.uuid = value, row -> row.uuid, UUIDS),
                new Type<>("bytes", Everything_.bytes, (row, value) -> row.bytes = value, row -> row.bytes, BYTES),
                new Type<>("mood", Everything_.mood, (row, value) -> row.mood = value, row -> row.mood, MOODS));
    }

    static List<Type<?>> nullableTypes() {
        return List.of(
                new Type<>(
                        "maybeFlag",
                        Everything_.maybeFlag,
                        (row, value) -> row.maybeFlag = value,
                        row -> row.maybeFlag,
                        FLAGS),
                new Type<>(
                        "maybeSmall",
                        Everything_.maybeSmall,
                        (row, value) -> row.maybeSmall = value,
                        row -> row.maybeSmall,
                        SMALL),
                new Type<>(
                        "maybeWhole",
                        Everything_.maybeWhole,
                        (row, value) -> row.maybeWhole = value,
                        row -> row.maybeWhole,
                        WHOLE),
                new Type<>(
                        "maybeBig",
                        Everything_.maybeBig,
                        (row, value) -> row.maybeBig = value,
                        row -> row.maybeBig,
                        BIG),
                new Type<>(
                        "maybeReal",
                        Everything_.maybeReal,
                        (row, value) -> row.maybeReal = value,
                        row -> row.maybeReal,
                        reals()),
                new Type<>(
                        "maybeExact",
                        Everything_.maybeExact,
                        (row, value) -> row.maybeExact = value,
                        row -> row.maybeExact,
                        WHOLE_EXACT),
                new Type<>(
                        "maybeText",
                        Everything_.maybeText,
                        (row, value) -> row.maybeText = value,
                        row -> row.maybeText,
                        TEXTS),
                new Type<>(
                        "maybeDate",
                        Everything_.maybeDate,
                        (row, value) -> row.maybeDate = value,
                        row -> row.maybeDate,
                        DATES),
                new Type<>(
                        "maybeTime",
                        Everything_.maybeTime,
                        (row, value) -> row.maybeTime = value,
                        row -> row.maybeTime,
                        TIMES),
                new Type<>(
                        "maybeDateTime",
                        Everything_.maybeDateTime,
                        (row, value) -> row.maybeDateTime = value,
                        row -> row.maybeDateTime,
                        DATE_TIMES),
                new Type<>(
                        "maybeInstant",
                        Everything_.maybeInstant,
                        (row, value) -> row.maybeInstant = value,
                        row -> row.maybeInstant,
                        INSTANTS),
                new Type<>(
                        "maybeOffset",
                        Everything_.maybeOffset,
                        (row, value) -> row.maybeOffset = value,
                        row -> row.maybeOffset,
                        OFFSETS),
                new Type<>(
                        "maybeDuration",
                        Everything_.maybeDuration,
                        (row, value) -> row.maybeDuration = value,
                        row -> row.maybeDuration,
                        DURATIONS),
                new Type<>(
                        "maybeUuid",
                        Everything_.maybeUuid,
                        (row, value) -> row.maybeUuid = value,
                        row -> row.maybeUuid,
                        UUIDS),
                new Type<>(
                        "maybeBytes",
                        Everything_.maybeBytes,
                        (row, value) -> row.maybeBytes = value,
                        row -> row.maybeBytes,
                        BYTES),
                new Type<>(
                        "maybeMood",
                        Everything_.maybeMood,
                        (row, value) -> row.maybeMood = value,
                        row -> row.maybeMood,
                        MOODS));
    }

    static List<Type<?>> allTypes() {
        var all = new ArrayList<Type<?>>(types());
        all.addAll(nullableTypes());
        return all;
    }

    /** MySQL and MariaDB have no infinite numbers. */
    private static List<Double> reals() {
        return switch (Ryx.database().kind()) {
            case MYSQL, MARIADB -> FINITE;
            case SQLITE, POSTGRESQL -> {
                var all = new ArrayList<>(FINITE);
                all.addFirst(Double.NEGATIVE_INFINITY);
                all.addLast(Double.POSITIVE_INFINITY);
                yield all;
            }
        };
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }

    /** A row with some value in each column that needs one. */
    private static Everything plain() {
        var row = new Everything();
        row.exact = new BigDecimal("1.5000");
        row.text = "plain";
        row.shortText = "plain";
        row.date = LocalDate.EPOCH;
        row.time = LocalTime.NOON;
        row.dateTime = LocalDate.EPOCH.atStartOfDay();
        row.instant = Instant.EPOCH;
        row.offset = Instant.EPOCH.atOffset(ZoneOffset.UTC);
        row.duration = Duration.ofSeconds(1);
        row.uuid = new UUID(1, 2);
        row.bytes = new byte[] {1};
        row.mood = Mood.SAD;
        return row;
    }

    @BeforeEach
    void empty() {
        Everything_.objects.all().delete();
    }

    /** One row a value, in the order of the values. */
    private static <T> void write(Type<T> type) {
        Everything_.objects.bulkCreate(type.values().stream().map(type::with).toList());
    }

    private static <T> List<@Nullable T> found(Type<T> type, Q<Everything> condition) {
        return Everything_.objects.filter(condition).orderBy("id").list().stream()
                .map(type.read())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("allTypes")
    <T> void keepsItsValues(Type<T> type) {
        for (T value : type.values()) {
            Everything row = Everything_.objects.create(type.with(value));
            Everything loaded = Everything_.objects.get("pk", row.id);
            assertThat(type.read().apply(loaded)).isEqualTo(value);
            loaded.save();
            assertThat(type.read().apply(Everything_.objects.get("pk", row.id))).isEqualTo(value);
        }
        assertThat(Everything_.objects.count()).isEqualTo(type.values().size());
    }

    @ParameterizedTest
    @MethodSource("allTypes")
    <T> void keepsManyValuesAtOnce(Type<T> type) {
        write(type);
        assertThat(Everything_.objects.orderBy("id").list().stream()
                        .map(type.read())
                        .toList())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(type.values());
    }

    @ParameterizedTest
    @MethodSource("allTypes")
    <T> void isReadAsAValue(Type<T> type) {
        write(type);
        assertThat(Everything_.objects.values(type.column()).orderBy("id").list())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(type.values());
    }

    @ParameterizedTest
    @MethodSource("allTypes")
    <T> void findsEqualValues(Type<T> type) {
        write(type);
        for (T value : type.values()) {
            assertThat(found(type, type.column().eq(value))).singleElement().isEqualTo(value);
            assertThat(found(type, type.column().ne(value)))
                    .hasSize(type.values().size() - 1)
                    .doesNotContain(value);
            assertThat(Everything_.objects.filter(type.field(), value).count()).isEqualTo(1);
        }
        assertThat(found(type, type.column().in(type.values()))).hasSameSizeAs(type.values());
        assertThat(found(type, type.column().in(type.values().subList(1, 2)))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("allTypes")
    <T> void findsGreaterValues(Type<T> type) {
        if (!(type.column() instanceof ComparableExpr<Everything, T> column)) {
            return;
        }
        write(type);
        for (int i = 0; i < type.values().size(); i++) {
            T value = type.values().get(i);
            int last = type.values().size();
            assertThat(found(type, column.gte(value))).isEqualTo(type.values().subList(i, last));
            assertThat(found(type, column.gt(value))).isEqualTo(type.values().subList(i + 1, last));
            assertThat(found(type, column.lte(value))).isEqualTo(type.values().subList(0, i + 1));
            assertThat(found(type, column.lt(value))).isEqualTo(type.values().subList(0, i));
            assertThat(found(type, column.between(value, value))).containsExactly(value);
        }
        assertThat(Everything_.objects.orderBy(column.desc()).list().stream()
                        .map(type.read())
                        .toList())
                .isEqualTo(type.values().reversed());
    }

    @ParameterizedTest
    @MethodSource("nullableTypes")
    <T> void keepsNull(Type<T> type) {
        Everything row = Everything_.objects.create(type.with(null));
        assertThat(type.read().apply(Everything_.objects.get("pk", row.id))).isNull();
        assertThat(Everything_.objects.values(type.column()).list()).containsExactly((T) null);
        assertThat(found(type, type.column().isNull())).hasSize(1);
        assertThat(found(type, type.column().isNotNull())).isEmpty();
        T value = type.values().getLast();
        assertThat(found(type, type.column().eq(value))).isEmpty();
        assertThat(found(type, type.column().ne(value))).hasSize(1);
        type.write().accept(row, value);
        row.save();
        assertThat(found(type, type.column().isNull())).isEmpty();
        assertThat(found(type, type.column().eq(value))).hasSize(1);
        type.write().accept(row, null);
        row.save();
        assertThat(found(type, type.column().isNull())).hasSize(1);
    }

    @Test
    void timesDoNotFollowTheZoneOfTheJvm() {
        TimeZone before = TimeZone.getDefault();
        for (Type<?> type : allTypes()) {
            if (type.values().getFirst() instanceof Temporal) {
                TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
                try {
                    empty();
                    write(type);
                    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                    assertThat(found(type, Everything_.id.isNotNull())).isEqualTo(type.values());
                    assertThat(found(type, Everything_.instant.year().in(1, 1969, 1970, 2024, 9999)))
                            .isEqualTo(type.values());
                } finally {
                    TimeZone.setDefault(before);
                }
            }
        }
    }

    @Test
    void anOffsetIsKeptAsAnInstant() {
        Everything row = plain();
        row.offset = OffsetDateTime.parse("2024-03-31T02:30:00+02:00");
        row.save();
        assertThat(Everything_.objects.get("pk", row.id).offset).isEqualTo("2024-03-31T00:30:00Z");
        assertThat(Everything_.objects
                        .filter(Everything_.offset.eq(OffsetDateTime.parse("2024-03-31T01:30:00+01:00")))
                        .count())
                .isEqualTo(1);
        assertThat(Everything_.objects.filter(Everything_.offset.month().eq(3)).count())
                .isEqualTo(1);
    }

    @Test
    void aDecimalHasTheDigitsOfItsColumn() {
        Everything row = plain();
        row.exact = new BigDecimal("2.5");
        row.save();
        assertThat(Everything_.objects.get("pk", row.id).exact).isEqualTo(new BigDecimal("2.5000"));
        assertThat(Everything_.objects
                        .filter(Everything_.exact.eq(new BigDecimal("2.50")))
                        .count())
                .isEqualTo(1);
        assertThat(Everything_.objects
                        .filter("exact__gt", new BigDecimal("2.49999"))
                        .count())
                .isEqualTo(1);
        assertThat(Everything_.objects
                        .filter("exact", new BigDecimal("2.50001"))
                        .count())
                .isZero();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Everything row = plain();
        row.exact = new BigDecimal("0.00001");
        row.maybeExact = new BigDecimal("1000000000000000");
        row.shortText = "🎉12345678";
        row.text = "a\0b";
        row.real = Double.NaN;
        row.mood = null;
        assertThatThrownBy(row::save)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors().keySet())
                                .containsExactly("real", "exact", "text", "shortText", "mood", "maybeExact"));
        assertThat(Everything_.objects.count()).isZero();
    }

    @Test
    void numbersBeyondTheColumnAreJustNotInIt() {
        write(new Type<>("small", Everything_.small, (row, value) -> row.small = value, row -> row.small, SMALL));
        assertThat(Everything_.objects.filter("small__lt", 1_000_000).count()).isEqualTo(4);
        assertThat(Everything_.objects.filter("small", Long.MAX_VALUE).count()).isZero();
        assertThat(Everything_.objects.filter("small__in", List.of(0, 70_000)).count())
                .isEqualTo(1);
    }
}
