package dev.ryx.it.migrations;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.FieldMeta.Auto;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.ModelMeta.FieldSet;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Models as the migrations see them: as data, without classes. */
final class Metas {

    private Metas() {}

    /** A model named after its table, with an {@code id} that the database numbers. */
    static ModelMeta model(String table, FieldMeta.Builder... fields) {
        return new ModelMeta(
                "it." + table,
                new Ident(table),
                Stream.concat(
                                Stream.of(FieldMeta.named("id", SqlType.BIGINT)
                                        .primaryKey()
                                        .auto(Auto.KEY)),
                                Stream.of(fields))
                        .map(FieldMeta.Builder::build)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    /** The same model with a constraint over several fields. */
    static ModelMeta uniqueTogether(ModelMeta model, String name, String... fields) {
        return new ModelMeta(
                model.name(),
                model.table(),
                model.fields(),
                model.relations(),
                model.ordering(),
                List.of(new FieldSet(new Ident(name), List.of(fields))),
                model.indexes(),
                model.managed());
    }

    /** The same model with an index over several fields. */
    static ModelMeta indexed(ModelMeta model, String name, String... fields) {
        return new ModelMeta(
                model.name(),
                model.table(),
                model.fields(),
                model.relations(),
                model.ordering(),
                model.uniqueTogether(),
                List.of(new FieldSet(new Ident(name), List.of(fields))),
                model.managed());
    }

    /** The same model with a many-to-many relation to another one. */
    static ModelMeta manyToMany(ModelMeta model, String joinTable, String target) {
        List<RelationMeta> relations = new ArrayList<>(model.relations());
        relations.add(new RelationMeta.ManyToMany(
                joinTable,
                "it." + target,
                joinTable + "Back",
                new Ident(joinTable),
                new Ident("near_id"),
                new Ident("far_id")));
        return new ModelMeta(
                model.name(),
                model.table(),
                model.fields(),
                relations,
                model.ordering(),
                model.uniqueTogether(),
                model.indexes(),
                model.managed());
    }

    /** The same model in a schema of its own. */
    static ModelMeta inSchema(ModelMeta model, String schema) {
        return new ModelMeta(
                model.name(),
                model.table(),
                model.fields(),
                model.relations(),
                model.ordering(),
                model.uniqueTogether(),
                model.indexes(),
                model.managed(),
                model.database(),
                new Ident(schema));
    }

    /** A foreign key to the model of another table. */
    static FieldMeta.Builder reference(String name, String target, OnDelete onDelete) {
        return FieldMeta.foreignKey(
                name, SqlType.BIGINT, new FieldMeta.Reference("it." + target, name + "Back", false, onDelete));
    }

    /** A field of every type that a column can have. */
    static FieldMeta.Builder[] everyType(boolean nullable) {
        SqlType[] types = {
            SqlType.BOOL,
            SqlType.SMALLINT,
            SqlType.INT,
            SqlType.BIGINT,
            SqlType.FLOAT,
            new SqlType.Decimal(12, 2),
            new SqlType.Varchar(200),
            SqlType.TEXT,
            SqlType.DATE,
            SqlType.TIME,
            SqlType.DATETIME,
            SqlType.TIMESTAMP,
            SqlType.INTERVAL,
            SqlType.UUID,
            SqlType.BYTES
        };
        var fields = new FieldMeta.Builder[types.length];
        for (int i = 0; i < types.length; i++) {
            fields[i] = FieldMeta.named("c" + i, types[i]);
            if (nullable) {
                fields[i].nullable();
            }
        }
        return fields;
    }
}
