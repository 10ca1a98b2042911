package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Window;
import dev.ryx.query.lookup.Transform;
import dev.ryx.query.plan.SelectPlan.Sort;
import dev.ryx.query.sql.RawSql;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.WrittenOnce;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression over columns: what remains of an {@link Expression} when every name is a column. */
public abstract sealed class Term extends PlanNode {

    private final SqlType type;
    private final boolean nullable;
    private final boolean aggregated;
    private final boolean binds;

    private Term(SqlType type, boolean nullable, boolean aggregated, boolean binds, int height) {
        super(height);
        this.type = type;
        this.nullable = nullable;
        this.aggregated = aggregated;
        this.binds = binds;
    }

    private Term(SqlType type, boolean nullable, List<? extends Term> parts) {
        this(type, nullable, anyAggregated(parts), anyBinds(parts), above(parts));
    }

    /** The type of the value. */
    public final SqlType type() {
        return type;
    }

    /** Whether the value can be NULL. */
    public final boolean nullable() {
        return nullable;
    }

    /** Whether the value is that of a group of rows. */
    public final boolean aggregated() {
        return aggregated;
    }

    /** Whether the value depends on bound ones outside of aggregates. */
    public final boolean binds() {
        return binds;
    }

    static boolean anyAggregated(List<? extends Term> terms) {
        for (Term term : terms) {
            if (term.aggregated()) {
                return true;
            }
        }
        return false;
    }

    static boolean anyBinds(List<? extends Term> terms) {
        for (Term term : terms) {
            if (term.binds()) {
                return true;
            }
        }
        return false;
    }

    static boolean anyNullable(List<? extends Term> terms) {
        for (Term term : terms) {
            if (term.nullable()) {
                return true;
            }
        }
        return false;
    }

    static boolean allNullable(List<? extends Term> terms) {
        for (Term term : terms) {
            if (!term.nullable()) {
                return false;
            }
        }
        return true;
    }

    /** A term without parts. */
    public abstract static sealed class Leaf extends Term {
        Leaf(SqlType type, boolean nullable, boolean binds) {
            super(type, nullable, false, binds, 1);
        }

        @Override
        final List<PlanNode> parts() {
            return List.of();
        }
    }

    /** A column. By name alone: a step that turns out to be required makes no other column of it. */
    public static final class Column extends Leaf {
        private final Ident table;
        private final Ident column;
        private final @Nullable WrittenOnce text;

        /**
         * @param table the table or alias that it belongs to
         * @param column its name
         * @param type its type
         * @param nullable whether it can be NULL, also because its table was joined and has no row
         */
        Column(Ident table, Ident column, SqlType type, boolean nullable) {
            this(table, column, type, nullable, null);
        }

        private Column(Ident table, Ident column, SqlType type, boolean nullable, @Nullable WrittenOnce text) {
            super(type, nullable, false);
            this.table = table;
            this.column = column;
            this.text = text;
        }

        /** A column of a model's own table, which many statements share. */
        static Column ofModel(Ident table, Ident column, SqlType type, boolean nullable) {
            return new Column(table, column, type, nullable, new WrittenOnce());
        }

        /** The table or alias that it belongs to. */
        public Ident table() {
            return table;
        }

        /** Its name. */
        public Ident column() {
            return column;
        }

        /** How statements write it; null for a column of this statement alone. */
        public @Nullable WrittenOnce text() {
            return text;
        }

        @Override
        Object trait() {
            return List.of(table, column);
        }
    }

    /** A number of ours. */
    public static final class Literal extends Leaf {
        private final int number;

        Literal(int number) {
            super(SqlType.INT, false, false);
            this.number = number;
        }

        /** The number. */
        public int number() {
            return number;
        }

        @Override
        Object trait() {
            return number;
        }
    }

    /** A value that is bound. */
    public static final class Parameter extends Leaf {
        private final Slot slot;
        private final @Nullable Object given;

        /**
         * @param slot its place
         * @param given the value as the user gave it, which tells it from others
         */
        Parameter(Slot slot, @Nullable Object given) {
            super(slot.type(), given == null, true);
            this.slot = slot;
            this.given = given;
        }

        /** Its place. */
        public Slot slot() {
            return slot;
        }

        @Nullable
        Object given() {
            return given;
        }

        @Override
        Object trait() {
            return given instanceof Input input ? input : List.of(type(), String.valueOf(given));
        }
    }

    /** A term that no part makes NULL or not. */
    public abstract static sealed class Composite extends Term {
        private final List<? extends Term> operands;

        Composite(SqlType type, boolean nullable, List<? extends Term> operands) {
            super(type, nullable, operands);
            this.operands = operands;
        }

        /** A term that binds a value beside its operands. */
        Composite(SqlType type, boolean nullable, Term operand) {
            super(type, nullable, operand.aggregated(), true, operand.height() + 1);
            this.operands = List.of(operand);
        }

        /** The terms it is made of. */
        public final List<? extends Term> operands() {
            return operands;
        }

        @Override
        final List<? extends PlanNode> parts() {
            return operands;
        }
    }

    /** A calculation. A division by zero is NULL. */
    public static final class Calculation extends Composite {
        private final Expression.Operator operator;

        Calculation(Term left, Expression.Operator operator, Term right, SqlType type) {
            super(type, left.nullable() || right.nullable() || divides(operator), List.of(left, right));
            this.operator = operator;
        }

        private static boolean divides(Expression.Operator operator) {
            return operator == Expression.Operator.DIVIDE || operator == Expression.Operator.MODULO;
        }

        /** The left operand. */
        public Term left() {
            return operands().getFirst();
        }

        /** The operator. */
        public Expression.Operator operator() {
            return operator;
        }

        /** The right operand. */
        public Term right() {
            return operands().getLast();
        }

        @Override
        Object trait() {
            return operator;
        }
    }

    /** A function of values in the same row. */
    public static final class Call extends Composite {
        private final Expression.Function function;

        Call(Expression.Function function, List<Term> arguments, SqlType type) {
            super(type, nullable(function, arguments), arguments);
            this.function = function;
        }

        private static boolean nullable(Expression.Function function, List<Term> arguments) {
            return switch (function) {
                case COALESCE -> allNullable(arguments);
                case CONCAT, NOW -> false;
                case NULLIF -> true;
                case ABS,
                        CEIL,
                        FLOOR,
                        GREATEST,
                        LEAST,
                        LENGTH,
                        LOWER,
                        LTRIM,
                        REPLACE,
                        ROUND,
                        RTRIM,
                        SUBSTR,
                        TRIM,
                        UPPER -> anyNullable(arguments);
            };
        }

        /** The function. */
        public Expression.Function function() {
            return function;
        }

        @Override
        Object trait() {
            return function;
        }
    }

    /** A registered transform. */
    public static final class Transformed extends Composite {
        private final Transform transform;

        Transformed(Term operand, Transform transform) {
            super(transform.resultType(operand.type()), operand.nullable() || transform.mayBeNull(), List.of(operand));
            this.transform = transform;
        }

        /** What is transformed. */
        public Term operand() {
            return operands().getFirst();
        }

        /** The transform. */
        public Transform transform() {
            return transform;
        }

        @Override
        Object trait() {
            return transform;
        }
    }

    /** A value as another type. */
    public static final class Casted extends Composite {
        Casted(Term operand, SqlType type) {
            super(type, operand.nullable(), List.of(operand));
        }

        /** The value. */
        public Term operand() {
            return operands().getFirst();
        }

        @Override
        Object trait() {
            return type();
        }
    }

    /** A value whose type was said. */
    public static final class Typed extends Composite {
        Typed(Term operand, SqlType type) {
            super(type, operand.nullable(), List.of(operand));
        }

        /** The value. */
        public Term operand() {
            return operands().getFirst();
        }

        @Override
        Object trait() {
            return type();
        }
    }

    /** A place within a JSON value; NULL if there is none. */
    public static final class JsonPath extends Composite {
        private final Expression.ValueList keys;
        private final boolean asText;

        JsonPath(Term operand, Expression.ValueList keys, boolean asText, SqlType type) {
            super(type, true, operand);
            this.keys = keys;
            this.asText = asText;
        }

        /** The JSON value. */
        public Term operand() {
            return operands().getFirst();
        }

        /** The keys on the way. */
        public Expression.ValueList keys() {
            return keys;
        }

        /** The place of the keys, as a list. */
        public Slot keySlot() {
            return new Slot(keys, JsonPath::listOf, new SqlType.Array(SqlType.TEXT));
        }

        private static @Nullable Object listOf(@Nullable Object given) {
            return given instanceof Expression.ValueList list ? list.values() : null;
        }

        /** Whether the result is text. */
        public boolean asText() {
            return asText;
        }

        @Override
        Object trait() {
            return List.of(keys, asText);
        }
    }

    /** An instant as the date and time of a zone. */
    public static final class AtZone extends Composite {
        private final Slot zone;

        AtZone(Term operand, Slot zone) {
            super(SqlType.DATETIME, operand.nullable(), operand);
            this.zone = zone;
        }

        /** The instant. */
        public Term operand() {
            return operands().getFirst();
        }

        /** The zone's name. */
        public Slot zone() {
            return zone;
        }

        @Override
        Object trait() {
            return zone;
        }
    }

    /** A text under another collation. */
    public static final class Collated extends Composite {
        private final Ident collation;

        Collated(Term operand, Ident collation) {
            super(operand.type(), operand.nullable(), List.of(operand));
            this.collation = collation;
        }

        /** The text. */
        public Term operand() {
            return operands().getFirst();
        }

        /** The collation's name. */
        public Ident collation() {
            return collation;
        }

        @Override
        Object trait() {
            return collation;
        }
    }

    /** A user's SQL. */
    public static final class Raw extends Composite {
        private final RawSql sql;

        Raw(RawSql sql, List<Term> arguments, SqlType type) {
            super(type, true, arguments);
            this.sql = sql;
        }

        /** The SQL. */
        public RawSql sql() {
            return sql;
        }

        @Override
        Object trait() {
            return sql;
        }
    }

    /** A term with predicates in it. */
    public abstract static sealed class Mixed extends Term {
        private final List<PlanNode> parts;

        Mixed(SqlType type, boolean nullable, boolean aggregated, boolean binds, List<PlanNode> parts) {
            super(type, nullable, aggregated, binds, above(parts));
            this.parts = parts;
        }

        @Override
        final List<PlanNode> parts() {
            return parts;
        }
    }

    /** A condition as a value. */
    public static final class Test extends Mixed {
        private final Predicate predicate;

        Test(Predicate predicate) {
            super(SqlType.BOOL, !predicate.certain(), predicate.aggregated(), predicate.binds(), List.of(predicate));
            this.predicate = predicate;
        }

        /** The condition. */
        public Predicate predicate() {
            return predicate;
        }

        @Override
        @Nullable
        Object trait() {
            return null;
        }
    }

    /** The value that belongs to the first condition that is true. */
    public static final class Case extends Mixed {
        private final List<Branch> branches;
        private final @Nullable Term otherwise;

        /**
         * A condition and its value.
         *
         * @param condition the condition
         * @param then the value
         */
        public record Branch(Predicate condition, Term then) {}

        Case(List<Branch> branches, @Nullable Term otherwise, SqlType type) {
            this(branches, otherwise, type, values(branches, otherwise));
        }

        private Case(List<Branch> branches, @Nullable Term otherwise, SqlType type, List<Term> values) {
            super(
                    type,
                    otherwise == null || anyNullable(values),
                    anyAggregated(values)
                            || branches.stream().anyMatch(one -> one.condition().aggregated()),
                    anyBinds(values)
                            || branches.stream().anyMatch(one -> one.condition().binds()),
                    parts(branches, values));
            this.branches = branches;
            this.otherwise = otherwise;
        }

        private static List<Term> values(List<Branch> branches, @Nullable Term otherwise) {
            var values = new ArrayList<Term>();
            branches.forEach(branch -> values.add(branch.then()));
            if (otherwise != null) {
                values.add(otherwise);
            }
            return values;
        }

        private static List<PlanNode> parts(List<Branch> branches, List<Term> values) {
            var parts = new ArrayList<PlanNode>(values);
            branches.forEach(branch -> parts.add(branch.condition()));
            return parts;
        }

        /** The conditions with their values. */
        public List<Branch> branches() {
            return branches;
        }

        /** The value if no condition is true; null for NULL. */
        public @Nullable Term otherwise() {
            return otherwise;
        }

        @Override
        Object trait() {
            return branches.size();
        }
    }

    /** A value of a group of rows. */
    public static final class Aggregated extends Mixed {
        private final Aggregate.Function function;
        private final @Nullable Term operand;
        private final boolean distinct;
        private final @Nullable Predicate filter;
        private final List<Sort> orderBy;
        private final @Nullable Slot separator;

        Aggregated(
                Aggregate.Function function,
                @Nullable Term operand,
                boolean distinct,
                @Nullable Predicate filter,
                List<Sort> orderBy,
                @Nullable Slot separator,
                SqlType type) {
            super(type, function != Aggregate.Function.COUNT, true, false, parts(operand, filter, orderBy));
            this.function = function;
            this.operand = operand;
            this.distinct = distinct;
            this.filter = filter;
            this.orderBy = orderBy;
            this.separator = separator;
        }

        /** How many rows there are. */
        static Aggregated rows() {
            return new Aggregated(Aggregate.Function.COUNT, null, false, null, List.of(), null, SqlType.BIGINT);
        }

        private static List<PlanNode> parts(@Nullable Term operand, @Nullable Predicate filter, List<Sort> orderBy) {
            var parts = new ArrayList<PlanNode>();
            if (operand != null) {
                parts.add(operand);
            }
            if (filter != null) {
                parts.add(filter);
            }
            orderBy.forEach(sort -> parts.add(sort.term()));
            return parts;
        }

        /** What is computed. */
        public Aggregate.Function function() {
            return function;
        }

        /** Over what; null counts rows. */
        public @Nullable Term operand() {
            return operand;
        }

        /** Whether equal operands count once. */
        public boolean distinct() {
            return distinct;
        }

        /** Which rows count, or null for all of them. */
        public @Nullable Predicate filter() {
            return filter;
        }

        /** The order in which texts are put together. */
        public List<Sort> orderBy() {
            return orderBy;
        }

        /** What stands between the texts. */
        public @Nullable Slot separator() {
            return separator;
        }

        @Override
        Object trait() {
            return List.of(function, distinct, filter != null, separator == null ? "" : separator);
        }
    }

    /** A function of a window. */
    public static final class WindowCall extends Composite {
        private final Window.Function function;

        WindowCall(Window.Function function, List<Term> arguments, SqlType type, boolean nullable) {
            super(type, nullable, arguments);
            this.function = function;
        }

        /** The function. */
        public Window.Function function() {
            return function;
        }

        @Override
        Object trait() {
            return function;
        }
    }

    /** A value that looks at the rows around. */
    public static final class Windowed extends Mixed {
        private final Term function;
        private final List<Term> partitionBy;
        private final List<Sort> orderBy;
        private final Window.@Nullable Frame frame;

        Windowed(Term function, List<Term> partitionBy, List<Sort> orderBy, Window.@Nullable Frame frame) {
            super(
                    function.type(),
                    function.nullable(),
                    anyAggregated(partitionBy)
                            || orderBy.stream().anyMatch(one -> one.term().aggregated()),
                    true,
                    parts(function, partitionBy, orderBy));
            this.function = function;
            this.partitionBy = partitionBy;
            this.orderBy = orderBy;
            this.frame = frame;
        }

        private static List<PlanNode> parts(Term function, List<Term> partitionBy, List<Sort> orderBy) {
            var parts = new ArrayList<PlanNode>();
            parts.add(function);
            parts.addAll(partitionBy);
            orderBy.forEach(sort -> parts.add(sort.term()));
            return parts;
        }

        /** The function: a {@link WindowCall} or an {@link Aggregated}. */
        public Term function() {
            return function;
        }

        /** What tells the partitions apart. */
        public List<Term> partitionBy() {
            return partitionBy;
        }

        /** The order within a partition. */
        public List<Sort> orderBy() {
            return orderBy;
        }

        /** Which rows count, or null for SQL's choice. */
        public Window.@Nullable Frame frame() {
            return frame;
        }

        @Override
        Object trait() {
            return List.of(partitionBy.size(), frame == null ? "" : frame);
        }
    }

    /** The one value of a query. */
    public static final class Scalar extends Leaf {
        private final SelectPlan query;

        Scalar(SelectPlan query) {
            super(query.columns().getFirst().term().type(), true, true);
            this.query = query;
        }

        /** The query. */
        public SelectPlan query() {
            return query;
        }

        @Override
        Object trait() {
            return System.identityHashCode(query);
        }
    }
}
