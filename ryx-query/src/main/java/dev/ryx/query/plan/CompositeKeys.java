package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Paths that end at a model with a key of several fields, and so at no single value. */
final class CompositeKeys {

    private CompositeKeys() {}

    /** The model at whose key of several fields an expression ends; null for any other expression. */
    static @Nullable ModelMeta at(Expression expression, Scope scope) {
        return expression instanceof FieldPath path && scope.column(path) == null
                ? at(path, scope.model(), scope.models())
                : null;
    }

    private static @Nullable ModelMeta at(FieldPath path, ModelMeta root, Models models) {
        ModelMeta model = root;
        for (String step : path.steps()) {
            Optional<Link> link = models.link(model, step);
            if (link.isEmpty()) {
                return null;
            }
            model = link.get().to();
        }
        return model.hasCompositeKey() ? model : null;
    }

    /** The fields of a key as messages list them. */
    static String names(ModelMeta model) {
        return model.key().stream().map(FieldMeta::name).collect(Collectors.joining(", "));
    }

    /** What is said where one value is wanted. */
    static FieldException noValue(ModelMeta model) {
        return FieldException.wrongUse(
                "The key of " + model.label() + " has several fields, and is no single value.",
                "Name one of them, or each: " + names(model) + ".");
    }
}
