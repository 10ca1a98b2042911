package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.Bound;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * {@code data__score__gt=5} → {@code data -> 'score' > ?}, and likewise {@code gte lt lte}: a number is compared with
 * numbers alone, text with strings alone.
 */
record JsonComparison(String name, Symbol symbol) implements Lookup {

    @Override
    public boolean accepts(SqlType left) {
        return left instanceof SqlType.Json;
    }

    @Override
    public boolean takesExpressions() {
        return false;
    }

    @Override
    public @Nullable String wantedInsteadOf(Object fact) {
        return isNumber(fact) || isText(fact) ? null : "a number or text";
    }

    /** The fact of a decimal is its scale. */
    private static boolean isNumber(Object fact) {
        return fact instanceof Integer || (fact instanceof Class<?> given && Number.class.isAssignableFrom(given));
    }

    private static boolean isText(Object fact) {
        return fact instanceof Class<?> given && CharSequence.class.isAssignableFrom(given);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        if (right instanceof Bound bound) {
            dialect.json().ordered(writer, left, symbol, bound, isText(bound.fact()));
        } else {
            throw new IllegalStateException(name + " of JSON takes a value");
        }
    }
}
