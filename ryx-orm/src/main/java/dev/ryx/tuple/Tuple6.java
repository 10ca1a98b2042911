package dev.ryx.tuple;

import org.jspecify.annotations.Nullable;

/**
 * A row of six values.
 *
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 * @param <C> the class of the third value
 * @param <D> the class of the fourth value
 * @param <E> the class of the fifth value
 * @param <F> the class of the sixth value
 * @param first the first value, null for NULL
 * @param second the second value, null for NULL
 * @param third the third value, null for NULL
 * @param fourth the fourth value, null for NULL
 * @param fifth the fifth value, null for NULL
 * @param sixth the sixth value, null for NULL
 */
public record Tuple6<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        D extends @Nullable Object,
        E extends @Nullable Object,
        F extends @Nullable Object>(
        A first, B second, C third, D fourth, E fifth, F sixth) {}
