package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.row.RowView;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type, written as a parameter and read back, on each database. */
@RyxTest(Setup.EMPTY)
class RoundTripTest {

    private static final SqlType MONEY = new SqlType.Decimal(15, 2);

    private static Backend backend;
    private static DatabaseKind kind;

    @BeforeAll
    static void open(TestDatabase database) {
        backend = database.backend();
        kind = database.kind();
        columns()
                .forEach(type -> backend.execute(
                        Sql.statement("CREATE TABLE " + table(type) + " (value " + columnType(type) + " NULL)")));
    }

    /** As tables of models have it. */
    private static String columnType(SqlType type) {
        Dialect dialect = Dialect.of(kind);
        SqlWriter writer = dialect.writer();
        dialect.columnType(writer, type);
        return writer.finish(List.of()).bind().sql();
    }

    private static Stream<SqlType> columns() {
        return Stream.of(
                SqlType.BOOL,
                SqlType.SMALLINT,
                SqlType.INT,
                SqlType.BIGINT,
                SqlType.FLOAT,
                MONEY,
                SqlType.TEXT,
                SqlType.DATE,
                SqlType.TIME,
                SqlType.DATETIME,
                SqlType.TIMESTAMP,
                SqlType.INTERVAL,
                SqlType.UUID,
                SqlType.BYTES);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                        both(SqlType.BOOL, true, false),
                        both(SqlType.SMALLINT, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE),
                        both(SqlType.INT, Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                        both(SqlType.BIGINT, Long.MIN_VALUE, 0L, Long.MAX_VALUE),
                        both(SqlType.FLOAT, 0.0, 1.5, 0.1, -1e300, Double.MIN_VALUE, Double.MAX_VALUE),
                        both(MONEY, money("0.00"), money("12.50"), money("-9999999999999.99"), money("0.01")),
                        both(SqlType.TEXT, "", "it's", "100 %_!\\", "Zoë 🦆 e\u0301 שלום", "line\nline\ttab"),
                        both(
                                SqlType.DATE,
                                LocalDate.of(1, 1, 1),
                                LocalDate.of(9999, 12, 31),
                                LocalDate.of(2024, 2, 29)),
                        both(
                                SqlType.TIME,
                                LocalTime.MIDNIGHT,
                                LocalTime.of(23, 59, 59, 999_999_000),
                                LocalTime.of(1, 2)),
                        both(
                                SqlType.DATETIME,
                                LocalDateTime.of(1, 1, 1, 0, 0),
                                LocalDateTime.of(2025, 3, 9, 2, 30),
                                LocalDateTime.of(2025, 3, 9, 14, 30, 0, 10_000_000),
                                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000)),
                        both(
                                SqlType.TIMESTAMP,
                                Instant.parse("0001-01-01T00:00:00Z"),
                                Instant.parse("1969-12-31T23:59:59.999999Z"),
                                Instant.parse("2025-10-26T00:30:00.010Z"),
                                Instant.parse("9999-12-31T23:59:59.999999Z")),
                        both(SqlType.INTERVAL, Duration.ZERO, Duration.ofSeconds(-1, 1000), Duration.ofDays(100_000)),
                        both(SqlType.UUID, new UUID(0, 0), UUID.fromString("01234567-89ab-cdef-fedc-ba9876543210")),
                        both(SqlType.BYTES, new byte[0], new byte[] {0, -1, 127, -128}))
                .flatMap(many -> many);
    }

    private static Stream<Arguments> both(SqlType type, Object... values) {
        return Stream.of(values).map(value -> Arguments.of(type, value));
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueComesBackAsItWas(SqlType type, Object value) {
        assertThat(roundTrip(type, value)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void nullComesBackAsNull(SqlType type) {
        assertThat(roundTrip(type, null)).isNull();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aStoredValueEqualsItsParameter(SqlType type, Object value) {
        roundTrip(type, value);
        assertThat(count(type, value)).isEqualTo(1L);
    }

    private static Long count(SqlType type, Object value) {
        var count = Sql.of("SELECT COUNT(*) FROM " + table(type) + " WHERE value = ?")
                .with(value, type)
                .column("n", SqlType.BIGINT)
                .query();
        return backend.first(count, row -> row.getLong(0));
    }

    @Test
    void anInstantIsTheSameInEveryZoneOfTheJvm() {
        Instant inGap = Instant.parse("2025-03-09T10:30:00Z");
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Chatham")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(roundTrip(SqlType.TIMESTAMP, inGap)).as(zone).isEqualTo(inGap);
                LocalDateTime local = LocalDateTime.of(2025, 3, 9, 2, 30);
                assertThat(roundTrip(SqlType.DATETIME, local)).as(zone).isEqualTo(local);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void digitsBelowTheMicrosecondAreCutOff() {
        assertThat(roundTrip(SqlType.TIMESTAMP, Instant.parse("2025-01-01T00:00:00.123456999Z")))
                .isEqualTo(Instant.parse("2025-01-01T00:00:00.123456Z"));
        assertThat(roundTrip(SqlType.TIME, LocalTime.MAX)).isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
        assertThat(roundTrip(SqlType.INTERVAL, Duration.ofNanos(-1999))).isEqualTo(Duration.ofNanos(-1000));
    }

    static final List<Arguments> REFUSED = List.of(
            Arguments.of(SqlType.TEXT, "a\0b", "NUL"),
            Arguments.of(SqlType.TEXT, "a\uD83E", "surrogate"),
            Arguments.of(SqlType.TEXT, "\uDD86a", "surrogate"),
            Arguments.of(SqlType.FLOAT, Double.NaN, "NaN"),
            Arguments.of(SqlType.DATE, LocalDate.of(0, 1, 1), "year"),
            Arguments.of(SqlType.DATE, LocalDate.of(10_000, 1, 1), "year"),
            Arguments.of(SqlType.TIMESTAMP, Instant.MAX, "year"),
            Arguments.of(SqlType.DATETIME, LocalDateTime.MIN, "year"),
            Arguments.of(SqlType.INTERVAL, Duration.ofSeconds(Long.MAX_VALUE), "292,000 years"),
            Arguments.of(SqlType.SMALLINT, 40_000, "16 bits"),
            Arguments.of(SqlType.INT, 3_000_000_000L, "32 bits"),
            Arguments.of(SqlType.INT, "7", "not String"),
            Arguments.of(SqlType.INT, 7.0, "not Double"),
            Arguments.of(SqlType.TEXT, 7, "not Integer"),
            Arguments.of(MONEY, 7.0, "not Double"),
            Arguments.of(SqlType.TIMESTAMP, LocalDateTime.MAX, "not LocalDateTime"));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void aValueThatSomeDatabaseCouldNotKeepIsRefused(SqlType type, Object value, String why) {
        assertThatThrownBy(() -> roundTrip(type, value))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Parameter 1 (" + type.label() + ")")
                .hasMessageContaining(why);
    }

    @Test
    void infinityIsKeptOrRefused() {
        boolean kept = kind == DatabaseKind.SQLITE || kind == DatabaseKind.POSTGRESQL;
        for (double infinity : List.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)) {
            if (kept) {
                assertThat(roundTrip(SqlType.FLOAT, infinity)).isEqualTo(infinity);
            } else {
                assertThatThrownBy(() -> roundTrip(SqlType.FLOAT, infinity))
                        .isInstanceOf(FieldException.class)
                        .hasMessageContaining("no infinite numbers");
            }
        }
    }

    @Test
    void sqliteRefusesDecimalsThatItWouldRound() {
        BigDecimal wide = money("1234567890123456.5");
        if (kind == DatabaseKind.SQLITE) {
            assertThatThrownBy(() -> roundTrip(MONEY, wide))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("15 digits")
                    .hasMessageNotContaining("1234567890123456");
        } else {
            backend.execute(Sql.statement("CREATE TABLE wide (value NUMERIC(30, 2))"));
            backend.execute(
                    Sql.of("INSERT INTO wide VALUES (?)").with(wide, MONEY).query());
            assertThat(backend.fetch(
                            Sql.of("SELECT value FROM wide")
                                    .column("value", MONEY)
                                    .query(),
                            row -> row.getDecimal(0)))
                    .containsExactly(money("1234567890123456.50"));
        }
    }

    @Test
    void primitivesRefuseNullByName() {
        roundTrip(SqlType.BIGINT, null);
        assertThatThrownBy(() -> backend.fetch(
                        Sql.of("SELECT value FROM t_int64")
                                .column("views", SqlType.BIGINT)
                                .query(),
                        row -> row.getLong(0)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("\"views\" is NULL");
    }

    @Test
    void rowsOutliveTheirCursor() {
        roundTrip(SqlType.TEXT, "kept");
        var rows = backend.fetch(
                Sql.of("SELECT value, 7 FROM t_text")
                        .column("title", SqlType.TEXT)
                        .column("views", SqlType.INT)
                        .query(),
                RowView::toRow);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("title")).isEqualTo("kept");
            assertThat(row.get("views", Integer.class)).isEqualTo(7);
            assertThat(row.values()).containsExactly("kept", 7);
            assertThat(row).hasToString("{title=kept, views=7}");
            assertThatThrownBy(() -> row.get("titel")).hasMessageContaining("Did you mean title");
            assertThatThrownBy(() -> row.get("views", Long.class)).isInstanceOf(FieldException.class);
        });
    }

    private static Object roundTrip(SqlType type, Object value) {
        backend.execute(Sql.statement("DELETE FROM " + table(type)));
        backend.execute(Sql.of("INSERT INTO " + table(type) + " (value) VALUES (?)")
                .with(value, type)
                .query());
        // Not first(): a list tells that there is exactly one row.
        var rows = backend.fetch(
                Sql.of("SELECT value FROM " + table(type)).column("value", type).query(), RowView::toRow);
        assertThat(rows).hasSize(1);
        return rows.getFirst().get(0);
    }

    private static String table(SqlType type) {
        return "t_" + type.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
