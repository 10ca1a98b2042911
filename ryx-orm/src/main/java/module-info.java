import dev.ryx.binding.ModelBinding;
import org.jspecify.annotations.NullMarked;

/** The ORM: models, managers, query sets and relations. */
@NullMarked
module dev.ryx.orm {
    requires transitive dev.ryx.backend;

    exports dev.ryx;
    exports dev.ryx.binding; // for generated code
    exports dev.ryx.expr;
    exports dev.ryx.relation;
    exports dev.ryx.tuple;
    exports dev.ryx.validation;

    uses ModelBinding;
}
