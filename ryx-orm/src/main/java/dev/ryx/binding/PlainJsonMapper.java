package dev.ryx.binding;

import dev.ryx.value.Json;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON of values whose form needs no library. */
final class PlainJsonMapper implements JsonMapper {

    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.of(
            String.class, text -> text,
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse,
            OffsetDateTime.class, OffsetDateTime::parse,
            Instant.class, Instant::parse,
            Duration.class, Duration::parse,
            UUID.class, UUID::fromString);

    private static final Map<Class<?>, Function<BigDecimal, Object>> FROM_NUMBER = Map.ofEntries(
            Map.entry(int.class, BigDecimal::intValueExact),
            Map.entry(Integer.class, BigDecimal::intValueExact),
            Map.entry(long.class, BigDecimal::longValueExact),
            Map.entry(Long.class, BigDecimal::longValueExact),
            Map.entry(short.class, BigDecimal::shortValueExact),
            Map.entry(Short.class, BigDecimal::shortValueExact),
            Map.entry(byte.class, BigDecimal::byteValueExact),
            Map.entry(Byte.class, BigDecimal::byteValueExact),
            Map.entry(double.class, BigDecimal::doubleValue),
            Map.entry(Double.class, BigDecimal::doubleValue),
            Map.entry(float.class, BigDecimal::floatValue),
            Map.entry(Float.class, BigDecimal::floatValue),
            Map.entry(BigInteger.class, BigDecimal::toBigIntegerExact),
            Map.entry(BigDecimal.class, number -> number));

    @Override
    public String write(Object value, Type type) {
        return Json.of(plain(value)).text();
    }

    @Override
    public Object read(String json, Type type) {
        Object value = value(new Json(json).value(), type);
        if (value == null) {
            throw new IllegalArgumentException("It is null.");
        }
        return value;
    }

    /** What a text or a number stands for; one that is out of place is refused as all else is. */
    private static <T> Object converted(Function<T, Object> conversion, T given, Type type) {
        try {
            return conversion.apply(given);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new IllegalArgumentException("A value in the JSON is no " + type.getTypeName() + ".", e);
        }
    }

    /** The value as maps, lists and what JSON has. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Json json -> json;
            case CharSequence text -> text;
            case Boolean truth -> truth;
            case Number number -> number;
            case Enum<?> constant -> constant.name();
            case Optional<?> optional -> plain(optional.orElse(null));
            case Map<?, ?> map -> plainMap(map);
            case Collection<?> list -> list.stream().map(PlainJsonMapper::plain).toList();
            case Object[] array ->
                Arrays.stream(array).map(PlainJsonMapper::plain).toList();
            case Record object -> plainRecord(object);
            default -> plainText(value);
        };
    }

    private static String plainText(Object value) {
        if (FROM_TEXT.containsKey(value.getClass())) {
            return value.toString();
        }
        throw noForm(value.getClass());
    }

    private static IllegalArgumentException noForm(Type type) {
        return new IllegalArgumentException(
                type.getTypeName() + " has no JSON form that Ryx knows; with ryx-jackson it may have one.");
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) ->
                plain.put(key instanceof Enum<?> name ? name.name() : String.valueOf(key), plain(value)));
        return plain;
    }

    private static Map<String, @Nullable Object> plainRecord(Record object) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            plain.put(component.getName(), plain(component(component, object)));
        }
        return plain;
    }

    private static @Nullable Object component(RecordComponent component, Record object) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(object);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalArgumentException("The record " + object.getClass().getName() + " cannot be read.", e);
        }
    }

    private static @Nullable Object value(@Nullable Object json, Type type) {
        if (type == Json.class) {
            return Json.of(json);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return Optional.ofNullable(value(json, generic.getActualTypeArguments()[0]));
        }
        if (json == null || type == Object.class) {
            return json;
        }
        return switch (type) {
            case WildcardType wildcard -> value(json, wildcard.getUpperBounds()[0]);
            case ParameterizedType parameterized -> generic(json, parameterized);
            case GenericArrayType array -> throw noForm(array);
            case Class<?> plain -> plain(json, plain);
            default -> throw noForm(type);
        };
    }

    private static Object generic(Object json, ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw.isAssignableFrom(LinkedHashMap.class)
                && Map.class.isAssignableFrom(raw)
                && json instanceof Map<?, ?> map) {
            return map(map, arguments[0], arguments[1]);
        }
        if (json instanceof Collection<?> list) {
            if (raw.isAssignableFrom(ArrayList.class) && raw != Object.class) {
                return list(list, arguments[0]);
            }
            if (raw == Set.class) {
                return new LinkedHashSet<>(list(list, arguments[0]));
            }
        }
        throw mismatch(json, type);
    }

    private static IllegalArgumentException mismatch(Object json, Type type) {
        return new IllegalArgumentException(
                "A " + json.getClass().getSimpleName() + " in the JSON is no " + type.getTypeName() + ".");
    }

    private static Map<Object, @Nullable Object> map(Map<?, ?> json, Type key, Type value) {
        var map = new LinkedHashMap<Object, @Nullable Object>();
        json.forEach((name, one) -> map.put(plain(name, (Class<?>) key), value(one, value)));
        return map;
    }

    private static List<@Nullable Object> list(Collection<?> json, Type element) {
        var list = new ArrayList<@Nullable Object>(json.size());
        json.forEach(one -> list.add(value(one, element)));
        return list;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal cannot say that it is an enum of its own constants
    private static Object plain(Object json, Class<?> type) {
        if (json instanceof String text && type.isEnum()) {
            return Enum.valueOf((Class) type, text);
        }
        if (json instanceof String text && FROM_TEXT.containsKey(type)) {
            return converted(FROM_TEXT.get(type), text, type);
        }
        if (json instanceof Number number && FROM_NUMBER.containsKey(type)) {
            return converted(FROM_NUMBER.get(type), new BigDecimal(number.toString()), type);
        }
        if (json instanceof Boolean truth && (type == boolean.class || type == Boolean.class)) {
            return truth;
        }
        if (json instanceof Map<?, ?> map && type.isRecord()) {
            return record(map, type);
        }
        if (type.isInstance(json)) {
            return json;
        }
        throw mismatch(json, type);
    }

    private static Object record(Map<?, ?> json, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(json.get(components[i].getName()), components[i].getGenericType());
        }
        try {
            Class<?>[] classes =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(classes);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalArgumentException("The record " + type.getName() + " cannot be made of the JSON.", e);
        }
    }
}
