package dev.ryx.meta;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model: its table, columns and relations.
 *
 * @param name the qualified name of the Java class, which tells models apart
 * @param table the table
 * @param fields the columns, in the order of the source, those of the primary key first
 * @param relations the many-to-many relations and the reverse sides that the model declares
 * @param ordering the default order: Java names of fields, a leading {@code -} for descending ones
 * @param uniqueTogether sets of fields that are unique together
 * @param indexes the indexes over several fields, or named ones
 * @param managed whether Ryx creates the table
 * @param database the alias of the database that holds the table, or null for the default one
 * @param schema the schema that the table is in, or null for that of the connection
 * @param checks the conditions that every row meets
 */
public record ModelMeta(
        String name,
        Ident table,
        List<FieldMeta> fields,
        List<RelationMeta> relations,
        List<String> ordering,
        List<FieldSet> uniqueTogether,
        List<FieldSet> indexes,
        boolean managed,
        @Nullable String database,
        @Nullable Ident schema,
        List<Check> checks) {

    /** A model without checks. */
    public ModelMeta(
            String name,
            Ident table,
            List<FieldMeta> fields,
            List<RelationMeta> relations,
            List<String> ordering,
            List<FieldSet> uniqueTogether,
            List<FieldSet> indexes,
            boolean managed,
            @Nullable String database,
            @Nullable Ident schema) {
        this(name, table, fields, relations, ordering, uniqueTogether, indexes, managed, database, schema, List.of());
    }

    /** A model whose table is in the connection's schema. */
    public ModelMeta(
            String name,
            Ident table,
            List<FieldMeta> fields,
            List<RelationMeta> relations,
            List<String> ordering,
            List<FieldSet> uniqueTogether,
            List<FieldSet> indexes,
            boolean managed,
            @Nullable String database) {
        this(name, table, fields, relations, ordering, uniqueTogether, indexes, managed, database, null);
    }

    /** A model whose table is in the default database. */
    public ModelMeta(
            String name,
            Ident table,
            List<FieldMeta> fields,
            List<RelationMeta> relations,
            List<String> ordering,
            List<FieldSet> uniqueTogether,
            List<FieldSet> indexes,
            boolean managed) {
        this(name, table, fields, relations, ordering, uniqueTogether, indexes, managed, null);
    }

    /**
     * Several fields under one constraint or index.
     *
     * @param name the constraint's or index's name
     * @param fields the Java names of the fields
     */
    public record FieldSet(Ident name, List<String> fields) {
        /** Copies the list. */
        public FieldSet {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A condition that every row meets.
     *
     * @param name the constraint's name
     * @param condition the condition in SQL
     */
    public record Check(Ident name, String condition) {}

    /** Copies the lists. */
    public ModelMeta {
        fields = List.copyOf(fields);
        relations = List.copyOf(relations);
        ordering = List.copyOf(ordering);
        uniqueTogether = List.copyOf(uniqueTogether);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /** The same with these checks. */
    public ModelMeta withChecks(List<Check> conditions) {
        return new ModelMeta(
                name,
                table,
                fields,
                relations,
                ordering,
                uniqueTogether,
                indexes,
                managed,
                database,
                schema,
                conditions);
    }

    /** The name without its package, as messages give it. */
    public String label() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * The field that is the primary key by itself: what a relation refers to, and what the database may number.
     *
     * @throws IllegalStateException if several fields are the key, which {@link #key()} gives
     */
    public FieldMeta primaryKey() {
        FieldMeta first = firstKey();
        if (hasCompositeKey()) {
            throw new IllegalStateException(name + " has a primary key of several fields");
        }
        return first;
    }

    /** The fields of the primary key, in its order: one, or several that identify a row together. */
    public List<FieldMeta> key() {
        return fields.stream().filter(FieldMeta::primaryKey).toList();
    }

    /** The first field of the primary key: all of it, unless it is of several. */
    public FieldMeta firstKey() {
        return fields.get(firstKeyIndex());
    }

    /** Whether several fields are the primary key together. */
    public boolean hasCompositeKey() {
        int next = firstKeyIndex() + 1;
        return next < fields.size() && fields.get(next).primaryKey();
    }

    /** Whether the database numbers the rows; it numbers no key of several fields. */
    public boolean isNumbered() {
        return firstKey().auto() == FieldMeta.Auto.KEY;
    }

    private int firstKeyIndex() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).primaryKey()) {
                return i;
            }
        }
        throw new IllegalStateException(name + " has no primary key");
    }

    /** The field or foreign key with this Java name. */
    public Optional<FieldMeta> field(String javaName) {
        return fields.stream().filter(field -> field.name().equals(javaName)).findFirst();
    }

    /** The field that counts how often a row was saved, if the model has one. */
    public Optional<FieldMeta> version() {
        return fields.stream()
                .filter(field -> field.auto() == FieldMeta.Auto.VERSION)
                .findFirst();
    }

    /** The many-to-many relations that the model owns. */
    public List<RelationMeta.ManyToMany> manyToMany() {
        return relations.stream()
                .filter(RelationMeta.ManyToMany.class::isInstance)
                .map(RelationMeta.ManyToMany.class::cast)
                .toList();
    }
}
