package dev.ryx.cli.inspect;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingIndex;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.inspect.Sketch.FieldSet;
import dev.ryx.cli.inspect.Sketch.Left;
import dev.ryx.cli.inspect.Sketch.Member;
import dev.ryx.cli.inspect.Sketch.Plain;
import dev.ryx.cli.inspect.Sketch.Reference;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Names;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.existing.ColumnTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A table on its way to a model: what its columns are called, and what they refer to. */
final class Draft {

    private final String className;
    private final ExistingTable table;
    private final Columns columns;
    private final ExistingColumn key;
    private final Claims claims = new Claims();
    private final Map<String, String> why = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Target> targets = new HashMap<>();

    /** What a column refers to. */
    private record Target(Draft draft, ExistingForeignKey key) {}

    Draft(String className, ExistingTable table, Columns columns) {
        this.className = className;
        this.table = table;
        this.columns = columns;
        this.key = Columns.key(table);
        findGaps();
    }

    /** Ryx tells no columns apart by the case of their letters. */
    private void findGaps() {
        Set<String> seen = new HashSet<>(Set.of(key.name().toLowerCase(Locale.ROOT)));
        for (ExistingColumn column : others(_ -> true)) {
            String reason = columns.whyNoField(column);
            if (reason == null && !seen.add(column.name().toLowerCase(Locale.ROOT))) {
                reason = "only the case of its letters tells it from another";
            }
            if (reason != null) {
                why.put(column.name(), reason);
            }
        }
    }

    private List<ExistingColumn> others(Predicate<ExistingColumn> wanted) {
        return table.columns().stream()
                .filter(column -> !column.equals(key))
                .filter(wanted)
                .toList();
    }

    private boolean isField(ExistingColumn column) {
        return !why.containsKey(column.name());
    }

    /** Names the fields. A path may call a field by its column too, so columns come first. */
    void nameFields(Map<String, Draft> drafts) {
        List<ExistingColumn> fields = others(this::isField);
        claims.take(key.name(), key.name());
        fields.forEach(column -> claims.take(column.name(), column.name()));
        names.put(key.name(), claims.name(keyName(), key.name(), Draft::spellings));
        for (ExistingColumn column : fields) {
            Target target = target(column, drafts);
            if (target == null) {
                names.put(
                        column.name(), claims.name(JavaNames.ofField(column.name()), column.name(), Draft::spellings));
            } else {
                targets.put(column.name(), target);
                names.put(
                        column.name(),
                        claims.name(JavaNames.ofRelation(column.name()), column.name(), Draft::relationSpellings));
            }
        }
    }

    private String keyName() {
        return JavaNames.ofField(key.name());
    }

    private static List<String> spellings(String name) {
        return List.of(name, Names.snakeCase(name));
    }

    private static List<String> relationSpellings(String name) {
        String snake = Names.snakeCase(name);
        return List.of(name, snake, name + "Id", snake + "_id");
    }

    private @Nullable Target target(ExistingColumn column, Map<String, Draft> drafts) {
        for (ExistingForeignKey foreignKey : keysOf(column)) {
            Draft target = drafts.get(foreignKey.target());
            if (target != null && target.isKey(foreignKey.targetColumns()) && columns.holds(column, target.table)) {
                return new Target(target, foreignKey);
            }
        }
        return null;
    }

    private List<ExistingForeignKey> keysOf(ExistingColumn column) {
        return table.foreignKeys().stream()
                .filter(foreignKey -> foreignKey.columns().size() == 1)
                .filter(foreignKey -> foreignKey.columns().getFirst().equalsIgnoreCase(column.name()))
                .toList();
    }

    private boolean isKey(List<String> columnNames) {
        return columnNames.size() == 1 && columnNames.getFirst().equalsIgnoreCase(key.name());
    }

    /** The model, once all have named their fields. Names of indexes are those of the whole schema. */
    Sketch sketch(Claims indexNames) {
        List<Member> members = others(_ -> true).stream().map(this::member).toList();
        return new Sketch(
                className,
                table.name(),
                new Plain(nameOf(key), key.name(), columns.keyType(key), key.generated(), false, false, remark(key)),
                members,
                sets(indexNames, true),
                sets(indexNames, false));
    }

    private Member member(ExistingColumn column) {
        String reason = why.get(column.name());
        if (reason != null) {
            return new Left(column.name(), column.type(), reason);
        }
        Target target = targets.get(column.name());
        boolean unique = table.isUnique(List.of(column.name()));
        return target == null ? plain(column, unique) : reference(column, target, unique);
    }

    private Plain plain(ExistingColumn column, boolean unique) {
        boolean indexed = table.keys().stream()
                .anyMatch(index -> index.whole() && index.columns().equals(List.of(column.name())));
        return new Plain(
                nameOf(column),
                column.name(),
                columns.type(column),
                column.nullable(),
                unique,
                indexed && !unique,
                remark(column));
    }

    private Reference reference(ExistingColumn column, Target target, boolean unique) {
        long siblings = targets.values().stream()
                .filter(other -> other.draft() == target.draft())
                .count();
        String base = Names.lowerFirst(className);
        String related = siblings == 1 ? base : base + "By" + upperFirst(nameOf(column));
        return new Reference(
                nameOf(column),
                column.name(),
                target.draft().className,
                column.nullable(),
                unique,
                onDelete(column, target.key()),
                target.draft().claims.name(related, List.of(table.name(), column.name()), Draft::spellings));
    }

    private static String upperFirst(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static OnDelete onDelete(ExistingColumn column, ExistingForeignKey foreignKey) {
        return switch (foreignKey.onDelete().toUpperCase(Locale.ROOT)) {
            case "CASCADE" -> OnDelete.CASCADE;
            case "RESTRICT" -> OnDelete.RESTRICT;
            case "SET NULL" -> column.nullable() ? OnDelete.SET_NULL : OnDelete.DO_NOTHING;
            default -> OnDelete.DO_NOTHING;
        };
    }

    private String nameOf(ExistingColumn column) {
        return Objects.requireNonNull(names.get(column.name()));
    }

    /** What the field does not say. */
    private @Nullable String remark(ExistingColumn column) {
        List<String> remarks = new ArrayList<>();
        if (!targets.containsKey(column.name())) {
            table.foreignKeys().stream()
                    .filter(foreignKey -> foreignKey.columns().contains(column.name()))
                    .forEach(foreignKey -> remarks.add("Refers to " + foreignKey.target() + " ("
                            + String.join(", ", foreignKey.targetColumns()) + ")."));
        }
        if (column.defaultValue() != null && !column.generated()) {
            remarks.add("By default " + column.defaultValue() + ".");
        }
        if (columns.type(column).equals(ColumnTypes.ANY_DECIMAL)) {
            remarks.add("The database sets no limit: " + column.type() + ".");
        }
        if (columns.type(column).equals(SqlType.TEXT) && column.type().startsWith("enum")) {
            remarks.add("One of " + column.type() + ".");
        }
        return remarks.isEmpty() ? null : String.join(" ", remarks);
    }

    private List<FieldSet> sets(Claims indexNames, boolean unique) {
        var sets = new LinkedHashMap<List<String>, FieldSet>();
        for (ExistingIndex index : table.keys()) {
            if (index.columns().size() > 1 && index.whole() && index.unique() == unique) {
                fields(index)
                        .ifPresent(fields ->
                                sets.computeIfAbsent(fields, _ -> new FieldSet(indexName(index, indexNames), fields)));
            }
        }
        return List.copyOf(sets.values());
    }

    private Optional<List<String>> fields(ExistingIndex index) {
        List<String> fields = index.columns().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
        return fields.size() == index.columns().size() ? Optional.of(fields) : Optional.empty();
    }

    /** SQLite makes some up that nobody may give. */
    private @Nullable String indexName(ExistingIndex index, Claims indexNames) {
        boolean given = Ident.isValid(index.name()) && !index.name().startsWith("sqlite_");
        return given && indexNames.take(index.name().toLowerCase(Locale.ROOT), table.name()) ? index.name() : null;
    }
}
