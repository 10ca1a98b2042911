package dev.ryx.tuple;

/**
 * A function of three arguments, such as the constructor of a record.
 *
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 * @param <C> the class of the third value
 * @param <R> the class of the result
 */
@FunctionalInterface
public interface Function3<A, B, C, R> {

    /** The result for these arguments. */
    R apply(A first, B second, C third);
}
