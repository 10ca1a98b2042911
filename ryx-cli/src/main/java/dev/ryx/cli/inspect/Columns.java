package dev.ryx.cli.inspect;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.existing.ColumnTypes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a model can have, and the reasons why it has not. */
final class Columns {

    private final ColumnTypes types;

    Columns(ColumnTypes types) {
        this.types = types;
    }

    /** Why a table becomes no model, or null if it does. */
    @Nullable
    String whyNoModel(ExistingTable table) {
        if (!Ident.isValid(table.name())) {
            return "Ryx takes no such name";
        }
        return switch (table.primaryKey().size()) {
            case 0 -> table.view() ? "it is a view, which has no primary key" : "it has no primary key";
            case 1 -> whyNoKey(key(table));
            default -> "its primary key is of several columns: " + String.join(", ", table.primaryKey());
        };
    }

    private @Nullable String whyNoKey(ExistingColumn key) {
        String why = whyNoField(key);
        if (why != null) {
            return "of its primary key " + key.name() + " " + key.type() + ": " + why;
        }
        return isKey(keyType(key)) ? null : "its primary key is of the type " + key.type();
    }

    /** Why a column becomes no field, or null if it does. */
    @Nullable
    String whyNoField(ExistingColumn column) {
        if (!Ident.isValid(column.name())) {
            return "Ryx takes no such name";
        }
        if (column.computed()) {
            return "the database computes it";
        }
        return read(column).isEmpty() ? "Ryx has no such type" : null;
    }

    private static boolean isKey(SqlType type) {
        return type instanceof SqlType.Int || type instanceof SqlType.Uuid || type.isText();
    }

    /** The column of a table's key. */
    static ExistingColumn key(ExistingTable table) {
        return table.column(table.primaryKey().getFirst()).orElseThrow();
    }

    /** The type of a column that has one. */
    SqlType type(ExistingColumn column) {
        return read(column).orElseThrow();
    }

    /** The type of a key: MySQL's smallest number is a number there, and no truth value. */
    SqlType keyType(ExistingColumn key) {
        SqlType type = type(key);
        return type instanceof SqlType.Bool ? SqlType.SMALLINT : type;
    }

    private Optional<SqlType> read(ExistingColumn column) {
        return types.read(column.type());
    }

    /** Whether a column can hold the key of a table. */
    boolean holds(ExistingColumn column, ExistingTable target) {
        SqlType own = type(column);
        SqlType key = keyType(key(target));
        boolean areNumbers = own instanceof SqlType.Int && key instanceof SqlType.Int;
        return own.equals(key) || areNumbers || (own.isText() && key.isText());
    }
}
