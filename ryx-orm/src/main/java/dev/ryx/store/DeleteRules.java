package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.OnDelete;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What refers to the rows of a model, and by which rules. Most rules are the database's own; it knows neither PROTECT, for
 * which Ryx has to look before it deletes, nor on MySQL and MariaDB SET DEFAULT.
 *
 * @param model the model
 * @param referring the foreign keys to it in the same database
 * @param care whether rows of this model, or rows that would be deleted with them, are referred to by such a rule
 */
record DeleteRules(ModelMeta model, List<Referring> referring, boolean care) {

    /**
     * A foreign key to a model.
     *
     * @param model the model that has it
     * @param field the foreign key
     * @param rule what happens to its rows
     */
    record Referring(ModelMeta model, FieldMeta field, OnDelete rule) {

        private boolean isRyx() {
            return rule == OnDelete.PROTECT || rule == OnDelete.SET_DEFAULT;
        }

        /** The foreign key as messages name it: {@code Line.product}. */
        String label() {
            return model.label() + "." + field.name();
        }
    }

    static DeleteRules of(ModelMeta model) {
        return new DeleteRules(model, referringTo(model), needsCare(model, new HashSet<>()));
    }

    /** The foreign keys with a rule. */
    List<Referring> by(OnDelete rule) {
        return referring.stream().filter(one -> one.rule() == rule).toList();
    }

    private static boolean needsCare(ModelMeta model, Set<String> seen) {
        return seen.add(model.name())
                && referringTo(model).stream()
                        .anyMatch(
                                one -> one.isRyx() || (one.rule() == OnDelete.CASCADE && needsCare(one.model(), seen)));
    }

    private static List<Referring> referringTo(ModelMeta model) {
        var all = new ArrayList<Referring>();
        for (ModelMeta other : Bindings.models().all()) {
            if (Objects.equals(other.database(), model.database())) {
                other.fields().forEach(field -> addIfReferring(all, other, field, model));
            }
        }
        return all;
    }

    private static void addIfReferring(List<Referring> all, ModelMeta other, FieldMeta field, ModelMeta model) {
        FieldMeta.Reference reference = field.reference();
        if (reference != null && reference.model().equals(model.name())) {
            all.add(new Referring(other, field, reference.onDelete()));
        }
    }
}
