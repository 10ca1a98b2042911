package dev.ryx.migrations;

import static dev.ryx.migrations.schema.SchemaFixture.bare;
import static dev.ryx.migrations.schema.SchemaFixture.model;
import static dev.ryx.migrations.schema.SchemaFixture.models;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.chain.Chain;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.SchemaFixture;
import dev.ryx.query.dialect.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole scripts, compared with {@code golden/<case>/<database>.sql}; {@code -Dgolden.update} writes those anew. */
class GoldenDdlTest {

    @ParameterizedTest
    @EnumSource
    void everyColumnType(DatabaseKind kind) throws IOException {
        compare("types", kind, models(everyType("Plain", false), everyType("Optional", true)));
    }

    private static SchemaFixture everyType(String name, boolean nullable) {
        SchemaFixture model = model(name);
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
            SqlType.BYTES,
        };
        for (SqlType type : types) {
            String label = type.label().replaceAll("\\W", "");
            FieldMeta.Builder field = FieldMeta.named("a" + label, type);
            model.field(nullable ? field.nullable() : field);
        }
        return model;
    }

    @ParameterizedTest
    @EnumSource
    void everyPrimaryKey(DatabaseKind kind) throws IOException {
        compare(
                "keys",
                kind,
                models(
                        model("Numbered").field("name", SqlType.TEXT),
                        bare("Small")
                                .field(FieldMeta.named("id", SqlType.SMALLINT)
                                        .primaryKey()
                                        .auto(FieldMeta.Auto.KEY)),
                        bare("Given").field(FieldMeta.named("id", SqlType.INT).primaryKey()),
                        bare("Country")
                                .field(FieldMeta.named("code", new SqlType.Varchar(2))
                                        .primaryKey()
                                        .unique()
                                        .indexed()),
                        bare("Document")
                                .field(FieldMeta.named("id", SqlType.UUID)
                                        .primaryKey()
                                        .auto(FieldMeta.Auto.UUID))));
    }

    @ParameterizedTest
    @EnumSource
    void aPrimaryKeyOfSeveralFields(DatabaseKind kind) throws IOException {
        SchemaFixture line = bare("OrderLine");
        compare(
                "composite-keys",
                kind,
                models(
                        model("Order").field("customer", SqlType.TEXT),
                        line.field(line.reference("order", "Order", false, OnDelete.CASCADE)
                                        .primaryKey())
                                .field(FieldMeta.named("line", SqlType.INT).primaryKey())
                                .field("amount", SqlType.INT)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRelation(DatabaseKind kind) throws IOException {
        SchemaFixture post = model("Post");
        compare(
                "relations",
                kind,
                models(
                        post.foreignKey("author", "Author", OnDelete.CASCADE)
                                .field(post.reference("editor", "Author", false, OnDelete.SET_NULL)
                                        .nullable())
                                .foreignKey("section", "Section", OnDelete.RESTRICT)
                                .foreignKey("licence", "Licence", OnDelete.DO_NOTHING)
                                .manyToMany("tags", "Tag"),
                        model("Author").oneToOne("user", "User"),
                        model("Section").foreignKey("parent", "Section", OnDelete.CASCADE),
                        model("Licence").unmanaged().field("text", SqlType.TEXT),
                        model("User").field("name", SqlType.TEXT),
                        model("Tag").field("name", SqlType.TEXT)));
    }

    @ParameterizedTest
    @EnumSource
    void modelsThatReferToEachOtherInACircle(DatabaseKind kind) throws IOException {
        compare(
                "circle",
                kind,
                models(
                        model("Team").foreignKey("captain", "Player", OnDelete.RESTRICT),
                        model("Player").foreignKey("club", "Club", OnDelete.CASCADE),
                        model("Club").foreignKey("team", "Team", OnDelete.CASCADE)));
    }

    @ParameterizedTest
    @EnumSource
    void everyConstraintAndIndex(DatabaseKind kind) throws IOException {
        String sixty = "a".repeat(59);
        compare(
                "constraints",
                kind,
                models(model("Article")
                        .field(FieldMeta.named("slug", new SqlType.Varchar(50))
                                .unique()
                                .indexed())
                        .field(FieldMeta.named("views", SqlType.INT).indexed())
                        .field("publishedOn", SqlType.DATE)
                        .field(FieldMeta.named("title", SqlType.TEXT).column("Select From-x.y $1"))
                        .field(FieldMeta.named("x", SqlType.INT)
                                .column(sixty + "x")
                                .indexed())
                        .field(FieldMeta.named("y", SqlType.INT)
                                .column(sixty + "y")
                                .indexed())
                        .uniqueTogether("uq_articles_title_published_on", "title", "publishedOn")
                        .index("ix_articles_views", "views")
                        .index("by date", "publishedOn", "views")));
    }

    /** The chain has every operation, and a test runs it on the databases. */
    @ParameterizedTest
    @EnumSource
    void everyOperation(DatabaseKind kind) throws IOException {
        var text = new StringBuilder();
        Schema schema = Schema.EMPTY;
        for (Migration migration : Chain.read().order()) {
            write(text, migration.name(), migration.steps(schema, Dialect.of(kind)));
            write(text, "undo " + migration.name(), migration.reversedSteps(schema, Dialect.of(kind)));
            schema = migration.after(schema);
        }
        compare("operations", kind, text.toString());
    }

    private static void write(StringBuilder text, String title, List<Step> steps) {
        text.append("-- ").append(title).append('\n');
        for (Step step : steps) {
            if (step instanceof Step.JavaCall call) {
                text.append("-- call ").append(call.className()).append('\n');
            }
            if (step.setting() == Step.Setting.NO_TRANSACTION) {
                text.append("-- outside of the transaction\n");
            }
            step.statements().forEach(statement -> text.append(statement.sql()).append(";\n"));
        }
    }

    private static void compare(String name, DatabaseKind kind, Models models) throws IOException {
        compare(name, kind, SchemaDdl.of(models, Dialect.of(kind)).text());
    }

    private static void compare(String name, DatabaseKind kind, String actual) throws IOException {
        String resource = "/golden/" + name + "/" + kind.name().toLowerCase(Locale.ROOT) + ".sql";
        if (System.getProperty("golden.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(Path.of("src/test/resources" + resource), actual);
        }
        try (InputStream golden = GoldenDdlTest.class.getResourceAsStream(resource)) {
            String expected = golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual).as(resource).isEqualTo(expected);
        }
    }
}
