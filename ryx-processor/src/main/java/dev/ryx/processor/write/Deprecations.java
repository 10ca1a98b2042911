package dev.ryx.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ToManySource;
import dev.ryx.processor.source.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Accepts deprecated members in generated code: whoever deprecates a field still has its column. */
final class Deprecations {

    private Deprecations() {}

    /** The annotation that keeps the compiler quiet about a model's deprecated members, if it has any. */
    static Optional<AnnotationSpec> of(ModelSource model, Elements elements) {
        return used(model).anyMatch(elements::isDeprecated)
                ? Optional.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "deprecation", "removal")
                        .build())
                : Optional.empty();
    }

    private static Stream<Element> used(ModelSource model) {
        Stream<Element> columns = model.columns().stream().flatMap(Deprecations::used);
        Stream<Element> targets = model.relations().stream()
                .map(ToManySource::target)
                .filter(Objects::nonNull)
                .map(Target::element);
        return Stream.of(Stream.of(model.element()), columns, targets).flatMap(part -> part);
    }

    private static Stream<Element> used(ColumnSource column) {
        Stream<Element> types = switch (column.value()) {
            case ValueType.Constant(TypeElement type, List<String> _) -> Stream.of(type);
            case ValueType.Reference _ ->
                column.target().map(Target::element).stream().map(Element.class::cast);
            case ValueType.Plain _, ValueType.Coded _, ValueType.Unknown _ -> Stream.of();
        };
        return Stream.concat(Stream.of(column.element()), types);
    }
}
