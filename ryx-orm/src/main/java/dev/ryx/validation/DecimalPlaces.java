package dev.ryx.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code @Field(decimalPlaces = …)}: at most so many digits behind the decimal point, zeros at the end left out. */
record DecimalPlaces(int most) implements Rule {

    @Override
    public @Nullable String problemOf(Object value) {
        int places = ((BigDecimal) value).stripTrailingZeros().scale();
        return places <= most
                ? null
                : "The number of decimal places is " + places + ", and must be at most " + most + ".";
    }
}
