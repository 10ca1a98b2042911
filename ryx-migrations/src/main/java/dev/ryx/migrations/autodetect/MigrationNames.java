package dev.ryx.migrations.autodetect;

import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.AlterForeignKey;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.DropCheck;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.DropForeignKey;
import dev.ryx.migrations.operation.DropIndex;
import dev.ryx.migrations.operation.DropTable;
import dev.ryx.migrations.operation.DropUnique;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RenameColumn;
import dev.ryx.migrations.operation.RenameConstraint;
import dev.ryx.migrations.operation.RenameIndex;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.operation.RunJava;
import dev.ryx.migrations.operation.RunSql;
import dev.ryx.migrations.operation.Separate;
import dev.ryx.migrations.operation.ValidateConstraint;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names for migrations that nobody gave one, such as {@code 0002_posts_views}. */
final class MigrationNames {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,8})(_.*)?");
    private static final int LONGEST = 52;

    private MigrationNames() {}

    /** The next number and these words. */
    static String numbered(MigrationGraph graph, String words) {
        int last = graph.order().stream()
                .map(Migration::name)
                .map(MigrationNames::number)
                .flatMapToInt(OptionalInt::stream)
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%04d_%s", last + 1, words);
    }

    private static OptionalInt number(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** What the operations do, in a few words; as many of them as fit. */
    static String words(List<Operation> operations) {
        List<String> all = operations.stream()
                .map(MigrationNames::words)
                .map(words -> words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"))
                .map(words -> words.replaceAll("^_+|_+$", ""))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return "changes";
        }
        var name = new StringBuilder(shortened(all.getFirst()));
        for (String words : all.subList(1, all.size())) {
            if (name.length() + words.length() + 1 > LONGEST) {
                return name + "_and_more";
            }
            name.append('_').append(words);
        }
        return name.toString();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static String words(Operation operation) {
        return switch (operation) {
            case CreateTable create -> text(create.table().name().name());
            case DropTable drop -> text("delete", drop.table().name());
            case RenameTable rename -> text("rename", rename.from().name(), rename.to());
            case AddColumn add -> text(add.table().name(), add.column().name());
            case DropColumn drop -> text("remove", drop.table().name(), drop.column());
            case RenameColumn rename ->
                text("rename", rename.from(), rename.table().name(), rename.to());
            case AlterColumn alter ->
                text("alter", alter.table().name(), alter.column().name());
            case AddIndex add -> text(add.index().name());
            case DropIndex drop -> text("remove", drop.index());
            case RenameIndex rename -> text("rename", rename.from(), rename.to());
            case AddUnique add -> text(add.key().name());
            case DropUnique drop -> text("remove", drop.name());
            case AddCheck add -> text(add.check().name());
            case DropCheck drop -> text("remove", drop.name());
            case AddForeignKey add -> text(add.key().name());
            case DropForeignKey drop -> text("remove", drop.name());
            case AlterForeignKey alter -> text("alter", alter.name());
            case RenameConstraint rename -> text("rename", rename.from(), rename.to());
            case ValidateConstraint validate -> text("validate", validate.name());
            case RunSql _, RunJava _, Separate _ -> "";
        };
    }

    private static String text(Object... words) {
        return String.join("_", Stream.of(words).map(Object::toString).toList());
    }
}
