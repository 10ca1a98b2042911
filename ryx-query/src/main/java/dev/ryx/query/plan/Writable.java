package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;

/** Which fields a statement may write. */
final class Writable {

    private Writable() {}

    /**
     * A field that is written.
     *
     * @throws FieldException if the database computes it
     */
    static FieldMeta require(ModelMeta model, FieldMeta field) {
        if (field.generated() != null) {
            throw FieldException.wrongUse(
                    Place.of(model, field) + " is computed by the database, and is not written.",
                    "Leave it out, and write the fields that it is computed of.");
        }
        return field;
    }
}
