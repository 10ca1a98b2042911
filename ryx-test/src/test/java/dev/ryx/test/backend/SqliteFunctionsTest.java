package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.DatabaseException;
import dev.ryx.meta.SqlType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions that the dialect calls, asked of a SQLite that the backend opened. */
@Tag("database")
@EnabledIfSystemProperty(named = "ryx.test.database", matches = "sqlite", disabledReason = "about SQLite")
class SqliteFunctionsTest {

    private static Backend backend;

    @BeforeAll
    static void open() {
        backend = Backend.open(DatabaseUrl.parse("sqlite::memory:"), PoolConfig.defaults());
    }

    @AfterAll
    static void close() {
        backend.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "NULL",
            quoteCharacter = '"',
            value = {
                "ryx_integer('12') | 12",
                "ryx_integer('-007') | -007",
                "ryx_integer('+1') | +1",
                "ryx_integer('12.5') | NULL",
                "ryx_integer('12x') | NULL",
                "ryx_integer(' 12') | NULL",
                "ryx_integer('') | NULL",
                "ryx_integer('-') | NULL",
                "ryx_integer(NULL) | NULL",
                "ryx_decimal('12') | 12",
                "ryx_decimal('-12.50') | -12.50",
                "ryx_decimal('12.') | 12.",
                "ryx_decimal('.5') | NULL",
                "ryx_decimal('1.2.3') | NULL",
                "ryx_decimal('1e5') | NULL",
                "ryx_decimal(NULL) | NULL",
                "ryx_time_add('2024-02-28 23:59:59.999999', 1) | 2024-02-29 00:00:00",
                "ryx_time_add('2024-03-01 00:00:00', 0 - 1) | 2024-02-29 23:59:59.999999",
                "ryx_time_add('2024-03-01 00:00:00.000001', 86400000000) | 2024-03-02 00:00:00.000001",
                "ryx_time_add('2024-03-01 00:00:00', 1.5e6) | 2024-03-01 00:00:01.500000",
                "ryx_time_add('0001-01-01 00:00:00', 315537897599999999) | 9999-12-31 23:59:59.999999",
                "ryx_time_add(NULL, 1) | NULL",
                "ryx_time_add('2024-03-01 00:00:00', NULL) | NULL",
                "ryx_time_between('2024-02-28 23:59:59.999999', '2024-03-01 00:00:00') | 86400000001",
                "ryx_time_between('2024-03-01 00:00:00', '2024-02-29 23:59:59.999999') | -1",
                "ryx_time_between('0001-01-01 00:00:00', '9999-12-31 23:59:59.999999') | 315537897599999999",
                "typeof(ryx_time_between('2024-03-01 00:00:00', '2024-03-01 00:00:00')) | integer",
                "ryx_time_between(NULL, '2024-03-01 00:00:00') | NULL",
                "ryx_time_between('2024-03-01 00:00:00', NULL) | NULL",
                "ryx_at_zone('2024-07-01 12:00:00', 'Europe/Berlin') | 2024-07-01 14:00:00",
                "ryx_at_zone('2024-07-01 12:00:00.000001', 'UTC') | 2024-07-01 12:00:00.000001"
            })
    void aFunctionAnswers(String call, String answer) {
        assertThat(answers("SELECT " + call)).containsExactly(String.valueOf(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ryx_time_add('secret', 1)",
                "ryx_time_add('2024-03-01 00:00:00', 'secret')",
                "ryx_time_add('9999-12-31 23:59:59', 1000000)",
                "ryx_time_add('2024-03-01 00:00:00', 9223372036854775807)",
                "ryx_time_between('2024-03-01 00:00:00', 'secret')",
                "ryx_at_zone('secret', 'UTC')"
            })
    void whatAFunctionDoesNotTakeIsRefusedAndNotRepeated(String call) {
        String sql = "SELECT " + call.replace("'secret'", "'sec' || 'ret'");
        assertThatThrownBy(() -> answers(sql))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(call.substring(0, call.indexOf('(')))
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "ryx_var_pop(n), 4.0",
        "ryx_var_samp(n), 4.571429",
        "ryx_stddev_pop(n), 2.0",
        "ryx_stddev_samp(n), 2.13809",
        "ryx_var_pop(DISTINCT n), 5.84",
        "ryx_var_pop(n) FILTER (WHERE n = 4), 0.0",
        "ryx_var_pop(n + 1000000000000000), 4.0",
        "ryx_var_pop(n) FILTER (WHERE n > 9), null",
        "ryx_var_pop(n) FILTER (WHERE n = 9), 0.0",
        "ryx_var_samp(n) FILTER (WHERE n = 9), null",
        "ryx_stddev_samp(n) FILTER (WHERE n = 9), null",
        "ryx_stddev_pop(n * 9e999), null"
    })
    void anAggregateAnswers(String call, String answer) {
        assertThat(answers("WITH t (n) AS (VALUES (2), (4), (4), (NULL), (4), (5), (5), (7), (9)) SELECT round(" + call
                        + ", 6) FROM t"))
                .containsExactly(answer);
    }

    @Test
    void eachGroupHasItsOwnNumbers() {
        assertThat(answers("WITH t (g, n) AS (VALUES (1, 1), (2, 10), (1, 3), (2, 10), (3, NULL)) "
                        + "SELECT ryx_var_pop(n) FROM t GROUP BY g ORDER BY g"))
                .containsExactly("1.0", "0.0", "null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER BY i | 0.0 0.25 0.25 0.666667 1.25",
                "ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW | 0.0 0.25 0.0 0.0 0.25",
                "ORDER BY i ROWS BETWEEN 2 FOLLOWING AND 3 FOLLOWING | 0.0 0.25 0.0 null null"
            })
    void aWindowForgetsWhatLeavesIt(String window, String answers) {
        assertThat(String.join(
                        " ",
                        answers("WITH t (i, n) AS (VALUES (1, 1), (2, 2), (3, NULL), (4, 3), (5, 4)) "
                                + "SELECT round(ryx_var_pop(n) OVER (" + window + "), 6) FROM t ORDER BY i")))
                .isEqualTo(answers);
    }

    @Test
    void aLargeNumberThatLeftIsNotFelt() {
        assertThat(answers("WITH t (i, n) AS (VALUES (1, 1e200), (2, 1), (3, 2), (4, 4)) SELECT ryx_var_pop(n) OVER "
                        + "(ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t ORDER BY i LIMIT 2 OFFSET 2"))
                .containsExactly("0.25", "1.0");
    }

    private static List<String> answers(String sql) {
        return backend.fetch(
                Sql.of("WITH asked (answer) AS (" + sql + ") SELECT CAST(answer AS TEXT) FROM asked")
                        .column("answer", SqlType.TEXT)
                        .query(),
                row -> String.valueOf(row.getString(0)));
    }
}
