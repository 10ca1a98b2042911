package dev.ryx.cli.inspect;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.existing.ColumnTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
            case 1 -> whyNoKey(keys(table).getFirst());
            default -> whyNoKey(keys(table));
        };
    }

    private @Nullable String whyNoKey(List<ExistingColumn> keys) {
        Set<String> seen = new HashSet<>();
        for (ExistingColumn key : keys) {
            String why = whyNoPart(key);
            if (why == null && !seen.add(key.name().toLowerCase(Locale.ROOT))) {
                why = "only the case of its letters tells it from another";
            }
            if (why != null) {
                return ofKey(key, why);
            }
        }
        return null;
    }

    private @Nullable String whyNoPart(ExistingColumn key) {
        String why = whyNoField(key);
        return why != null || isKey(keyType(key)) ? why : "a key of several columns has none of that type";
    }

    private static String ofKey(ExistingColumn key, String why) {
        return "of its primary key " + key.name() + " " + key.type() + ": " + why;
    }

    private @Nullable String whyNoKey(ExistingColumn key) {
        String why = whyNoField(key);
        if (why != null) {
            return ofKey(key, why);
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
        return type instanceof SqlType.Int
                || type instanceof SqlType.Uuid
                || type instanceof SqlType.Date
                || type.isText();
    }

    /** The columns of a table's key, in the order of the table. */
    static List<ExistingColumn> keys(ExistingTable table) {
        return table.columns().stream()
                .filter(column -> table.primaryKey().contains(column.name()))
                .toList();
    }

    /** The type of a column that has one. */
    SqlType type(ExistingColumn column) {
        return read(column).orElseThrow();
    }

    /** The type of a key: MySQL's smallest number is a number there, and no truth value. */
    SqlType keyType(ExistingColumn key) {
        SqlType type = type(key);
        boolean isNumber = key.type().toLowerCase(Locale.ROOT).startsWith("tinyint");
        return type instanceof SqlType.Bool && isNumber ? SqlType.SMALLINT : type;
    }

    private Optional<SqlType> read(ExistingColumn column) {
        return types.read(column.type());
    }

    /** Whether a column can hold the key of another table. */
    boolean holds(ExistingColumn column, ExistingColumn other) {
        SqlType own = type(column);
        SqlType key = keyType(other);
        boolean areNumbers = own instanceof SqlType.Int && key instanceof SqlType.Int;
        return own.equals(key) || areNumbers || (own.isText() && key.isText());
    }
}
