package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.BulkOptions;
import dev.ryx.Found;
import dev.ryx.Manager;
import dev.ryx.QuerySet;
import dev.ryx.SaveOptions;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.store.ColumnValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of the corpus that write. */
final class Writes {

    private static final Set<String> NAMES = Set.of(
            "update",
            "delete",
            "delete_instance",
            "create",
            "bulk_create",
            "bulk_update",
            "get_or_create",
            "update_or_create",
            "save",
            "m2m");

    private final Steps steps;

    Writes(Steps steps) {
        this.steps = steps;
    }

    static boolean isWrite(JsonNode step) {
        return NAMES.contains(Forms.name(step));
    }

    /** What the last step returns, after the others. */
    Map<String, @Nullable Object> run(String model, List<JsonNode> all) {
        JsonNode step = all.getLast();
        String name = Forms.name(step);
        QuerySet<Object> query = ObjectQueries.of(
                steps.fold(model, all.subList(0, all.size() - 1)).finished(), name);
        JsonNode argument = step.path(name);
        return switch (name) {
            case "update" -> result("rows", query.updateValues(values(argument)));
            case "delete" -> deleted(model, query.delete());
            case "delete_instance" -> deleted(model, manager(model).delete(query.get("pk", argument.longValue())));
            case "create" -> result("pk", Bindings.keyOf(query.create(values(argument))));
            case "bulk_create" -> bulkCreate(model, step);
            case "bulk_update" -> bulkUpdate(model, argument);
            case "get_or_create" ->
                found(query.getOrCreate(values(argument.path("lookup")), values(argument.path("defaults"))));
            case "update_or_create" ->
                found(query.updateOrCreate(values(argument.path("lookup")), values(argument.path("defaults"))));
            case "save" -> save(model, argument);
            default -> RelatedRows.change(query.get("pk", argument.path("pk").longValue()), argument, this);
        };
    }

    private Manager<Object> manager(String model) {
        return steps.catalog().objects(model);
    }

    private ModelBinding<Object> binding(String model) {
        return steps.catalog().binding(model);
    }

    /** Values by name, where a bare text is a literal. */
    Map<String, @Nullable Object> values(JsonNode values) {
        var byName = new LinkedHashMap<String, @Nullable Object>();
        values.properties()
                .forEach(one -> byName.put(one.getKey(), steps.expressions().value(one.getValue())));
        return byName;
    }

    private static Map<String, @Nullable Object> result(String name, @Nullable Object value) {
        var result = new HashMap<String, @Nullable Object>();
        result.put(name, value);
        return result;
    }

    /** The databases delete what depends on a row by themselves, and count the rows of the model alone. */
    private static Map<String, @Nullable Object> deleted(String model, long rows) {
        return rows == 0 ? Map.of() : result("by_model", Map.of(model, rows));
    }

    private static Map<String, @Nullable Object> found(Found<Object> found) {
        Map<String, @Nullable Object> result = result("pk", Bindings.keyOf(found.object()));
        result.put("created", found.created());
        return result;
    }

    private Map<String, @Nullable Object> bulkCreate(String model, JsonNode step) {
        var objects = new ArrayList<Object>();
        step.path("bulk_create")
                .forEach(row -> objects.add(
                        ColumnValues.set(binding(model), binding(model).create(), values(row))));
        BulkOptions options =
                step.path("ignore_conflicts").asBoolean() ? BulkOptions.ignoringConflicts() : BulkOptions.DEFAULT;
        manager(model)
                .bulkCreate(objects, options.withBatches(step.path("batch_size").asInt(0)));
        return result("rows", objects.size());
    }

    private Map<String, @Nullable Object> bulkUpdate(String model, JsonNode argument) {
        var objects = new ArrayList<Object>();
        for (JsonNode row : argument.path("rows")) {
            Object object = manager(model).get("pk", row.path("pk").longValue());
            objects.add(ColumnValues.set(binding(model), object, values(row.path("set"))));
        }
        BulkOptions options = BulkOptions.batches(argument.path("batch_size").asInt(0));
        manager(model).bulkUpdate(objects, Steps.texts(argument.path("fields")), options);
        return Map.of();
    }

    private Map<String, @Nullable Object> save(String model, JsonNode argument) {
        Manager<Object> objects = manager(model);
        Object object = argument.has("pk")
                ? objects.get("pk", argument.path("pk").longValue())
                : binding(model).create();
        object = ColumnValues.set(binding(model), object, values(argument.path("set")));
        if (argument.has("update_fields")) {
            return result("pk", Bindings.keyOf(objects.save(object, Steps.texts(argument.path("update_fields")))));
        }
        return result("pk", Bindings.keyOf(objects.save(object, options(argument))));
    }

    private static SaveOptions options(JsonNode argument) {
        if (argument.path("force_insert").asBoolean()) {
            return SaveOptions.forceInsert();
        }
        return argument.path("force_update").asBoolean()
                ? SaveOptions.forceUpdate()
                : new SaveOptions(SaveOptions.Mode.EITHER, true);
    }
}
