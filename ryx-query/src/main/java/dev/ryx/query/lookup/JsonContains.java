package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;

/** {@code data__contains=value} → {@code data @> ?}, and {@code contained_by} → {@code data <@ ?}. */
record JsonContains(String name, boolean reversed) implements Lookup {

    @Override
    public boolean accepts(SqlType left) {
        return left instanceof SqlType.Json;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        if (reversed) {
            dialect.json().containedBy(writer, left, right);
        } else {
            dialect.json().contains(writer, left, right);
        }
    }
}
