package dev.ryx.migrations.schema;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.FieldMeta.Auto;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.ModelMeta.FieldSet;
import dev.ryx.meta.Models;
import dev.ryx.meta.Names;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes models in a few words; a model's qualified name is {@code shop.} and its name. */
public final class SchemaFixture {

    private final String name;
    private Ident table;
    private @Nullable Ident schema;
    private boolean managed = true;
    private final List<FieldMeta> fields = new ArrayList<>();
    private final List<RelationMeta> relations = new ArrayList<>();
    private final List<FieldSet> unique = new ArrayList<>();
    private final List<FieldSet> indexes = new ArrayList<>();

    private SchemaFixture(String name) {
        this.name = name;
        this.table = new Ident(Names.tableName(name));
    }

    /** A model without fields. */
    public static SchemaFixture bare(String name) {
        return new SchemaFixture(name);
    }

    /** A model with a key that the database numbers. */
    public static SchemaFixture model(String name) {
        return bare(name)
                .field(FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(Auto.KEY));
    }

    public SchemaFixture table(String text) {
        table = new Ident(text);
        return this;
    }

    public SchemaFixture in(String ownSchema) {
        schema = new Ident(ownSchema);
        return this;
    }

    public SchemaFixture unmanaged() {
        managed = false;
        return this;
    }

    public SchemaFixture field(FieldMeta.Builder field) {
        fields.add(field.build());
        return this;
    }

    public SchemaFixture field(String fieldName, SqlType type) {
        return field(FieldMeta.named(fieldName, type));
    }

    public SchemaFixture foreignKey(String fieldName, String target, OnDelete onDelete) {
        return field(reference(fieldName, target, false, onDelete));
    }

    public SchemaFixture oneToOne(String fieldName, String target) {
        return field(reference(fieldName, target, true, OnDelete.CASCADE));
    }

    public FieldMeta.Builder reference(String fieldName, String target, boolean oneToOne, OnDelete onDelete) {
        String related = fieldName + "Of" + name;
        return FieldMeta.foreignKey(
                fieldName, SqlType.BIGINT, new FieldMeta.Reference("shop." + target, related, oneToOne, onDelete));
    }

    public SchemaFixture manyToMany(String relation, String target) {
        String near = Names.snakeCase(name);
        relations.add(new RelationMeta.ManyToMany(
                relation,
                "shop." + target,
                relation + "Of" + name,
                Ident.joined(near, relation),
                new Ident(near + "_id"),
                new Ident(Names.snakeCase(target) + "_id")));
        return this;
    }

    public SchemaFixture uniqueTogether(String constraint, String... fieldNames) {
        unique.add(new FieldSet(new Ident(constraint), List.of(fieldNames)));
        return this;
    }

    public SchemaFixture index(String index, String... fieldNames) {
        indexes.add(new FieldSet(new Ident(index), List.of(fieldNames)));
        return this;
    }

    public ModelMeta build() {
        return new ModelMeta(
                "shop." + name, table, fields, relations, List.of(), unique, indexes, managed, null, schema);
    }

    public static Models models(SchemaFixture... fixtures) {
        return Models.of(List.of(fixtures).stream().map(SchemaFixture::build).toList());
    }
}
