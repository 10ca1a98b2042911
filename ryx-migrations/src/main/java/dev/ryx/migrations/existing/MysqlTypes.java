package dev.ryx.migrations.existing;

import dev.ryx.meta.SqlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of MySQL and MariaDB. A number without a sign gets the next wider type. */
final class MysqlTypes implements ColumnTypes {

    @Override
    public Optional<SqlType> read(String type) {
        TypeText text = TypeText.of(type);
        return Optional.ofNullable(
                switch (text.name()) {
                    case "boolean" -> SqlType.BOOL;
                    case "tinyint", "bit" -> tiny(text);
                    case "smallint" -> text.unsigned() ? SqlType.INT : SqlType.SMALLINT;
                    case "mediumint" -> SqlType.INT;
                    case "int", "integer" -> text.unsigned() ? SqlType.BIGINT : SqlType.INT;
                    case "bigint" -> SqlType.BIGINT;
                    case "float", "double" -> SqlType.FLOAT;
                    case "decimal", "numeric" -> text.decimal();
                    case "char", "varchar" -> text.limited();
                    case "tinytext", "text", "mediumtext", "longtext", "enum", "set" -> SqlType.TEXT;
                    case "date" -> SqlType.DATE;
                    case "time" -> SqlType.TIME;
                    case "datetime" -> SqlType.DATETIME;
                    case "timestamp" -> SqlType.TIMESTAMP;
                    case "tinyblob", "blob", "mediumblob", "longblob", "binary", "varbinary" -> SqlType.BYTES;
                    case "uuid" -> SqlType.UUID;
                    case "json" -> SqlType.JSON;
                    default -> null;
                });
    }

    private static @Nullable SqlType tiny(TypeText text) {
        if (text.number(0, 0) == 1 && !text.unsigned()) {
            return SqlType.BOOL;
        }
        return text.name().equals("bit") ? null : SqlType.SMALLINT;
    }
}
