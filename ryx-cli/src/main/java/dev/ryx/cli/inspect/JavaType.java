package dev.ryx.cli.inspect;

import dev.ryx.meta.SqlType;

/**
 * The Java type of a field.
 *
 * @param primitive its name where null is not allowed; the same as the other if there is no primitive
 * @param reference its name where null is
 * @param imported what has to be imported, or empty
 */
record JavaType(String primitive, String reference, String imported) {

    static JavaType of(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> new JavaType("boolean", "Boolean", "");
            case SqlType.Int(int bits) when bits == 16 -> new JavaType("short", "Short", "");
            case SqlType.Int(int bits) when bits == 32 -> new JavaType("int", "Integer", "");
            case SqlType.Int _ -> new JavaType("long", "Long", "");
            case SqlType.Float _ -> new JavaType("double", "Double", "");
            case SqlType.Decimal _ -> imported("java.math", "BigDecimal");
            case SqlType.Varchar _, SqlType.Text _ -> new JavaType("String", "String", "");
            case SqlType.Date _ -> imported("java.time", "LocalDate");
            case SqlType.Time _ -> imported("java.time", "LocalTime");
            case SqlType.DateTime _ -> imported("java.time", "LocalDateTime");
            case SqlType.Timestamp _ -> imported("java.time", "Instant");
            case SqlType.Interval _ -> imported("java.time", "Duration");
            case SqlType.Uuid _ -> imported("java.util", "UUID");
            case SqlType.Bytes _ -> new JavaType("byte[]", "byte[]", "");
            case SqlType.Json _ -> imported("dev.ryx.value", "Json");
            case SqlType.Array _ -> throw new IllegalArgumentException("no column is an array");
        };
    }

    private static JavaType imported(String where, String name) {
        return new JavaType(name, name, where + "." + name);
    }
}
