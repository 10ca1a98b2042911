package dev.ryx.jackson;

import dev.ryx.binding.Bindings;
import dev.ryx.error.FieldException;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is written of an object and of those that it is related to. It is a tree with an end, whatever the objects refer to.
 *
 * @param asked whether the object stands for a relation that was asked for
 * @param loaded whether relations to one that were not asked for are written as objects, if they are loaded
 * @param relations what is written of related objects, by the relation
 * @param without the fields and relations that are left out
 */
record Nesting(boolean asked, boolean loaded, Map<String, Nesting> relations, Set<String> without) {

    /** An object with its fields alone. */
    static final Nesting FIELDS = new Nesting(false, false, Map.of(), Set.of());

    /** An object, and what is loaded of its relations to one. */
    static final Nesting LOADED = new Nesting(false, true, Map.of(), Set.of());

    /** What is written of the objects of a relation. */
    Nesting of(String relation) {
        return relations.getOrDefault(relation, FIELDS);
    }

    /** The same without what nobody asked for. */
    Nesting keys() {
        return new Nesting(asked, false, relations, without);
    }

    /**
     * The same with the relations of a path.
     *
     * @throws FieldException if a step is no relation
     */
    Nesting with(ModelMeta model, List<String> path) {
        if (path.isEmpty()) {
            return new Nesting(true, loaded, relations, without);
        }
        Link link = link(model, path.getFirst());
        Nesting rest = of(link.name()).with(link.to(), path.subList(1, path.size()));
        return new Nesting(true, loaded, added(link.name(), rest), without);
    }

    /**
     * The same without the field or relation at the end of a path.
     *
     * @throws FieldException if there is none
     */
    Nesting without(ModelMeta model, List<String> path) {
        if (path.size() == 1) {
            var names = new HashSet<>(without);
            names.add(member(model, path.getFirst()));
            return new Nesting(asked, loaded, relations, Set.copyOf(names));
        }
        Link link = link(model, path.getFirst());
        Nesting rest = of(link.name()).without(link.to(), path.subList(1, path.size()));
        return new Nesting(asked, loaded, added(link.name(), rest), without);
    }

    /** The same without what the model of the object leaves out wherever one is written. */
    Nesting without(Nesting usual) {
        if (usual.without.isEmpty() && usual.relations.isEmpty()) {
            return this;
        }
        var names = new HashSet<>(without);
        names.addAll(usual.without);
        var all = new HashMap<>(relations);
        usual.relations.forEach(
                (relation, nesting) -> all.put(relation, of(relation).without(nesting)));
        return new Nesting(asked, loaded, Map.copyOf(all), Set.copyOf(names));
    }

    private Map<String, Nesting> added(String relation, Nesting nesting) {
        var all = new HashMap<>(relations);
        all.put(relation, nesting);
        return Map.copyOf(all);
    }

    private static Link link(ModelMeta model, String step) {
        return Bindings.models().link(model, step).orElseThrow(() -> unknown(model, step));
    }

    private static String member(ModelMeta model, String step) {
        return Bindings.models()
                .field(model, step)
                .map(field -> field.name())
                .orElseGet(() -> link(model, step).name());
    }

    private static FieldException unknown(ModelMeta model, String step) {
        return FieldException.unknown(
                model.label(), step, step, Bindings.models().memberNames(model));
    }
}
