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
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Feature;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An insert that updates the rows that are there already.
 *
 * @param store the database
 * @param binding the model
 * @param unique the fields that tell that a row is there
 * @param fields the fields that are updated
 */
record Upsert<M>(Store store, ModelBinding<M> binding, List<FieldMeta> unique, List<FieldMeta> fields) {

    /** Refuses fields that do not tell rows apart. */
    Upsert {
        if (keys(binding.meta()).stream().noneMatch(key -> key.equals(Set.copyOf(unique)))) {
            throw FieldException.wrongUse(
                    binding.meta().label() + " has no unique key of " + String.join(", ", names(unique)) + " alone.",
                    "Name the fields of one: the primary key, a unique field, or those of uniqueTogether.");
        }
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

    /**
     * What the insert does with a row that is there.
     *
     * @throws FieldException if the database looks at every unique key, and the model has others that could be the one
     */
    Conflict conflict() {
        if (store.dialect().has(Feature.UPSERT_ON_COLUMNS)) {
            return new Conflict(names(unique), names(fields));
        }
        boolean numbered = binding.meta().isNumbered();
        boolean only = keys(binding.meta()).stream()
                .allMatch(key -> key.equals(Set.copyOf(unique))
                        || (numbered && key.equals(Set.of(binding.meta().primaryKey()))));
        if (!only) {
            throw FieldException.wrongUse(
                    store.dialect().kind().displayName() + " updates on any unique key, and "
                            + binding.meta().label() + " has others than "
                            + String.join(", ", names(unique)) + ".",
                    "Use updateOrCreate, or find the rows and bulkUpdate them.");
        }
        return new Conflict(List.of(), names(fields));
    }

    /** The objects with the keys of their rows, in one query for many. */
    List<M> withKeys(List<M> objects) {
        if (objects.stream().allMatch(object -> binding.key(object) != null)) {
            return objects;
        }
        Map<List<Object>, Object> keys = new HashMap<>();
        Chunks.of(objects, RelatedFetch.KEYS).forEach(some -> addKeys(some, keys));
        return objects.stream()
                .map(object -> binding.key(object) == null ? binding.withKey(object, keys.get(values(object))) : object)
                .toList();
    }

    private void addKeys(List<M> objects, Map<List<Object>, Object> keys) {
        FieldMeta first = unique.getFirst();
        Collection<Object> wanted = new LinkedHashSet<>();
        objects.forEach(object -> wanted.add(required(binding.get(object, binding.indexOf(first)))));
        var among = new Condition.Leaf(FieldPath.of(first.name()), "in", new Expression.ValueList(List.copyOf(wanted)));
        var selected = new ArrayList<Selection>();
        selected.add(new Selection("key", FieldPath.ROOT));
        unique.forEach(field -> selected.add(new Selection(field.name(), FieldPath.of(field.name()))));
        QueryNode query = QueryNode.all(binding.meta().name())
                .ordered(List.of())
                .with(new Step.Filter(among))
                .with(new Step.Values(selected));
        store.fetch(new Statement.Select(query), row -> {
            var values = new ArrayList<Object>();
            for (int i = 1; i < selected.size(); i++) {
                values.add(comparable(required(row.get(i))));
            }
            keys.put(values, required(row.get(0)));
            return values;
        });
    }

    private List<Object> values(M object) {
        return unique.stream()
                .map(field -> comparable(required(binding.get(object, binding.indexOf(field)))))
                .toList();
    }

    private static Object required(@Nullable Object value) {
        return Objects.requireNonNull(value, "a row without one is never there already");
    }

    /** The value as it is after it was stored. */
    private static Object comparable(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal.stripTrailingZeros();
            case Instant time -> time.truncatedTo(ChronoUnit.MICROS);
            case LocalDateTime time -> time.truncatedTo(ChronoUnit.MICROS);
            case LocalTime time -> time.truncatedTo(ChronoUnit.MICROS);
            default -> value;
        };
    }

    private static List<String> names(List<FieldMeta> fields) {
        return fields.stream().map(FieldMeta::name).toList();
    }
}
