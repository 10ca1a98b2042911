package dev.ryx.processor.read;

import dev.ryx.processor.source.Options;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Foresees the methods that Lombok will add: it changes a class only after this processor has seen it. Only the names of
 * its annotations are known here.
 */
final class Lombok {

    private static final Set<String> HIDDEN = Set.of("PRIVATE", "NONE");

    private Lombok() {}

    static boolean makesGetter(VariableElement field) {
        return makes(field, "Getter");
    }

    static boolean makesSetter(VariableElement field) {
        return makes(field, "Setter");
    }

    static boolean makesNoArgConstructor(TypeElement type) {
        return annotation(type, "NoArgsConstructor")
                .filter(options -> !HIDDEN.contains(options.text("access")))
                .isPresent();
    }

    /** Whether accessors are named like the field itself. */
    static boolean isFluent(VariableElement field) {
        return nearest(field, "Accessors")
                .filter(options -> options.flag("fluent"))
                .isPresent();
    }

    private static boolean makes(VariableElement field, String annotation) {
        return nearest(field, annotation)
                .map(options -> !HIDDEN.contains(options.text("value")))
                .orElseGet(() -> annotation(Lang.around(field), "Data").isPresent());
    }

    private static Optional<Options> nearest(VariableElement field, String name) {
        return Stream.of(field, Lang.around(field))
                .flatMap(element -> annotation(element, name).stream())
                .findFirst();
    }

    private static Optional<Options> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> isLomboks(annotation, name))
                .map(annotation -> Options.of(element, annotation))
                .findFirst();
    }

    private static boolean isLomboks(AnnotationMirror annotation, String name) {
        String qualified = ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        return qualified.startsWith("lombok.") && qualified.endsWith("." + name);
    }
}
