package dev.ryx.bench.statement;

import static dev.ryx.meta.FieldMeta.named;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.FieldMeta.Auto;
import dev.ryx.meta.FieldMeta.Reference;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** The table of posts as Ryx's processor would describe it. */
final class RyxPosts {

    static final String POST = "bench.Post";
    private static final String AUTHOR = "bench.Author";

    static final FieldPath TITLE = FieldPath.of("title");
    static final FieldPath VIEWS = FieldPath.of("views");
    static final FieldPath ACTIVE = FieldPath.of("active");
    static final FieldPath CREATED = FieldPath.of("created");
    static final FieldPath METADATA = FieldPath.of("metadata");
    static final Expression CREATED_YEAR = new Expression.Transform(CREATED, "year");

    static final Models MODELS = Models.of(List.of(post(), author()));

    private RyxPosts() {}

    private static ModelMeta post() {
        return model(
                POST,
                "posts",
                named("title", new SqlType.Varchar(200)).build(),
                named("slug", new SqlType.Varchar(210)).unique().build(),
                named("body", SqlType.TEXT).nullable().build(),
                named("views", SqlType.INT).build(),
                named("active", SqlType.BOOL).build(),
                named("created", SqlType.DATETIME).build(),
                named("metadata", SqlType.JSON).nullable().build(),
                FieldMeta.foreignKey("author", SqlType.BIGINT, new Reference(AUTHOR, "posts", false, OnDelete.CASCADE))
                        .build());
    }

    private static ModelMeta author() {
        return model(AUTHOR, "authors", named("name", new SqlType.Varchar(100)).build());
    }

    private static ModelMeta model(String name, String table, FieldMeta... fields) {
        var all = new ArrayList<FieldMeta>();
        all.add(named("id", SqlType.BIGINT).primaryKey().auto(Auto.KEY).build());
        all.addAll(List.of(fields));
        return new ModelMeta(name, new Ident(table), all, List.of(), List.of(), List.of(), List.of(), true);
    }
}
