package dev.ryx.migrations.existing;

import dev.ryx.meta.SqlType;
import java.util.Optional;

/** PostgreSQL's types, as it spells them and as Ryx does. */
final class PostgresTypes implements ColumnTypes {

    @Override
    public Optional<SqlType> read(String type) {
        TypeText text = TypeText.of(type);
        return Optional.ofNullable(
                switch (text.name()) {
                    case "boolean" -> SqlType.BOOL;
                    case "smallint" -> SqlType.SMALLINT;
                    case "integer" -> SqlType.INT;
                    case "bigint" -> SqlType.BIGINT;
                    case "real", "double precision" -> SqlType.FLOAT;
                    case "numeric" -> text.decimal();
                    case "character varying", "varchar", "character", "char" -> text.limited();
                    case "text" -> SqlType.TEXT;
                    case "date" -> SqlType.DATE;
                    case "time", "time without time zone" -> SqlType.TIME;
                    case "timestamp", "timestamp without time zone" -> SqlType.DATETIME;
                    case "timestamptz", "timestamp with time zone" -> SqlType.TIMESTAMP;
                    case "uuid" -> SqlType.UUID;
                    case "bytea" -> SqlType.BYTES;
                    case "json", "jsonb" -> SqlType.JSON;
                    default -> null;
                });
    }
}
