package dev.ryx.processor.source;

import dev.ryx.meta.Names;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field, or the component of a record, that is a column.
 *
 * @param element the field; of a record the component's
 * @param type its type as the model sees it, type variables of base classes replaced
 * @param value what it holds
 * @param nullness whether the column accepts NULL
 * @param key whether it is the primary key
 * @param field the values of {@code @Field}
 * @param relation the values of {@code @Relation}
 * @param constraints the annotations of validation, in the order of the source
 * @param version whether it counts how often the row was saved
 * @param validators what {@code @ValidatedBy} names
 * @param access how to reach it
 * @param costlyCall a call in its initialiser that does work, or null if none is known
 */
public record ColumnSource(
        VariableElement element,
        TypeMirror type,
        ValueType value,
        Nullness nullness,
        boolean key,
        Options field,
        Options relation,
        List<Options> constraints,
        boolean version,
        List<ValidatorSource> validators,
        Access access,
        @Nullable String costlyCall) {

    /** Copies the list. */
    public ColumnSource {
        constraints = List.copyOf(constraints);
        validators = List.copyOf(validators);
    }

    /** The field's name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** The class that declares the field. */
    public TypeElement owner() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Whether an object may have null in the field. */
    public boolean nullable() {
        return nullness == Nullness.NULLABLE;
    }

    /** Whether the database gives the key of a new row. */
    public boolean generatedKey() {
        return key && nullable() && value instanceof ValueType.Plain(Scalar scalar, var _) && scalar.isWhole();
    }

    /** Whether it is a relation. */
    public boolean isReference() {
        return value instanceof ValueType.Reference;
    }

    /** The field's modifiers. */
    public Set<Modifier> modifiers() {
        return element.getModifiers();
    }

    /** The name of its column. */
    public String columnName() {
        String given = (isReference() ? relation : field).text("column");
        if (!given.isEmpty()) {
            return given;
        }
        return Names.snakeCase(name()) + (isReference() ? "_id" : "");
    }

    /** What a text path may call it. */
    public Set<String> spellings() {
        String snake = Names.snakeCase(name());
        return isReference()
                ? new TreeSet<>(List.of(name(), snake, columnName(), name() + "Id", snake + "_id"))
                : new TreeSet<>(List.of(name(), snake, columnName()));
    }

    /** The model that a relation refers to, if it is one and names one. */
    public Optional<Target> target() {
        return value instanceof ValueType.Reference(var _, Target target)
                ? Optional.ofNullable(target)
                : Optional.empty();
    }

    /** Where the field stands. */
    public Place place() {
        return Place.of(element);
    }
}
