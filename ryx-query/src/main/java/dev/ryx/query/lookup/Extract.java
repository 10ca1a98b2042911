package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.DatePart;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;

/** {@code field__year} → {@code EXTRACT(YEAR FROM field)}, and likewise the other parts; of an instant, in UTC. */
record Extract(String name, DatePart part) implements Transform {

    @Override
    public boolean accepts(SqlType operand) {
        return switch (operand) {
            case SqlType.Time _ -> part.isOfTime();
            case SqlType.Date _ -> !part.isOfTime();
            default -> operand.hasDate();
        };
    }

    @Override
    public SqlType resultType(SqlType operand) {
        return SqlType.INT;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment operand, SqlType type) {
        dialect.dates().part(writer, part, operand, type);
    }
}
