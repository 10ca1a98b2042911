package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.DateUnit;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;

/**
 * {@code field__trunc_month} → {@code DATE_TRUNC('month', field)}, and likewise the other units; of an instant, in UTC.
 * The type stays: the month of a date is its first day, that of an instant midnight of the first day.
 */
record Truncate(String name, DateUnit unit) implements Transform {

    @Override
    public boolean accepts(SqlType operand) {
        return switch (operand) {
            case SqlType.Time _ -> unit.isOfTime();
            case SqlType.Date _ -> !unit.isOfTime();
            default -> operand.hasDate();
        };
    }

    @Override
    public SqlType resultType(SqlType operand) {
        return operand;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment operand, SqlType type) {
        dialect.dates().truncated(writer, unit, operand, type);
    }
}
