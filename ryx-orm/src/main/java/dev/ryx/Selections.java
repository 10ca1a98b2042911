package dev.ryx;

import dev.ryx.expr.Agg;
import dev.ryx.expr.Expr;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The names that selected expressions have in rows. */
final class Selections {

    private Selections() {}

    static Selection fromText(String path) {
        return new Selection(path, new Expression.TextPath(path));
    }

    /** Whether an expression is a path under its own name. */
    static boolean isPath(Selection selection) {
        return switch (selection.expression()) {
            case FieldPath path -> path.text().equals(selection.name());
            case Expression.TextPath(String text) -> text.equals(selection.name());
            default -> false;
        };
    }

    static List<Selection> of(List<Expr<?, ?>> expressions) {
        var selections = new ArrayList<Selection>();
        for (int i = 0; i < expressions.size(); i++) {
            selections.add(new Selection(
                    name(expressions.get(i), i), expressions.get(i).node()));
        }
        return selections;
    }

    /** What {@code values()} without arguments selects. */
    static List<Selection> everything(ModelMeta model, QueryNode query) {
        Stream<String> columns = model.fields().stream().map(FieldMeta::name);
        return Stream.concat(columns, selectedNames(query).stream())
                .map(Selections::fromText)
                .toList();
    }

    /** The names of the annotations that are part of the result. */
    static List<String> selectedNames(QueryNode query) {
        var names = new ArrayList<String>();
        for (Step step : query.steps()) {
            if (step instanceof Step.Annotate(Selection selection, boolean selected) && selected) {
                names.add(selection.name());
            }
        }
        return names;
    }

    private static String name(Expr<?, ?> expression, int index) {
        return switch (expression.node()) {
            case FieldPath path -> path.text();
            case Expression.TextPath(String text) -> text;
            default -> expression instanceof Agg<?, ?> aggregate ? aggregate.defaultName() : "value" + (index + 1);
        };
    }
}
