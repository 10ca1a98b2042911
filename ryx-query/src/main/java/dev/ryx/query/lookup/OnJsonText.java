package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;

/** {@code data__name__startswith=value} → {@code data ->> 'name' LIKE ?}: a lookup of text, on the text of a value. */
record OnJsonText(Lookup ofText) implements Lookup {

    @Override
    public String name() {
        return ofText.name();
    }

    @Override
    public boolean accepts(SqlType left) {
        return left instanceof SqlType.Json;
    }

    @Override
    public SqlType operandType(SqlType left) {
        return SqlType.TEXT;
    }

    /** JSON's null has no text. */
    @Override
    public boolean knowsAllButNull() {
        return false;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        ofText.write(writer, dialect, out -> dialect.json().text(out, left), right);
    }
}
