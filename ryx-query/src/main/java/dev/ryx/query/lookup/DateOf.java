package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;

/** {@code field__date} → {@code CAST(field AS DATE)}, the date of a date and time; of an instant, in UTC. */
record DateOf() implements Transform {

    @Override
    public String name() {
        return "date";
    }

    @Override
    public boolean accepts(SqlType operand) {
        return operand instanceof SqlType.DateTime || operand instanceof SqlType.Timestamp;
    }

    @Override
    public SqlType resultType(SqlType operand) {
        return SqlType.DATE;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment operand, SqlType type) {
        dialect.dates().date(writer, operand, type);
    }
}
