package dev.ryx.cli.inspect;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.inspect.Sketch.Field;
import dev.ryx.cli.inspect.Sketch.Left;
import dev.ryx.cli.inspect.Sketch.Member;
import dev.ryx.cli.inspect.Sketch.Plain;
import dev.ryx.cli.inspect.Sketch.Reference;
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
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A table on its way to a model: what its columns are called, and what they refer to. */
final class Draft {

    private final String className;
    private final ExistingTable table;
    private final Columns columns;
    private final List<ExistingColumn> keys;
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
        this.keys = Columns.keys(table);
        findGaps();
    }

    /** Ryx tells no columns apart by the case of their letters. */
    private void findGaps() {
        Set<String> seen = new HashSet<>();
        keys.forEach(key -> seen.add(key.name().toLowerCase(Locale.ROOT)));
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
                .filter(column -> !keys.contains(column))
                .filter(wanted)
                .toList();
    }

    private boolean isField(ExistingColumn column) {
        return !why.containsKey(column.name());
    }

    /** Names the fields. A path may call a field by its column too, so columns come first. */
    void nameFields(Map<String, Draft> drafts) {
        List<ExistingColumn> fields = new ArrayList<>(keys);
        fields.addAll(others(this::isField));
        fields.forEach(column -> claims.take(column.name(), column.name()));
        fields.forEach(column -> nameField(column, target(column, drafts)));
    }

    private void nameField(ExistingColumn column, @Nullable Target target) {
        String own = column.name();
        if (target == null) {
            names.put(own, claims.name(javaName(column, JavaNames.ofField(own)), own, Draft::spellings));
        } else {
            targets.put(own, target);
            names.put(own, claims.name(javaName(column, JavaNames.ofRelation(own)), own, Draft::relationSpellings));
        }
    }

    private String javaName(ExistingColumn column, String name) {
        return isPart(column) ? JavaNames.ofComponent(name) : name;
    }

    /** Whether the column is one of several that are the key. */
    private boolean isPart(ExistingColumn column) {
        return keys.size() > 1 && keys.contains(column);
    }

    private static List<String> spellings(String name) {
        return List.of(name, Names.snakeCase(name));
    }

    private static List<String> relationSpellings(String name) {
        String snake = Names.snakeCase(name);
        return List.of(name, snake, name + "Id", snake + "_id");
    }

    /** A key of one column is none that refers to another table. */
    private @Nullable Target target(ExistingColumn column, Map<String, Draft> drafts) {
        if (keys.equals(List.of(column))) {
            return null;
        }
        for (ExistingForeignKey foreignKey : keysOf(column)) {
            Draft target = drafts.get(foreignKey.target());
            if (target != null
                    && target.isKey(foreignKey.targetColumns())
                    && columns.holds(column, target.keys.getFirst())) {
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

    /** Whether the columns are the key and a relation can refer to it: a key of one column. */
    private boolean isKey(List<String> columnNames) {
        return keys.size() == 1
                && columnNames.size() == 1
                && columnNames.getFirst().equalsIgnoreCase(keys.getFirst().name());
    }

    /** The model, once all have named their fields. Names of indexes are those of the whole schema. */
    Sketch sketch(Claims indexNames) {
        List<Field> keyFields = keys.size() == 1
                ? List.of(key(keys.getFirst()))
                : keys.stream().map(this::field).toList();
        List<Member> members = others(_ -> true).stream().map(this::member).toList();
        var sets = new FieldSets(table, names, indexNames);
        return new Sketch(className, table.name(), keyFields, members, sets.of(true), sets.of(false));
    }

    private Plain key(ExistingColumn key) {
        return new Plain(nameOf(key), key.name(), columns.keyType(key), key.generated(), false, false, remark(key));
    }

    private Member member(ExistingColumn column) {
        String reason = why.get(column.name());
        return reason == null ? field(column) : new Left(column.name(), column.type(), reason);
    }

    private Field field(ExistingColumn column) {
        Target target = targets.get(column.name());
        boolean unique = table.isUnique(List.of(column.name()));
        return target == null ? plain(column, unique) : reference(column, target, unique);
    }

    /** SQLite lets a key's columns be null. */
    private boolean isNullable(ExistingColumn column) {
        return column.nullable() && !keys.contains(column);
    }

    private Plain plain(ExistingColumn column, boolean unique) {
        boolean indexed = table.keys().stream()
                .anyMatch(index -> index.whole() && index.columns().equals(List.of(column.name())));
        return new Plain(
                nameOf(column),
                column.name(),
                isPart(column) ? columns.keyType(column) : columns.type(column),
                isNullable(column),
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
                columns.keyType(target.draft().keys.getFirst()),
                target.draft().className,
                isNullable(column),
                unique,
                onDelete(column, target.key()),
                target.draft().claims.name(related, List.of(table.name(), column.name()), Draft::spellings));
    }

    private static String upperFirst(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private OnDelete onDelete(ExistingColumn column, ExistingForeignKey foreignKey) {
        return switch (foreignKey.onDelete().toUpperCase(Locale.ROOT)) {
            case "CASCADE" -> OnDelete.CASCADE;
            case "RESTRICT" -> OnDelete.RESTRICT;
            case "SET NULL" -> isNullable(column) ? OnDelete.SET_NULL : OnDelete.DO_NOTHING;
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
        if (column.generated() && isPart(column)) {
            remarks.add("The database numbers it, and Ryx writes it: a new object needs a number.");
        }
        if (columns.type(column).equals(ColumnTypes.ANY_DECIMAL)) {
            remarks.add("The database sets no limit: " + column.type() + ".");
        }
        if (columns.type(column).equals(SqlType.TEXT) && column.type().startsWith("enum")) {
            remarks.add("One of " + column.type() + ".");
        }
        return remarks.isEmpty() ? null : String.join(" ", remarks);
    }
}
