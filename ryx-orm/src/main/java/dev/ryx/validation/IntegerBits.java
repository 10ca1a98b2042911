package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** A whole number that fits into so many bits, its sign included. */
record IntegerBits(int bits) implements Rule {

    @Override
    public @Nullable String problemOf(Object value) {
        long number = ((Number) value).longValue();
        long most = Long.MAX_VALUE >> (Long.SIZE - bits);
        return number >= -most - 1 && number <= most
                ? null
                : "This must be between " + (-most - 1) + " and " + most + ".";
    }
}
