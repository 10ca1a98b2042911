package dev.ryx.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code @Range}: a number between two bounds, both included. */
record Between(BigDecimal least, BigDecimal most) implements Rule {

    @Override
    public @Nullable String problemOf(Object value) {
        return Numbers.compare(value, least) >= 0 && Numbers.compare(value, most) <= 0
                ? null
                : "This must be between " + least.toPlainString() + " and " + most.toPlainString() + ".";
    }
}
