package dev.ryx.migrations.file;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names are written: bare if they are plain and no word of the format, otherwise between quotes. */
final class Words {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** The words that stand where a name could, and a few that would be hard to tell from one. */
    private static final Set<String> RESERVED = Set.of(
            "check",
            "column",
            "foreign",
            "index",
            "key",
            "not",
            "null",
            "on",
            "primary",
            "references",
            "table",
            "to",
            "unique",
            "using");

    private Words() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    static String name(Ident name) {
        String text = name.text();
        boolean bare = PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return bare ? text : '"' + text + '"';
    }

    static String name(TableName table) {
        Ident schema = table.schema();
        return schema == null ? name(table.name()) : name(schema) + "." + name(table.name());
    }

    static String column(TableName table, Ident column) {
        return name(table) + "." + name(column);
    }

    static String list(List<Ident> names) {
        return names.stream().map(Words::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
