package dev.ryx.value;

/**
 * Keeps values of a class of one's own in a column of a class that every database has, named by {@code @Field(codec = …)} or
 * {@code @StoredBy}. For all threads; null never reaches it.
 *
 * <p>Two values are equal in the database if their columns are, and they are sorted as their columns are: {@code eq} and
 * {@code gt} of the column mean that.
 *
 * @param <T> the class of the values
 * @param <C> the class of the column: {@code String}, {@code Long}, {@code BigDecimal}, {@code Json} or another of
 *     {@code docs/fields.md}
 */
public interface Codec<T, C> {

    /** The column's value for a value. */
    C toColumn(T value);

    /** The value that a column's value stands for. */
    T fromColumn(C column);
}
