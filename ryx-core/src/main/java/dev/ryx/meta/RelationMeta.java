package dev.ryx.meta;

import org.jspecify.annotations.Nullable;

/** A relation that has no column in the model's own table. A foreign key is a {@link FieldMeta}. */
public sealed interface RelationMeta {

    /** The relation's name in Java and in text paths. */
    String name();

    /** The qualified name of the model at the other end. */
    String target();

    /**
     * The far end of a foreign key or of a many-to-many relation that the other model declares.
     *
     * @param name the method's name
     * @param target the qualified name of the model that declares the relation
     * @param mappedBy the relation's name there
     */
    record Reverse(String name, String target, String mappedBy) implements RelationMeta {}

    /**
     * A many-to-many relation through a join table that Ryx creates, or through the table of a model.
     *
     * @param name the method's name
     * @param target the qualified name of the other model
     * @param relatedName the name of the reverse side in text paths
     * @param joinTable the join table
     * @param sourceColumn the join table's column that holds this model's key
     * @param targetColumn the join table's column that holds the other model's key
     * @param through the qualified name of the model whose table joins, or null for a join table without a model
     */
    record ManyToMany(
            String name,
            String target,
            String relatedName,
            Ident joinTable,
            Ident sourceColumn,
            Ident targetColumn,
            @Nullable String through)
            implements RelationMeta {

        /** A relation through a join table without a model. */
        public ManyToMany(
                String name,
                String target,
                String relatedName,
                Ident joinTable,
                Ident sourceColumn,
                Ident targetColumn) {
            this(name, target, relatedName, joinTable, sourceColumn, targetColumn, null);
        }
    }
}
