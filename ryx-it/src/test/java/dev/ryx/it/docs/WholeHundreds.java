package dev.ryx.it.docs;

import dev.ryx.validation.FieldValidator;
import org.jspecify.annotations.Nullable;

/** Accepts whole hundreds. */
// tag::validator[]
final class WholeHundreds implements FieldValidator<Integer> {

    @Override
    public @Nullable String problemOf(Integer value) {
        return value % 100 == 0 ? null : "Poster runs come in whole hundreds.";
    }
}
// end::validator[]
