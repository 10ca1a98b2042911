package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An insert that updates the rows that are there already, and counts it as a save where the model counts versions.
 *
 * @param store the database
 * @param binding the model
 * @param unique the fields that tell that a row is there
 * @param fields the fields that are updated
 * @param batchSize how many rows a statement has at most; 0 for as many as it can have
 */
record Upsert<M>(Store store, ModelBinding<M> binding, List<FieldMeta> unique, List<FieldMeta> fields, int batchSize)
        implements Insertion<M> {

    /** Refuses fields that do not tell rows apart. */
    Upsert {
        ModelMeta meta = binding.meta();
        if (keys(meta).stream().noneMatch(key -> key.equals(Set.copyOf(unique)))) {
            throw FieldException.wrongUse(
                    meta.label() + " has no unique key of " + String.join(", ", names(unique)) + " alone.",
                    "Name the fields of one: the primary key, a unique field, or those of uniqueTogether.");
        }
        if (!store.dialect().has(Feature.UPSERT_ON_COLUMNS) && !isOnly(unique, meta)) {
            throw FieldException.wrongUse(
                    store.dialect().kind().displayName() + " updates on any unique key, and " + meta.label()
                            + " has others than " + String.join(", ", names(unique)) + ".",
                    "Use updateOrCreate, or find the rows and bulkUpdate them.");
        }
    }

    private static boolean isOnly(List<FieldMeta> unique, ModelMeta meta) {
        return keys(meta).stream()
                .allMatch(key ->
                        key.equals(Set.copyOf(unique)) || (meta.isNumbered() && key.equals(Set.of(meta.primaryKey()))));
    }

    private static List<Set<FieldMeta>> keys(ModelMeta meta) {
        var keys = new ArrayList<Set<FieldMeta>>();
        keys.add(Set.copyOf(meta.key()));
        for (FieldMeta field : meta.fields()) {
            if (field.unique()) {
                keys.add(Set.of(field));
            }
        }
        meta.uniqueTogether().forEach(set -> {
            var key = new LinkedHashSet<FieldMeta>();
            set.fields().forEach(name -> key.add(meta.field(name).orElseThrow()));
            keys.add(key);
        });
        return keys;
    }

    /** Inserts objects, and lets them say what the database has made of their rows. NULL is never there already. */
    @Override
    public void insert(List<M> objects, Rows rows) {
        int[] columns = unique.stream().mapToInt(binding::indexOf).toArray();
        List<Integer> known = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            int row = i;
            boolean isKnown = IntStream.of(columns).allMatch(column -> rows.value(row, column) != null);
            (isKnown ? known : others).add(row);
        }
        insert(new Inserts<>(store, binding, batchSize, null), objects, rows, others);
        insert(this::insertOrUpdate, objects, rows, known);
    }

    private void insert(Insertion<M> insertion, List<M> objects, Rows rows, List<Integer> places) {
        if (!places.isEmpty()) {
            insertion.insert(objects, rows, places);
        }
    }

    private void insertOrUpdate(List<M> objects, Rows rows) {
        new Inserts<>(store, binding, batchSize, conflict()).insert(objects, rows);
        var values = new DatabaseValues<>(store, binding, told());
        if (!objects.stream().allMatch(object -> isSaid(object, values))) {
            binding.meta().version().ifPresent(version -> restoreIfUndone(version, objects));
            List<M> filled = filled(objects, values);
            Collections.copy(objects, filled);
        }
    }

    private void restoreIfUndone(FieldMeta version, List<M> objects) {
        objects.forEach(object ->
                Versions.restoreIfUndone(store, binding, version, object, Versions.number(binding, version, object)));
    }

    private Conflict conflict() {
        boolean onColumns = store.dialect().has(Feature.UPSERT_ON_COLUMNS);
        List<FieldMeta> counted = binding.meta().version().stream().toList();
        return new Conflict(
                onColumns ? names(unique) : List.of(),
                names(fields.stream().filter(field -> !counted.contains(field)).toList()),
                names(counted));
    }

    /** The fields that only the row says: its key, the version, and what the database fills in. */
    private List<FieldMeta> told() {
        return binding.meta().fields().stream()
                .filter(field ->
                        field.primaryKey() || field.filledByDatabase() || field.auto() == FieldMeta.Auto.VERSION)
                .toList();
    }

    private boolean isSaid(M object, DatabaseValues<M> values) {
        return values.fields().stream().noneMatch(field -> isTold(object, field, values));
    }

    private boolean isTold(M object, FieldMeta field, DatabaseValues<M> values) {
        return field.auto() == FieldMeta.Auto.VERSION
                || values.isLeftOut(object, field)
                || (field.primaryKey() && !unique.contains(field));
    }

    private List<M> filled(List<M> objects, DatabaseValues<M> values) {
        var rows = new HashMap<List<Object>, M>();
        Chunks.of(objects, RelatedFetch.KEYS)
                .forEach(some -> values.fetch(among(some)).forEach(row -> rows.put(values(row), row)));
        return objects.stream()
                .map(object -> {
                    M row = rows.get(values(object));
                    return values.filled(
                            object, row == null ? find(object, values) : row, field -> isTold(object, field, values));
                })
                .toList();
    }

    /** The rows that may be those of the objects: with one of their values in each unique field. */
    private QueryNode among(List<M> objects) {
        return where(unique.stream()
                .map(field -> {
                    var wanted = new LinkedHashSet<Object>();
                    objects.forEach(object -> wanted.add(value(object, field)));
                    return (Condition) new Condition.Leaf(
                            FieldPath.of(field.name()), "in", new Expression.ValueList(List.copyOf(wanted)));
                })
                .toList());
    }

    /**
     * The row of an object whose unique values the database has made others of, or finds equal to others. It is locked, because
     * an older snapshot shows no row of somebody else that the statement has found just as it should become.
     */
    private @Nullable M find(M object, DatabaseValues<M> values) {
        QueryNode row = where(unique.stream()
                .map(field -> (Condition) new Condition.Leaf(
                        FieldPath.of(field.name()), "exact", Expression.Value.of(value(object, field))))
                .toList());
        return values.fetch(row.withLock(GetOrCreate.lock(store))).stream()
                .findFirst()
                .orElse(null);
    }

    private QueryNode where(List<Condition> conditions) {
        return QueryNode.all(binding.meta().name())
                .ordered(List.of())
                .with(new Step.Filter(new Condition.And(conditions)));
    }

    private List<Object> values(M object) {
        return unique.stream()
                .map(field -> ColumnValues.comparable(value(object, field)))
                .toList();
    }

    private Object value(M object, FieldMeta field) {
        return Objects.requireNonNull(binding.get(object, binding.indexOf(field)), "a row without one is never there");
    }

    private static List<String> names(List<FieldMeta> fields) {
        return fields.stream().map(FieldMeta::name).toList();
    }
}
