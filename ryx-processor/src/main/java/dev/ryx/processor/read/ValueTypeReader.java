package dev.ryx.processor.read;

import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Tells what a field of a type holds. */
final class ValueTypeReader {

    private final Lang lang;
    private final TargetReader targets;
    private final CodedReader coded;

    ValueTypeReader(Lang lang, TargetReader targets) {
        this.lang = lang;
        this.targets = targets;
        this.coded = new CodedReader(lang);
    }

    /** What a field of a type holds, by what is said of the field, or by the type alone. */
    ValueType read(TypeElement model, Element field, TypeMirror type) {
        return coded.declared(model, field, type).orElseGet(() -> read(type));
    }

    private ValueType read(TypeMirror type) {
        String spelling = lang.spelling(type);
        Optional<ValueType> plain = Scalar.named(spelling)
                .map(scalar -> new ValueType.Plain(scalar, type.getKind().isPrimitive()));
        return plain.or(() -> holder(type))
                .or(() -> constant(type))
                .or(() -> coded.list(type))
                .orElseGet(() -> new ValueType.Unknown(spelling));
    }

    private Optional<ValueType> holder(TypeMirror type) {
        boolean oneToOne = lang.isNamed(type, RyxTypes.ONE_TO_ONE.canonicalName());
        if (!oneToOne && !lang.isNamed(type, RyxTypes.FOREIGN_KEY.canonicalName())) {
            return Optional.empty();
        }
        var target = lang.argument(type).flatMap(targets::read).orElse(null);
        return Optional.of(new ValueType.Reference(oneToOne, target));
    }

    private Optional<ValueType> constant(TypeMirror type) {
        return lang.declared(type)
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .map(element -> new ValueType.Constant(element, constants(element)));
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString())
                .toList();
    }
}
