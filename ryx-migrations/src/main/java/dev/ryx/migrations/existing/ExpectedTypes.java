package dev.ryx.migrations.existing;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;
import java.util.Optional;

/** Whether the type of a column is one that a field can live with. */
public final class ExpectedTypes {

    private static final String LIST = "[]";

    private final DatabaseKind kind;
    private final Dialect dialect;
    private final ColumnTypes types;

    /** Those of a database. */
    public ExpectedTypes(DatabaseKind kind) {
        this.kind = kind;
        this.dialect = Dialect.of(kind);
        this.types = ColumnTypes.of(kind);
    }

    /** The type that a column of this type is read and written as, a list's included, or nothing if there is none. */
    public Optional<SqlType> read(String type) {
        return type.endsWith(LIST)
                ? read(type.substring(0, type.length() - LIST.length())).map(SqlType.Array::new)
                : types.read(type);
    }

    /**
     * Whether a column is of the field's type itself, or of that which Ryx would give it.
     *
     * @param wanted the field's type
     * @param type the column's, as the database spells it
     */
    public boolean fit(SqlType wanted, String type) {
        Optional<SqlType> actual = read(type);
        Optional<SqlType> given = read(spelled(wanted));
        return actual.isPresent()
                && (actual.get().equals(wanted)
                        || actual.equals(given)
                        || (actual.get() instanceof SqlType.Text && isKeptAsText(given)));
    }

    private boolean isKeptAsText(Optional<SqlType> given) {
        return kind == DatabaseKind.MARIADB
                && given.filter(SqlType.Json.class::isInstance).isPresent();
    }

    /** The same of a column that refers to a key, whose type may hold less or more. */
    public boolean fitReference(SqlType wanted, String type) {
        return fit(wanted, type)
                || read(type).filter(actual -> isLink(wanted, actual)).isPresent();
    }

    private static boolean isLink(SqlType wanted, SqlType actual) {
        return (wanted instanceof SqlType.Int && actual instanceof SqlType.Int) || (wanted.isText() && actual.isText());
    }

    /** The type that Ryx would give the column, without its collation. */
    public String spelled(SqlType wanted) {
        SqlWriter writer = dialect.writer();
        dialect.columnType(writer, wanted);
        return writer.finish(List.of()).sql().replaceFirst(" CHARACTER SET .*", "");
    }
}
