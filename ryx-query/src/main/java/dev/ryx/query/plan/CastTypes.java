package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;

/**
 * Which types can become which. A cast is offered where every database gives the same value; text becomes a number or
 * NULL, and no date, because each database has its own idea of a text that is none.
 */
final class CastTypes {

    private CastTypes() {}

    /**
     * The type that a value is cast to.
     *
     * @throws FieldException if there is no such cast
     */
    static SqlType require(SqlType from, SqlType to) {
        boolean possible = from.equals(to)
                || switch (to) {
                    case SqlType.Bool _ -> from instanceof SqlType.Int;
                    case SqlType.Int _ -> from.isNumeric() || from.isText() || from instanceof SqlType.Bool;
                    case SqlType.Float _ -> from.isNumeric();
                    case SqlType.Decimal _ -> from.isNumeric() || from.isText();
                    case SqlType.Varchar _, SqlType.Text _ -> hasOneText(from);
                    case SqlType.Date _, SqlType.DateTime _, SqlType.Timestamp _ -> from.hasDate();
                    case SqlType.Time _ -> from instanceof SqlType.DateTime || from instanceof SqlType.Timestamp;
                    case SqlType.Interval _, SqlType.Uuid _, SqlType.Bytes _, SqlType.Json _, SqlType.Array _ -> false;
                };
        if (!possible) {
            throw FieldException.wrongUse(
                    "There is no cast from " + from.label() + " to " + to.label() + ".",
                    "Convert in Java; docs/capabilities.md lists the casts.");
        }
        return to;
    }

    private static boolean hasOneText(SqlType type) {
        return switch (type) {
            case SqlType.Varchar _,
                    SqlType.Text _,
                    SqlType.Int _,
                    SqlType.Decimal _,
                    SqlType.Date _,
                    SqlType.Time _,
                    SqlType.DateTime _,
                    SqlType.Timestamp _,
                    SqlType.Uuid _ -> true;
            case SqlType.Bool _,
                    SqlType.Float _,
                    SqlType.Interval _,
                    SqlType.Bytes _,
                    SqlType.Json _,
                    SqlType.Array _ -> false;
        };
    }
}
