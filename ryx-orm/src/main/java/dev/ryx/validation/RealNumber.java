package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** A floating point number that is one: SQLite would store NaN as NULL. */
record RealNumber() implements Rule {

    @Override
    public @Nullable String problemOf(Object value) {
        return ((Double) value).isNaN() ? "This must be a number." : null;
    }
}
