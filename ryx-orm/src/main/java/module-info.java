import dev.ryx.binding.JsonMapper;
import dev.ryx.binding.ModelBinding;
import dev.ryx.settings.SettingsFormat;
import org.jspecify.annotations.NullMarked;

/** The ORM: models, managers, query sets and relations. */
@NullMarked
module dev.ryx.orm {
    requires transitive dev.ryx.backend;
    requires org.slf4j;

    exports dev.ryx;
    exports dev.ryx.binding; // for generated code
    exports dev.ryx.cache;
    exports dev.ryx.expr;
    exports dev.ryx.relation;
    exports dev.ryx.settings;
    exports dev.ryx.signal;
    exports dev.ryx.tuple;
    exports dev.ryx.validation;

    uses JsonMapper;
    uses ModelBinding;
    uses SettingsFormat;
}
