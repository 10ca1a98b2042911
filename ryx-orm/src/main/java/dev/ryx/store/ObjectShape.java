package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.Tracked;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of an object are read, and which objects beside it.
 *
 * @param model the model
 * @param path the relations that lead to it, empty for the query's own object
 * @param fields the fields that are read, in the order of their columns
 * @param branches what is read beside it
 */
record ObjectShape(ModelMeta model, FieldPath path, List<FieldMeta> fields, List<Branch> branches) {

    /**
     * An object read beside another.
     *
     * @param relation the relation to it
     * @param object what is read of it
     */
    record Branch(Relation relation, ObjectShape object) {}

    /**
     * The shape of an object.
     *
     * @param related the relations to follow, from the query's own object
     * @param mask which fields are read
     */
    static ObjectShape of(ModelMeta model, FieldPath path, Set<FieldPath> related, FieldMask mask) {
        var branches = new ArrayList<Branch>();
        for (FieldPath one : related) {
            int depth = path.steps().size();
            if (one.steps().size() == depth + 1 && one.steps().subList(0, depth).equals(path.steps())) {
                Link link = Bindings.models().link(model, one.steps().getLast()).orElseThrow();
                branches.add(new Branch(Relation.of(link), of(link.to(), one, related, mask)));
            }
        }
        return new ObjectShape(model, path, mask.fields(model, path, followed(branches)), branches);
    }

    private static List<FieldMeta> followed(List<Branch> branches) {
        var followed = new ArrayList<FieldMeta>();
        for (Branch branch : branches) {
            if (branch.relation().link().via() instanceof Link.Forward(FieldMeta field)) {
                followed.add(field);
            }
        }
        return followed;
    }

    /** How many columns the object itself has. */
    int width() {
        return fields.size();
    }

    /** The places of the fields that are read; null for all. */
    int @Nullable [] partial() {
        return isWhole()
                ? null
                : fields.stream().mapToInt(model.fields()::indexOf).toArray();
    }

    private boolean isWhole() {
        return fields.size() == model.fields().size();
    }

    /** Refuses to leave fields out of objects that cannot remember it. */
    void requirePossible() {
        if (!isWhole()
                && !Tracked.class.isAssignableFrom(Bindings.named(model.name()).type())) {
            throw FieldException.wrongUse(
                    model.label() + " cannot remember which of its fields were read.",
                    "Select values(…), or make it a class that extends Model.");
        }
        branches.forEach(branch -> branch.object().requirePossible());
    }

    /** The step that asks for all this. */
    Step.Load step() {
        var objects = new ArrayList<Step.Columns>();
        addColumns(objects);
        return new Step.Load(objects);
    }

    private void addColumns(List<Step.Columns> objects) {
        objects.add(new Step.Columns(path, fields.stream().map(FieldMeta::name).toList()));
        branches.forEach(branch -> branch.object().addColumns(objects));
    }
}
