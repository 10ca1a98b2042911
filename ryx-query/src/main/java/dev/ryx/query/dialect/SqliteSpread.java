package dev.ryx.query.dialect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one group or window, as the aggregates need them that SQLite does not have and the dialect calls:
 * {@code ryx_var_pop(number)} and so on, one for each {@link Statistic}. Whoever opens a connection registers them all.
 *
 * <p>The sums are exact decimals. So numbers that lie far from zero and near each other lose nothing, and what a window
 * leaves behind is gone without a trace, where floating sums would keep the error of the largest number there ever was.
 */
public final class SqliteSpread {

    private long count;
    private long infinite;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal squares = BigDecimal.ZERO;

    /** The name in SQL of the aggregate of a statistic, which takes one argument and skips NULL. */
    public static String sqlName(Statistic statistic) {
        return "ryx_" + statistic.name().toLowerCase(Locale.ROOT);
    }

    /** Of no numbers yet. */
    public SqliteSpread() {}

    /** Takes in a number. */
    public void add(double number) {
        count++;
        if (Double.isFinite(number)) {
            BigDecimal exact = BigDecimal.valueOf(number);
            sum = sum.add(exact);
            squares = squares.add(exact.multiply(exact));
        } else {
            infinite++;
        }
    }

    /** Takes out a number that was taken in. */
    public void remove(double number) {
        count--;
        if (Double.isFinite(number)) {
            BigDecimal exact = BigDecimal.valueOf(number);
            sum = sum.subtract(exact);
            squares = squares.subtract(exact.multiply(exact));
        } else {
            infinite--;
        }
    }

    /** The statistic of the numbers; null if they are too few for it, or if one is infinite. */
    public @Nullable Double result(Statistic statistic) {
        return switch (statistic) {
            case VAR_POP -> variance(count);
            case VAR_SAMP -> variance(count - 1);
            case STDDEV_POP -> root(variance(count));
            case STDDEV_SAMP -> root(variance(count - 1));
        };
    }

    private @Nullable Double variance(long divisor) {
        if (divisor <= 0 || infinite > 0) {
            return null;
        }
        BigDecimal numbers = BigDecimal.valueOf(count);
        return numbers.multiply(squares)
                .subtract(sum.multiply(sum))
                .divide(numbers.multiply(BigDecimal.valueOf(divisor)), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static @Nullable Double root(@Nullable Double variance) {
        return variance == null ? null : Math.sqrt(variance);
    }
}
