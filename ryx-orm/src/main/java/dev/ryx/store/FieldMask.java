package dev.ryx.store;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.FieldPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields are read: those named alone, or all but those named.
 *
 * @param only whether the fields named are the ones that are read
 * @param named the fields, from the query's own object
 */
record FieldMask(boolean only, Set<FieldPath> named) {

    /** All fields. */
    static final FieldMask ALL = new FieldMask(false, Set.of());

    /** These fields alone, but for those of them that are left out already. */
    FieldMask only(List<FieldPath> fields) {
        var wanted = new LinkedHashSet<>(fields);
        if (!only) {
            wanted.removeAll(named);
        }
        return new FieldMask(true, wanted);
    }

    /** These fields left out as well. */
    FieldMask without(List<FieldPath> fields) {
        var rest = new LinkedHashSet<>(named);
        if (only) {
            rest.removeAll(Set.copyOf(fields));
        } else {
            rest.addAll(fields);
        }
        return new FieldMask(only, rest);
    }

    /**
     * What is read of an object: its key and its version always, and the foreign keys that are followed.
     *
     * @param path the relations that lead to it
     */
    List<FieldMeta> fields(ModelMeta model, FieldPath path, List<FieldMeta> followed) {
        boolean restricts = only && (path.steps().isEmpty() || named.stream().anyMatch(one -> isOf(path, one)));
        return model.fields().stream()
                .filter(field -> field.primaryKey()
                        || field.auto() == FieldMeta.Auto.VERSION
                        || followed.contains(field)
                        || isWanted(path.then(field.name()), restricts))
                .toList();
    }

    private boolean isWanted(FieldPath field, boolean restricts) {
        return only ? !restricts || named.contains(field) : !named.contains(field);
    }

    private static boolean isOf(FieldPath path, FieldPath field) {
        List<String> steps = field.steps();
        return steps.subList(0, steps.size() - 1).equals(path.steps());
    }
}
