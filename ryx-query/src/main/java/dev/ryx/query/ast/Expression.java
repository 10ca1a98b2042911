package dev.ryx.query.ast;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.RawSql;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that has a value in each row, or in each group of rows. */
public sealed interface Expression extends Node
        permits FieldPath,
                Aggregate,
                Case,
                Window,
                Window.Call,
                Expression.TextPath,
                Expression.Annotation,
                Expression.Outer,
                Expression.Joined,
                Expression.Transform,
                Expression.JsonPath,
                Expression.Value,
                Expression.ValueList,
                Expression.Arithmetic,
                Expression.Call,
                Expression.Cast,
                Expression.Typed,
                Expression.Test,
                Expression.Subquery,
                Expression.AtZone,
                Expression.Collate,
                Expression.Raw {

    /**
     * A path as text, such as {@code author__created__year}, before its names are resolved.
     *
     * @param text the steps, separated by two underscores
     */
    record TextPath(String text) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(text);
        }
    }

    /**
     * An annotation made earlier in the same query.
     *
     * @param name its name
     */
    record Annotation(String name) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(name);
        }
    }

    /**
     * An expression of the query around the one it stands in.
     *
     * @param expression the expression, whose names are those of the outer query
     */
    record Outer(Expression expression) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(expression);
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

    /**
     * A column of a model or query that was joined by {@link Step.Join}.
     *
     * @param join the name of the join
     * @param path the path from there
     */
    record Joined(String join, FieldPath path) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(join);
            visitor.part(path);
        }
    }

    /**
     * A transform of a value, such as the year of a date.
     *
     * @param operand what is transformed
     * @param name the transform's registered name
     */
    record Transform(Expression operand, String name) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(name);
            visitor.part(operand);
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

    /**
     * A place within a JSON value. Its keys are bound.
     *
     * @param operand the JSON value
     * @param keys the way there: strings are keys of objects, whole numbers indexes of arrays
     * @param asText whether the result is the text of what is there, or JSON again
     */
    record JsonPath(Expression operand, ValueList keys, boolean asText) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(asText);
            visitor.part(operand);
            visitor.part(keys);
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

    /**
     * A value that is bound.
     *
     * @param value the value as its Java class, or null
     * @param type the type to bind it as, or null for that of what it is compared with
     */
    record Value(@Nullable Object value, @Nullable SqlType type) implements Expression, Input {

        /** Characters beyond which a text is too long for some ways to compare it. */
        public static final int LONG_TEXT = 10_000;

        /** A value that takes its type from what it is compared with. */
        public static Value of(@Nullable Object value) {
            return new Value(value, null);
        }

        /**
         * The class of the value; of a truth value the value itself, because {@code isnull} writes it; of a decimal the
         * number of digits behind its point, because results are rounded to it.
         */
        @Override
        public Object fact() {
            if (value instanceof String text) {
                return text.length() > LONG_TEXT ? CharSequence.class : String.class;
            }
            if (value instanceof Boolean) {
                return value;
            }
            return value == null ? Void.class : value instanceof BigDecimal number ? number.scale() : value.getClass();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(type);
            visitor.input(this);
        }
    }

    /**
     * Values that are bound, for lookups that take several.
     *
     * @param values the values; NULLs among them are the lookup's business
     */
    record ValueList(List<@Nullable Object> values) implements Expression, Input {
        /** Copies the list. */
        public ValueList {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /** The values of those objects. */
        public static ValueList of(@Nullable Object... values) {
            return new ValueList(Arrays.asList(values));
        }

        /** How many values there are that are not null, up to the next power of two. */
        @Override
        public Object fact() {
            return slots();
        }

        /**
         * How many parameters the values take where each takes one: as many as there are, up to the next power of two, so
         * that lists of similar length share a statement; the last value fills the rest.
         */
        public int slots() {
            int count = 0;
            for (Object value : values) {
                if (value != null) {
                    count++;
                }
            }
            return count < 2 ? count : Integer.highestOneBit(count - 1) << 1;
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.input(this);
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
     * Two values and an operator.
     *
     * @param left the left operand
     * @param operator the operator
     * @param right the right operand
     */
    record Arithmetic(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(operator);
            visitor.part(left);
            visitor.part(right);
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

    /** The functions of values in a row. */
    enum Function {
        /** The absolute value. */
        ABS,
        /** The least whole number that is not less. */
        CEIL,
        /** The first argument that is not NULL. */
        COALESCE,
        /** The texts one after the other; NULL counts as the empty text. */
        CONCAT,
        /** The greatest whole number that is not greater. */
        FLOOR,
        /** The greatest argument; NULL if any is NULL. */
        GREATEST,
        /** The least argument; NULL if any is NULL. */
        LEAST,
        /** The number of code points. */
        LENGTH,
        /** Lower case, by Unicode's simple mapping. */
        LOWER,
        /** The text without the spaces at its beginning. */
        LTRIM,
        /** The time of the statement; no argument. */
        NOW,
        /** The first argument, or NULL if both are equal. */
        NULLIF,
        /** The first argument with every second replaced by the third. */
        REPLACE,
        /** A number rounded half away from zero, to the digits of the second argument, a literal, or to a whole number. */
        ROUND,
        /** The text without the spaces at its end. */
        RTRIM,
        /** From the first argument, from the position of the second, which counts from 1, the characters of the third. */
        SUBSTR,
        /** The text without the spaces around it. */
        TRIM,
        /** Upper case, by Unicode's simple mapping. */
        UPPER
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

    /**
     * A value as another type.
     *
     * @param operand the value
     * @param type the type
     */
    record Cast(Expression operand, SqlType type) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(type);
            visitor.part(operand);
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

    /**
     * A value whose type is said rather than found out; the SQL is that of the value.
     *
     * @param operand the value
     * @param type the type
     */
    record Typed(Expression operand, SqlType type) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(type);
            visitor.part(operand);
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

    /**
     * A condition as a value: true, false or NULL.
     *
     * @param condition the condition
     */
    record Test(Condition condition) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(condition);
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

    /**
     * The one value of a query of one column and at most one row; NULL without a row. As the right side of {@code in}, all its rows.
     *
     * @param query the query
     */
    record Subquery(QueryNode query) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(query);
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

    /**
     * An instant as the date and time that clocks show in a time zone.
     *
     * @param operand the instant
     * @param zone the name of the zone, which is bound
     */
    record AtZone(Expression operand, Value zone) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(operand);
            visitor.part(zone);
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

    /**
     * A text under another collation.
     *
     * @param operand the text
     * @param collation the collation's name in the database
     */
    record Collate(Expression operand, Ident collation) implements Expression {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(collation);
            visitor.part(operand);
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

    /**
     * SQL of a user's, for what the engine does not know.
     *
     * @param sql the SQL, in tokens
     * @param arguments what stands for its placeholders
     * @param type the type of its value
     */
    record Raw(RawSql sql, List<Expression> arguments, SqlType type) implements Expression {
        /** Copies the list. */
        public Raw {
            arguments = List.copyOf(arguments);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(sql);
            visitor.trait(type);
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
}
