package dev.ryx.cli.data;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import java.util.List;

/**
 * A table whose rows are written and read: that of a model, or a join table.
 *
 * @param name its name in files: the model's qualified name, or that of the many-to-many relation, such as
 *     {@code blog.Post.tags}
 * @param model the table
 * @param later the foreign keys that are filled in when all rows are there, because the tables refer to each other in a
 *     circle, or rows to their own table
 */
public record DataTable(String name, ModelMeta model, List<FieldMeta> later) {

    /** Copies the list. */
    public DataTable {
        later = List.copyOf(later);
    }

    /** The columns that rows are written with: not those that the database computes. */
    List<FieldMeta> fields() {
        return model.fields().stream().filter(DataTable::isWritten).toList();
    }

    /** Whether rows are written with a value of a column. */
    static boolean isWritten(FieldMeta field) {
        return field.generated() == null;
    }

    /** The Java names of those columns. */
    List<String> fieldNames() {
        return fields().stream().map(FieldMeta::name).toList();
    }

    /** The columns that tell rows apart. */
    List<FieldMeta> key() {
        return model.fields().stream().filter(FieldMeta::primaryKey).toList();
    }

    /** Whether the database numbers the rows. */
    boolean isNumbered() {
        return model.fields().stream().anyMatch(field -> field.auto() == FieldMeta.Auto.KEY);
    }
}
