package dev.ryx.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Tells how a field is kept whose type no column has: by a codec, as JSON, or as a list. */
final class CodedReader {

    private final Lang lang;

    CodedReader(Lang lang) {
        this.lang = lang;
    }

    /** How a field says that it is kept, whatever its type. */
    Optional<ValueType> declared(TypeElement model, Element field, TypeMirror type) {
        if (lang.options(field, "Json").isPresent()) {
            return Optional.of(json(type));
        }
        Options options = lang.options(field, "Field");
        return options.gives("codec")
                ? options.type("codec").flatMap(codec -> coded(model, codec, type))
                : lang.declared(type)
                        .map(element -> lang.options(element, "StoredBy"))
                        .filter(Options::isPresent)
                        .flatMap(stored -> stored.type("value"))
                        .flatMap(codec -> coded(model, codec, type));
    }

    private ValueType json(TypeMirror type) {
        TypeName name = bare(type);
        return new ValueType.Coded(
                CodeBlock.of("new $T<$T>() {}", RyxTypes.JSON_CODEC, name.box()),
                name,
                Scalar.JSON,
                false,
                lang.spelling(type));
    }

    private Optional<ValueType> coded(TypeElement model, TypeMirror codec, TypeMirror type) {
        Optional<List<? extends TypeMirror>> arguments = lang.argumentsOf(codec, RyxTypes.CODEC.canonicalName());
        return arguments
                .filter(pair -> pair.size() == 2 && isSame(pair.get(0), type) && lang.isMakeable(codec, model))
                .flatMap(pair -> Scalar.named(lang.spelling(pair.get(1))))
                .map(column -> new ValueType.Coded(
                        CodeBlock.of("new $T()", TypeName.get(codec)), bare(type), column, false, lang.spelling(type)));
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return lang.isAssignable(other, one) && lang.isAssignable(one, other);
    }

    /** A {@code List<T>} or a {@code T[]} of values that have a type of their own. */
    Optional<ValueType> list(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return element(array.getComponentType(), true, type);
        }
        return lang.isNamed(type, "java.util.List")
                ? lang.argument(type).flatMap(element -> element(element, false, type))
                : Optional.empty();
    }

    private Optional<ValueType> element(TypeMirror element, boolean inArray, TypeMirror type) {
        TypeName elementName = bare(element);
        if (elementName.isPrimitive()) {
            return Optional.empty();
        }
        Optional<TypeElement> constant =
                lang.declared(element).filter(declared -> declared.getKind() == ElementKind.ENUM);
        Optional<Scalar> scalar = constant.isPresent()
                ? Optional.of(Scalar.STRING)
                : Scalar.named(lang.spelling(element)).filter(Scalar::isElement);
        CodeBlock maker = inArray ? CodeBlock.of("$T[]::new", elementName) : CodeBlock.of("");
        CodeBlock enumClass = constant.isPresent() ? CodeBlock.of("$T.class", elementName) : CodeBlock.of("");
        String comma = maker.isEmpty() || enumClass.isEmpty() ? "" : ", ";
        String method = (constant.isPresent() ? "constants" : "values") + (inArray ? "InArray" : "InList");
        CodeBlock codec = CodeBlock.of("$T.$L($L$L$L)", RyxTypes.ARRAY_CODEC, method, enumClass, comma, maker);
        return scalar.map(
                column -> new ValueType.Coded(codec, listName(type, elementName), column, true, lang.spelling(type)));
    }

    private TypeName listName(TypeMirror type, TypeName element) {
        return type instanceof DeclaredType declared
                ? ParameterizedTypeName.get(ClassName.get((TypeElement) declared.asElement()), element)
                : ArrayTypeName.of(element);
    }

    private TypeName bare(TypeMirror type) {
        return TypeName.get(lang.types().stripAnnotations(type)).withoutAnnotations();
    }
}
