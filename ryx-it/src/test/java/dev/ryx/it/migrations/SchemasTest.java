package dev.ryx.it.migrations;

import static dev.ryx.it.migrations.Metas.inSchema;
import static dev.ryx.it.migrations.Metas.indexed;
import static dev.ryx.it.migrations.Metas.manyToMany;
import static dev.ryx.it.migrations.Metas.model;
import static dev.ryx.it.migrations.Metas.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ryx.backend.Backend;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.migrations.SchemaDdl;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models whose tables are in schemas of their own. */
@RyxTest(Setup.EMPTY)
class SchemasTest {

    private static final ModelMeta AUTHOR = model("authors", FieldMeta.named("name", SqlType.TEXT));

    private final Backend backend;
    private final boolean hasSchemas;

    SchemasTest(TestDatabase database) {
        backend = database.backend();
        hasSchemas = Dialect.of(database.kind()).has(Feature.SCHEMAS);
    }

    private SchemaDdl migrate(ModelMeta... models) {
        return MigrationRunner.of(backend, List.of(models)).migrate();
    }

    private ExistingTable table(String schema, String name) {
        return backend.introspector().in(new Ident(schema)).table(name).orElseThrow();
    }

    private static ModelMeta post(String schema, FieldMeta.Builder... more) {
        FieldMeta.Builder[] fields = {
            reference("author", "authors", OnDelete.CASCADE), FieldMeta.named("views", SqlType.INT)
        };
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        ModelMeta post = model(schema + "_posts", all.toArray(FieldMeta.Builder[]::new));
        return inSchema(
                manyToMany(indexed(post, "ix_" + schema + "_views", "views"), schema + "_readers", "authors"), schema);
    }

    @Test
    void tablesAreMadeInThemAndChangedThere() {
        assumeThat(hasSchemas).isTrue();
        assertThat(migrate(AUTHOR, post("made")).text()).contains("CREATE SCHEMA \"made\"", "\"made\".\"made_posts\"");
        assertThat(backend.introspector().table("made_posts")).isEmpty();
        ExistingTable posts = table("made", "made_posts");
        assertThat(posts.foreignKeys()).extracting(ExistingForeignKey::target).containsExactly("public.authors");
        assertThat(posts.indexes()).contains("ix_made_views");
        assertThat(table("made", "made_readers").foreignKeys())
                .extracting(ExistingForeignKey::target)
                .containsExactlyInAnyOrder("made_posts", "public.authors");
        assertThat(migrate(AUTHOR, post("made")).isEmpty()).isTrue();
        migrate(
                AUTHOR,
                post("made", FieldMeta.named("note", SqlType.TEXT).nullable().indexed()));
        assertThat(table("made", "made_posts").column("note")).isPresent();
        assertThat(migrate(
                                AUTHOR,
                                post(
                                        "made",
                                        FieldMeta.named("note", SqlType.TEXT)
                                                .nullable()
                                                .indexed()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void tablesOfOneNameInTwoSchemasAreTwo() {
        assumeThat(hasSchemas).isTrue();
        ModelMeta same = model("same", FieldMeta.named("a", SqlType.INT));
        migrate(same);
        ModelMeta other = inSchema(model("same", FieldMeta.named("b", SqlType.INT)), "twice");
        migrate(other);
        assertThat(table("twice", "same").column("b")).isPresent();
        assertThat(backend.introspector().table("same").orElseThrow().column("b"))
                .isEmpty();
        assertThat(migrate(same).isEmpty()).isTrue();
        assertThat(migrate(other).isEmpty()).isTrue();
    }

    @Test
    void areRefusedByNameWhereThereAreNone() {
        assumeThat(hasSchemas).isFalse();
        assertThatExceptionOfType(FieldException.class)
                .isThrownBy(() -> migrate(inSchema(model("refused"), "nowhere")))
                .withMessageContaining("Tables in a schema");
        assertThat(backend.introspector().table("refused")).isEmpty();
        assertThatExceptionOfType(FieldException.class)
                .isThrownBy(() -> backend.introspector().in(new Ident("nowhere")))
                .withMessageContaining("The database has no schemas, and so none that is called nowhere.");
    }
}
