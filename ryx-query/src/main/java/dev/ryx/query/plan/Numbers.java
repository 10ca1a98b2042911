package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Conversion;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arguments that are numbers within limits. The limits hold for the values of every query that shares the statement. */
final class Numbers {

    private Numbers() {}

    /**
     * A bound number of type {@code INT} within limits; another expression as it is.
     *
     * @param where the function, for the message
     */
    static Term limited(String where, Term term, int least, int most) {
        return term instanceof Term.Parameter parameter
                ? limited(parameter, new Limits(where, least, most)::check, SqlType.INT)
                : term;
    }

    /** A bound number within limits; anything else is refused. */
    static Term literal(String where, Term term, int least, int most) {
        if (!(term instanceof Term.Parameter)) {
            throw FieldException.wrongUse(
                    where + " takes a number, not an expression, as its number.", "Give the number itself.");
        }
        return limited(where, term, least, most);
    }

    /** A bound divisor, which must not be zero; another expression as it is. */
    static Term divisor(Term term) {
        return term instanceof Term.Parameter parameter ? limited(parameter, Numbers::notZero, parameter.type()) : term;
    }

    private static Term.Parameter limited(Term.Parameter parameter, Conversion check, SqlType type) {
        return new Term.Parameter(parameter.slot().then(type, check), parameter.given());
    }

    private static Object notZero(@Nullable Object number) {
        boolean zero = number instanceof BigDecimal exact
                ? exact.signum() == 0
                : number instanceof Number other && other.doubleValue() == 0;
        if (zero) {
            throw FieldException.badValue("Arithmetic", "A division by zero.", "Divide by another number.");
        }
        return Objects.requireNonNull(number);
    }

    /**
     * The limits of an argument.
     *
     * @param where the function
     * @param least the least number that it takes
     * @param most the greatest
     */
    private record Limits(String where, int least, int most) {

        Object check(@Nullable Object number) {
            if (!(number instanceof Long whole) || whole < least || whole > most) {
                throw FieldException.badValue(
                        where, "A number from " + least + " to " + most + " is wanted.", "Give one.");
            }
            return whole;
        }
    }
}
