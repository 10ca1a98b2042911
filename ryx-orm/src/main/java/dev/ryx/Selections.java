package dev.ryx;

import dev.ryx.binding.Bindings;
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

    /** Whether a name, or the first step of a path, is a field or relation of the model. */
    static boolean isMember(ModelMeta model, String name) {
        String step = name.split("__", 2)[0];
        return Bindings.models().field(model, step).isPresent()
                || Bindings.models().link(model, step).isPresent();
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

    /** Whether a query selects values, or puts together those that do. */
    static boolean selectsValues(QueryNode query) {
        return query.values().isPresent()
                || query.source() instanceof QueryNode.CteRows
                || (query.source() instanceof QueryNode.Combination combination
                        && selectsValues(combination.parts().getFirst()));
    }

    private static List<String> columnsOf(QueryNode query, String cte) {
        return query.ctes().stream()
                .filter(one -> one.name().equals(cte))
                .findFirst()
                .map(one -> columns(one.query()))
                .orElse(List.of());
    }

    /** The names of the columns of a query that selects values, in order. */
    static List<String> columns(QueryNode query) {
        var names = new ArrayList<String>();
        switch (query.source()) {
            case QueryNode.Combination combination ->
                names.addAll(columns(combination.parts().getFirst()));
            case QueryNode.CteRows(String name) -> names.addAll(columnsOf(query, name));
            case QueryNode.Table _ -> {}
        }
        for (Step step : query.steps()) {
            if (step instanceof Step.Values(List<Selection> selections)) {
                names.clear();
                selections.forEach(one -> names.add(one.name()));
            } else if (step instanceof Step.Annotate(Selection selection, boolean selected) && selected) {
                names.add(selection.name());
            }
        }
        return names;
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
