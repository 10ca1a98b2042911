package dev.ryx.validation;

import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the fields of one model. It is made once a model and kept; for all threads. */
public final class Validator {

    private final List<FieldRules> fields;

    private Validator(ModelMeta model) {
        fields = model.fields().stream().map(FieldRules::of).toList();
    }

    /** The validator of a model. */
    public static Validator of(ModelMeta model) {
        return new Validator(model);
    }

    /**
     * Checks the value of a field, and adds every rule that it breaks.
     *
     * @param field the field's place in {@link ModelMeta#fields()}
     * @param value the value as the column holds it, white space stripped where the field says so; null is a problem
     *     unless the column accepts NULL, or the database or Ryx fills it in
     * @param errors where to add
     */
    public void check(int field, @Nullable Object value, Errors errors) {
        fields.get(field).check(value, errors);
    }

    /**
     * Whether the values of objects break no rule: looked at field by field, which is quicker than object by object if they are
     * not too many for a processor's cache.
     *
     * @param rows the values of the objects, of all fields
     */
    public boolean accepts(Rows rows) {
        for (int field = 0; field < fields.size(); field++) {
            if (!fields.get(field).accepts(rows, field)) {
                return false;
            }
        }
        return true;
    }
}
