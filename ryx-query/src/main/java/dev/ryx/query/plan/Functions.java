package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import java.util.List;

/** The types that functions take and give. */
final class Functions {

    private Functions() {}

    /** The type of a call. */
    static SqlType type(Expression.Function function, List<SqlType> arguments) {
        requireCount(function, arguments.size());
        String name = function.name();
        return switch (function) {
            case NOW -> SqlType.TIMESTAMP;
            case LENGTH -> textOnly(name, arguments.getFirst(), SqlType.INT);
            case LOWER, UPPER, TRIM, LTRIM, RTRIM -> textOnly(name, arguments.getFirst(), SqlType.TEXT);
            case CONCAT, REPLACE -> allText(name, arguments);
            case SUBSTR -> substring(name, arguments);
            case ABS -> numberOnly(name, arguments.getFirst(), arguments.getFirst());
            case ROUND -> rounded(name, arguments);
            case FLOOR, CEIL -> numberOnly(name, arguments.getFirst(), whole(arguments.getFirst()));
            case COALESCE, NULLIF -> common(name, arguments);
            case GREATEST, LEAST -> orderedOnly(name, common(name, arguments));
        };
    }

    private static void requireCount(Expression.Function function, int count) {
        boolean fits = switch (function) {
            case NOW -> count == 0;
            case ABS, CEIL, FLOOR, LENGTH, LOWER, LTRIM, RTRIM, TRIM, UPPER -> count == 1;
            case ROUND -> count == 1 || count == 2;
            case NULLIF -> count == 2;
            case REPLACE -> count == 3;
            case SUBSTR -> count == 2 || count == 3;
            case COALESCE, CONCAT, GREATEST, LEAST -> count >= 1;
        };
        if (!fits) {
            throw FieldException.wrongUse(
                    function + " does not take " + count + " arguments.", "Look at its documentation.");
        }
    }

    private static SqlType common(String name, List<SqlType> arguments) {
        SqlType common = arguments.getFirst();
        for (SqlType argument : arguments) {
            common = Types.common(name, common, argument);
        }
        return common;
    }

    private static SqlType allText(String name, List<SqlType> arguments) {
        arguments.forEach(argument -> textOnly(name, argument, argument));
        return SqlType.TEXT;
    }

    private static SqlType substring(String name, List<SqlType> arguments) {
        arguments.subList(1, arguments.size()).forEach(argument -> wholeOnly(name, argument));
        return textOnly(name, arguments.getFirst(), SqlType.TEXT);
    }

    private static SqlType rounded(String name, List<SqlType> arguments) {
        arguments.subList(1, arguments.size()).forEach(argument -> wholeOnly(name, argument));
        SqlType type = numberOnly(name, arguments.getFirst(), arguments.getFirst());
        return type instanceof SqlType.Decimal(int precision, int _) && arguments.size() == 1
                ? new SqlType.Decimal(precision, 0)
                : type;
    }

    /** A whole number stays one; a decimal loses its digits behind the point. */
    private static SqlType whole(SqlType type) {
        return type instanceof SqlType.Decimal(int precision, int _) ? new SqlType.Decimal(precision, 0) : type;
    }

    private static void wholeOnly(String where, SqlType type) {
        if (!(type instanceof SqlType.Int)) {
            throw FieldException.wrongValue(where, "a whole number", type.label());
        }
    }

    /** Refuses what is no text. */
    static SqlType textOnly(String where, SqlType type, SqlType result) {
        if (!type.isText()) {
            throw FieldException.wrongValue(where, "text", type.label());
        }
        return result;
    }

    /** Refuses what has no order that every database agrees on. */
    static SqlType orderedOnly(String where, SqlType type) {
        boolean unordered = type instanceof SqlType.Bool
                || type instanceof SqlType.Uuid
                || type instanceof SqlType.Bytes
                || type instanceof SqlType.Json;
        if (unordered) {
            throw FieldException.wrongValue(where, "a number, text or time", type.label());
        }
        return type;
    }

    /** Refuses what is no number. */
    static SqlType numberOnly(String where, SqlType type, SqlType result) {
        if (!type.isNumeric()) {
            throw FieldException.wrongValue(where, "a number", type.label());
        }
        return result;
    }
}
