package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;

/**
 * A way to compare a value: what stands last in {@code author__name__startswith}.
 *
 * <p>Implementations hold no state.
 */
public interface Lookup {

    /** What it takes on its right side. */
    enum Arity {
        /** One value or expression. */
        ONE,
        /** A list of any length. */
        LIST,
        /** A list of exactly two. */
        PAIR,
        /** True or false, which changes the SQL and is not bound. */
        FLAG
    }

    /** The name in text lookups. */
    String name();

    /** Whether values of a type can be looked at so. */
    boolean accepts(SqlType left);

    /** What it takes on its right side. */
    default Arity arity() {
        return Arity.ONE;
    }

    /** The type of what it takes on its right side. */
    default SqlType operandType(SqlType left) {
        return left;
    }

    /** Whether the lookup is never true of NULL. */
    default boolean rejectsNull(Operand right) {
        return true;
    }

    /**
     * Writes the condition.
     *
     * @param writer where to
     * @param dialect how the database says it
     * @param left what is looked at
     * @param right what it is compared with
     */
    void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right);
}
