package dev.ryx.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code @Max}: a number that is at most the given one. */
record Most(BigDecimal bound) implements Rule {

    @Override
    public @Nullable String problemOf(Object value) {
        return Numbers.compare(value, bound) <= 0 ? null : "This must be at most " + bound.toPlainString() + ".";
    }
}
