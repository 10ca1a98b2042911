package dev.ryx.validation;

import static dev.ryx.validation.FieldFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.Constraint;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRulesTest {

    private static final long SEED = 20_260_801;

    private static List<String> plain(SqlType type, Object value) {
        return problems(type, UnaryOperator.identity(), value);
    }

    @Test
    void wholeNumbersFitTheirBits() {
        assertThat(plain(SqlType.SMALLINT, Short.MAX_VALUE)).isEmpty();
        assertThat(plain(SqlType.SMALLINT, -32_768)).isEmpty();
        assertThat(plain(SqlType.SMALLINT, 32_768)).containsExactly("This must be between -32768 and 32767.");
        assertThat(plain(SqlType.SMALLINT, -32_769L)).hasSize(1);
        assertThat(plain(SqlType.INT, 2_147_483_647L)).isEmpty();
        assertThat(plain(SqlType.INT, -2_147_483_648L)).isEmpty();
        assertThat(plain(SqlType.INT, 2_147_483_648L))
                .containsExactly("This must be between -2147483648 and 2147483647.");
        assertThat(plain(SqlType.INT, -2_147_483_649L)).hasSize(1);
        assertThat(plain(SqlType.BIGINT, Long.MAX_VALUE)).isEmpty();
        assertThat(plain(SqlType.BIGINT, Long.MIN_VALUE)).isEmpty();
    }

    @Test
    void nanIsNoNumber() {
        assertThat(plain(SqlType.FLOAT, Double.NaN)).containsExactly("This must be a number.");
        assertThat(plain(SqlType.FLOAT, Double.POSITIVE_INFINITY)).isEmpty();
        assertThat(plain(SqlType.FLOAT, -0.0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2, 999.99, 0, 0",
        "5, 2, -999.99, 0, 0",
        "5, 2, 1000, 4, 0",
        "5, 2, 1E3, 4, 0",
        "5, 2, 1E+2147483647, 2147483648, 0",
        "5, 2, 0.001, 0, 3",
        "5, 2, 12345.678, 5, 3",
        "5, 2, 1.2300, 0, 0",
        "5, 2, 1.2301, 0, 4",
        "5, 2, 100E-1, 0, 0",
        "5, 2, 0E9, 0, 0",
        "5, 2, 0.000, 0, 0",
        "2, 2, 0.99, 0, 0",
        "2, 2, 0, 0, 0",
        "2, 2, 1, 1, 0",
        "3, 0, 999, 0, 0",
        "3, 0, 999.0, 0, 0",
        "3, 0, 99.5, 0, 1",
    })
    void decimalsFitTheirDigits(int precision, int scale, BigDecimal value, long tooManyWhole, int tooManyPlaces) {
        List<String> problems = plain(new SqlType.Decimal(precision, scale), value);
        assertThat(problems).hasSize((tooManyWhole > 0 ? 1 : 0) + (tooManyPlaces > 0 ? 1 : 0));
        if (tooManyWhole > 0) {
            assertThat(problems)
                    .contains("The number of digits before the decimal point is " + tooManyWhole
                            + ", and must be at most " + (precision - scale) + ".");
        }
        if (tooManyPlaces > 0) {
            assertThat(problems)
                    .contains("The number of decimal places is " + tooManyPlaces + ", and must be at most " + scale
                            + ".");
        }
    }

    /** What is accepted is what {@code NUMERIC(precision, scale)} keeps as it is. */
    @Test
    void aDecimalIsAcceptedWhereTheColumnKeepsIt() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            int precision = 1 + random.nextInt(8);
            int scale = random.nextInt(precision + 1);
            BigDecimal value = BigDecimal.valueOf(random.nextInt(-100_000, 100_001), random.nextInt(-3, 7));
            boolean kept = value.remainder(BigDecimal.ONE.movePointLeft(scale)).signum() == 0
                    && value.abs().compareTo(BigDecimal.ONE.movePointRight(precision - scale)) < 0;
            assertThat(plain(new SqlType.Decimal(precision, scale), value).isEmpty())
                    .as("%s in Decimal(%d,%d), seed %d", value, precision, scale, SEED)
                    .isEqualTo(kept);
        }
    }

    private static List<String> bounded(Constraint constraint, SqlType type, Object value) {
        return problems(type, field -> field.constraint(constraint), value);
    }

    @Test
    void theLeastValueIsIncluded() {
        var min = new Constraint.Min(new BigDecimal("0.10"));
        assertThat(bounded(min, new SqlType.Decimal(5, 3), new BigDecimal("0.1")))
                .isEmpty();
        assertThat(bounded(min, new SqlType.Decimal(5, 3), new BigDecimal("0.099")))
                .containsExactly("This must be at least 0.10.");
        assertThat(bounded(min, SqlType.FLOAT, 0.1)).isEmpty();
        assertThat(bounded(min, SqlType.FLOAT, Math.nextDown(0.1))).hasSize(1);
        assertThat(bounded(min, SqlType.INT, 1)).isEmpty();
        assertThat(bounded(min, SqlType.INT, 0L)).hasSize(1);
    }

    @Test
    void theGreatestValueIsIncluded() {
        var max = new Constraint.Max(new BigDecimal("0.1"));
        assertThat(bounded(max, new SqlType.Decimal(5, 3), new BigDecimal("0.100")))
                .isEmpty();
        assertThat(bounded(max, new SqlType.Decimal(5, 3), new BigDecimal("0.101")))
                .containsExactly("This must be at most 0.1.");
        assertThat(bounded(max, SqlType.FLOAT, 0.1)).isEmpty();
        assertThat(bounded(max, SqlType.FLOAT, Math.nextUp(0.1))).hasSize(1);
        assertThat(bounded(max, SqlType.SMALLINT, (short) 0)).isEmpty();
        assertThat(bounded(max, SqlType.SMALLINT, (short) 1)).hasSize(1);
    }

    @Test
    void bothEndsOfARangeAreIncluded() {
        var range = new Constraint.Range(new BigDecimal("-1E+1"), new BigDecimal("10"));
        assertThat(bounded(range, SqlType.INT, -10)).isEmpty();
        assertThat(bounded(range, SqlType.INT, 10)).isEmpty();
        assertThat(bounded(range, SqlType.INT, -11)).containsExactly("This must be between -10 and 10.");
        assertThat(bounded(range, SqlType.INT, 11)).containsExactly("This must be between -10 and 10.");
        assertThat(bounded(range, SqlType.BIGINT, Long.MIN_VALUE)).hasSize(1);
    }

    @Test
    void whatIsNotFiniteIsComparedToo() {
        var range = new Constraint.Range(BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(bounded(range, SqlType.FLOAT, Double.POSITIVE_INFINITY)).hasSize(1);
        assertThat(bounded(range, SqlType.FLOAT, Double.NEGATIVE_INFINITY)).hasSize(1);
        assertThat(bounded(new Constraint.Min(BigDecimal.ZERO), SqlType.FLOAT, Double.POSITIVE_INFINITY))
                .isEmpty();
        assertThat(bounded(new Constraint.Max(BigDecimal.ZERO), SqlType.FLOAT, Double.NEGATIVE_INFINITY))
                .isEmpty();
        assertThat(bounded(range, SqlType.FLOAT, Double.NaN)).containsExactly("This must be a number.");
    }
}
