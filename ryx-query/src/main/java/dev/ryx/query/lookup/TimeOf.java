package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;

/** {@code field__time} → {@code CAST(field AS TIME)}, the time of a date and time; of an instant, in UTC. */
record TimeOf() implements Transform {

    @Override
    public String name() {
        return "time";
    }

    @Override
    public boolean accepts(SqlType operand) {
        return operand instanceof SqlType.DateTime || operand instanceof SqlType.Timestamp;
    }

    @Override
    public SqlType resultType(SqlType operand) {
        return SqlType.TIME;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment operand, SqlType type) {
        dialect.dates().time(writer, operand, type);
    }
}
