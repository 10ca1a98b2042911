package dev.ryx.backend.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTimesTest {

    private static final long SEED = 20_250_309;
    private static final int ROUNDS = 20_000;
    private static final LocalDateTime HALF_PAST_TWO = LocalDateTime.of(2025, 3, 9, 14, 30);

    static final List<Arguments> WRITTEN = List.of(
            Arguments.of("2025-03-09 14:30:00", HALF_PAST_TWO),
            Arguments.of("2025-03-09 14:30:00.010000", HALF_PAST_TWO.plusNanos(10_000_000)),
            Arguments.of(
                    "2025-03-09 14:30:59.000001", HALF_PAST_TWO.withSecond(59).plusNanos(1000)),
            Arguments.of("0001-01-01 00:00:00", LocalDateTime.of(1, 1, 1, 0, 0)),
            Arguments.of("9999-12-31 23:59:59.999999", LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999)));

    @ParameterizedTest
    @FieldSource("WRITTEN")
    void timesAreWrittenAsDjangoDoes(String text, LocalDateTime time) {
        assertThat(SqliteTimes.text(time)).isEqualTo(text);
        assertThat(SqliteTimes.text(time.toInstant(ZoneOffset.UTC))).isEqualTo(text);
        assertThat(SqliteTimes.text(time.toLocalDate())).isEqualTo(text.substring(0, 10));
        assertThat(SqliteTimes.text(time.toLocalTime())).isEqualTo(text.substring(11));
    }

    static final List<Arguments> READ = List.of(
            Arguments.of("2025-03-09", HALF_PAST_TWO.toLocalDate().atStartOfDay()),
            Arguments.of("2025-03-09 14:30", HALF_PAST_TWO),
            Arguments.of("2025-03-09T14:30:00", HALF_PAST_TWO),
            Arguments.of("2025-03-09t14:30:00z", HALF_PAST_TWO),
            Arguments.of("2025-03-09 14:30:00Z", HALF_PAST_TWO),
            Arguments.of("2025-03-09 14:30Z", HALF_PAST_TWO),
            Arguments.of("2025-03-09 16:30:00+02:00", HALF_PAST_TWO),
            Arguments.of("2025-03-09 16:30:00+0200", HALF_PAST_TWO),
            Arguments.of("2025-03-09 16:30:00+02", HALF_PAST_TWO),
            Arguments.of("2025-03-09 09:00:00.5-05:30", HALF_PAST_TWO.plusNanos(500_000_000)),
            Arguments.of("2025-03-09 14:30:00.", HALF_PAST_TWO),
            Arguments.of("2025-03-09 14:30:00,25", HALF_PAST_TWO.plusNanos(250_000_000)),
            Arguments.of("2025-03-09 14:30:00.1234567891234", HALF_PAST_TWO.plusNanos(123_456_789)));

    @ParameterizedTest
    @FieldSource("READ")
    void textOfOtherToolsIsRead(String text, LocalDateTime time) {
        assertThat(SqliteTimes.parseDateTime(text)).isEqualTo(time);
        assertThat(SqliteTimes.parseInstant(text)).isEqualTo(time.toInstant(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-03-9",
                "2025/03/09",
                "2025-13-01",
                "2025-02-30",
                "2025-03-09 ",
                "2025-03-09x14:30:00",
                "2025-03-09 14",
                "2025-03-09 14:3",
                "2025-03-09 24:00:00",
                "2025-03-09 14:60:00",
                "2025-03-09 14:30:0",
                "2025-03-09 14:30:00 noon",
                "2025-03-09 14:30:00+99:00",
                "+025-03-09",
                "1741530600",
                "２０２５-03-09"
            })
    void textThatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> SqliteTimes.parseDateTime(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "14:3", "14-30", "14:30:00Z", "25:00:00", "14:30:00.5x"})
    void textThatIsNoTimeOfDayIsRefused(String text) {
        assertThatThrownBy(() -> SqliteTimes.parseTime(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDateTime time = randomTime(random);
            assertThat(SqliteTimes.parseDateTime(SqliteTimes.text(time))).isEqualTo(time);
            assertThat(SqliteTimes.parseDate(SqliteTimes.text(time.toLocalDate())))
                    .isEqualTo(time.toLocalDate());
            assertThat(SqliteTimes.parseTime(SqliteTimes.text(time.toLocalTime())))
                    .isEqualTo(time.toLocalTime());
            Instant instant = time.toInstant(ZoneOffset.UTC);
            assertThat(SqliteTimes.parseInstant(SqliteTimes.text(instant))).isEqualTo(instant);
        }
    }

    @Test
    void whatJavaWritesIsRead() {
        var random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDateTime time = randomTime(random);
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(36 * 60 + 1) - 18 * 60));
            assertThat(SqliteTimes.parseDateTime(time.toString())).isEqualTo(time);
            assertThat(SqliteTimes.parseInstant(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(offset))))
                    .isEqualTo(time.toInstant(offset));
        }
    }

    @Test
    void textSortsAsTimeDoes() {
        var random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDateTime one = randomTime(random).withNano(random.nextInt(1_000_000) * 1000);
            LocalDateTime other = one.plusNanos(1000L * random.nextInt(5_000_000));
            assertThat(SqliteTimes.text(one).compareTo(SqliteTimes.text(other))).isLessThanOrEqualTo(0);
        }
    }

    private static LocalDateTime randomTime(Random random) {
        LocalDate date = LocalDate.ofEpochDay(random.nextLong(
                LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9998, 12, 31).toEpochDay()));
        long micros = random.nextLong(LocalTime.MAX.toNanoOfDay() / 1000);
        boolean wholeSecond = random.nextBoolean();
        return date.atTime(LocalTime.ofNanoOfDay(1000 * (wholeSecond ? micros / 1_000_000 * 1_000_000 : micros)));
    }
}
