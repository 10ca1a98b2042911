package dev.ryx.migrations.lint;

import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.SqlExpression;

/** A value of each type, to be shown where somebody has to choose one. */
final class Emptiness {

    private Emptiness() {}

    static SqlExpression of(SqlType type) {
        return new SqlExpression(
                switch (type) {
                    case SqlType.Bool _ -> "false";
                    case SqlType.Int _, SqlType.Float _, SqlType.Decimal _, SqlType.Interval _ -> "0";
                    case SqlType.Date _ -> "'1970-01-01'";
                    case SqlType.Time _ -> "'00:00:00'";
                    case SqlType.DateTime _, SqlType.Timestamp _ -> "'1970-01-01 00:00:00'";
                    case SqlType.Uuid _ -> "'00000000-0000-0000-0000-000000000000'";
                    case SqlType.Json _ -> "'null'";
                    case SqlType.Varchar _, SqlType.Text _, SqlType.Bytes _, SqlType.Array _ -> "''";
                });
    }
}
