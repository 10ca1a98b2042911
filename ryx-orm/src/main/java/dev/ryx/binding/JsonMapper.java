package dev.ryx.binding;

import java.lang.reflect.Type;

/**
 * Turns values of any class into JSON text and back, for fields that are {@code @Json}. {@code ryx-jackson} provides one for the
 * service loader; without any, Ryx does it for maps, lists, sets, enums, text, numbers, truth values, times, UUIDs and records of
 * them.
 */
public interface JsonMapper {

    /**
     * The JSON text of a value.
     *
     * @param type the type of the field
     * @throws IllegalArgumentException if it has none
     */
    String write(Object value, Type type);

    /**
     * The value of a JSON text.
     *
     * @param type the type of the field
     * @throws IllegalArgumentException if the text is none of that type
     */
    Object read(String json, Type type);
}
