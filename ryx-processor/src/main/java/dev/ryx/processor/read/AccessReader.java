package dev.ryx.processor.read;

import static javax.lang.model.util.ElementFilter.methodsIn;

import com.palantir.javapoet.ClassName;
import dev.ryx.processor.source.Access;
import dev.ryx.processor.source.Generated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way from generated code, in the model's package, to a field: the field itself, accessors that are there or that
 * Lombok will add, or a bridge in the package of the base class, which can be written only while that class compiles.
 */
final class AccessReader {

    private final Lang lang;

    AccessReader(Lang lang) {
        this.lang = lang;
    }

    Access read(TypeElement model, VariableElement field, TypeMirror type, boolean setter) {
        if (model.getKind() == ElementKind.RECORD) {
            return new Access.Component();
        }
        if (lang.isReachable(field, lang.packageOf(model))) {
            return new Access.Direct();
        }
        return accessors(model, field, type, setter).or(() -> bridge(field)).orElseGet(() -> new Access.None(setter));
    }

    private Optional<Access> accessors(TypeElement model, VariableElement field, TypeMirror type, boolean setter) {
        Optional<String> get = getter(model, field, type);
        Optional<String> set = setter ? setter(model, field, type) : Optional.of("");
        return get.flatMap(getName -> set.map(setName -> new Access.Methods(getName, setName)));
    }

    private Optional<String> getter(TypeElement model, VariableElement field, TypeMirror type) {
        return getterNames(field, type)
                .filter(name -> hasMethod(model, name, List.of(), type))
                .findFirst()
                .or(() -> Lombok.makesGetter(field) ? Optional.of(lomboksGetter(field, type)) : Optional.empty());
    }

    private Optional<String> setter(TypeElement model, VariableElement field, TypeMirror type) {
        return Stream.of(prefixed("set", name(field)), prefixed("set", withoutIs(field, type)), name(field))
                .filter(name -> hasMethod(model, name, List.of(type), null))
                .findFirst()
                .or(() -> Lombok.makesSetter(field) ? Optional.of(lomboksSetter(field, type)) : Optional.empty());
    }

    private Stream<String> getterNames(VariableElement field, TypeMirror type) {
        Stream<String> names = Stream.of(prefixed("get", name(field)), name(field));
        return isBoolean(type) ? Stream.concat(Stream.of(prefixed("is", withoutIs(field, type))), names) : names;
    }

    private static String lomboksGetter(VariableElement field, TypeMirror type) {
        if (Lombok.isFluent(field)) {
            return name(field);
        }
        return prefixed(type.getKind() == TypeKind.BOOLEAN ? "is" : "get", withoutIs(field, type));
    }

    private static String lomboksSetter(VariableElement field, TypeMirror type) {
        return Lombok.isFluent(field) ? name(field) : prefixed("set", withoutIs(field, type));
    }

    /** Whether the model has an accessible method with that name, those parameters and, unless null, that result. */
    private boolean hasMethod(
            TypeElement model, String name, List<TypeMirror> parameters, @Nullable TypeMirror returned) {
        return methodsIn(lang.elements().getAllMembers(model)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name) && !Lang.has(method, Modifier.STATIC))
                .filter(method -> lang.isReachable(method, lang.packageOf(model)))
                .map(method -> (ExecutableType) lang.types().asMemberOf((DeclaredType) model.asType(), method))
                .anyMatch(method -> sameTypes(method.getParameterTypes(), parameters)
                        && (returned == null || sameType(method.getReturnType(), returned)));
    }

    private boolean sameTypes(List<? extends TypeMirror> left, List<TypeMirror> right) {
        return left.size() == right.size() && (left.isEmpty() || sameType(left.getFirst(), right.getFirst()));
    }

    private boolean sameType(TypeMirror left, TypeMirror right) {
        return lang.types().isSameType(lang.types().erasure(left), lang.types().erasure(right));
    }

    private Optional<Access> bridge(VariableElement field) {
        var base = (TypeElement) Lang.around(field);
        if (Lang.has(field, Modifier.PRIVATE)) {
            return Optional.empty();
        }
        ClassName bridge = Generated.bridge(ClassName.get(base));
        boolean writable = lang.elements().getFileObjectOf(base).getKind() == JavaFileObject.Kind.SOURCE;
        boolean written = lang.elements().getTypeElement(bridge.canonicalName()) != null;
        return writable || written ? Optional.of(new Access.Bridge(bridge)) : Optional.empty();
    }

    private boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || lang.isNamed(type, "java.lang.Boolean");
    }

    /** The name without the {@code is} that Lombok and beans leave out: {@code isOpen} is {@code open}. */
    private static String withoutIs(VariableElement field, TypeMirror type) {
        String name = name(field);
        boolean says = type.getKind() == TypeKind.BOOLEAN
                && name.length() > 2
                && name.startsWith("is")
                && !Character.isLowerCase(name.charAt(2));
        return says ? name.substring(2) : name;
    }

    private static String prefixed(String prefix, String name) {
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String name(VariableElement field) {
        return field.getSimpleName().toString();
    }
}
