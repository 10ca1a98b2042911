package dev.ryx.migrations.autodetect;

import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that were given beforehand.
 *
 * @param renames new names by old ones: {@code posts} to {@code articles}, {@code posts.body} to {@code content}
 * @param fills what rows get, by column: {@code posts.views} to {@code 0}
 */
public record Answers(Map<String, String> renames, Map<String, SqlExpression> fills) implements Questions {

    /** Copies the maps. */
    public Answers {
        renames = Map.copyOf(renames);
        fills = Map.copyOf(fills);
    }

    /**
     * Reads answers as the command line takes them.
     *
     * @param renames {@code posts:articles}, {@code posts.body:content}
     * @param fills {@code posts.views=0}
     * @throws MigrationException if one is written otherwise
     */
    public static Answers parse(Collection<String> renames, Collection<String> fills) {
        Map<String, String> names = new LinkedHashMap<>();
        renames.forEach(text -> names.put(before(text, ':', "posts.body:content"), after(text, ':')));
        Map<String, SqlExpression> values = new LinkedHashMap<>();
        fills.forEach(text -> values.put(before(text, '=', "posts.views=0"), new SqlExpression(after(text, '='))));
        return new Answers(names, values);
    }

    private static String before(String text, char sign, String example) {
        int at = text.indexOf(sign);
        if (at <= 0 || at == text.length() - 1) {
            throw new MigrationException(
                    "This is no answer: " + Nearest.printable(text) + ".", "Write it like " + example + ".", null);
        }
        return text.substring(0, at);
    }

    private static String after(String text, char sign) {
        return text.substring(text.indexOf(sign) + 1);
    }

    @Override
    public boolean isRenamed(Table gone, Table added) {
        return added.name().name().text().equals(renames.get(gone.name().toString()));
    }

    @Override
    public boolean isRenamed(TableName table, Column gone, Column added) {
        return added.name().text().equals(renames.get(table + "." + gone.name()));
    }

    @Override
    public Optional<SqlExpression> fill(TableName table, Column column) {
        return Optional.ofNullable(fills.get(table + "." + column.name()));
    }
}
