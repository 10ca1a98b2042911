package dev.ryx.query.plan;

import dev.ryx.query.dialect.RowBlock;
import dev.ryx.query.lookup.Lookup;
import dev.ryx.query.sql.Operand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition over columns. */
public abstract sealed class Predicate extends PlanNode {

    private final boolean certain;
    private final boolean aggregated;
    private final boolean binds;

    private Predicate(boolean certain, boolean aggregated, boolean binds, int height) {
        super(height);
        this.certain = certain;
        this.aggregated = aggregated;
        this.binds = binds;
    }

    /** Whether the condition is never unknown. */
    public final boolean certain() {
        return certain;
    }

    /** Whether the condition is one on a group of rows. */
    public final boolean aggregated() {
        return aggregated;
    }

    /** Whether the condition depends on bound values outside of aggregates. */
    public final boolean binds() {
        return binds;
    }

    /** True or false, whatever the row. */
    public static final class Constant extends Predicate {
        static final Constant TRUE = new Constant(true);
        static final Constant FALSE = new Constant(false);

        private final boolean value;

        private Constant(boolean value) {
            super(true, false, false, 1);
            this.value = value;
        }

        static Constant of(boolean value) {
            return value ? TRUE : FALSE;
        }

        /** Which. */
        public boolean value() {
            return value;
        }

        @Override
        List<PlanNode> parts() {
            return List.of();
        }

        @Override
        Object trait() {
            return value;
        }
    }

    /** Conditions put together. */
    public abstract static sealed class Several extends Predicate {
        private final List<Predicate> parts;

        /** Keeps the list, which nobody changes any more. */
        Several(List<Predicate> parts) {
            boolean certain = true;
            boolean aggregated = false;
            boolean binds = false;
            for (int i = 0; i < parts.size(); i++) {
                Predicate part = parts.get(i);
                certain &= part.certain();
                aggregated |= part.aggregated();
                binds |= part.binds();
            }
            super(certain, aggregated, binds, above(parts));
            this.parts = parts;
        }

        @Override
        public final List<Predicate> parts() {
            return parts;
        }

        @Override
        final @Nullable Object trait() {
            return null;
        }
    }

    /** All of the conditions, of which there are at least two. */
    public static final class All extends Several {
        All(List<Predicate> parts) {
            super(parts);
        }
    }

    /** At least one of the conditions, of which there are at least two. */
    public static final class Any extends Several {
        Any(List<Predicate> parts) {
            super(parts);
        }
    }

    /** A condition about another. */
    public abstract static sealed class About extends Predicate {
        private final Predicate part;

        About(Predicate part, boolean certain) {
            super(certain, part.aggregated(), part.binds(), part.height() + 1);
            this.part = part;
        }

        /** The other condition. */
        public final Predicate part() {
            return part;
        }

        @Override
        final List<Predicate> parts() {
            return List.of(part);
        }

        @Override
        final @Nullable Object trait() {
            return null;
        }
    }

    /** SQL's {@code NOT}. */
    public static final class Negated extends About {
        Negated(Predicate part) {
            super(part, part.certain());
        }
    }

    /** SQL's {@code IS TRUE}. */
    public static final class IsTrue extends About {
        IsTrue(Predicate part) {
            super(part, true);
        }
    }

    /** SQL's {@code IS NULL} of a condition. */
    public static final class IsUnknown extends About {
        IsUnknown(Predicate part) {
            super(part, true);
        }
    }

    /** A lookup. */
    public static final class Matches extends Predicate {
        private final Term left;
        private final Lookup lookup;
        private final Right right;

        Matches(Term left, Lookup lookup, Right right) {
            super(
                    lookup.knowsAllButNull()
                            && (lookup.arity() == Lookup.Arity.FLAG || (!left.nullable() && !right.nullable())),
                    left.aggregated() || right.aggregated(),
                    left.binds() || right.binds(),
                    right instanceof Right.Of(Term term) ? above(left, term) : left.height() + 1);
            this.left = left;
            this.lookup = lookup;
            this.right = right;
        }

        /** What is looked at. */
        public Term left() {
            return left;
        }

        /** The lookup. */
        public Lookup lookup() {
            return lookup;
        }

        /** What it is compared with. */
        public Right right() {
            return right;
        }

        @Override
        List<Term> parts() {
            return right instanceof Right.Of(Term term) ? List.of(left, term) : List.of(left);
        }

        @Override
        Object trait() {
            return right instanceof Right.Values(Operand operand) ? List.of(lookup, operand) : lookup;
        }
    }

    /** What a lookup compares with. */
    public sealed interface Right {

        /** Whether it can be NULL. */
        default boolean nullable() {
            return this instanceof Of(Term term) && term.nullable();
        }

        /** Whether it is a value of a group. */
        default boolean aggregated() {
            return this instanceof Of(Term term) && term.aggregated();
        }

        /** Whether it depends on bound values. */
        default boolean binds() {
            return !(this instanceof Of(Term term)) || term.binds();
        }

        /**
         * Bound values.
         *
         * @param operand the values
         */
        record Values(Operand operand) implements Right {}

        /**
         * Another expression of the row.
         *
         * @param term the expression
         */
        record Of(Term term) implements Right {}
    }

    /** Whether a query has a row. */
    public static final class Exists extends Predicate {
        private final SelectPlan query;

        Exists(SelectPlan query) {
            super(true, false, true, 1);
            this.query = query;
        }

        /** The query, which may use columns of the one around it. */
        public SelectPlan query() {
            return query;
        }

        @Override
        List<PlanNode> parts() {
            return List.of();
        }

        @Override
        Object trait() {
            return System.identityHashCode(query);
        }
    }

    /** Two values that are equal. */
    public static final class Equal extends Predicate {
        private final Term left;
        private final Term right;
        private final boolean nullSafe;

        /**
         * @param nullSafe whether NULL equals NULL
         */
        Equal(Term left, Term right, boolean nullSafe) {
            super(
                    nullSafe || !(left.nullable() || right.nullable()),
                    left.aggregated() || right.aggregated(),
                    left.binds() || right.binds(),
                    above(left, right));
            this.left = left;
            this.right = right;
            this.nullSafe = nullSafe;
        }

        /** One. */
        public Term left() {
            return left;
        }

        /** The other. */
        public Term right() {
            return right;
        }

        /** Whether NULL equals NULL. */
        public boolean nullSafe() {
            return nullSafe;
        }

        @Override
        List<Term> parts() {
            return List.of(left, right);
        }

        @Override
        Object trait() {
            return nullSafe;
        }
    }

    /** A value, or several together, that are among the rows of a query. */
    public static final class InQuery extends Predicate {
        private final List<? extends Term> left;
        private final SelectPlan query;

        InQuery(List<? extends Term> left, SelectPlan query) {
            super(false, isAnyAggregated(left), true, above(left));
            this.left = left;
            this.query = query;
        }

        /** The values. */
        public List<? extends Term> left() {
            return left;
        }

        /** The query, of as many columns. */
        public SelectPlan query() {
            return query;
        }

        @Override
        List<? extends Term> parts() {
            return left;
        }

        @Override
        Object trait() {
            return System.identityHashCode(query);
        }
    }

    /** A key of several fields that is among given ones. */
    public static final class InKeys extends Predicate {
        private final List<? extends Term> left;
        private final RowBlock keys;

        InKeys(List<? extends Term> left, RowBlock keys) {
            super(left.stream().noneMatch(Term::nullable), isAnyAggregated(left), true, above(left));
            this.left = left;
            this.keys = keys;
        }

        /** The fields. */
        public List<? extends Term> left() {
            return left;
        }

        /** The given keys, of which there is at least one. */
        public RowBlock keys() {
            return keys;
        }

        @Override
        List<? extends Term> parts() {
            return left;
        }

        @Override
        Object trait() {
            return keys;
        }
    }

    private static boolean isAnyAggregated(List<? extends Term> terms) {
        return terms.stream().anyMatch(Term::aggregated);
    }

    /** A truth value that is true. */
    public static final class Holds extends Predicate {
        private final Term term;

        Holds(Term term) {
            super(!term.nullable(), term.aggregated(), term.binds(), term.height() + 1);
            this.term = term;
        }

        /** The truth value. */
        public Term term() {
            return term;
        }

        @Override
        List<Term> parts() {
            return List.of(term);
        }

        @Override
        @Nullable
        Object trait() {
            return null;
        }
    }

    /** All of the conditions, as simply as it can be said; null for none. The list is kept. */
    static @Nullable Predicate all(List<Predicate> parts) {
        return switch (parts.size()) {
            case 0 -> null;
            case 1 -> parts.getFirst();
            default -> new All(parts);
        };
    }
}
