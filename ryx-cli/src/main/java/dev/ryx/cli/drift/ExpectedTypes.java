package dev.ryx.cli.drift;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.cli.inspect.ColumnTypes;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;
import java.util.Optional;

/** Whether the type of a column is one that a field can live with. */
final class ExpectedTypes {

    private final DatabaseKind kind;
    private final Dialect dialect;
    private final ColumnTypes types;

    ExpectedTypes(DatabaseKind kind) {
        this.kind = kind;
        this.dialect = Dialect.of(kind);
        this.types = ColumnTypes.of(kind);
    }

    /** The field's type itself, that which Ryx would give the column, or for a foreign key one that holds as much. */
    boolean fit(FieldMeta field, ExistingColumn column) {
        Optional<SqlType> actual = types.read(column.type());
        return actual.isPresent() && (fits(field, actual.get()) || actual.equals(types.read(spelled(field))));
    }

    private boolean fits(FieldMeta field, SqlType actual) {
        SqlType wanted = field.type();
        boolean isJson =
                kind == DatabaseKind.MARIADB && wanted instanceof SqlType.Json && actual instanceof SqlType.Text;
        boolean isLink = field.isForeignKey()
                && ((wanted instanceof SqlType.Int && actual instanceof SqlType.Int)
                        || (wanted.isText() && actual.isText()));
        return wanted.equals(actual) || isJson || isLink;
    }

    /** The type that Ryx would give the column, without its collation. */
    String spelled(FieldMeta field) {
        SqlWriter writer = dialect.writer();
        dialect.columnType(writer, field.type());
        return writer.finish(List.of()).sql().replaceFirst(" CHARACTER SET .*", "");
    }
}
