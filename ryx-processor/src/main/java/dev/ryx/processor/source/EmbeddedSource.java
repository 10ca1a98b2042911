package dev.ryx.processor.source;

import dev.ryx.meta.Names;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field, or the component of a record, that holds a record whose components are columns, or records of that kind themselves.
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

    /** By the field and those that hold it: whoever reads it twice reads the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmbeddedSource that
                && element.equals(that.element)
                && Objects.equals(holder(), that.holder());
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }

    /** The same as the component of a record that a field holds. */
    public EmbeddedSource in(EmbeddedSource holder) {
        return new EmbeddedSource(
                element, type, record, visible, nullness, options, others, new Access.Part(holder), null);
    }

    /** The field's name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** The field's name, and before it those of the fields that hold its record: {@code homePlace}. */
    public String path() {
        EmbeddedSource holder = holder();
        return holder == null ? name() : holder.nameOf(name());
    }

    /** The fields that lead from the model to the record, of which this one is the last. */
    public List<String> members() {
        EmbeddedSource holder = holder();
        return holder == null
                ? List.of(name())
                : Stream.concat(holder.members().stream(), Stream.of(name())).toList();
    }

    /** The field that holds the record of which this is a component; null for a field of the model itself. */
    public @Nullable EmbeddedSource holder() {
        return access instanceof Access.Part(EmbeddedSource of) ? of : null;
    }

    /** The field of the model itself. */
    public EmbeddedSource outermost() {
        EmbeddedSource holder = holder();
        return holder == null ? this : holder.outermost();
    }

    /** Whether the field is a component of a record of its own type, which would never end. */
    public boolean recurs() {
        return record != null
                && Stream.iterate(holder(), Objects::nonNull, EmbeddedSource::holder)
                        .anyMatch(outer -> record.equals(outer.record()));
    }

    /** Whether the field may be null. */
    public boolean nullable() {
        return nullness == Nullness.NULLABLE;
    }

    /** The field that may be null so that nothing of this one is there: itself or the next that holds it; null if none may. */
    public @Nullable EmbeddedSource nearestNullable() {
        EmbeddedSource holder = holder();
        return nullable() ? this : holder == null ? null : holder.nearestNullable();
    }

    /** Whether the field is final. */
    public boolean isFinal() {
        return element.getModifiers().contains(Modifier.FINAL);
    }

    /** The Java name of the column of a component. */
    String nameOf(String component) {
        return path() + Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }

    /** The name of the column of a component. */
    String columnOf(String column) {
        String prefix = options.text("prefix");
        String own = (prefix.isEmpty() ? Names.snakeCase(name()) + "_" : prefix) + column;
        EmbeddedSource holder = holder();
        return holder == null ? own : holder.columnOf(own);
    }

    /** The class that declares the field. */
    public TypeElement owner() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Where the field stands, or the model's own that holds it. */
    public Place place() {
        return Place.of(outermost().element());
    }
}
