package dev.ryx.cli.data;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.RelationMeta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of models in the order in which they can be filled: each after those that its foreign keys refer to. Where
 * tables refer to each other in a circle, a foreign key that may be NULL is filled in later; where none may, the database
 * has to check at the end of the transaction, as SQLite and PostgreSQL do.
 */
public final class DataTables {

    private final List<DataTable> tables = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();

    private DataTables(List<ModelMeta> models, Models all, Map<String, String> joinNames) {
        var waiting = new ArrayList<>(models);
        while (!waiting.isEmpty()) {
            ModelMeta next = next(waiting);
            waiting.remove(next);
            place(next.name(), next, waiting);
        }
        for (ModelMeta join : all.joinTables()) {
            if (join.fields().stream()
                    .allMatch(field -> placed.contains(referred(field).orElse("")))) {
                tables.add(new DataTable(joinNames.getOrDefault(join.name(), join.name()), join, List.of()));
            }
        }
    }

    /**
     * The tables of some models, and the join tables between them.
     *
     * @param models some of all models
     * @param all all models
     */
    public static DataTables of(List<ModelMeta> models, Models all) {
        return new DataTables(models, all, joinNames(all));
    }

    /** The tables of all models that Ryx manages. */
    public static DataTables ofManaged(Models all) {
        return of(all.all().stream().filter(ModelMeta::managed).toList(), all);
    }

    /** The tables, in the order in which they can be filled. */
    public List<DataTable> inOrder() {
        return List.copyOf(tables);
    }

    /** The table of that name, if it is among them. */
    Optional<DataTable> named(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static Map<String, String> joinNames(Models all) {
        var relations = new HashMap<String, String>();
        for (ModelMeta owner : all.all()) {
            for (RelationMeta.ManyToMany many : owner.manyToMany()) {
                relations.put(many.joinTable().text(), owner.name() + "." + many.name());
            }
        }
        var names = new HashMap<String, String>();
        for (ModelMeta join : all.joinTables()) {
            names.put(join.name(), relations.getOrDefault(join.table().text(), join.name()));
        }
        return names;
    }

    /** The first that waits for nothing; in a circle one that waits for what may be NULL, or else the first. */
    private ModelMeta next(List<ModelMeta> waiting) {
        return waiting.stream()
                .filter(model -> open(model, waiting).isEmpty())
                .findFirst()
                .or(() -> waiting.stream()
                        .filter(model -> open(model, waiting).stream().allMatch(FieldMeta::nullable))
                        .findFirst())
                .orElseGet(waiting::getFirst);
    }

    /** The foreign keys to other tables that wait. */
    private static List<FieldMeta> open(ModelMeta model, List<ModelMeta> waiting) {
        return model.fields().stream()
                .filter(field -> waiting.stream()
                        .anyMatch(
                                other -> !other.equals(model) && referred(field).equals(Optional.of(other.name()))))
                .toList();
    }

    private void place(String name, ModelMeta model, List<ModelMeta> waiting) {
        placed.add(name);
        List<FieldMeta> later = model.fields().stream()
                .filter(FieldMeta::nullable)
                .filter(field -> isOpen(model, field, waiting))
                .toList();
        tables.add(new DataTable(name, model, later));
    }

    private static boolean isOpen(ModelMeta model, FieldMeta field, List<ModelMeta> waiting) {
        String target = referred(field).orElse("");
        return target.equals(model.name())
                || waiting.stream().anyMatch(other -> other.name().equals(target));
    }

    private static Optional<String> referred(FieldMeta field) {
        return Optional.ofNullable(field.reference()).map(FieldMeta.Reference::model);
    }
}
