import org.jspecify.annotations.NullMarked;

/** Core types: annotations, values, model metadata and the error tree. */
@NullMarked
module dev.ryx.core {
    requires static transitive org.jspecify;

    exports dev.ryx.annotation;
    exports dev.ryx.error;
    exports dev.ryx.meta;
    exports dev.ryx.value;
}
