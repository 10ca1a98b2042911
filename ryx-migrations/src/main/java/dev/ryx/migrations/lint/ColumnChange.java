package dev.ryx.migrations.lint;

import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Column;
import java.util.Objects;

/**
 * What becomes of a column.
 *
 * @param from as it was
 * @param to as it shall be
 */
record ColumnChange(Column from, Column to) {

    boolean isOfType() {
        return !from.type().equals(to.type()) || isOfCollation();
    }

    boolean isOfCollation() {
        return !Objects.equals(from.collation(), to.collation());
    }

    boolean isOfNullability() {
        return from.nullable() != to.nullable();
    }

    boolean refusesNull() {
        return from.nullable() && !to.nullable();
    }

    /** Whether each value of the old type is one of the new, with nothing lost. */
    boolean isWider() {
        return switch (from.type()) {
            case SqlType.Int(int bits) -> isWiderInt(bits);
            case SqlType.Varchar(int length) -> isLongerText(length);
            case SqlType.Decimal(int precision, int scale) -> isWiderDecimal(precision, scale);
            case SqlType.Date _ -> to.type() instanceof SqlType.Date || to.type() instanceof SqlType.DateTime;
            default -> from.type().equals(to.type());
        };
    }

    private boolean isWiderInt(int bits) {
        return switch (to.type()) {
            case SqlType.Int(int more) -> more >= bits;
            case SqlType.Decimal(int precision, int scale) -> precision - scale >= digits(bits);
            default -> false;
        };
    }

    private static int digits(int bits) {
        return switch (bits) {
            case 16 -> 5;
            case 32 -> 10;
            default -> 19;
        };
    }

    private boolean isLongerText(int length) {
        return switch (to.type()) {
            case SqlType.Varchar(int more) -> more >= length;
            default -> to.type() instanceof SqlType.Text;
        };
    }

    private boolean isWiderDecimal(int precision, int scale) {
        return to.type() instanceof SqlType.Decimal(int digits, int places)
                && places >= scale
                && digits - places >= precision - scale;
    }

    /** Whether it is text of a length that becomes text of a greater one. */
    boolean isLengthened() {
        return from.type() instanceof SqlType.Varchar(int length)
                && to.type() instanceof SqlType.Varchar(int more)
                && more >= length
                && !isOfCollation();
    }

    /** Whether the same decimals get more digits before the point. */
    boolean isMoreDigits() {
        return from.type() instanceof SqlType.Decimal(int precision, int scale)
                && to.type() instanceof SqlType.Decimal(int more, int places)
                && more >= precision
                && places == scale;
    }
}
