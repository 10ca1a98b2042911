package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;

/** {@code data__key_text} → {@code data #>> '{}'}: the text of a JSON value. */
record JsonToText() implements Transform {

    @Override
    public String name() {
        return "key_text";
    }

    @Override
    public boolean accepts(SqlType operand) {
        return operand instanceof SqlType.Json;
    }

    @Override
    public SqlType resultType(SqlType operand) {
        return SqlType.TEXT;
    }

    @Override
    public boolean mayBeNull() {
        return true;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment operand, SqlType type) {
        dialect.json().text(writer, operand);
    }
}
