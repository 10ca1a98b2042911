package dev.ryx.migrations.ddl;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** A column as CREATE TABLE and ALTER TABLE describe it. */
record ColumnClause(Column column, Dialect dialect) implements Fragment {

    /** Text of this length is surely none that the database keeps apart. */
    private static final int SHORT = 1000;

    @Override
    public void write(SqlWriter writer) {
        writer.ident(column.name());
        if (column.generated()) {
            dialect.generatedKey(writer, column.type());
        } else {
            writePlain(writer);
        }
    }

    private void writePlain(SqlWriter writer) {
        writeType(writer, column, dialect);
        SqlExpression computed = column.computed();
        if (computed != null) {
            writer.keyword(Keyword.GENERATED, Keyword.ALWAYS, Keyword.AS)
                    .write(Expression.enclosed(computed))
                    .keyword(Keyword.STORED);
        }
        if (!column.nullable() && takesNotNull()) {
            writer.keyword(Keyword.NOT, Keyword.NULL);
        }
        SqlExpression value = column.defaultValue();
        if (value != null) {
            writer.keyword(Keyword.DEFAULT).write(defaultValue(value, column.type(), dialect));
        }
    }

    /** MariaDB takes no NOT NULL for a column that it computes. */
    private boolean takesNotNull() {
        return column.computed() == null || dialect.kind() != DatabaseKind.MARIADB;
    }

    /** The type and the collation. */
    static void writeType(SqlWriter writer, Column column, Dialect dialect) {
        Ident collation = column.collation();
        if (collation == null) {
            dialect.columnType(writer, column.type());
        } else {
            dialect.columnType(writer, column.type(), collation);
        }
    }

    /** Without parentheses where the database takes a constant; MySQL takes none for long text. */
    static Fragment defaultValue(SqlExpression value, SqlType type, Dialect dialect) {
        return isLong(type) && dialect.kind() == DatabaseKind.MYSQL ? Expression.enclosed(value) : Expression.of(value);
    }

    private static boolean isLong(SqlType type) {
        return switch (type) {
            case SqlType.Varchar(int length) -> length > SHORT;
            case SqlType.Text _, SqlType.Json _, SqlType.Bytes _ -> true;
            default -> false;
        };
    }
}
