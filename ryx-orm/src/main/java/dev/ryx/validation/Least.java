package dev.ryx.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code @Min}: a number that is at least the given one. */
record Least(BigDecimal bound) implements Rule {

    @Override
    public @Nullable String problemOf(Object value) {
        return Numbers.compare(value, bound) >= 0 ? null : "This must be at least " + bound.toPlainString() + ".";
    }
}
