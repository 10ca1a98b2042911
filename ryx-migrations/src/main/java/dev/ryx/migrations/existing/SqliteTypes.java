package dev.ryx.migrations.existing;

import dev.ryx.meta.SqlType;
import java.util.Optional;

/** SQLite keeps any word as a type. Every whole number may have 64 bits, whatever the word says. */
final class SqliteTypes implements ColumnTypes {

    @Override
    public Optional<SqlType> read(String type) {
        TypeText text = TypeText.of(type);
        return Optional.ofNullable(
                switch (text.name()) {
                    case "bool", "boolean" -> SqlType.BOOL;
                    case "int",
                            "integer",
                            "tinyint",
                            "smallint",
                            "mediumint",
                            "bigint",
                            "big int",
                            "int2",
                            "int4",
                            "int8" -> SqlType.BIGINT;
                    case "real", "float", "double", "double precision" -> SqlType.FLOAT;
                    case "numeric", "decimal" -> text.decimal();
                    case "char",
                            "character",
                            "varchar",
                            "character varying",
                            "varying character",
                            "nchar",
                            "native character",
                            "nvarchar" -> text.limited();
                    case "text", "clob", "tinytext", "mediumtext", "longtext" -> SqlType.TEXT;
                    case "date" -> SqlType.DATE;
                    case "time" -> SqlType.TIME;
                    case "datetime", "timestamp" -> SqlType.DATETIME;
                    case "blob", "binary", "varbinary", "longblob", "bytea" -> SqlType.BYTES;
                    case "uuid" -> SqlType.UUID;
                    case "json" -> SqlType.JSON;
                    default -> null;
                });
    }
}
