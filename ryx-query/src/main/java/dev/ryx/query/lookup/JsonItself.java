package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;

/** {@code data__json} → {@code data}: the value as JSON, which it is. */
record JsonItself() implements Transform {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean accepts(SqlType operand) {
        return operand instanceof SqlType.Json;
    }

    @Override
    public SqlType resultType(SqlType operand) {
        return operand;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment operand, SqlType type) {
        writer.write(operand);
    }
}
