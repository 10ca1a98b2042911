package dev.ryx.it.life;

import dev.ryx.validation.FieldValidator;
import org.jspecify.annotations.Nullable;

/** Refuses odd numbers. */
final class EvenNumber implements FieldValidator<Integer> {

    @Override
    public @Nullable String problemOf(Integer value) {
        return value % 2 == 0 ? null : "This number is odd.";
    }
}
