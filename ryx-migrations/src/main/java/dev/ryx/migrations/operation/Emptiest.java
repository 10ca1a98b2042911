package dev.ryx.migrations.operation;

import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.SqlExpression;
import org.jspecify.annotations.Nullable;

/** Values for columns that have to hold something where there is nothing to put in. */
final class Emptiest {

    private Emptiest() {}

    /** The emptiest value of a column that accepts no NULL and has no default; null for any other. */
    static @Nullable SqlExpression ifNeeded(Column column) {
        boolean needed = !column.nullable() && column.defaultValue() == null && column.computed() == null;
        return needed ? new SqlExpression(of(column.type())) : null;
    }

    private static String of(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> "false";
            case SqlType.Int _, SqlType.Float _, SqlType.Decimal _, SqlType.Interval _ -> "0";
            case SqlType.Varchar _, SqlType.Text _, SqlType.Bytes _ -> "''";
            case SqlType.Date _ -> "'1970-01-01'";
            case SqlType.Time _ -> "'00:00:00'";
            case SqlType.DateTime _, SqlType.Timestamp _ -> "'1970-01-01 00:00:00'";
            case SqlType.Uuid _ -> "'00000000-0000-0000-0000-000000000000'";
            case SqlType.Json _ -> "'null'";
            case SqlType.Array _ -> "'{}'";
        };
    }
}
