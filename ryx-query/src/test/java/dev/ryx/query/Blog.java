package dev.ryx.query;

import static dev.ryx.meta.FieldMeta.named;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.FieldMeta.Auto;
import dev.ryx.meta.FieldMeta.Reference;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.Names;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.List;

/** The models of this module's tests, described by hand: a blog, and a model with a column of each type. */
final class Blog {

    static final Models MODELS = Models.of(List.of(
            author(), profile(), tag(), post(), comment(), line(), marker(), sample(), moment(), doc(), stamp()));

    private Blog() {}

    /** The qualified name of a model. */
    static String model(String label) {
        return "blog." + label;
    }

    private static ModelMeta author() {
        return model(
                "Author",
                List.of(),
                List.of(),
                named("name", new SqlType.Varchar(50)),
                named("age", SqlType.INT).nullable(),
                named("email", new SqlType.Varchar(50)).nullable(),
                named("born", SqlType.DATE).nullable(),
                reference("boss", "Author", "reports").nullable());
    }

    private static ModelMeta profile() {
        var author = new Reference(model("Author"), "profile", true, OnDelete.CASCADE);
        return model(
                "Profile",
                List.of(),
                List.of(),
                FieldMeta.foreignKey("author", SqlType.BIGINT, author),
                named("site", new SqlType.Varchar(100)).nullable());
    }

    private static ModelMeta tag() {
        return model("Tag", List.of("name"), List.of(), named("name", new SqlType.Varchar(20)));
    }

    private static ModelMeta post() {
        var tags = new RelationMeta.ManyToMany(
                "tags", model("Tag"), "posts", new Ident("post_tags"), new Ident("post_id"), new Ident("tag_id"));
        return model(
                "Post",
                List.of("-createdAt"),
                List.of(tags),
                named("title", new SqlType.Varchar(50)),
                named("body", SqlType.TEXT).nullable(),
                named("views", SqlType.INT),
                named("rating", SqlType.FLOAT).nullable(),
                named("price", new SqlType.Decimal(10, 2)),
                named("active", SqlType.BOOL),
                named("createdAt", SqlType.TIMESTAMP),
                reference("author", "Author", "posts"),
                reference("editor", "Author", "edited").nullable());
    }

    private static ModelMeta comment() {
        return model(
                "Comment",
                List.of(),
                List.of(),
                named("text", SqlType.TEXT),
                named("score", SqlType.INT).nullable(),
                reference("post", "Post", "comments"),
                reference("author", "Author", "comments").nullable());
    }

    private static ModelMeta line() {
        return model(
                "Line",
                List.of(),
                List.of(),
                named("quantity", SqlType.INT),
                named("price", new SqlType.Decimal(10, 2)),
                reference("post", "Post", "lines"));
    }

    private static ModelMeta marker() {
        return model("Marker", List.of(), List.of(), named("note", SqlType.TEXT).nullable());
    }

    private static ModelMeta moment() {
        return model(
                "Moment",
                List.of(),
                List.of(),
                named("day", SqlType.DATE).nullable(),
                named("clock", SqlType.TIME).nullable(),
                named("local", SqlType.DATETIME).nullable(),
                named("instant", SqlType.TIMESTAMP).nullable());
    }

    private static ModelMeta doc() {
        return model(
                "Doc",
                List.of(),
                List.of(),
                named("name", new SqlType.Varchar(20)),
                named("data", SqlType.JSON).nullable(),
                named("extra", SqlType.JSON).nullable());
    }

    private static ModelMeta stamp() {
        return meta(
                "Stamp",
                List.of(),
                List.of(),
                List.of(
                        reference("profile", "Profile", "stamps").primaryKey().build(),
                        named("number", SqlType.INT).primaryKey().build(),
                        named("note", new SqlType.Varchar(20)).nullable().build(),
                        named("weight", SqlType.INT).build()));
    }

    private static ModelMeta sample() {
        return meta(
                "Sample",
                List.of(),
                List.of(),
                List.of(
                        named("key", SqlType.UUID).primaryKey().auto(Auto.UUID).build(),
                        named("flag", SqlType.BOOL).nullable().build(),
                        named("small", SqlType.SMALLINT).nullable().build(),
                        named("big", SqlType.BIGINT).nullable().build(),
                        named("real", SqlType.FLOAT).nullable().build(),
                        named("exact", new SqlType.Decimal(12, 3)).nullable().build(),
                        named("line", new SqlType.Varchar(30)).nullable().build(),
                        named("note", SqlType.TEXT).nullable().build(),
                        named("day", SqlType.DATE).nullable().build(),
                        named("clock", SqlType.TIME).nullable().build(),
                        named("local", SqlType.DATETIME).nullable().build(),
                        named("moment", SqlType.TIMESTAMP).nullable().build(),
                        named("span", SqlType.INTERVAL).nullable().build(),
                        named("data", SqlType.BYTES).nullable().build()));
    }

    private static FieldMeta.Builder reference(String name, String target, String relatedName) {
        var reference = new Reference(model(target), relatedName, false, OnDelete.CASCADE);
        return FieldMeta.foreignKey(name, SqlType.BIGINT, reference);
    }

    private static ModelMeta model(
            String label, List<String> ordering, List<RelationMeta> relations, FieldMeta.Builder... fields) {
        var all = new ArrayList<FieldMeta>();
        all.add(named("id", SqlType.BIGINT).primaryKey().auto(Auto.KEY).build());
        for (FieldMeta.Builder field : fields) {
            all.add(field.build());
        }
        return meta(label, ordering, relations, all);
    }

    private static ModelMeta meta(
            String label, List<String> ordering, List<RelationMeta> relations, List<FieldMeta> fields) {
        var table = new Ident(Names.tableName(label));
        return new ModelMeta(model(label), table, fields, relations, ordering, List.of(), List.of(), true);
    }
}
