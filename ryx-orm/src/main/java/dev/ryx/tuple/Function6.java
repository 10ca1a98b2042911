package dev.ryx.tuple;

/**
 * A function of six arguments, such as the constructor of a record.
 *
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 * @param <C> the class of the third value
 * @param <D> the class of the fourth value
 * @param <E> the class of the fifth value
 * @param <F> the class of the sixth value
 * @param <R> the class of the result
 */
@FunctionalInterface
public interface Function6<A, B, C, D, E, F, R> {

    /** The result for these arguments. */
    R apply(A first, B second, C third, D fourth, E fifth, F sixth);
}
