package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** {@code IN (SELECT …)} over one parameter with all values, a JSON array: for lists longer than statements should be. */
abstract sealed class LongList permits JsonEachList, JsonTableList {

    /** From how many places on. */
    static final int SHORTEST = 1024;

    /** Whether a list is written so. Bytes have no place in JSON. */
    final boolean takes(Operand.BoundList values) {
        return values.count() > SHORTEST && holds(values.type());
    }

    private static boolean holds(SqlType type) {
        return switch (type) {
            case SqlType.Bool _,
                    SqlType.Int _,
                    SqlType.Float _,
                    SqlType.Decimal _,
                    SqlType.Varchar _,
                    SqlType.Text _,
                    SqlType.Date _,
                    SqlType.Time _,
                    SqlType.DateTime _,
                    SqlType.Timestamp _,
                    SqlType.Interval _,
                    SqlType.Uuid _ -> true;
            case SqlType.Bytes _, SqlType.Json _, SqlType.Array _ -> false;
        };
    }

    /** Writes the condition that a value is in the list. */
    abstract void write(SqlWriter writer, Fragment left, Operand.BoundList values);

    /** The place of the array. */
    static Slot array(Operand.BoundList values, JsonArray.Element element) {
        return values.together(SqlType.TEXT, list -> JsonArray.of((List<?>) list, element));
    }
}
