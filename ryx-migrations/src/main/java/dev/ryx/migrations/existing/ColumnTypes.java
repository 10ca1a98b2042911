package dev.ryx.migrations.existing;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import java.util.Optional;

/** What the types of a database's columns are to Ryx. */
@FunctionalInterface
public interface ColumnTypes {

    /** What a number is taken for that tells no digits: PostgreSQL holds far more, but a model has to say how many. */
    SqlType ANY_DECIMAL = new SqlType.Decimal(38, 10);

    /** The type that a column of this type is read and written as, or nothing if there is none. */
    Optional<SqlType> read(String type);

    /** Those of a database. */
    static ColumnTypes of(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> new SqliteTypes();
            case POSTGRESQL -> new PostgresTypes();
            case MYSQL, MARIADB -> new MysqlTypes();
        };
    }
}
