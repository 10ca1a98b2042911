package dev.ryx.processor.read;

import static javax.lang.model.util.ElementFilter.fieldsIn;

import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads of a model what others have to know of it: which fields are columns, and the primary key. */
final class TargetReader {

    /** The packages of Model, Entity and what they extend. */
    private static final Set<String> LIBRARY = Set.of(RyxTypes.FACE, RyxTypes.MODEL_BINDING.packageName());

    private final Lang lang;

    TargetReader(Lang lang) {
        this.lang = lang;
    }

    /** The type as the far end of a relation, if it is a class at all. */
    Optional<Target> read(TypeMirror type) {
        return lang.declared(type).map(this::read);
    }

    private Target read(TypeElement element) {
        List<VariableElement> key =
                fields(element).filter(field -> isKey(element, field)).toList();
        boolean composite = key.size() > 1;
        return new Target(element, lang.isModel(element), composite ? null : key(element, key), composite);
    }

    private Target.@Nullable Key key(TypeElement model, List<VariableElement> fields) {
        return fields.stream()
                .flatMap(field -> key(model, field).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Target.Key> key(TypeElement model, VariableElement field) {
        TypeMirror type = lang.types().asMemberOf((DeclaredType) model.asType(), field);
        int maxLength = lang.options(field, "Field").number("maxLength");
        return Scalar.named(lang.spelling(type)).filter(Scalar::isKey).map(scalar -> new Target.Key(scalar, maxLength));
    }

    /** The fields that are columns, inherited ones first. Those of the library's base classes are named by annotation. */
    Stream<VariableElement> fields(TypeElement model) {
        return lang.lineage(model).stream()
                .flatMap(type -> fieldsIn(type.getEnclosedElements()).stream())
                .filter(field -> !Lang.has(field, Modifier.STATIC) && !Lang.has(field, Modifier.TRANSIENT))
                .filter(field ->
                        !isLibrary(field) || lang.options(field, "Field").isPresent());
    }

    private boolean isLibrary(VariableElement field) {
        return LIBRARY.contains(lang.packageOf(field).getQualifiedName().toString());
    }

    /** Whether the field is the primary key, or one of several. A record's component named {@code id} is, unless another is marked. */
    boolean isKey(TypeElement model, VariableElement field) {
        if (model.getKind() != ElementKind.RECORD) {
            return isMarked(field);
        }
        List<VariableElement> marked = fields(model).filter(this::isMarked).toList();
        return marked.isEmpty() ? field.getSimpleName().contentEquals("id") : marked.contains(field);
    }

    private boolean isMarked(VariableElement field) {
        Options options = lang.options(field, "Field");
        return options.flag("primaryKey");
    }
}
