package dev.ryx.jackson;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Member;
import dev.ryx.query.ast.FieldPath;
import java.util.List;
import java.util.Set;

/** What a caller names of a model. */
final class Paths {

    private Paths() {}

    /**
     * The binding of a model.
     *
     * @throws ConfigurationException if the class is none
     */
    static <M> ModelBinding<M> binding(Class<M> model) {
        return Bindings.find(model).orElseThrow(() -> ConfigurationException.unknownModel(model.getName(), Set.of()));
    }

    /**
     * The steps to a field or a relation.
     *
     * @throws FieldException if it is an expression
     */
    static List<String> steps(Member<?> member) {
        if (member.node() instanceof FieldPath path) {
            return path.steps();
        }
        throw FieldException.wrongUse("JSON has fields of models, and no expressions.", "Give a field or a relation.");
    }
}
