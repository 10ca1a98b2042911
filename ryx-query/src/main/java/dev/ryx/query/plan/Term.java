package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.lookup.Transform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression over columns: what remains of an {@link Expression} when every name is a column. */
public sealed interface Term {

    /** The type of the value. */
    SqlType type();

    /** Whether the value can be NULL. */
    boolean nullable();

    /** Whether the value is that of a group of rows. */
    default boolean aggregated() {
        return switch (this) {
            case Aggregated _ -> true;
            case Column _, Parameter _, Literal _ -> false;
            case Calculation(Term left, Expression.Operator _, Term right, SqlType _) ->
                left.aggregated() || right.aggregated();
            case Call(Expression.Function _, List<Term> arguments, SqlType _) ->
                arguments.stream().anyMatch(Term::aggregated);
            case Transformed(Term operand, Transform _) -> operand.aggregated();
        };
    }

    /** Whether the value depends on bound ones outside of aggregates. */
    default boolean binds() {
        return switch (this) {
            case Parameter _ -> true;
            case Column _, Literal _, Aggregated _ -> false;
            case Calculation(Term left, Expression.Operator _, Term right, SqlType _) -> left.binds() || right.binds();
            case Call(Expression.Function _, List<Term> arguments, SqlType _) ->
                arguments.stream().anyMatch(Term::binds);
            case Transformed(Term operand, Transform _) -> operand.binds();
        };
    }

    /**
     * A column.
     *
     * @param table the table or alias that it belongs to
     * @param column its name
     * @param type its type
     * @param nullable whether it can be NULL, also because its table was joined and has no row
     */
    record Column(Ident table, Ident column, SqlType type, boolean nullable) implements Term {
        /** By name alone: a step that turns out to be required makes no other column of it. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Column that && table.equals(that.table) && column.equals(that.column);
        }

        @Override
        public int hashCode() {
            return 31 * table.hashCode() + column.hashCode();
        }
    }

    /**
     * A number of ours.
     *
     * @param number the number
     */
    record Literal(int number) implements Term {
        @Override
        public SqlType type() {
            return SqlType.INT;
        }

        @Override
        public boolean nullable() {
            return false;
        }
    }

    /**
     * A value that is bound.
     *
     * @param value the value
     * @param type the type to bind it as
     */
    record Parameter(@Nullable Object value, SqlType type) implements Term {
        @Override
        public boolean nullable() {
            return value == null;
        }
    }

    /**
     * A calculation.
     *
     * @param left the left operand
     * @param operator the operator
     * @param right the right operand
     * @param type the type of the result
     */
    record Calculation(Term left, Expression.Operator operator, Term right, SqlType type) implements Term {
        /** A division by zero is NULL on some databases. */
        @Override
        public boolean nullable() {
            return left.nullable()
                    || right.nullable()
                    || operator == Expression.Operator.DIVIDE
                    || operator == Expression.Operator.MODULO;
        }
    }

    /**
     * A function of values in the same row.
     *
     * @param function the function
     * @param arguments its arguments
     * @param type the type of the result
     */
    record Call(Expression.Function function, List<Term> arguments, SqlType type) implements Term {
        @Override
        public boolean nullable() {
            return function == Expression.Function.COALESCE
                    ? arguments.stream().allMatch(Term::nullable)
                    : arguments.stream().anyMatch(Term::nullable);
        }
    }

    /**
     * A registered transform.
     *
     * @param operand what is transformed
     * @param transform the transform
     */
    record Transformed(Term operand, Transform transform) implements Term {
        @Override
        public SqlType type() {
            return transform.resultType(operand.type());
        }

        @Override
        public boolean nullable() {
            return operand.nullable();
        }
    }

    /**
     * A value of a group of rows.
     *
     * @param function what is computed
     * @param operand over what; null counts rows
     * @param distinct whether equal operands count once
     * @param filter which rows count, or null for all of them
     * @param type the type of the result
     */
    record Aggregated(
            Aggregate.Function function,
            @Nullable Term operand,
            boolean distinct,
            @Nullable Predicate filter,
            SqlType type)
            implements Term {
        @Override
        public boolean nullable() {
            return function != Aggregate.Function.COUNT;
        }
    }
}
