package dev.ryx.processor.read;

import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import dev.ryx.processor.source.Nullness;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.ValidatorSource;
import dev.ryx.processor.source.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the columns of a model, inherited ones first. */
final class ColumnReader {

    private static final Set<String> NO_CONSTRAINTS = Set.of("Field", "Relation", "Json", "Version", "ValidatedBy");

    private final Lang lang;
    private final TargetReader targets;
    private final ValueTypeReader types;
    private final AccessReader access;
    private final InitialiserReader initialisers;

    ColumnReader(Lang lang, TargetReader targets, InitialiserReader initialisers) {
        this.lang = lang;
        this.targets = targets;
        this.initialisers = initialisers;
        this.types = new ValueTypeReader(lang, targets);
        this.access = new AccessReader(lang);
    }

    List<ColumnSource> read(TypeElement model) {
        return targets.fields(model)
                .flatMap(field -> isEmbedded(field)
                        ? columnsOf(model, holder(model, model, field))
                        : Stream.of(read(model, field)))
                .toList();
    }

    /** The fields that hold records whose components are columns, and the components that do so. */
    List<EmbeddedSource> embedded(TypeElement model) {
        return targets.fields(model)
                .filter(this::isEmbedded)
                .flatMap(field -> within(model, holder(model, model, field)))
                .toList();
    }

    private boolean isEmbedded(VariableElement field) {
        return lang.options(field, "Embedded").isPresent();
    }

    private Stream<ColumnSource> columnsOf(TypeElement model, EmbeddedSource holder) {
        return components(holder)
                .flatMap(part -> isEmbedded(part)
                        ? columnsOf(model, inner(model, part, holder))
                        : Stream.of(read(record(part), part).in(holder)));
    }

    private Stream<EmbeddedSource> within(TypeElement model, EmbeddedSource holder) {
        Stream<EmbeddedSource> inner =
                components(holder).filter(this::isEmbedded).flatMap(part -> within(model, inner(model, part, holder)));
        return Stream.concat(Stream.of(holder), inner);
    }

    private EmbeddedSource inner(TypeElement model, VariableElement part, EmbeddedSource holder) {
        return holder(model, record(part), part).in(holder);
    }

    private static TypeElement record(VariableElement part) {
        return (TypeElement) Objects.requireNonNull(part.getEnclosingElement());
    }

    private Stream<VariableElement> components(EmbeddedSource holder) {
        return holder.record() == null || holder.recurs() ? Stream.of() : targets.fields(holder.record());
    }

    /**
     * @param model the model, whose generated code makes the record
     * @param owner the model, or the record of which the field is a component
     */
    private EmbeddedSource holder(TypeElement model, TypeElement owner, VariableElement field) {
        TypeMirror type = lang.types().asMemberOf((DeclaredType) owner.asType(), field);
        TypeElement record = lang.declared(type)
                .filter(declared -> declared.getKind() == ElementKind.RECORD
                        && declared.getTypeParameters().isEmpty())
                .orElse(null);
        return new EmbeddedSource(
                field,
                type,
                record,
                record == null || lang.isNameable(record, lang.packageOf(model)),
                lang.nullness(field, type),
                lang.options(field, "Embedded"),
                lang.annotations(field).stream()
                        .filter(options -> !options.annotation().equals("Embedded"))
                        .toList(),
                access.read(owner, field, type, true),
                initialisers.costlyCall(field).orElse(null));
    }

    private ColumnSource read(TypeElement model, VariableElement field) {
        TypeMirror type = lang.types().asMemberOf((DeclaredType) model.asType(), field);
        ValueType value = types.read(model, field, type);
        boolean isReference = value instanceof ValueType.Reference;
        return new ColumnSource(
                field,
                type,
                value,
                nullness(field, type, value),
                targets.isKey(model, field),
                lang.options(field, "Field"),
                lang.options(field, "Relation"),
                constraints(field),
                lang.options(field, "Version").isPresent(),
                validators(model, field, type),
                access.read(model, field, type, !isReference),
                isReference ? null : initialisers.costlyCall(field).orElse(null));
    }

    private List<ValidatorSource> validators(TypeElement model, VariableElement field, TypeMirror type) {
        Options named = lang.options(field, "ValidatedBy");
        List<TypeMirror> types = named.types("value");
        return IntStream.range(0, types.size())
                .mapToObj(i ->
                        new ValidatorSource(types.get(i), fits(model, types.get(i), type), named.place("value", i)))
                .toList();
    }

    private boolean fits(TypeElement model, TypeMirror validator, TypeMirror type) {
        boolean validates = lang.argumentsOf(validator, RyxTypes.FIELD_VALIDATOR.canonicalName())
                .filter(arguments -> arguments.size() == 1)
                .filter(arguments -> lang.isAssignable(type, arguments.getFirst()))
                .isPresent();
        return validates && lang.isMakeable(validator, model);
    }

    private List<Options> constraints(VariableElement field) {
        return lang.annotations(field).stream()
                .filter(options -> !NO_CONSTRAINTS.contains(options.annotation()))
                .toList();
    }

    /** A relation is optional if its type argument is; a declaration annotation can only speak of the whole field. */
    private Nullness nullness(VariableElement field, TypeMirror type, ValueType value) {
        if (!(value instanceof ValueType.Reference)) {
            Nullness declared = lang.nullness(field, field.asType());
            return declared == Nullness.NEVER ? lang.nullness(field, type) : declared;
        }
        if (lang.saysNullable(type)) {
            return Nullness.MISPLACED;
        }
        boolean optional = lang.saysNullable(field)
                || lang.argument(type).filter(lang::saysNullable).isPresent();
        return optional ? Nullness.NULLABLE : Nullness.NEVER;
    }
}
