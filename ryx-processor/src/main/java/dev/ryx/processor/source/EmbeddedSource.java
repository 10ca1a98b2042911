package dev.ryx.processor.source;

import dev.ryx.meta.Names;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field, or the component of a record, that holds a record whose components are columns.
 *
 * @param element the field
 * @param type its type
 * @param record the record, or null if the field holds none that can be embedded
 * @param visible whether generated code can make such a record
 * @param nullness whether the field may be null
 * @param options the values of {@code @Embedded}
 * @param others other annotations of Ryx on the field
 * @param access how to reach the field
 * @param costlyCall a call in its initialiser that does work, or null if none is known
 */
public record EmbeddedSource(
        VariableElement element,
        TypeMirror type,
        @Nullable TypeElement record,
        boolean visible,
        Nullness nullness,
        Options options,
        List<Options> others,
        Access access,
        @Nullable String costlyCall) {

    /** Copies the list. */
    public EmbeddedSource {
        others = List.copyOf(others);
    }

    /** By the field: whoever reads it twice reads the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmbeddedSource that && element.equals(that.element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }

    /** The field's name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** Whether the field may be null. */
    public boolean nullable() {
        return nullness == Nullness.NULLABLE;
    }

    /** Whether the field is final. */
    public boolean isFinal() {
        return element.getModifiers().contains(Modifier.FINAL);
    }

    /** The Java name of the column of a component. */
    String nameOf(String component) {
        return name() + Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }

    /** The name of the column of a component. */
    String columnOf(String column) {
        String prefix = options.text("prefix");
        return (prefix.isEmpty() ? Names.snakeCase(name()) + "_" : prefix) + column;
    }

    /** The class that declares the field. */
    public TypeElement owner() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Where the field stands. */
    public Place place() {
        return Place.of(element);
    }
}
