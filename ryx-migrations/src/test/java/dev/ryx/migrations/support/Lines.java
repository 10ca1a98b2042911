package dev.ryx.migrations.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a schema's parts are written to be compared. */
final class Lines {

    private Lines() {}

    static String column(
            String table,
            String name,
            String type,
            boolean nullable,
            String value,
            boolean computed,
            boolean numbered) {
        return "column " + table + "." + name + " " + type + (nullable ? "" : " not null")
                + (value.isEmpty() ? "" : " default " + value)
                + (computed ? " computed" : "")
                + (numbered ? " numbered" : "");
    }

    static String key(String table, List<String> columns) {
        return "key " + table + " " + columns;
    }

    static String index(String table, String name, List<String> columns, boolean unique) {
        return (unique ? "unique " : "index ") + table + "." + name + " " + columns;
    }

    static String check(String table, String name) {
        return "check " + table + "." + name;
    }

    static String foreignKey(String table, String name, String column, String target, String key, String action) {
        return "foreign key " + table + "." + name + " " + column + " to " + target + "." + key + " "
                + action.toLowerCase(Locale.ROOT);
    }

    /** A constant default without its quotes, numbers in one spelling; {@code …} for an expression, empty for none. */
    static String constant(@Nullable String value) {
        if (value == null || value.equalsIgnoreCase("null")) {
            return "";
        }
        if (value.matches("(?s)'.*'")) {
            String text = value.substring(1, value.length() - 1).replace("''", "'");
            return number(text.isEmpty() ? "''" : text);
        }
        if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
            return value.equalsIgnoreCase("true") ? "1" : "0";
        }
        return value.matches("-?\\d+(\\.\\d+)?") ? number(value) : "…";
    }

    private static String number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
