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
import dev.ryx.test.PageTable;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.Statements;
import dev.ryx.test.TestDatabase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every type, written as a parameter and read back, on each database. Each row of {@code docs/types.md} either comes back
 * as it was or is refused before a statement runs.
 */
@RyxTest(Setup.EMPTY)
class RoundTripTest {

    private static final String KEPT = "round-trips";

    private static final TimeZone ZONE = TimeZone.getDefault();

    static final List<TypeCase> CASES = TypeCases.ALL;

    private static Backend backend;
    private static DatabaseKind kind;

    @BeforeAll
    static void open(TestDatabase database) {
        backend = database.backend();
        kind = database.kind();
        types().forEach(type -> backend.execute(
                Sql.statement("CREATE TABLE " + table(type) + " (id INTEGER, value " + columnType(type) + " NULL)")));
    }

    @AfterEach
    void backInTheZone() {
        TimeZone.setDefault(ZONE);
    }

    /** As tables of models have it. */
    private static String columnType(SqlType type) {
        Dialect dialect = Dialect.of(kind);
        SqlWriter writer = dialect.writer();
        dialect.columnType(writer, type);
        return writer.finish(List.of()).bind().sql();
    }

    static Stream<SqlType> types() {
        return CASES.stream().map(TypeCase::type).distinct();
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void aValueComesBackOrIsRefused(TypeCase values) {
        assertThat(outcome(values)).matches("round-trips|refused: .*");
    }

    @Test
    void thePageOfTypesSaysSo() {
        var cells = new LinkedHashMap<List<String>, String>();
        CASES.forEach(values -> cells.put(values.key(), outcome(values)));
        new PageTable("docs/types.md", "## Values", 2).compare(kind.displayName(), cells);
    }

    /** What happens to each of the values, which must be the same. */
    private static String outcome(TypeCase values) {
        Set<String> outcomes = new LinkedHashSet<>();
        values.values().forEach(value -> outcomes.add(outcome(values, value)));
        return String.join("; ", outcomes);
    }

    private static String outcome(TypeCase values, Object value) {
        try {
            Object back = roundTrip(values.type(), value);
            Object wanted = values.expected().apply(value);
            boolean same = values.type() instanceof SqlType.Json
                    ? JsonText.same(String.valueOf(back), (String) wanted)
                    : Objects.deepEquals(back, wanted);
            return same ? KEPT : "changed to " + back;
        } catch (FieldException e) {
            assertThat(backend.execute(Sql.statement("DELETE FROM " + table(values.type()))))
                    .isZero();
            return "refused: `" + e.code().text() + "`, " + reason(e);
        } catch (DatabaseException e) {
            return "fails: " + e.getMessage();
        }
    }

    /** The message without the code, the place of the parameter and the remedy. */
    private static String reason(FieldException e) {
        String what = e.getMessage()
                .substring(
                        e.code().text().length() + 2,
                        e.getMessage().length() - e.remedy().length() - 1);
        return what.replaceFirst("^Parameter 1 \\([^)]*\\)+:? ", "").replaceFirst("\\.$", "");
    }

    @ParameterizedTest
    @MethodSource("types")
    void nullComesBackAsNull(SqlType type) {
        assertThat(roundTrip(type, null)).isNull();
    }

    static Stream<TypeCase> comparable() {
        return CASES.stream()
                .filter(values -> !(values.type() instanceof SqlType.Json || values.type() instanceof SqlType.Array));
    }

    @ParameterizedTest
    @MethodSource("comparable")
    void aStoredValueEqualsItsParameter(TypeCase values) {
        for (Object value : values.values()) {
            if (outcome(values, value).equals(KEPT)) {
                assertThat(count(values.type(), value)).isEqualTo(1L);
            }
        }
    }

    private static Long count(SqlType type, Object value) {
        var count = Sql.of("SELECT COUNT(*) FROM " + table(type) + " WHERE value = ?")
                .with(value, type)
                .column("n", SqlType.BIGINT)
                .query();
        return backend.first(count, row -> row.getLong(0));
    }

    /** Each hour that the clocks skip or repeat from 1900 to 2050, with the JVM in that zone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "America/New_York",
                "Europe/Berlin",
                "Asia/Kolkata",
                "Australia/Lord_Howe",
                "Pacific/Chatham"
            })
    void timesAreTheSameWhereverTheClocksChange(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var locals = new ArrayList<Object>();
        var instants = new ArrayList<Object>();
        for (ZoneOffsetTransition change : changes(ZoneId.of(zone))) {
            Stream.of(change.getDateTimeBefore(), change.getDateTimeAfter())
                    .flatMap(time -> Stream.of(time.minusNanos(1000), time, time.plusMinutes(30)))
                    .forEach(locals::add);
            Stream.of(-1800L, -1L, 0L, 1L, 1800L)
                    .map(change.getInstant()::plusSeconds)
                    .forEach(instants::add);
        }
        locals.add(LocalDateTime.of(2025, 3, 9, 2, 30));
        instants.add(Instant.parse("2025-03-09T10:30:00Z"));
        assertThat(roundTrips(SqlType.DATETIME, locals)).isEqualTo(locals);
        assertThat(roundTrips(SqlType.TIMESTAMP, instants)).isEqualTo(instants);
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        return Stream.iterate(
                        zone.getRules().nextTransition(Instant.parse("1900-01-01T00:00:00Z")),
                        change -> change != null && change.getDateTimeBefore().getYear() <= 2050,
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .toList();
    }

    /** What is written in one zone of the JVM is read in another as it was. */
    @Test
    void theZoneOfTheJvmMayChange() {
        Instant instant = Instant.parse("2025-10-26T00:30:00Z");
        LocalDateTime local = LocalDateTime.of(2025, 3, 30, 2, 30);
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        roundTrip(SqlType.TIMESTAMP, instant);
        roundTrip(SqlType.DATETIME, local);
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        assertThat(read(SqlType.TIMESTAMP)).containsExactly(instant);
        assertThat(read(SqlType.DATETIME)).containsExactly(local);
    }

    @Test
    void whatIsRefusedRunsNoStatement() {
        var events = Statements.record(
                backend,
                () -> assertThatThrownBy(() -> backend.execute(Sql.of("INSERT INTO t_text (value) VALUES (?)")
                                .with("a\0b", SqlType.TEXT)
                                .query()))
                        .isInstanceOf(FieldException.class)
                        .hasMessageContaining("Parameter 1 (Text)")
                        .hasMessageNotContaining("a\0b"));
        assertThat(events).isEmpty();
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
        var values = new ArrayList<Object>();
        values.add(value);
        return roundTrips(type, values).getFirst();
    }

    private static List<Object> roundTrips(SqlType type, List<Object> values) {
        backend.execute(Sql.statement("DELETE FROM " + table(type)));
        for (int from = 0; from < values.size(); from += 500) {
            insert(type, values, from, Math.min(from + 500, values.size()));
        }
        List<Object> back = read(type);
        assertThat(back).hasSameSizeAs(values);
        return back;
    }

    private static void insert(SqlType type, List<Object> values, int from, int to) {
        String rows = Stream.generate(() -> "(?, ?)").limit(to - from).collect(Collectors.joining(", "));
        Sql insert = Sql.of("INSERT INTO " + table(type) + " (value, id) VALUES " + rows);
        for (int i = from; i < to; i++) {
            insert.with(values.get(i), type).with(i, SqlType.INT);
        }
        backend.execute(insert.query());
    }

    private static List<Object> read(SqlType type) {
        return backend.fetch(
                Sql.of("SELECT value FROM " + table(type) + " ORDER BY id")
                        .column("value", type)
                        .query(),
                row -> row.toRow().get(0));
    }

    private static String table(SqlType type) {
        return "t_" + type.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
