package dev.ryx.cli.migration;

import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names for new migrations: a number, and a few words of what they do. */
public final class MigrationName {

    private static final int LONGEST = 60;

    private MigrationName() {}

    /** The next name, of what the operations do: {@code 0002_add_column_posts_views}. */
    public static String of(List<Migration> before, List<Operation> operations) {
        return next(before, before.isEmpty() ? "initial" : words(operations));
    }

    /** The next name with words of one's own. */
    public static String next(List<Migration> before, String words) {
        int last = before.stream()
                .map(Migration::name)
                .filter(name -> name.matches("[0-9]{1,8}_.*"))
                .mapToInt(name -> Integer.parseInt(name.substring(0, name.indexOf('_'))))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%04d_%s", last + 1, words);
    }

    private static String words(List<Operation> operations) {
        String all = operations.stream().map(MigrationName::words).collect(Collectors.joining("_"));
        if (all.length() <= LONGEST) {
            return all;
        }
        String first = words(operations.getFirst());
        String cut = first.substring(0, Math.min(first.length(), LONGEST));
        return operations.size() == 1 ? cut : cut + "_and_more";
    }

    private static String words(Operation operation) {
        return operation
                .describe()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
