package dev.ryx.query.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a group of rows.
 *
 * @param function what is computed
 * @param operand over what; null counts rows
 * @param distinct whether equal operands count once
 * @param filter which rows count, or null for all of them
 * @param orderBy the order in which texts are put together
 * @param separator what stands between the texts, or null
 */
public record Aggregate(
        Function function,
        @Nullable Expression operand,
        boolean distinct,
        @Nullable Condition filter,
        List<Ordering> orderBy,
        Expression.@Nullable Value separator)
        implements Expression {

    /** The aggregate functions. */
    public enum Function {
        /** How many operands are not NULL; 0 for none. */
        COUNT,
        /** The sum; NULL for none. */
        SUM,
        /** The mean; NULL for none. */
        AVG,
        /** The least; NULL for none. */
        MIN,
        /** The greatest; NULL for none. */
        MAX,
        /** The standard deviation of all there are; NULL for none. */
        STDDEV_POP,
        /** The standard deviation of a sample; NULL for fewer than two. */
        STDDEV_SAMP,
        /** The variance of all there are; NULL for none. */
        VAR_POP,
        /** The variance of a sample; NULL for fewer than two. */
        VAR_SAMP,
        /** The texts put together; NULL for none. */
        STRING_AGG,
        /** What the SQL of a user's says, which is the operand. */
        RAW
    }

    /** Copies the list. */
    public Aggregate {
        orderBy = List.copyOf(orderBy);
    }

    /** An aggregate whose order does not matter. */
    public Aggregate(Function function, @Nullable Expression operand, boolean distinct, @Nullable Condition filter) {
        this(function, operand, distinct, filter, List.of(), null);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.trait(function);
        visitor.trait(distinct);
        visitor.part(operand);
        visitor.part(filter);
        visitor.parts(orderBy);
        visitor.part(separator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && Trees.equal(this, node);
    }

    @Override
    public int hashCode() {
        return Trees.hash(this);
    }

    @Override
    public String toString() {
        return Trees.text(this);
    }
}
