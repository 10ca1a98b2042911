package dev.ryx.processor.read;

import static javax.lang.model.util.ElementFilter.methodsIn;

import dev.ryx.meta.Names;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ThroughSource;
import dev.ryx.processor.source.ToManySource;
import dev.ryx.processor.source.ToManySource.Candidate;
import dev.ryx.processor.source.ToManySource.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the methods annotated with {@code @Relation}, inherited ones first. */
final class ToManyReader {

    private static final Map<String, Kind> KINDS = Map.of(
            RyxTypes.MANY_TO_MANY.canonicalName(), Kind.MANY_TO_MANY,
            RyxTypes.RELATED_SET.canonicalName(), Kind.RELATED_SET,
            RyxTypes.RELATED_ONE.canonicalName(), Kind.RELATED_ONE);

    private final Lang lang;
    private final TargetReader targets;

    ToManyReader(Lang lang, TargetReader targets) {
        this.lang = lang;
        this.targets = targets;
    }

    List<ToManySource> read(TypeElement model) {
        var byName = new LinkedHashMap<String, ToManySource>();
        methods(model).forEach(method -> byName.put(method.getSimpleName().toString(), read(model, method)));
        return List.copyOf(byName.values());
    }

    /** The methods with the annotation, without the accessors of a record, which have those of their components. */
    private Stream<ExecutableElement> methods(TypeElement model) {
        return lang.lineage(model).stream()
                .flatMap(type -> methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> lang.options(method, "Relation").isPresent())
                .filter(method -> lang.elements().recordComponentFor(method) == null);
    }

    private ToManySource read(TypeElement model, ExecutableElement method) {
        TypeMirror returned = returned(model, method);
        Kind kind = kind(returned);
        Target target = kind == Kind.OTHER
                ? null
                : lang.argument(returned).flatMap(targets::read).orElse(null);
        List<Candidate> candidates = target == null ? List.of() : candidates(target, model);
        Options options = lang.options(method, "Relation");
        return new ToManySource(method, kind, target, options, candidates, through(options));
    }

    private @Nullable ThroughSource through(Options options) {
        return options.type("through")
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .flatMap(targets::read)
                .map(this::through)
                .orElse(null);
    }

    private ThroughSource through(Target target) {
        TypeElement model = target.element();
        String given = lang.options(model, "Table").text("value");
        var keys = new ArrayList<ThroughSource.Key>();
        targets.fields(model).forEach(field -> {
            TypeMirror type = type(model, field);
            if (isKey(type)) {
                lang.argument(type)
                        .flatMap(lang::declared)
                        .ifPresent(referred -> keys.add(new ThroughSource.Key(
                                field.getSimpleName().toString(),
                                column(field),
                                referred.getQualifiedName().toString())));
            }
        });
        return new ThroughSource(target, given.isEmpty() ? Names.tableName(target.label()) : given, keys);
    }

    private String column(VariableElement field) {
        String given = lang.options(field, "Relation").text("column");
        return given.isEmpty() ? Names.snakeCase(field.getSimpleName().toString()) + "_id" : given;
    }

    private boolean isKey(TypeMirror type) {
        return lang.isNamed(type, RyxTypes.FOREIGN_KEY.canonicalName()) || isOneToOne(type);
    }

    private boolean isOneToOne(TypeMirror type) {
        return lang.isNamed(type, RyxTypes.ONE_TO_ONE.canonicalName());
    }

    private TypeMirror returned(TypeElement model, ExecutableElement method) {
        var type = (ExecutableType) lang.types().asMemberOf((DeclaredType) model.asType(), method);
        return type.getReturnType();
    }

    private Kind kind(TypeMirror type) {
        return lang.declared(type)
                .map(element -> KINDS.getOrDefault(element.getQualifiedName().toString(), Kind.OTHER))
                .orElse(Kind.OTHER);
    }

    /** The other model's relations that lead to this one. */
    private List<Candidate> candidates(Target target, TypeElement model) {
        TypeElement other = target.element();
        Stream<Candidate> keys = targets.fields(other)
                .filter(field -> leadsTo(model, type(other, field)))
                .map(field -> new Candidate(
                        field.getSimpleName().toString(),
                        isOneToOne(type(other, field)) ? Kind.RELATED_ONE : Kind.RELATED_SET));
        Stream<Candidate> many = methods(other)
                .filter(method ->
                        leadsTo(model, returned(other, method)) && kind(returned(other, method)) == Kind.MANY_TO_MANY)
                .filter(method ->
                        lang.options(method, "Relation").text("mappedBy").isEmpty())
                .map(method -> new Candidate(method.getSimpleName().toString(), Kind.MANY_TO_MANY));
        return Stream.concat(keys, many).toList();
    }

    private TypeMirror type(TypeElement model, VariableElement field) {
        return lang.types().asMemberOf((DeclaredType) model.asType(), field);
    }

    private boolean leadsTo(TypeElement model, TypeMirror relation) {
        boolean isRelation = isKey(relation) || kind(relation) != Kind.OTHER;
        return isRelation
                && lang.argument(relation)
                        .flatMap(lang::declared)
                        .filter(model::equals)
                        .isPresent();
    }
}
