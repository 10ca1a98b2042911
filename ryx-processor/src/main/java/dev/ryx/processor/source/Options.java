package dev.ryx.processor.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The values of one annotation on one element. An annotation that is absent has the values that nobody wrote: false, 0,
 * the empty string, the empty list.
 */
public final class Options {

    private final Element element;
    private final @Nullable AnnotationMirror annotation;
    private final Map<String, AnnotationValue> values;

    private Options(Element element, @Nullable AnnotationMirror annotation, Map<String, AnnotationValue> values) {
        this.element = element;
        this.annotation = annotation;
        this.values = values;
    }

    /** Reads the values that the source gives; the others are the defaults of {@link #absent}. */
    public static Options of(Element element, AnnotationMirror annotation) {
        var values = new LinkedHashMap<String, AnnotationValue>();
        annotation.getElementValues().forEach((method, value) -> values.put(nameOf(method), value));
        return new Options(element, annotation, values);
    }

    /** An annotation that the element does not have. */
    public static Options absent(Element element) {
        return new Options(element, null, Map.of());
    }

    /** The annotation's simple name, or nothing if it is absent. */
    public String annotation() {
        return annotation == null
                ? ""
                : annotation.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** Whether the element has the annotation. */
    public boolean isPresent() {
        return annotation != null;
    }

    /** Whether the source gives this value, be it the default. */
    public boolean gives(String name) {
        return values.containsKey(name);
    }

    /** The names of all values that the source gives, in its order. */
    public List<String> given() {
        return List.copyOf(values.keySet());
    }

    /** A boolean, false if it is not given. */
    public boolean flag(String name) {
        return value(name) instanceof Boolean flag && flag;
    }

    /** A whole number, 0 if it is not given. */
    public int number(String name) {
        return value(name) instanceof Integer number ? number : 0;
    }

    /** A string or the name of an enum constant, empty if it is not given. */
    public String text(String name) {
        return textOf(value(name));
    }

    /** A type, if it is given. */
    public Optional<TypeMirror> type(String name) {
        return value(name) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    /** Strings, none if they are not given. */
    public List<String> texts(String name) {
        return items(name).stream().map(item -> textOf(item.getValue())).toList();
    }

    /** Types, none if they are not given. */
    public List<TypeMirror> types(String name) {
        return items(name).stream()
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** Annotations, none if they are not given. */
    public List<Options> annotations(String name) {
        return items(name).stream()
                .filter(item -> item.getValue() instanceof AnnotationMirror)
                .map(item -> of(element, (AnnotationMirror) item.getValue()))
                .toList();
    }

    /** Where the annotation stands, or its element if it is absent. */
    public Place place() {
        return new Place(element, annotation, null);
    }

    /** Where a value stands, or the annotation if it is not given. */
    public Place place(String name) {
        return new Place(element, annotation, values.get(name));
    }

    /** Where one string of several stands. */
    public Place place(String name, int index) {
        List<? extends AnnotationValue> items = items(name);
        return index < items.size() ? new Place(element, annotation, items.get(index)) : place(name);
    }

    private @Nullable Object value(String name) {
        AnnotationValue value = values.get(name);
        return value == null ? null : value.getValue();
    }

    private List<? extends AnnotationValue> items(String name) {
        return value(name) instanceof List<?> items
                ? items.stream().map(AnnotationValue.class::cast).toList()
                : List.of();
    }

    private static String textOf(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case VariableElement constant -> constant.getSimpleName().toString();
            case null, default -> "";
        };
    }

    private static String nameOf(ExecutableElement method) {
        return method.getSimpleName().toString();
    }
}
