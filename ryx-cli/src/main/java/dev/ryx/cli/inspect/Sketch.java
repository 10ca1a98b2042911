package dev.ryx.cli.inspect;

import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model that has not been written yet.
 *
 * @param className the name of its class
 * @param table its table
 * @param keys the fields of its primary key, in the order of the columns
 * @param members its other fields, in the order of the columns
 * @param uniqueTogether the names of fields that are unique together
 * @param indexes the names of fields of further indexes
 */
public record Sketch(
        String className,
        String table,
        List<Field> keys,
        List<Member> members,
        List<FieldSet> uniqueTogether,
        List<FieldSet> indexes) {

    /** Copies the lists. */
    public Sketch {
        keys = List.copyOf(keys);
        members = List.copyOf(members);
        uniqueTogether = List.copyOf(uniqueTogether);
        indexes = List.copyOf(indexes);
    }

    /** Something of a table's column. */
    public sealed interface Member {
        /** The column's name. */
        String column();
    }

    /** A field. */
    public sealed interface Field extends Member {
        /** Its name. */
        String name();

        /** The type of its value; of a foreign key, that of the key that it refers to. */
        SqlType type();
    }

    /**
     * A field that is no relation.
     *
     * @param name its name
     * @param column its column
     * @param type the column's type
     * @param nullable whether it may be null
     * @param unique whether the column alone is unique
     * @param indexed whether the column alone has an index
     * @param remark what a reader should know, or null
     */
    public record Plain(
            String name,
            String column,
            SqlType type,
            boolean nullable,
            boolean unique,
            boolean indexed,
            @Nullable String remark)
            implements Field {}

    /**
     * A foreign key.
     *
     * @param name its name
     * @param column its column
     * @param type the type of the key that it refers to
     * @param target the class that it refers to
     * @param nullable whether it may be null
     * @param oneToOne whether no two rows refer to the same
     * @param onDelete what happens when the row referred to is deleted
     * @param relatedName the name of its other side
     */
    public record Reference(
            String name,
            String column,
            SqlType type,
            String target,
            boolean nullable,
            boolean oneToOne,
            OnDelete onDelete,
            String relatedName)
            implements Field {}

    /**
     * A column that the model does without.
     *
     * @param column its name
     * @param type its type
     * @param why the reason
     */
    public record Left(String column, String type, String why) implements Member {}

    /**
     * Several fields.
     *
     * @param name the name of the index or constraint, or null for that which Ryx makes
     * @param fields the fields' names
     */
    public record FieldSet(@Nullable String name, List<String> fields) {
        /** Copies the list. */
        public FieldSet {
            fields = List.copyOf(fields);
        }
    }
}
