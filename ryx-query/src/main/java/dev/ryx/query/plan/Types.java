package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Case;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.PostOrder;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Rewriter;
import dev.ryx.query.ast.Window;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.lookup.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The type of an expression whose names have been resolved, and the rules that refuse one that has none. */
final class Types {

    /** Digits that a mean or a quotient of decimals has behind those of its operands. */
    private static final int EXTRA_DIGITS = 6;

    private final Models models;
    private final LookupRegistry registry;

    Types(Models models, LookupRegistry registry) {
        this.models = models;
        this.registry = registry;
    }

    /** The type of an expression. */
    SqlType of(Expression expression, Scope scope) {
        return new Walk(scope).of(expression);
    }

    /** Works from the operands up. */
    private final class Walk extends PostOrder<Expression, SqlType> {
        private final Scope scope;

        Walk(Scope scope) {
            this.scope = scope;
        }

        @Override
        protected @Nullable SqlType alone(Expression node) {
            return switch (node) {
                case FieldPath path -> ofPath(path, scope);
                case Expression.Value value -> ofValue(value);
                case Expression.Joined joined -> Types.this.of(joined.path(), scope.joined(joined.join()));
                case Expression.Outer(Expression inner) -> Types.this.of(inner, scope.outer());
                case Expression.Subquery(QueryNode query) -> ofSubquery(query, scope);
                case Expression.ValueList _ ->
                    throw FieldException.wrongUse(
                            "A list stands where one value is wanted.", "Use it with in or range.");
                case Expression.TextPath(String text) -> throw new IllegalStateException("unresolved: " + text);
                case Expression.Test _ -> SqlType.BOOL;
                default -> null;
            };
        }

        @Override
        protected List<? extends Expression> parts(Expression node) {
            if (node instanceof Expression.Annotation(String name)) {
                return List.of(scope.annotation(name));
            }
            var parts = new ArrayList<Expression>();
            for (Node part : Rewriter.partsOf(node)) {
                if (part instanceof Expression expression) {
                    parts.add(expression);
                }
            }
            return parts;
        }

        @Override
        protected SqlType together(Expression node, List<SqlType> types) {
            return node instanceof Expression.Annotation ? types.getFirst() : composite(node, types);
        }
    }

    /** The type of an expression from those of the expressions in it, in their order. */
    SqlType composite(Expression node, List<SqlType> parts) {
        return switch (node) {
            case Expression.Transform(Expression _, String name) ->
                transform(parts.getFirst(), name).resultType(parts.getFirst());
            case Expression.Arithmetic(Expression _, Operator operator, Expression right) ->
                calculation(parts.getFirst(), operator, parts.getLast(), right);
            case Expression.Call(Expression.Function function, List<Expression> _) -> Functions.type(function, parts);
            case Expression.Cast(Expression _, SqlType type) -> CastTypes.require(parts.getFirst(), type);
            case Expression.Typed(Expression _, SqlType type) -> type;
            case Expression.JsonPath(Expression _, var _, boolean asText) ->
                jsonOnly(parts.getFirst(), asText ? SqlType.TEXT : SqlType.JSON);
            case Expression.AtZone _ -> instantOnly(parts.getFirst());
            case Expression.Collate _ -> Functions.textOnly("COLLATE", parts.getFirst(), parts.getFirst());
            case Expression.Raw(var _, var _, SqlType type) -> type;
            case Aggregate aggregate -> ofAggregate(aggregate, parts);
            case Case _ -> ofCase(parts);
            case Window _ -> parts.getFirst();
            case Window.Call(Window.Function function, List<Expression> _) -> WindowFunctions.type(function, parts);
            default -> throw new IllegalStateException("has no parts: " + node.getClass());
        };
    }

    private SqlType ofPath(FieldPath path, Scope scope) {
        SourceColumns.Column column = scope.column(path);
        if (column != null) {
            return of(column.expression(), column.scope());
        }
        scope.requireObjects(path.text(), path.text());
        return ofMember(path, scope.model());
    }

    private SqlType ofMember(FieldPath path, ModelMeta root) {
        ModelMeta model = root;
        SqlType type = root.firstKey().type();
        for (String step : path.steps()) {
            Optional<Link> link = models.link(model, step);
            if (link.isPresent()) {
                model = link.get().to();
                type = model.firstKey().type();
            } else {
                type = field(model, step, path).type();
            }
        }
        return type;
    }

    private FieldMeta field(ModelMeta model, String step, FieldPath path) {
        return models.field(model, step)
                .orElseThrow(() -> FieldException.unknown(model.label(), step, path.text(), models.memberNames(model)));
    }

    /**
     * The transform of that name for values of a type.
     *
     * @throws FieldException if there is none
     */
    Transform transform(SqlType type, String name) {
        return registry.transform(name, type)
                .orElseThrow(() -> FieldException.wrongUse(
                        "There is no transform \"" + name + "\" of " + type.label() + ".",
                        "Use one of " + registry.namesFor(type) + "."));
    }

    /** The type of a value that is compared with nothing. */
    static SqlType ofValue(Expression.Value value) {
        SqlType type = value.type();
        return type == null ? Coercion.naturalType(value.value()) : type;
    }

    /** The type of a query's one column. */
    SqlType ofSubquery(QueryNode query, Scope around) {
        Scope scope = Scope.of(query, models, around, around.ctes());
        if (query.values().isEmpty()) {
            return ofMember(FieldPath.ROOT, scope.model());
        }
        return of(Queries.onlySelected(query).expression(), scope);
    }

    private static SqlType ofCase(List<SqlType> parts) {
        return parts.stream()
                .reduce((one, other) -> common("CASE", one, other))
                .orElseThrow(() -> FieldException.wrongUse("A CASE has no branch.", "Give it one."));
    }

    /** The type that holds the values of both. */
    static SqlType common(String where, SqlType one, SqlType other) {
        requireComparable(where, one, other);
        if (one.equals(other)) {
            return one;
        }
        return one.isText() ? SqlType.TEXT : arithmetic(one, Operator.PLUS, other);
    }

    /** Refuses to compare values of which every database would make something of its own. */
    static void requireComparable(Object where, SqlType left, SqlType right) {
        boolean comparable =
                left.equals(right) || (left.isText() && right.isText()) || (left.isNumeric() && right.isNumeric());
        if (!comparable) {
            throw FieldException.wrongValue(where.toString(), left.label(), right.label());
        }
    }

    /** Refuses to write values of one type to a column of another in which something would be lost. */
    static void requireFitting(String where, SqlType column, SqlType value) {
        requireComparable(where, column, value);
        boolean loses = (column instanceof SqlType.Int && !(value instanceof SqlType.Int))
                || (column instanceof SqlType.Decimal && value instanceof SqlType.Float);
        if (loses) {
            throw FieldException.wrongValue(where, column.label(), value.label());
        }
    }

    private static SqlType ofAggregate(Aggregate aggregate, List<SqlType> parts) {
        String name = aggregate.function().name();
        if (aggregate.operand() == null && aggregate.function() != Aggregate.Function.COUNT) {
            throw FieldException.wrongUse(name + " has no operand.", "Say of what.");
        }
        if (aggregate.function() != Aggregate.Function.STRING_AGG
                && !aggregate.orderBy().isEmpty()) {
            throw FieldException.wrongUse(name + " takes no order.", "Leave it out; stringAgg(…) takes one.");
        }
        requireOneOrder(aggregate);
        requirePlain(aggregate);
        return switch (aggregate.function()) {
            case COUNT -> SqlType.BIGINT;
            case RAW -> parts.getFirst();
            case MIN, MAX -> Functions.orderedOnly(name, parts.getFirst());
            case SUM -> sum(summable(name, parts.getFirst()));
            case AVG -> mean(summable(name, parts.getFirst()));
            case STDDEV_POP, STDDEV_SAMP, VAR_POP, VAR_SAMP ->
                Functions.numberOnly(name, parts.getFirst(), SqlType.FLOAT);
            case STRING_AGG -> Functions.textOnly(name, parts.getFirst(), SqlType.TEXT);
        };
    }

    /** What SQL of a user's aggregates is its own business. */
    private static void requirePlain(Aggregate aggregate) {
        if (aggregate.function() == Aggregate.Function.RAW && (aggregate.distinct() || aggregate.filter() != null)) {
            throw FieldException.wrongUse(
                    "An aggregate in SQL takes neither distinct nor a filter.", "Write them in the SQL.");
        }
    }

    /** With DISTINCT, databases sort by what is put together or not at all. */
    private static void requireOneOrder(Aggregate aggregate) {
        boolean other = aggregate.distinct()
                && aggregate.orderBy().stream()
                        .anyMatch(term -> !term.expression().equals(aggregate.operand()));
        if (other) {
            throw FieldException.wrongUse(
                    aggregate.function() + " of distinct values sorts by the values alone.",
                    "Order by the operand, or leave distinct out.");
        }
    }

    private static SqlType summable(String name, SqlType type) {
        return type instanceof SqlType.Interval ? type : Functions.numberOnly(name, type, type);
    }

    private static SqlType sum(SqlType type) {
        if (type instanceof SqlType.Decimal(int _, int scale)) {
            return new SqlType.Decimal(Coercion.MOST_DIGITS, scale);
        }
        return type instanceof SqlType.Int ? SqlType.BIGINT : type;
    }

    private static SqlType mean(SqlType type) {
        if (type instanceof SqlType.Interval) {
            return type;
        }
        return type instanceof SqlType.Decimal(int _, int scale)
                ? new SqlType.Decimal(Coercion.MOST_DIGITS, scale + EXTRA_DIGITS)
                : SqlType.FLOAT;
    }

    private static SqlType calculation(SqlType left, Operator operator, SqlType right, Expression divisor) {
        boolean divides = operator == Operator.DIVIDE || operator == Operator.MODULO;
        if (divides && divisor instanceof Expression.Value(Number number, SqlType _) && number.doubleValue() == 0) {
            throw FieldException.badValue("Arithmetic", "A division by zero.", "Divide by another number.");
        }
        return Spans.among(left, right) ? Spans.type(left, operator, right) : arithmetic(left, operator, right);
    }

    private static SqlType arithmetic(SqlType left, Operator operator, SqlType right) {
        Functions.numberOnly("Arithmetic", left, left);
        Functions.numberOnly("Arithmetic", right, right);
        if (left instanceof SqlType.Float || right instanceof SqlType.Float) {
            return exactOnly(operator);
        }
        if (left instanceof SqlType.Int(int leftBits) && right instanceof SqlType.Int(int rightBits)) {
            return Math.max(leftBits, rightBits) > 32 ? SqlType.BIGINT : SqlType.INT;
        }
        return new SqlType.Decimal(Coercion.MOST_DIGITS, scale(scaleOf(left), operator, scaleOf(right)));
    }

    private static SqlType exactOnly(Operator operator) {
        if (operator == Operator.MODULO) {
            throw FieldException.wrongValue("A remainder", "whole numbers or decimals", SqlType.FLOAT.label());
        }
        return SqlType.FLOAT;
    }

    private static int scale(int left, Operator operator, int right) {
        return switch (operator) {
            case PLUS, MINUS, MODULO -> Math.max(left, right);
            case TIMES -> left + right;
            case DIVIDE -> Math.max(left, right) + EXTRA_DIGITS;
        };
    }

    private static int scaleOf(SqlType type) {
        return type instanceof SqlType.Decimal(int _, int scale) ? scale : 0;
    }

    private static SqlType jsonOnly(SqlType type, SqlType result) {
        if (!(type instanceof SqlType.Json)) {
            throw FieldException.wrongValue("A JSON path", "a JSON value", type.label());
        }
        return result;
    }

    private static SqlType instantOnly(SqlType type) {
        if (!(type instanceof SqlType.Timestamp)) {
            throw FieldException.wrongValue("A time zone", "an instant", type.label());
        }
        return SqlType.DATETIME;
    }
}
