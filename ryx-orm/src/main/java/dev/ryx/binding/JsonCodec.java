package dev.ryx.binding;

import dev.ryx.error.FieldException;
import dev.ryx.value.Codec;
import dev.ryx.value.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ServiceLoader;

/**
 * Keeps values of a class as JSON. Generated code makes a subclass that knows the whole type, as in
 * {@code new JsonCodec<Map<String, Integer>>() {}}.
 *
 * @param <T> the class of the values
 */
public abstract class JsonCodec<T> implements Codec<T, Json> {

    private final Type type;

    /** For generated code. */
    protected JsonCodec() {
        type = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    /** Found when the first value is kept or read: a model loads without it. */
    private static final class Mapper {

        static final JsonMapper INSTANCE = ServiceLoader.load(JsonMapper.class, JsonCodec.class.getClassLoader())
                .findFirst()
                .orElseGet(PlainJsonMapper::new);

        private Mapper() {}
    }

    @Override
    public final Json toColumn(T value) {
        if (value instanceof Json json) {
            return json;
        }
        try {
            return new Json(Mapper.INSTANCE.write(value, type));
        } catch (IllegalArgumentException e) {
            throw FieldException.badValue(
                    "A @Json field of the type " + type.getTypeName(),
                    String.valueOf(e.getMessage()),
                    "Give values that have a JSON form.");
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the mapper reads values of the type
    public final T fromColumn(Json column) {
        if (type == Json.class) {
            return (T) column;
        }
        try {
            return (T) Mapper.INSTANCE.read(column.text(), type);
        } catch (IllegalArgumentException e) {
            throw FieldException.badValue(
                    "A @Json field of the type " + type.getTypeName(),
                    "What its column holds is no such value: " + e.getMessage(),
                    "Correct the row, or the type.");
        }
    }
}
