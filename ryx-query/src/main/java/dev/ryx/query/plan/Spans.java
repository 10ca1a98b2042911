package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression.Operator;

/** The types of calculations with dates, moments and amounts of time. */
final class Spans {

    private Spans() {}

    /** Whether an operand is a date, a moment or an amount of time. */
    static boolean among(SqlType left, SqlType right) {
        return isTime(left) || isTime(right);
    }

    private static boolean isTime(SqlType type) {
        return type.hasDate() || type instanceof SqlType.Interval;
    }

    /**
     * The type of a calculation.
     *
     * @throws FieldException if there is none
     */
    static SqlType type(SqlType left, Operator operator, SqlType right) {
        return switch (operator) {
            case PLUS -> sum(left, right);
            case MINUS -> difference(left, right);
            case TIMES -> product(left, right);
            case DIVIDE, MODULO ->
                throw FieldException.wrongUse(
                        "There is no quotient of " + left.label() + " and " + right.label() + ".",
                        "Divide in Java, or divide numbers.");
        };
    }

    private static SqlType sum(SqlType left, SqlType right) {
        if (right instanceof SqlType.Interval) {
            return shifted("A sum", left);
        }
        return left instanceof SqlType.Interval ? shifted("A sum", right) : refused("A sum", right);
    }

    private static SqlType difference(SqlType left, SqlType right) {
        if (right instanceof SqlType.Interval) {
            return shifted("A difference", left);
        }
        return left.hasDate() && left.equals(right) ? SqlType.INTERVAL : refused("A difference", right);
    }

    /** A date that is moved is its midnight, moved. */
    private static SqlType shifted(String what, SqlType type) {
        if (!isTime(type)) {
            return refused(what, type);
        }
        return type instanceof SqlType.Date ? SqlType.DATETIME : type;
    }

    private static SqlType product(SqlType left, SqlType right) {
        boolean fits = (left instanceof SqlType.Interval && right instanceof SqlType.Int)
                || (left instanceof SqlType.Int && right instanceof SqlType.Interval);
        return fits ? SqlType.INTERVAL : refused("A product", left instanceof SqlType.Interval ? right : left);
    }

    private static SqlType refused(String what, SqlType type) {
        throw FieldException.wrongValue(
                what + " with a date, a moment or an amount of time", "what can be added to it", type.label());
    }
}
