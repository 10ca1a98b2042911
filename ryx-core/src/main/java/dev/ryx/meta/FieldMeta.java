package dev.ryx.meta;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a model: a plain field or a foreign key.
 *
 * @param name the Java name; of a foreign key the relation's ({@code author})
 * @param column the column's name; of a foreign key the key's ({@code author_id})
 * @param type the column's type; of a foreign key that of the key it refers to
 * @param nullable whether the column accepts NULL
 * @param primaryKey whether the column is the primary key, or one of those that are it together
 * @param unique whether the column has a unique constraint of its own
 * @param indexed whether the column has an index of its own
 * @param blank whether validation accepts the empty string
 * @param strip whether white space around a string is removed before validation
 * @param auto who fills the column in when the object does not
 * @param editable whether data that comes from outside may set the field
 * @param dbDefault the SQL of what a row has in the column that gives no value, or null
 * @param generated the SQL of what the database computes the column of, or null if it is written
 * @param collation the order and equality of its text, or null for that of every text
 * @param constraints what validation asks of a value
 * @param verboseName the name a person reads
 * @param helpText a sentence of help, or empty
 * @param reference what the foreign key refers to, or null for a plain field
 */
public record FieldMeta(
        String name,
        Ident column,
        SqlType type,
        boolean nullable,
        boolean primaryKey,
        boolean unique,
        boolean indexed,
        boolean blank,
        boolean strip,
        Auto auto,
        boolean editable,
        @Nullable String dbDefault,
        @Nullable String generated,
        @Nullable Ident collation,
        List<Constraint> constraints,
        String verboseName,
        String helpText,
        @Nullable Reference reference) {

    /** Who fills a column in when the object leaves it empty. */
    public enum Auto {
        /** Nobody. */
        NONE,
        /** The database, from a sequence: a whole-number primary key. */
        KEY,
        /** Ryx, with the current time, on every save. */
        NOW,
        /** Ryx, with the current time, on insert. */
        NOW_ADD,
        /** Ryx, with a UUID of version 7, on insert. */
        UUID,
        /** Ryx, with the next number, on every save: the version of optimistic locking. */
        VERSION
    }

    /**
     * What a foreign key refers to: the primary key of another model, or of its own.
     *
     * @param model the qualified name of the model referred to
     * @param relatedName the name of the reverse side in text paths
     * @param oneToOne whether at most one row refers to each row of the other model
     * @param onDelete what happens when the row referred to is deleted
     */
    public record Reference(String model, String relatedName, boolean oneToOne, OnDelete onDelete) {}

    /** Copies the lists. */
    public FieldMeta {
        constraints = List.copyOf(constraints);
    }

    /** The same column as a plain field: what is left of a foreign key to a table of another database. */
    FieldMeta withoutReference() {
        return new FieldMeta(
                name,
                column,
                type,
                nullable,
                primaryKey,
                unique,
                indexed,
                blank,
                strip,
                auto,
                editable,
                dbDefault,
                generated,
                collation,
                constraints,
                verboseName,
                helpText,
                null);
    }

    /** Whether the field is a foreign key. */
    public boolean isForeignKey() {
        return reference != null;
    }

    /** Whether the database has a value for the column if a row gives none. */
    public boolean filledByDatabase() {
        return dbDefault != null || generated != null;
    }

    /** Begins the description of a NOT NULL column named after its field. */
    public static Builder named(String name, SqlType type) {
        return new Builder(name, type);
    }

    /** Begins the description of a foreign key whose column is the field's name with {@code _id}. */
    public static Builder foreignKey(String name, SqlType keyType, Reference reference) {
        return new Builder(name, keyType).column(Names.snakeCase(name) + "_id").reference(reference);
    }

    /** Collects what a column is. */
    public static final class Builder {
        private final String name;
        private final SqlType type;
        private String column;
        private boolean nullable;
        private boolean primaryKey;
        private boolean unique;
        private boolean indexed;
        private boolean blank;
        private boolean strip;
        private Auto auto = Auto.NONE;
        private boolean editable = true;
        private @Nullable String dbDefault;
        private @Nullable String generated;
        private @Nullable Ident collation;
        private final List<Constraint> constraints = new ArrayList<>();
        private String verboseName;
        private String helpText = "";
        private @Nullable Reference reference;

        private Builder(String name, SqlType type) {
            this.name = name;
            this.type = type;
            this.column = Names.snakeCase(name);
            this.verboseName = Names.words(name);
        }

        /** The column's name. */
        public Builder column(String column) {
            this.column = column;
            return this;
        }

        /** The column accepts NULL. */
        public Builder nullable() {
            this.nullable = true;
            return this;
        }

        /** The column is the primary key, or one of those that are it together. */
        public Builder primaryKey() {
            this.primaryKey = true;
            return this;
        }

        /** The column's values are unique. */
        public Builder unique() {
            this.unique = true;
            return this;
        }

        /** The column has an index. */
        public Builder indexed() {
            this.indexed = true;
            return this;
        }

        /** Validation accepts the empty string. */
        public Builder blank() {
            this.blank = true;
            return this;
        }

        /** White space around a string is removed. */
        public Builder strip() {
            this.strip = true;
            return this;
        }

        /** Who fills the column in. */
        public Builder auto(Auto auto) {
            this.auto = auto;
            return this;
        }

        /** Data that comes from outside may not set the field. */
        public Builder notEditable() {
            this.editable = false;
            return this;
        }

        /** The SQL of what a row has in the column that gives no value. */
        public Builder dbDefault(String sql) {
            this.dbDefault = sql;
            return this;
        }

        /** The SQL of what the database computes the column of. */
        public Builder generated(String sql) {
            this.generated = sql;
            return this;
        }

        /** The order and equality of the column's text. */
        public Builder collation(String name) {
            this.collation = new Ident(name);
            return this;
        }

        /** Adds a rule of validation. */
        public Builder constraint(Constraint constraint) {
            constraints.add(constraint);
            return this;
        }

        /** The name a person reads. */
        public Builder verboseName(String verboseName) {
            this.verboseName = verboseName;
            return this;
        }

        /** A sentence of help. */
        public Builder helpText(String helpText) {
            this.helpText = helpText;
            return this;
        }

        private Builder reference(Reference reference) {
            this.reference = reference;
            this.unique = reference.oneToOne();
            this.indexed = !reference.oneToOne();
            return this;
        }

        /** The description. */
        public FieldMeta build() {
            return new FieldMeta(
                    name,
                    new Ident(column),
                    type,
                    nullable,
                    primaryKey,
                    unique,
                    indexed,
                    blank,
                    strip,
                    auto,
                    editable,
                    dbDefault,
                    generated,
                    collation,
                    constraints,
                    verboseName,
                    helpText,
                    reference);
        }
    }
}
