package dev.ryx.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code @Field(maxDigits = …, decimalPlaces = …)}: at most the difference of the two before the decimal point. */
record WholeDigits(int most) implements Rule {

    @Override
    public @Nullable String problemOf(Object value) {
        var number = (BigDecimal) value;
        long digits = number.signum() == 0 ? 0 : Math.max(0, (long) number.precision() - number.scale());
        return digits <= most
                ? null
                : "The number of digits before the decimal point is " + digits + ", and must be at most " + most + ".";
    }
}
