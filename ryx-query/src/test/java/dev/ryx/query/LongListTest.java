package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.servers.ServerCondition;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of three values, of a thousand and of a hundred thousand find the same rows, on every type that has them. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class LongListTest {

    private static final int[] LENGTHS = {3, 1000, 100_000};
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID EMPTY = new UUID(0, 2);
    private static final UUID LAST = new UUID(-1, -1);

    private static TestDatabase database;

    @BeforeAll
    static void seed() throws Exception {
        database = TestDatabase.open(TestDatabase.kindUnderTest());
        Seed.into(database);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    /** A field, a value of the seed's first row in it, and values that no row has. */
    static Stream<Arguments> fields() {
        return Stream.of(
                field("key", FIRST, i -> new UUID(7, i)),
                field("small", (short) 7, i -> 100_000 + i),
                field("big", 1L << 53 | 1, i -> 1L << 53 | 2 + 2L * i),
                field("real", 0.5, i -> 0.25 + 1.0 / (3 + i)),
                field("exact", new BigDecimal("1234.567"), i -> new BigDecimal("1234.567").add(thousandths(i))),
                field("line", "a line", i -> "a line" + i),
                field("note", "A Note", i -> "a \"note\" \\ \n\t\u0001 é 😀 % '" + i),
                field(
                        "day",
                        LocalDate.of(2024, 2, 29),
                        i -> LocalDate.of(2025, 1, 1).plusDays(i % 1000)),
                field("clock", LocalTime.of(12, 30), i -> LocalTime.of(13, 0).plusNanos(1000L * i)),
                field("local", LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_000), LongListTest::local),
                field("moment", Instant.parse("2024-12-31T23:59:59.999999Z"), i -> Instant.ofEpochSecond(1 + i)),
                field("span", Duration.ofSeconds(90), i -> Duration.ofSeconds(91 + i)));
    }

    private static Arguments field(String name, Object value, IntFunction<Object> others) {
        return Arguments.of(name, value, others);
    }

    private static BigDecimal thousandths(int i) {
        return new BigDecimal("0.001").multiply(BigDecimal.valueOf(i + 1));
    }

    private static LocalDateTime local(int i) {
        return LocalDateTime.of(2030, 1, 1, 0, 0).plusSeconds(i);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void find(String field, Object value, IntFunction<Object> others) throws SQLException {
        for (int length : LENGTHS) {
            List<Object> values = values(value, others, length);
            assertThat(found(Ask.all("Sample").filter(field + "__in", values)))
                    .as("%d values", length)
                    .containsExactly(FIRST.toString());
        }
    }

    /** A row without a value is not among those that are found, so it is among those that are left. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void exclude(String field, Object value, IntFunction<Object> others) throws SQLException {
        for (int length : LENGTHS) {
            List<Object> values = values(value, others, length);
            assertThat(found(Ask.all("Sample").exclude(field + "__in", values)))
                    .as("%d values", length)
                    .containsExactlyInAnyOrder(EMPTY.toString(), LAST.toString());
        }
    }

    private static List<Object> values(Object value, IntFunction<Object> others, int length) {
        var values = new ArrayList<Object>();
        for (int i = 0; i < length - 1; i++) {
            values.add(others.apply(i));
        }
        values.add(values.size() / 2, value);
        return values;
    }

    private static List<@Nullable Object> found(Ask ask) throws SQLException {
        CompiledQuery query = database.compiled(
                Blog.MODELS, ask.values("key").orderBy(new String[0]).select());
        return database.rows(query).stream().map(List::getFirst).toList();
    }

    /** The ends of the whole numbers, in a list that only JSON holds. */
    @Test
    void holdTheGreatestNumbers() throws SQLException {
        List<Object> values = values(Long.MAX_VALUE, i -> Long.MAX_VALUE - 1 - i, 3000);
        assertThat(found(Ask.all("Sample").filter("big__in", values))).containsExactly(LAST.toString());
    }

    /** All lists of one bucket share a statement. */
    @Test
    void areOneParameterBeyondAThousand() {
        Statement thousands = Ask.all("Marker").filter("id__in", longs(70_000)).select();
        Statement others = Ask.all("Marker").filter("id__in", longs(100_000)).select();
        CompiledQuery query = database.compiled(Blog.MODELS, thousands);
        assertThat(query.parameterCount()).isOne();
        assertThat(database.compiled(Blog.MODELS, others).sql()).isEqualTo(query.sql());
    }

    private static List<Object> longs(int count) {
        return values(1L, i -> 2L + i, count);
    }

    /** JSON has no bytes; PostgreSQL has arrays of them. */
    @Test
    void ofBytesEndWithTheParameters() {
        List<Object> values = values(new byte[] {1}, i -> new byte[] {2, (byte) i, (byte) (i >> 8)}, 100_000);
        Statement statement = Ask.all("Sample").filter("data__in", values).select();
        if (TestDatabase.kindUnderTest() == DatabaseKind.POSTGRESQL) {
            assertThat(database.compiled(Blog.MODELS, statement).parameterCount())
                    .isOne();
        } else {
            assertThatThrownBy(() -> database.compiled(Blog.MODELS, statement))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("takes at most");
        }
    }
}
