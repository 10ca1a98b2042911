package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.lookup.LookupRegistry;
import java.util.List;
import java.util.Optional;

/** The type of an expression whose names have been resolved. */
final class Types {

    /** Digits that a mean or a quotient of decimals has behind those of its operands. */
    private static final int EXTRA_DIGITS = 6;

    /** The greatest precision that the databases calculate with. */
    private static final int MOST_DIGITS = 38;

    private final Models models;
    private final LookupRegistry registry;

    Types(Models models, LookupRegistry registry) {
        this.models = models;
        this.registry = registry;
    }

    SqlType of(Expression expression, Scope scope) {
        return switch (expression) {
            case FieldPath path -> ofPath(path, scope.model());
            case Expression.Annotation(String name) -> of(scope.annotation(name), scope);
            case Expression.Transform(Expression operand, String name) -> ofTransform(operand, name, scope);
            case Expression.Value value -> ofValue(value);
            case Expression.Arithmetic(Expression left, Operator operator, Expression right) ->
                calculation(left, operator, right, scope);
            case Expression.Call(Expression.Function function, List<Expression> arguments) ->
                ofCall(function, arguments, scope);
            case Aggregate aggregate -> ofAggregate(aggregate, scope);
            case Expression.ValueList _ ->
                throw FieldException.wrongUse("A list stands where one value is wanted.", "Use it with in or range.");
            case Expression.TextPath(String text) -> throw new IllegalStateException("unresolved: " + text);
        };
    }

    private SqlType ofPath(FieldPath path, ModelMeta root) {
        ModelMeta model = root;
        SqlType type = root.primaryKey().type();
        for (String step : path.steps()) {
            Optional<Link> link = models.link(model, step);
            if (link.isPresent()) {
                model = link.get().to();
                type = model.primaryKey().type();
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

    private SqlType ofTransform(Expression operand, String name, Scope scope) {
        SqlType type = of(operand, scope);
        return registry.transform(name, type)
                .orElseThrow(() -> FieldException.wrongUse(
                        "There is no transform \"" + name + "\" of " + type.label() + ".",
                        "Use one of " + registry.namesFor(type) + "."))
                .resultType(type);
    }

    private static SqlType ofValue(Expression.Value value) {
        if (value.type() != null) {
            return value.type();
        }
        return Coercion.naturalType(value.value());
    }

    private SqlType ofCall(Expression.Function function, List<Expression> arguments, Scope scope) {
        SqlType first = of(arguments.getFirst(), scope);
        return switch (function) {
            case LENGTH -> textOnly(function, first, SqlType.INT);
            case LOWER -> textOnly(function, first, SqlType.TEXT);
            case ABS -> numberOnly(function.name(), first);
            case COALESCE ->
                arguments.stream()
                        .map(argument -> of(argument, scope))
                        .reduce((one, other) -> common(function.name(), one, other))
                        .orElseThrow();
        };
    }

    /** The type that holds the values of both. */
    private static SqlType common(String where, SqlType one, SqlType other) {
        requireComparable(where, one, other);
        if (one.equals(other)) {
            return one;
        }
        return one.isText() ? SqlType.TEXT : arithmetic(one, Operator.PLUS, other);
    }

    /** Refuses to compare values of which every database would make something of its own. */
    static void requireComparable(String where, SqlType left, SqlType right) {
        boolean comparable =
                left.equals(right) || (left.isText() && right.isText()) || (left.isNumeric() && right.isNumeric());
        if (!comparable) {
            throw FieldException.wrongValue(where, left.label(), right.label());
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

    private SqlType ofAggregate(Aggregate aggregate, Scope scope) {
        Expression operand = aggregate.operand();
        if (operand == null || aggregate.function() == Aggregate.Function.COUNT) {
            return SqlType.BIGINT;
        }
        SqlType type = of(operand, scope);
        return switch (aggregate.function()) {
            case COUNT -> SqlType.BIGINT;
            case MIN, MAX -> orderedOnly(aggregate.function().name(), type);
            case SUM -> sum(numberOnly("SUM", type));
            case AVG -> mean(numberOnly("AVG", type));
        };
    }

    private static SqlType sum(SqlType type) {
        if (type instanceof SqlType.Decimal(int _, int scale)) {
            return new SqlType.Decimal(MOST_DIGITS, scale);
        }
        return type instanceof SqlType.Int ? SqlType.BIGINT : type;
    }

    private static SqlType mean(SqlType type) {
        return type instanceof SqlType.Decimal(int _, int scale)
                ? new SqlType.Decimal(MOST_DIGITS, scale + EXTRA_DIGITS)
                : SqlType.FLOAT;
    }

    private SqlType calculation(Expression left, Operator operator, Expression right, Scope scope) {
        boolean divides = operator == Operator.DIVIDE || operator == Operator.MODULO;
        if (divides && right instanceof Expression.Value(Number divisor, SqlType _) && divisor.doubleValue() == 0) {
            throw FieldException.badValue("Arithmetic", "A division by zero.", "Divide by another number.");
        }
        return arithmetic(of(left, scope), operator, of(right, scope));
    }

    private static SqlType arithmetic(SqlType left, Operator operator, SqlType right) {
        numberOnly("Arithmetic", left);
        numberOnly("Arithmetic", right);
        if (left instanceof SqlType.Float || right instanceof SqlType.Float) {
            return exactOnly(operator);
        }
        if (left instanceof SqlType.Int(int leftBits) && right instanceof SqlType.Int(int rightBits)) {
            return Math.max(leftBits, rightBits) > 32 ? SqlType.BIGINT : SqlType.INT;
        }
        return new SqlType.Decimal(MOST_DIGITS, scale(scaleOf(left), operator, scaleOf(right)));
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

    private static SqlType textOnly(Expression.Function function, SqlType type, SqlType result) {
        if (!type.isText()) {
            throw FieldException.wrongValue(function.name(), "text", type.label());
        }
        return result;
    }

    private static SqlType orderedOnly(String where, SqlType type) {
        if (type instanceof SqlType.Bool || type instanceof SqlType.Uuid || type instanceof SqlType.Bytes) {
            throw FieldException.wrongValue(where, "a number, text or time", type.label());
        }
        return type;
    }

    private static SqlType numberOnly(String where, SqlType type) {
        if (!type.isNumeric()) {
            throw FieldException.wrongValue(where, "a number", type.label());
        }
        return type;
    }
}
