package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Window;
import dev.ryx.query.ast.Window.Bound.Side;
import java.util.ArrayList;
import java.util.List;

/** What holds of the functions of windows. */
final class WindowFunctions {

    private WindowFunctions() {}

    /** The type of a call. */
    static SqlType type(Window.Function function, List<SqlType> arguments) {
        requireCount(function, arguments.size());
        String name = function.name();
        return switch (function) {
            case ROW_NUMBER, RANK, DENSE_RANK -> SqlType.BIGINT;
            case PERCENT_RANK, CUME_DIST -> SqlType.FLOAT;
            case NTILE -> numbered(name, arguments.getFirst(), SqlType.BIGINT);
            case FIRST_VALUE, LAST_VALUE -> arguments.getFirst();
            case NTH_VALUE -> numbered(name, arguments.get(1), arguments.getFirst());
            case LAG, LEAD -> neighbour(name, arguments);
        };
    }

    private static SqlType neighbour(String name, List<SqlType> arguments) {
        if (arguments.size() > 1) {
            Functions.wholeOnly(name, arguments.get(1));
        }
        return arguments.size() > 2
                ? Types.common(name, arguments.getFirst(), arguments.getLast())
                : arguments.getFirst();
    }

    private static SqlType numbered(String name, SqlType number, SqlType result) {
        Functions.wholeOnly(name, number);
        return result;
    }

    private static void requireCount(Window.Function function, int count) {
        boolean fits = switch (function) {
            case ROW_NUMBER, RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST -> count == 0;
            case NTILE, FIRST_VALUE, LAST_VALUE -> count == 1;
            case NTH_VALUE -> count == 2;
            case LAG, LEAD -> count >= 1 && count <= 3;
        };
        if (!fits) {
            throw FieldException.wrongUse(
                    function + " does not take " + count + " arguments.", "Look at its documentation.");
        }
    }

    /** The arguments, the numbers among them within their limits. */
    static List<Term> arguments(Window.Function function, List<Term> arguments) {
        return switch (function) {
            case NTILE -> List.of(Numbers.literal("NTILE", arguments.getFirst(), 1, Integer.MAX_VALUE));
            case NTH_VALUE -> numberSecond(function, arguments, 1);
            case LAG, LEAD -> arguments.size() == 1 ? arguments : numberSecond(function, arguments, 0);
            case ROW_NUMBER, RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST, FIRST_VALUE, LAST_VALUE -> arguments;
        };
    }

    private static List<Term> numberSecond(Window.Function function, List<Term> arguments, int least) {
        var limited = new ArrayList<>(arguments);
        limited.set(1, Numbers.literal(function.name(), arguments.get(1), least, Integer.MAX_VALUE));
        return limited;
    }

    /** Whether a function can give NULL. */
    static boolean nullable(Window.Function function, List<Term> arguments) {
        return switch (function) {
            case ROW_NUMBER, RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST, NTILE -> false;
            case LAG, LEAD -> arguments.size() < 3 || Term.anyNullable(arguments);
            case FIRST_VALUE, LAST_VALUE, NTH_VALUE -> true;
        };
    }

    /** Refuses a window that is none. */
    static void check(Window window, Term function) {
        switch (function) {
            case Term.WindowCall call -> requireOrder(window, call.function());
            case Term.Aggregated aggregated -> requirePlain(aggregated);
            default ->
                throw FieldException.wrongUse(
                        "A window takes an aggregate or a function of windows.",
                        "Use rowNumber(), sum(…) or the like.");
        }
        if (window.frame() != null) {
            check(window.frame(), window);
        }
    }

    private static void requireOrder(Window window, Window.Function function) {
        if (function != Window.Function.ROW_NUMBER && window.orderBy().isEmpty()) {
            throw FieldException.wrongUse(function + " over a window without an order.", "Order the window.");
        }
    }

    private static void requirePlain(Term.Aggregated aggregated) {
        if (aggregated.distinct()) {
            throw FieldException.wrongUse("An aggregate over a window takes no distinct.", "Leave it out.");
        }
        if (aggregated.function() == Aggregate.Function.STRING_AGG
                && !aggregated.orderBy().isEmpty()) {
            throw FieldException.wrongUse("STRING_AGG over a window takes no order.", "Order the window.");
        }
    }

    private static void check(Window.Frame frame, Window window) {
        Window.Unit unit = frame.unit();
        if (unit != Window.Unit.ROWS && window.orderBy().isEmpty()) {
            throw FieldException.wrongUse("A frame of " + unit + " needs an order.", "Order the window.");
        }
        requireForwards(frame.start(), frame.end());
        if (unit == Window.Unit.RANGE && (hasDistance(frame.start()) || hasDistance(frame.end()))) {
            requireOneOrder(window);
        }
    }

    private static void requireOneOrder(Window window) {
        if (window.orderBy().size() != 1) {
            throw FieldException.wrongUse(
                    "A frame of RANGE with a distance needs an order of one number.", "Order the window by it alone.");
        }
    }

    /** Refuses a distance along an order that is none of numbers. */
    static void checkOrder(Window.Frame frame, List<SelectPlan.Sort> orderBy) {
        if (frame.unit() == Window.Unit.RANGE && (hasDistance(frame.start()) || hasDistance(frame.end()))) {
            SqlType type = orderBy.getFirst().term().type();
            Functions.numberOnly("A frame of RANGE with a distance", type, type);
        }
    }

    private static boolean hasDistance(Window.Bound bound) {
        return bound.side() == Side.PRECEDING || bound.side() == Side.FOLLOWING;
    }

    private static void requireForwards(Window.Bound start, Window.Bound end) {
        boolean forwards = start.side() != Side.UNBOUNDED_FOLLOWING
                && end.side() != Side.UNBOUNDED_PRECEDING
                && start.distance() >= 0
                && end.distance() >= 0
                && place(start) <= place(end);
        if (!forwards) {
            throw FieldException.wrongUse(
                    "A frame from " + start + " to " + end + ".", "Begin it before its end, with distances from 0 on.");
        }
    }

    /** Where an end lies, seen from the row; databases compare the kinds of ends before the distances. */
    private static long place(Window.Bound bound) {
        return switch (bound.side()) {
            case UNBOUNDED_PRECEDING -> Long.MIN_VALUE;
            case PRECEDING -> -(long) bound.distance();
            case CURRENT_ROW -> 0;
            case FOLLOWING -> bound.distance();
            case UNBOUNDED_FOLLOWING -> Long.MAX_VALUE;
        };
    }
}
