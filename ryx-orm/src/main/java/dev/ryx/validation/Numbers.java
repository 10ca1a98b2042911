package dev.ryx.validation;

import java.math.BigDecimal;

/** Numbers of every kind compared with the bounds of a field. */
final class Numbers {

    private Numbers() {}

    /**
     * Compares a number with a bound. A {@code double} is the decimal number that it prints as, so that 0.1 is not more
     * than 0.1. One that is no number is neither less nor more: {@link RealNumber} refuses it.
     */
    static int compare(Object number, BigDecimal bound) {
        return switch (number) {
            case BigDecimal exact -> exact.compareTo(bound);
            case Double real when real.isNaN() -> 0;
            case Double real when real.isInfinite() -> real > 0 ? 1 : -1;
            case Double real -> BigDecimal.valueOf(real).compareTo(bound);
            default -> BigDecimal.valueOf(((Number) number).longValue()).compareTo(bound);
        };
    }
}
