package dev.ryx;

import dev.ryx.expr.Agg;
import dev.ryx.expr.Expr;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Selection;
import java.util.ArrayList;
import java.util.List;

/** The names that selected expressions have in rows. */
final class Selections {

    private Selections() {}

    static Selection fromText(String path) {
        return new Selection(path, new Expression.TextPath(path));
    }

    static List<Selection> of(List<Expr<?, ?>> expressions) {
        var selections = new ArrayList<Selection>();
        for (int i = 0; i < expressions.size(); i++) {
            selections.add(new Selection(
                    name(expressions.get(i), i), expressions.get(i).node()));
        }
        return selections;
    }

    private static String name(Expr<?, ?> expression, int index) {
        return switch (expression.node()) {
            case FieldPath path -> path.text();
            case Expression.TextPath(String text) -> text;
            default -> expression instanceof Agg<?, ?> aggregate ? aggregate.defaultName() : "value" + (index + 1);
        };
    }
}
