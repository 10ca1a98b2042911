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

    /** The name of the column in Java: the field's, and before it that of the field which holds its record. */
    public String name() {
        String field = fieldName();
        EmbeddedSource holder = holder();
        return holder == null ? field : holder.nameOf(field);
    }

    /** The field's own name. */
    public String fieldName() {
        return element.getSimpleName().toString();
    }

    /** The field that holds the record of which this is a component; null for a field of the model itself. */
    public @Nullable EmbeddedSource holder() {
        return access instanceof Access.Part(EmbeddedSource of) ? of : null;
    }

    /** Whether its column accepts NULL. */
    public boolean acceptsNull() {
        EmbeddedSource holder = holder();
        return nullable() || (holder != null && holder.nearestNullable() != null);
    }

    /** The same as the component of a record that a field holds. */
    public ColumnSource in(EmbeddedSource holder) {
        return new ColumnSource(
                element,
                type,
                value,
                nullness,
                false,
                field,
                relation,
                constraints,
                version,
                validators,
                new Access.Part(holder),
                null);
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
        String own = given.isEmpty() ? Names.snakeCase(fieldName()) + (isReference() ? "_id" : "") : given;
        EmbeddedSource holder = holder();
        return holder == null ? own : holder.columnOf(own);
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

    /** Where the field stands, or that which holds its record. */
    public Place place() {
        EmbeddedSource holder = holder();
        return holder == null ? Place.of(element) : holder.place();
    }
}
