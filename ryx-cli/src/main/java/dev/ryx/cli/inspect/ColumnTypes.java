package dev.ryx.cli.inspect;

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

    /** A text of limited length, or of any where no limit is told. */
    static SqlType limited(TypeText type) {
        int length = type.number(0, 0);
        return length > 0 ? new SqlType.Varchar(length) : SqlType.TEXT;
    }

    /** A number of so many digits, a part of them behind the point. */
    static SqlType decimal(TypeText type) {
        int digits = type.number(0, 0);
        int places = type.number(1, 0);
        return digits > 0 && places <= digits ? new SqlType.Decimal(digits, places) : ANY_DECIMAL;
    }
}
