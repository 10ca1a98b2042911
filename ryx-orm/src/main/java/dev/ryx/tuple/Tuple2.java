package dev.ryx.tuple;

import org.jspecify.annotations.Nullable;

/**
 * A row of two values.
 *
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 * @param first the first value, null for NULL
 * @param second the second value, null for NULL
 */
public record Tuple2<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}
