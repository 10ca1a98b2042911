package dev.ryx.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What a field holds. */
public sealed interface ValueType {

    /**
     * A plain value.
     *
     * @param scalar its type
     * @param primitive whether it is the primitive form
     */
    record Plain(Scalar scalar, boolean primitive) implements ValueType {}

    /**
     * A constant of an enum.
     *
     * @param type the enum
     * @param constants its constants, in order
     */
    record Constant(TypeElement type, List<String> constants) implements ValueType {
        /** Copies the list. */
        public Constant {
            constants = List.copyOf(constants);
        }
    }

    /**
     * A {@code ForeignKey} or {@code OneToOne}.
     *
     * @param oneToOne whether it is a {@code OneToOne}
     * @param target the model referred to, or null if the type argument names none
     */
    record Reference(boolean oneToOne, @Nullable Target target) implements ValueType {
        /** The holder's simple name. */
        public String holder() {
            return oneToOne ? "OneToOne" : "ForeignKey";
        }
    }

    /**
     * A value that a codec turns into one of a column.
     *
     * @param codec the expression that makes the codec
     * @param type the class of the value
     * @param column the type of the column, or of the elements of its list
     * @param many whether the column holds a list
     * @param name the type as messages show it
     */
    record Coded(CodeBlock codec, TypeName type, Scalar column, boolean many, String name) implements ValueType {}

    /**
     * Nothing that a column can hold.
     *
     * @param name the type as the source spells it
     */
    record Unknown(String name) implements ValueType {}

    /** Whether this is the given type, in either form. */
    default boolean is(Scalar scalar) {
        return this instanceof Plain(Scalar own, var _) && own == scalar;
    }

    /** Whether this is a primitive. */
    default boolean isPrimitive() {
        return this instanceof Plain(var _, boolean primitive) && primitive;
    }

    /** The type as messages show it. */
    default String label() {
        return switch (this) {
            case Plain(Scalar scalar, boolean primitive) -> primitive ? scalar.primitiveName() : scalar.referenceName();
            case Constant(TypeElement type, var _) -> "the enum " + type.getSimpleName();
            case Reference reference -> reference.holder();
            case Coded coded -> coded.name();
            case Unknown(String name) -> name;
        };
    }
}
