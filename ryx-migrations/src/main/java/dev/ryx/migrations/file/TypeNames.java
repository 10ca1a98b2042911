package dev.ryx.migrations.file;

import dev.ryx.meta.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How types are written. */
final class TypeNames {

    private static final Map<String, SqlType> PLAIN = new TreeMap<>(Map.ofEntries(
            Map.entry("boolean", SqlType.BOOL),
            Map.entry("smallint", SqlType.SMALLINT),
            Map.entry("integer", SqlType.INT),
            Map.entry("bigint", SqlType.BIGINT),
            Map.entry("double", SqlType.FLOAT),
            Map.entry("text", SqlType.TEXT),
            Map.entry("date", SqlType.DATE),
            Map.entry("time", SqlType.TIME),
            Map.entry("datetime", SqlType.DATETIME),
            Map.entry("timestamp", SqlType.TIMESTAMP),
            Map.entry("interval", SqlType.INTERVAL),
            Map.entry("uuid", SqlType.UUID),
            Map.entry("bytes", SqlType.BYTES),
            Map.entry("json", SqlType.JSON)));

    private TypeNames() {}

    /** The type that is one word. */
    static Optional<SqlType> plain(String word) {
        return Optional.ofNullable(PLAIN.get(word));
    }

    /** The words that begin a type. */
    static List<String> known() {
        return java.util.stream.Stream.concat(PLAIN.keySet().stream(), java.util.stream.Stream.of("decimal", "varchar"))
                .toList();
    }

    static String text(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> "boolean";
            case SqlType.Int(int bits) -> bits == 16 ? "smallint" : bits == 32 ? "integer" : "bigint";
            case SqlType.Float _ -> "double";
            case SqlType.Decimal(int precision, int scale) -> "decimal(" + precision + ", " + scale + ")";
            case SqlType.Varchar(int length) -> "varchar(" + length + ")";
            case SqlType.Text _ -> "text";
            case SqlType.Date _ -> "date";
            case SqlType.Time _ -> "time";
            case SqlType.DateTime _ -> "datetime";
            case SqlType.Timestamp _ -> "timestamp";
            case SqlType.Interval _ -> "interval";
            case SqlType.Uuid _ -> "uuid";
            case SqlType.Bytes _ -> "bytes";
            case SqlType.Json _ -> "json";
            case SqlType.Array(SqlType element) -> text(element) + "[]";
        };
    }
}
