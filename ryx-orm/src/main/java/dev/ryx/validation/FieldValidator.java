package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/**
 * A rule of an application's own for the values of a field, named by {@code @ValidatedBy}. For all threads.
 *
 * @param <T> the class of the values
 */
@FunctionalInterface
public interface FieldValidator<T> {

    /**
     * What is wrong with a value.
     *
     * @param value the value, which is not null
     * @return a sentence for whoever filled the field in, or null if nothing is wrong
     */
    @Nullable
    String problemOf(T value);
}
