package dev.ryx.processor.read;

import static javax.lang.model.util.ElementFilter.constructorsIn;
import static javax.lang.model.util.ElementFilter.fieldsIn;

import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.KeySource;
import dev.ryx.processor.source.ManagerSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.Scalar;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a class or record annotated with {@code @Table}. */
public final class ModelReader {

    private final Lang lang;
    private final ColumnReader columns;
    private final ToManyReader relations;

    /** Reads by means of the compiler's utilities. */
    public ModelReader(ProcessingEnvironment environment) {
        lang = new Lang(environment.getElementUtils(), environment.getTypeUtils());
        var targets = new TargetReader(lang);
        columns = new ColumnReader(lang, targets, new InitialiserReader(environment));
        relations = new ToManyReader(lang, targets);
    }

    /** Describes the class, whatever is wrong with it. */
    public ModelSource read(TypeElement model) {
        Options table = lang.options(model, "Table");
        return new ModelSource(
                model,
                table,
                columns(model),
                columns.embedded(model),
                relations.read(model),
                strays(model),
                lang.argumentOf(model.asType(), RyxTypes.ENTITY).orElse(null),
                key(model, table),
                manager(model, table),
                hasNoArgConstructor(model),
                lang.isPublicEverywhere(model));
    }

    private List<ColumnSource> columns(TypeElement model) {
        return columns.read(model).stream()
                .sorted(Comparator.comparing(column -> !column.key()))
                .toList();
    }

    private @Nullable KeySource key(TypeElement model, Options table) {
        return table.type("key")
                .or(() -> lang.argumentOf(model.asType(), RyxTypes.ENTITY))
                .flatMap(lang::declared)
                .filter(declared -> declared.getKind() == ElementKind.RECORD)
                .map(record -> new KeySource(
                        record,
                        lang.isNameable(record, lang.packageOf(model)),
                        record.getRecordComponents().stream()
                                .map(this::component)
                                .toList()))
                .orElse(null);
    }

    private KeySource.Component component(RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        return new KeySource.Component(
                name, Scalar.named(lang.spelling(component.asType())).orElse(null));
    }

    private List<Options> strays(TypeElement model) {
        return fieldsIn(model.getEnclosedElements()).stream()
                .filter(field -> Lang.has(field, Modifier.STATIC) || Lang.has(field, Modifier.TRANSIENT))
                .flatMap(field -> lang.annotations(field).stream().limit(1))
                .toList();
    }

    private @Nullable ManagerSource manager(TypeElement model, Options table) {
        return table.type("manager")
                .flatMap(lang::declared)
                .map(manager -> manager(model, manager))
                .orElse(null);
    }

    private ManagerSource manager(TypeElement model, TypeElement manager) {
        TypeMirror managed = lang.argumentOf(manager.asType(), RyxTypes.MANAGER.canonicalName())
                .orElse(null);
        String name = managed == null ? null : lang.spelling(managed);
        boolean managesAny = managed != null
                && managed.getKind() == TypeKind.TYPEVAR
                && manager.getTypeParameters().size() == 1;
        boolean usable = !Lang.has(manager, Modifier.ABSTRACT)
                && lang.isNameable(manager, lang.packageOf(model))
                && constructorsIn(manager.getEnclosedElements()).stream()
                        .anyMatch(constructor -> takesBinding(constructor) && reaches(model, constructor));
        return new ManagerSource(manager, name, managesAny, usable);
    }

    private boolean takesBinding(ExecutableElement constructor) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        return parameters.size() == 1
                && lang.isNamed(parameters.getFirst().asType(), RyxTypes.MODEL_BINDING.canonicalName());
    }

    private boolean hasNoArgConstructor(TypeElement model) {
        return model.getKind() == ElementKind.RECORD
                || Lombok.makesNoArgConstructor(model)
                || constructorsIn(model.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty() && reaches(model, constructor));
    }

    private boolean reaches(TypeElement model, ExecutableElement constructor) {
        return lang.isReachable(constructor, lang.packageOf(model));
    }

    /** Whether a type that the model's source names does not exist, or not yet: another processor may make it. */
    public boolean isIncomplete(ModelSource model) {
        return model.columns().stream().anyMatch(column -> isMissing(column.type()))
                || model.relations().stream()
                        .anyMatch(relation -> isMissing(relation.element().getReturnType()))
                || isMissing(model.element().getSuperclass());
    }

    private static boolean isMissing(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(ModelReader::isMissing);
            default -> false;
        };
    }
}
