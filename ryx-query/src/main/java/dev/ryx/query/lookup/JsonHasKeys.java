package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.Bound;
import dev.ryx.query.sql.Operand.BoundList;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;
import java.util.Objects;

/**
 * {@code data__has_key=key} → {@code jsonb_exists(data, ?)}, and likewise {@code has_keys has_all} and {@code has_any
 * has_any_keys} of a list: whether the value is an object with these keys.
 */
record JsonHasKeys(String name, Arity arity, boolean all) implements Lookup {

    @Override
    public boolean accepts(SqlType left) {
        return left instanceof SqlType.Json;
    }

    @Override
    public SqlType operandType(SqlType left) {
        return SqlType.TEXT;
    }

    @Override
    public boolean takesExpressions() {
        return false;
    }

    @Override
    public boolean emptyMatchesNothing() {
        return !all;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        BoundList keys = right instanceof Bound one ? only(one) : (BoundList) right;
        dialect.json().hasKeys(writer, left, keys, all);
    }

    private static BoundList only(Bound key) {
        var type = new SqlType.Array(SqlType.TEXT);
        return new BoundList(key.slot().then(type, one -> List.of(Objects.requireNonNull(one))), 1, SqlType.TEXT);
    }
}
