package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.value;
import static dev.ryx.query.FunctionCases.beside;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Arithmetic;
import dev.ryx.query.ast.Expression.Operator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Every pair of kinds of numbers under every operator, with signs, with NULL and at the limits. */
final class ArithmeticCases {

    private ArithmeticCases() {}

    static Area area() {
        var area = new Area("arithmetic");
        addPairs(area);
        addSigns(area);
        addLimits(area);
        return area;
    }

    private static void addPairs(Area area) {
        Map<String, Expression> columns = new LinkedHashMap<>();
        columns.put("whole", f("score"));
        columns.put("exact", f("post__price"));
        columns.put("floating", f("post__rating"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("whole", -3);
        values.put("exact", new BigDecimal("-0.7"));
        values.put("floating", -0.25);
        columns.forEach((left, column) -> {
            for (Operator operator : Operator.values()) {
                values.forEach((right, value) -> add(area, left, operator, right + " value", column, value(value)));
                columns.forEach((right, other) -> add(area, left, operator, right, column, other));
            }
        });
    }

    /** The remainder of floating numbers is refused. */
    private static void add(Area area, String left, Operator operator, String right, Expression one, Expression other) {
        boolean floats = left.startsWith("floating") || right.startsWith("floating");
        if (operator != Operator.MODULO || !floats) {
            String sign = operator.name().toLowerCase(Locale.ROOT);
            beside(area, left + " " + sign + " " + right, "Comment", new Arithmetic(one, operator, other));
        }
    }

    private static void addSigns(Area area) {
        for (Operator operator : new Operator[] {Operator.DIVIDE, Operator.MODULO}) {
            String name = operator.name().toLowerCase(Locale.ROOT);
            for (int left : new int[] {-7, 7}) {
                for (int right : new int[] {-2, 2}) {
                    beside(
                            area,
                            left + " " + name + " " + right,
                            "Tag",
                            new Arithmetic(value(left), operator, value(right)));
                }
            }
        }
    }

    private static void addLimits(Area area) {
        beside(area, "beyond the doubles, plus", "Sample", new Arithmetic(f("big"), Operator.MINUS, value(1)));
        beside(area, "beyond the doubles, divided", "Sample", new Arithmetic(f("big"), Operator.DIVIDE, value(2)));
        beside(area, "beyond the doubles, remainder", "Sample", new Arithmetic(f("big"), Operator.MODULO, value(10)));
        beside(
                area,
                "products beyond 32 bits",
                "Post",
                new Arithmetic(times(f("views"), f("views")), Operator.TIMES, times(f("views"), f("views"))));
        beside(area, "sums beyond 16 bits", "Sample", new Arithmetic(f("small"), Operator.PLUS, f("small")));
        beside(area, "negative beyond 16 bits", "Sample", new Arithmetic(f("small"), Operator.TIMES, f("small")));
        beside(area, "a quotient that does not end", "Line", new Arithmetic(f("price"), Operator.DIVIDE, value(7)));
        beside(
                area,
                "exact, small and negative",
                "Sample",
                new Arithmetic(f("exact"), Operator.TIMES, value(new BigDecimal("-1.5"))));
    }

    private static Expression times(Expression left, Expression right) {
        return new Arithmetic(left, Operator.TIMES, right);
    }
}
