package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.query.dialect.SqliteSpread;
import dev.ryx.query.dialect.Statistic;
import org.junit.jupiter.api.Test;

class SqliteSpreadTest {

    @Test
    void eachStatisticHasItsDivisorAndItsRoot() {
        SqliteSpread spread = of(2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(spread.result(Statistic.VAR_POP)).isEqualTo(4.0);
        assertThat(spread.result(Statistic.VAR_SAMP)).isEqualTo(32 / 7.0);
        assertThat(spread.result(Statistic.STDDEV_POP)).isEqualTo(2.0);
        assertThat(spread.result(Statistic.STDDEV_SAMP)).isEqualTo(Math.sqrt(32 / 7.0));
    }

    @Test
    void tooFewNumbersHaveNone() {
        assertThat(of().result(Statistic.VAR_POP)).isNull();
        assertThat(of().result(Statistic.STDDEV_SAMP)).isNull();
        assertThat(of(7).result(Statistic.VAR_POP)).isZero();
        assertThat(of(7).result(Statistic.VAR_SAMP)).isNull();
    }

    @Test
    void largeNumbersThatDifferLittleLoseNothing() {
        assertThat(of(1e15 + 1, 1e15 + 2, 1e15 + 3).result(Statistic.VAR_SAMP)).isEqualTo(1.0);
        assertThat(of(0.1, 0.1, 0.1).result(Statistic.STDDEV_POP)).isZero();
    }

    @Test
    void aNumberThatLeavesLeavesNoTrace() {
        SqliteSpread spread = of(1e300, 1, 2, 3, 1e-300, Double.POSITIVE_INFINITY);
        assertThat(spread.result(Statistic.VAR_POP)).isNull();
        spread.remove(Double.POSITIVE_INFINITY);
        spread.remove(1e300);
        spread.remove(1e-300);
        assertThat(spread.result(Statistic.VAR_SAMP)).isEqualTo(1.0);
    }

    private static SqliteSpread of(double... numbers) {
        var spread = new SqliteSpread();
        for (double number : numbers) {
            spread.add(number);
        }
        return spread;
    }
}
