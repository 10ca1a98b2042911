package dev.ryx.query.ast;

import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that has a value in each row, or in each group of rows. */
public sealed interface Expression
        permits FieldPath,
                Aggregate,
                Expression.TextPath,
                Expression.Annotation,
                Expression.Transform,
                Expression.Value,
                Expression.ValueList,
                Expression.Arithmetic,
                Expression.Call {

    /**
     * A path as text, such as {@code author__created__year}, before its names are resolved.
     *
     * @param text the steps, separated by two underscores
     */
    record TextPath(String text) implements Expression {}

    /**
     * An annotation made earlier in the same query.
     *
     * @param name its name
     */
    record Annotation(String name) implements Expression {}

    /**
     * A transform of a value, such as the year of a date.
     *
     * @param operand what is transformed
     * @param name the transform's registered name
     */
    record Transform(Expression operand, String name) implements Expression {}

    /**
     * A value that is bound.
     *
     * @param value the value as its Java class, or null
     * @param type the type to bind it as, or null for that of what it is compared with
     */
    record Value(@Nullable Object value, @Nullable SqlType type) implements Expression {
        /** A value that takes its type from what it is compared with. */
        public static Value of(@Nullable Object value) {
            return new Value(value, null);
        }
    }

    /**
     * Values that are bound, for lookups that take several.
     *
     * @param values the values; NULLs among them are the lookup's business
     */
    record ValueList(List<@Nullable Object> values) implements Expression {
        /** Copies the list. */
        public ValueList {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** The operators of arithmetic. */
    enum Operator {
        /** {@code +}. */
        PLUS,
        /** {@code -}. */
        MINUS,
        /** {@code *}. */
        TIMES,
        /** {@code /}; of two whole numbers, without rest. */
        DIVIDE,
        /** {@code %}. */
        MODULO
    }

    /**
     * Two numbers and an operator.
     *
     * @param left the left operand
     * @param operator the operator
     * @param right the right operand
     */
    record Arithmetic(Expression left, Operator operator, Expression right) implements Expression {}

    /** The functions of a row. */
    enum Function {
        /** Lower case, by Unicode's simple mapping. */
        LOWER,
        /** The number of code points. */
        LENGTH,
        /** The absolute value. */
        ABS,
        /** The first argument that is not NULL. */
        COALESCE
    }

    /**
     * A function of values in the same row.
     *
     * @param function the function
     * @param arguments its arguments
     */
    record Call(Function function, List<Expression> arguments) implements Expression {
        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
