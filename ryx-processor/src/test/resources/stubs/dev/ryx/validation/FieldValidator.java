package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

public interface FieldValidator<T> {
    @Nullable String problemOf(T value);
}
