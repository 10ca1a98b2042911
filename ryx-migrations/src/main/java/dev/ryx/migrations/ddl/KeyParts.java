package dev.ryx.migrations.ddl;

import dev.ryx.migrations.schema.Column;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** The columns of an index or unique constraint, {@code ("a", "b")}, as the database wants them there. */
record KeyParts(List<Column> columns, boolean unique, Dialect dialect) implements Fragment {

    @Override
    public void write(SqlWriter writer) {
        writer.open().list(columns.stream().map(this::part).toList()).close();
    }

    private Fragment part(Column column) {
        return writer -> dialect.keyPart(writer, column.name(), column.type(), unique);
    }
}
