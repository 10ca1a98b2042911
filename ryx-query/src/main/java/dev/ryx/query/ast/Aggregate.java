package dev.ryx.query.ast;

import org.jspecify.annotations.Nullable;

/**
 * A value of a group of rows.
 *
 * @param function what is computed
 * @param operand over what; null counts rows
 * @param distinct whether equal operands count once
 * @param filter which rows count, or null for all of them
 */
public record Aggregate(
        Function function,
        @Nullable Expression operand,
        boolean distinct,
        @Nullable Condition filter) implements Expression {

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
        MAX
    }
}
