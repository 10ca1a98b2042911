package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.NewObject;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Assignment;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.CompositeKey;
import dev.ryx.query.ast.Expression;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets the fields of objects from values by name, as text spells them. */
public final class ColumnValues {

    private ColumnValues() {}

    /**
     * The object with these values: the same object, or for a record a copy.
     *
     * @param values values by field name; an object stands for its key
     * @throws FieldException if a name is no field, or a value does not fit
     */
    public static <M> M set(ModelBinding<M> binding, M object, Map<String, ? extends @Nullable Object> values) {
        return binding.with(object, stored(binding, byField(binding.meta(), values)));
    }

    /**
     * A new object with these values.
     *
     * @param values values by field; an object stands for its key
     * @throws FieldException if a value does not fit, or a record has not got all that it needs
     */
    public static <M> M make(ModelBinding<M> binding, Map<FieldMeta, @Nullable Object> values) {
        return NewObject.of(binding, stored(binding, values));
    }

    private static Map<FieldMeta, @Nullable Object> stored(
            ModelBinding<?> binding, Map<FieldMeta, @Nullable Object> values) {
        var stored = new LinkedHashMap<FieldMeta, @Nullable Object>();
        values.forEach((field, value) -> stored.put(field, value(binding, field, value)));
        return stored;
    }

    /**
     * Values by the fields that their names name.
     *
     * @throws FieldException if one names no field, or is an expression
     */
    public static Map<FieldMeta, @Nullable Object> byField(
            ModelMeta model, Map<String, ? extends @Nullable Object> values) {
        var fields = new LinkedHashMap<FieldMeta, @Nullable Object>();
        for (Map.Entry<String, ? extends @Nullable Object> one : values.entrySet()) {
            String name = one.getKey();
            Object value = operand(name, column(Bindings.named(model.name()), name, one.getValue()));
            if (name.equals("pk") && value instanceof CompositeKey key) {
                putKey(model, key, fields);
            } else {
                fields.put(field(model, name), value);
            }
        }
        return fields;
    }

    /** A value by name as its column holds it, if it is one that the field's codec takes; the same value otherwise. */
    public static @Nullable Object column(ModelBinding<?> binding, String name, @Nullable Object value) {
        return value == null
                ? null
                : Bindings.models()
                        .field(binding.meta(), name)
                        .map(field -> binding.column(binding.indexOf(field), value))
                        .orElse(value);
    }

    /** Adds the values of the fields of a key. */
    static void putKey(ModelMeta model, CompositeKey key, Map<FieldMeta, @Nullable Object> values) {
        for (int i = 0; i < model.key().size(); i++) {
            values.put(model.key().get(i), key.values().get(i));
        }
    }

    /**
     * The field that a text names.
     *
     * @throws FieldException if there is none
     */
    public static FieldMeta field(ModelMeta model, String name) {
        return Bindings.models()
                .field(model, name)
                .orElseThrow(() -> FieldException.unknown(
                        model.label(), name, name, Bindings.models().memberNames(model)));
    }

    private static @Nullable Object operand(String name, @Nullable Object given) {
        if (Assignment.of(name, given).node().value() instanceof Expression.Value(Object value, SqlType _)) {
            return value;
        }
        throw FieldException.wrongUse(
                "A field of an object holds a value, no expression.", "Give update(…) the expression.");
    }

    private static @Nullable Object value(ModelBinding<?> binding, FieldMeta field, @Nullable Object given) {
        ModelMeta model = binding.meta();
        if (given == null && !field.nullable() && !field.primaryKey()) {
            throw FieldException.badValue(
                    model.label() + "." + field.name(), "The field is not @Nullable.", "Give it a value.");
        }
        Object fitting = Lookups.resolver().fitting(model, field, given);
        return switch (field.type()) {
            case SqlType.Int type when fitting instanceof Long number -> whole(type, number);
            case SqlType.Json _ when fitting instanceof String text -> new Json(text);
            default -> fitting;
        };
    }

    /** A whole number as the Java class of a column's type. */
    static Number whole(SqlType type, long number) {
        int bits = type instanceof SqlType.Int(int width) ? width : Long.SIZE;
        return switch (bits) {
            case Short.SIZE -> (short) number;
            case Integer.SIZE -> (int) number;
            default -> number;
        };
    }

    /** A value as it is after it was stored, equal to others that a column holds alike. */
    static Object comparable(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal.stripTrailingZeros();
            case Instant time -> time.truncatedTo(ChronoUnit.MICROS);
            case LocalDateTime time -> time.truncatedTo(ChronoUnit.MICROS);
            case LocalTime time -> time.truncatedTo(ChronoUnit.MICROS);
            case byte[] bytes -> ByteBuffer.wrap(bytes);
            default -> value;
        };
    }
}
