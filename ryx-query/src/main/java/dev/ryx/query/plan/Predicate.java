package dev.ryx.query.plan;

import dev.ryx.query.lookup.Lookup;
import dev.ryx.query.lookup.Operand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition over columns. */
public sealed interface Predicate {

    /** Whether the condition is never unknown. */
    boolean certain();

    /**
     * True or false, whatever the row.
     *
     * @param value which
     */
    record Constant(boolean value) implements Predicate {
        @Override
        public boolean certain() {
            return true;
        }
    }

    /**
     * All of the conditions, of which there are at least two.
     *
     * @param parts the conditions
     */
    record All(List<Predicate> parts) implements Predicate {
        @Override
        public boolean certain() {
            return parts.stream().allMatch(Predicate::certain);
        }
    }

    /**
     * At least one of the conditions, of which there are at least two.
     *
     * @param parts the conditions
     */
    record Any(List<Predicate> parts) implements Predicate {
        @Override
        public boolean certain() {
            return parts.stream().allMatch(Predicate::certain);
        }
    }

    /**
     * SQL's {@code NOT}.
     *
     * @param part the condition
     */
    record Negated(Predicate part) implements Predicate {
        @Override
        public boolean certain() {
            return part.certain();
        }
    }

    /**
     * SQL's {@code IS TRUE}.
     *
     * @param part the condition
     */
    record IsTrue(Predicate part) implements Predicate {
        @Override
        public boolean certain() {
            return true;
        }
    }

    /**
     * A lookup.
     *
     * @param left what is looked at
     * @param lookup the lookup
     * @param right what it is compared with
     */
    record Matches(Term left, Lookup lookup, Right right) implements Predicate {
        @Override
        public boolean certain() {
            boolean asksForNull = lookup.arity() == Lookup.Arity.FLAG;
            return asksForNull || (!left.nullable() && !right.nullable());
        }
    }

    /** What a lookup compares with. */
    sealed interface Right {

        /** Whether it can be NULL. */
        boolean nullable();

        /**
         * Bound values.
         *
         * @param operand the values
         */
        record Values(Operand operand) implements Right {
            @Override
            public boolean nullable() {
                return false;
            }
        }

        /**
         * Another expression of the row.
         *
         * @param term the expression
         */
        record Of(Term term) implements Right {
            @Override
            public boolean nullable() {
                return term.nullable();
            }
        }
    }

    /**
     * Whether a query has a row.
     *
     * @param query the query, which may use columns of the one around it
     */
    record Exists(SelectPlan query) implements Predicate {
        @Override
        public boolean certain() {
            return true;
        }
    }

    /**
     * Two values that are equal.
     *
     * @param left one
     * @param right the other
     * @param nullSafe whether NULL equals NULL
     */
    record Equal(Term left, Term right, boolean nullSafe) implements Predicate {
        @Override
        public boolean certain() {
            return nullSafe || !(left.nullable() || right.nullable());
        }
    }

    /**
     * A value that is among the rows of a query.
     *
     * @param left the value
     * @param query the query, of one column
     */
    record InQuery(Term left, SelectPlan query) implements Predicate {
        @Override
        public boolean certain() {
            return false;
        }
    }

    /** The condition for a place where false and unknown are the same. */
    default Predicate whenOnlyTruthCounts() {
        return switch (this) {
            case IsTrue(Predicate part) -> part.whenOnlyTruthCounts();
            case All(List<Predicate> parts) ->
                new All(parts.stream().map(Predicate::whenOnlyTruthCounts).toList());
            case Any(List<Predicate> parts) ->
                new Any(parts.stream().map(Predicate::whenOnlyTruthCounts).toList());
            case Constant _, Negated _, Matches _, Exists _, Equal _, InQuery _ -> this;
        };
    }

    /** All of the conditions, as simply as it can be said; null for none. */
    static @Nullable Predicate all(List<Predicate> parts) {
        return switch (parts.size()) {
            case 0 -> null;
            case 1 -> parts.getFirst();
            default -> new All(List.copyOf(parts));
        };
    }
}
