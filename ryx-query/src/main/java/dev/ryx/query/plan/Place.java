package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.Optional;

/**
 * Where a value stands, for a message that may never be needed: the member at the end of a path, an annotation, or the
 * model.
 *
 * @param models the models
 * @param model the query's model
 * @param expression what the value is compared with
 */
record Place(Models models, ModelMeta model, Expression expression) {

    @Override
    public String toString() {
        return switch (expression) {
            case FieldPath path -> member(path);
            case Expression.Annotation(String name) -> name;
            case Expression.Transform(Expression operand, String _) -> new Place(models, model, operand).toString();
            case Expression.JsonPath(Expression operand, var _, boolean _) ->
                new Place(models, model, operand).toString();
            case Expression.AtZone(Expression operand, var _) -> new Place(models, model, operand).toString();
            default -> "An expression of " + model.label();
        };
    }

    private String member(FieldPath path) {
        ModelMeta at = model;
        String member = "";
        for (String step : path.steps()) {
            Optional<Link> link = models.link(at, step);
            member = "." + link.map(Link::name).orElse(step);
            if (link.isPresent() && !step.equals(path.steps().getLast())) {
                at = link.get().to();
            }
        }
        return at.label() + member;
    }

    /** The place of a column. */
    static String of(ModelMeta model, FieldMeta field) {
        return model.label() + "." + field.name();
    }
}
