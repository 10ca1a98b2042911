package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.query.ast.Window;
import java.util.List;

/** What holds of the functions of windows. */
final class WindowFunctions {

    private WindowFunctions() {}

    /** Whether a function can give NULL. */
    static boolean nullable(Window.Function function, List<Term> arguments) {
        return switch (function) {
            case ROW_NUMBER, RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST, NTILE -> false;
            case LAG, LEAD -> arguments.size() < 3 || arguments.getFirst().nullable();
            case FIRST_VALUE, LAST_VALUE, NTH_VALUE -> true;
        };
    }

    /** Refuses a window that is none. */
    static void check(Window window, Term function) {
        if (!(function instanceof Term.WindowCall) && !(function instanceof Term.Aggregated)) {
            throw FieldException.wrongUse(
                    "A window takes an aggregate or a function of windows.", "Use rowNumber(), sum(…) or the like.");
        }
        if (function instanceof Term.Aggregated aggregated && aggregated.distinct()) {
            throw FieldException.wrongUse("An aggregate over a window takes no distinct.", "Leave it out.");
        }
        Window.Frame frame = window.frame();
        if (frame != null
                && frame.unit() != Window.Unit.ROWS
                && window.orderBy().isEmpty()) {
            throw FieldException.wrongUse("A frame of " + frame.unit() + " needs an order.", "Order the window.");
        }
    }
}
