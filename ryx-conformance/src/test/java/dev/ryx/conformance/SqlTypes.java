package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.meta.SqlType;
import org.jspecify.annotations.Nullable;

/** The types of the corpus. */
final class SqlTypes {

    /** Wide enough for the sums and products of the corpus. */
    private static final SqlType DECIMAL = new SqlType.Decimal(30, 10);

    private SqlTypes() {}

    /** The type that a form names. */
    static SqlType named(JsonNode form) {
        String name = form.path("type").asText();
        return switch (name) {
            case "smallint" -> SqlType.SMALLINT;
            case "int" -> SqlType.INT;
            case "bigint", "auto" -> SqlType.BIGINT;
            case "float" -> SqlType.FLOAT;
            case "decimal" -> DECIMAL;
            case "char", "text" -> SqlType.TEXT;
            case "bool" -> SqlType.BOOL;
            case "date" -> SqlType.DATE;
            case "datetime" -> SqlType.DATETIME;
            case "time" -> SqlType.TIME;
            case "uuid" -> SqlType.UUID;
            case "json" -> SqlType.JSON;
            default -> throw new Unsupported("the type " + name);
        };
    }

    /** The type of a literal that a value of its own kind does not tell; null for the others. */
    static @Nullable SqlType ofLiteral(JsonNode literal) {
        return literal.isNull() ? SqlType.TEXT : null;
    }
}
