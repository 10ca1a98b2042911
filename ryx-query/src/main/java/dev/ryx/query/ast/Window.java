package dev.ryx.query.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that looks at the rows around: {@code function OVER (PARTITION BY … ORDER BY … frame)}.
 *
 * @param function an {@link Aggregate} or a {@link Call}
 * @param partitionBy what tells the partitions apart
 * @param orderBy the order within a partition
 * @param frame which rows count, or null for SQL's choice
 */
public record Window(
        Expression function,
        List<Expression> partitionBy,
        List<Ordering> orderBy,
        @Nullable Frame frame) implements Expression {

    /** The functions that there are for windows alone. */
    public enum Function {
        /** The number of the row, from 1. */
        ROW_NUMBER,
        /** The rank, with gaps. */
        RANK,
        /** The rank, without gaps. */
        DENSE_RANK,
        /** The rank between 0 and 1. */
        PERCENT_RANK,
        /** The part of the rows that do not come after. */
        CUME_DIST,
        /** The number of the bucket, of as many as the argument says. */
        NTILE,
        /** A value of an earlier row: the value, how many rows before, what there is if there is none. */
        LAG,
        /** A value of a later row: the value, how many rows after, what there is if there is none. */
        LEAD,
        /** The value of the frame's first row. */
        FIRST_VALUE,
        /** The value of the frame's last row. */
        LAST_VALUE,
        /** The value of the frame's row of that number, from 1. */
        NTH_VALUE
    }

    /**
     * A function of a window; it stands nowhere else.
     *
     * @param function the function
     * @param arguments its arguments
     */
    public record Call(Window.Function function, List<Expression> arguments) implements Expression {
        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(function);
            visitor.parts(arguments);
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

    /** What the rows of a frame are counted in. */
    public enum Unit {
        /** Rows. */
        ROWS,
        /** Values of the order's one term. */
        RANGE,
        /** Groups of rows of equal order. */
        GROUPS
    }

    /** Which rows of a frame do not count. */
    public enum Exclusion {
        /** All count. */
        NO_OTHERS,
        /** The row itself does not. */
        CURRENT_ROW,
        /** The row and those of equal order do not. */
        GROUP,
        /** Those of equal order but the row itself do not. */
        TIES
    }

    /**
     * An end of a frame.
     *
     * @param side where
     * @param distance how far, for {@link Side#PRECEDING} and {@link Side#FOLLOWING}
     */
    public record Bound(Side side, int distance) {

        /** Where a frame ends. */
        public enum Side {
            /** At the partition's first row. */
            UNBOUNDED_PRECEDING,
            /** So far before the row. */
            PRECEDING,
            /** At the row. */
            CURRENT_ROW,
            /** So far after the row. */
            FOLLOWING,
            /** At the partition's last row. */
            UNBOUNDED_FOLLOWING
        }

        /** An end without a distance. */
        public static Bound of(Side side) {
            return new Bound(side, 0);
        }
    }

    /**
     * Which rows around a row count.
     *
     * @param unit what is counted
     * @param start the first
     * @param end the last
     * @param exclusion which do not count
     */
    public record Frame(Unit unit, Bound start, Bound end, Exclusion exclusion) implements Node {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(unit);
            visitor.trait(start);
            visitor.trait(end);
            visitor.trait(exclusion);
        }
    }

    /** Copies the lists. */
    public Window {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.part(function);
        visitor.parts(partitionBy);
        visitor.parts(orderBy);
        visitor.part(frame);
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
