package dev.ryx.it.life;

import dev.ryx.validation.FieldValidator;
import org.jspecify.annotations.Nullable;

/** Refuses numbers from a thousand on. */
final class SmallNumber implements FieldValidator<Number> {

    @Override
    public @Nullable String problemOf(Number value) {
        return value.longValue() < 1000 ? null : "This number is too large.";
    }
}
