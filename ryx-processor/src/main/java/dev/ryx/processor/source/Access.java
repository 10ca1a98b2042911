package dev.ryx.processor.source;

import com.palantir.javapoet.ClassName;

/** How generated code, in the model's package, reaches a field. */
public sealed interface Access {

    /** The field itself. */
    record Direct() implements Access {}

    /** The accessor of a record's component; a new value needs a new record. */
    record Component() implements Access {}

    /**
     * Accessor methods.
     *
     * @param getter the name of the method without parameters
     * @param setter the name of the method that takes the value; empty for a relation, which is never replaced
     */
    record Methods(String getter, String setter) implements Access {}

    /**
     * A generated class in the package of the base class.
     *
     * @param bridge the class
     */
    record Bridge(ClassName bridge) implements Access {}

    /**
     * The component of a record that a field holds, which may be such a component itself.
     *
     * @param of the field
     */
    record Part(EmbeddedSource of) implements Access {}

    /**
     * No way.
     *
     * @param setter whether a setter would be needed beside a getter
     */
    record None(boolean setter) implements Access {}
}
