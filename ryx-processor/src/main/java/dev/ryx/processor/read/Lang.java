package dev.ryx.processor.read;

import static javax.lang.model.util.ElementFilter.constructorsIn;

import dev.ryx.processor.source.Nullness;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.RyxTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about elements and types that the language model answers only in several steps. */
record Lang(Elements elements, Types types) {

    /** The class and the classes that it extends, the topmost first, without {@code Object}. */
    List<TypeElement> lineage(TypeElement type) {
        var classes = new ArrayList<TypeElement>();
        for (Optional<TypeElement> next = Optional.of(type); next.isPresent(); next = superclass(next.get())) {
            classes.addFirst(next.get());
        }
        return classes;
    }

    private Optional<TypeElement> superclass(TypeElement type) {
        return declared(type.getSuperclass()).filter(parent -> !isNamed(parent, "java.lang.Object"));
    }

    /** The class of a type, if it is one. */
    Optional<TypeElement> declared(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) types.asElement(type))
                : Optional.empty();
    }

    /** The only argument of a type such as {@code ForeignKey<Author>}, if it has exactly one. */
    Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().getFirst())
                : Optional.empty();
    }

    /** The argument of a generic class that the type is or extends: {@code UUID} of {@code Entity<UUID>}. */
    Optional<TypeMirror> argumentOf(TypeMirror type, String generic) {
        if (isNamed(type, generic)) {
            return argument(type);
        }
        return types.directSupertypes(type).stream()
                .flatMap(parent -> argumentOf(parent, generic).stream())
                .findFirst();
    }

    /** All arguments of a generic class or interface that the type is or extends. */
    Optional<List<? extends TypeMirror>> argumentsOf(TypeMirror type, String generic) {
        if (isNamed(type, generic) && type instanceof DeclaredType declared) {
            return Optional.of(declared.getTypeArguments());
        }
        return types.directSupertypes(type).stream()
                .flatMap(parent -> argumentsOf(parent, generic).stream())
                .findFirst();
    }

    /** Whether values of a type, of its reference form if it is a primitive, are values of another. */
    boolean isAssignable(TypeMirror type, TypeMirror to) {
        TypeMirror boxed = type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
        return types.isAssignable(types.erasure(boxed), types.erasure(to));
    }

    /** Whether code beside a model can make an object of a class without arguments. */
    boolean isMakeable(TypeMirror type, TypeElement model) {
        PackageElement from = packageOf(model);
        return declared(type)
                .filter(element -> !has(element, Modifier.ABSTRACT) && isNameable(element, from))
                .filter(element -> constructorsIn(element.getEnclosedElements()).stream()
                        .anyMatch(
                                constructor -> constructor.getParameters().isEmpty() && isReachable(constructor, from)))
                .isPresent();
    }

    /** Whether the type is the class of that qualified name. */
    boolean isNamed(TypeMirror type, String name) {
        return declared(type).filter(element -> isNamed(element, name)).isPresent();
    }

    /** Whether the class has that qualified name. */
    boolean isNamed(TypeElement type, String name) {
        return type.getQualifiedName().contentEquals(name);
    }

    /** The type as a source names it, without annotations. */
    String spelling(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> spelling(array.getComponentType()) + "[]";
            case DeclaredType declared
            when declared.getTypeArguments().isEmpty() ->
                ((TypeElement) declared.asElement()).getQualifiedName().toString();
            default -> types.stripAnnotations(type).toString();
        };
    }

    /** The values of an annotation of Ryx. */
    Options options(Element element, String annotation) {
        return annotations(element).stream()
                .filter(options -> options.annotation().equals(annotation))
                .findFirst()
                .orElse(Options.absent(element));
    }

    /** All annotations of Ryx that an element has. */
    List<Options> annotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> packageOf(annotation.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(RyxTypes.ANNOTATIONS))
                .map(annotation -> Options.of(element, annotation))
                .toList();
    }

    /** Whether the class is a model. */
    boolean isModel(TypeElement type) {
        return options(type, "Table").isPresent();
    }

    /** Whether an element or a type has an annotation named {@code Nullable}, whoever made it. */
    boolean saysNullable(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream().anyMatch(Lang::isNullable);
    }

    /** What a field that is no relation says of null. */
    Nullness nullness(Element field, TypeMirror type) {
        if (saysNullable(field) || saysNullable(type)) {
            return Nullness.NULLABLE;
        }
        boolean inside = type instanceof ArrayType array && saysNullable(array.getComponentType());
        return inside ? Nullness.MISPLACED : Nullness.NEVER;
    }

    private static boolean isNullable(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }

    /** Whether code in another package or in the same one can use a member or class, by its own modifiers. */
    boolean isReachable(Element member, PackageElement from) {
        return isPublic(member)
                || (!has(member, Modifier.PRIVATE) && packageOf(member).equals(from));
    }

    /** Whether code in a package can name a class: it and the classes around it are reachable. */
    boolean isNameable(Element type, PackageElement from) {
        return type.getKind() == ElementKind.PACKAGE || (isReachable(type, from) && isNameable(around(type), from));
    }

    /** Whether a class and those around it are public. */
    boolean isPublicEverywhere(Element type) {
        return type.getKind() == ElementKind.PACKAGE || (isPublic(type) && isPublicEverywhere(around(type)));
    }

    /** What a member, or a class that is no package's, is declared in. */
    static Element around(Element member) {
        return Objects.requireNonNull(member.getEnclosingElement());
    }

    PackageElement packageOf(Element element) {
        return elements.getPackageOf(element);
    }

    static boolean isPublic(Element element) {
        return has(element, Modifier.PUBLIC);
    }

    static boolean has(Element element, Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }
}
