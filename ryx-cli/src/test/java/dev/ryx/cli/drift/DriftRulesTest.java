package dev.ryx.cli.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingIndex;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.check.Finding;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.FieldMeta.Auto;
import dev.ryx.meta.FieldMeta.Reference;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.ModelMeta.FieldSet;
import dev.ryx.meta.Models;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of difference, on tables that no database holds. */
class DriftRulesTest {

    private static final FieldMeta ID =
            FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(Auto.KEY).build();

    private static final ExistingColumn ID_COLUMN = new ExistingColumn("id", "bigint", false).numbered();

    private static Models models(boolean managed, OnDelete onDelete) {
        var reference = new Reference("a.Page", "children", false, onDelete);
        var fields = List.of(
                ID,
                FieldMeta.named("slug", new SqlType.Varchar(20)).unique().build(),
                FieldMeta.named("rank", SqlType.INT).indexed().build(),
                FieldMeta.foreignKey("parent", SqlType.BIGINT, reference)
                        .nullable()
                        .build());
        var both = List.of(new FieldSet(new Ident("both"), List.of("slug", "rank")));
        return Models.of(List.of(
                new ModelMeta("a.Page", new Ident("pages"), fields, List.of(), List.of(), both, both, managed)));
    }

    private static ExistingTable table(List<ExistingIndex> keys, List<ExistingForeignKey> foreignKeys) {
        return new ExistingTable("pages", false, columns(), List.of("id"), keys, foreignKeys, Set.of());
    }

    private static List<ExistingColumn> columns() {
        return List.of(
                ID_COLUMN,
                new ExistingColumn("slug", "character varying(20)", false),
                new ExistingColumn("rank", "integer", false),
                new ExistingColumn("parent_id", "bigint", true));
    }

    private static ExistingIndex index(boolean unique, String... columns) {
        return new ExistingIndex(String.join("+", columns), List.of(columns), unique, true);
    }

    private static ExistingForeignKey parent(String onDelete) {
        return new ExistingForeignKey("any", List.of("parent_id"), "pages", List.of("id"), onDelete);
    }

    private static final List<ExistingIndex> ALL = List.of(
            index(true, "slug"),
            index(false, "rank"),
            index(true, "rank", "slug"),
            index(false, "slug", "rank"),
            index(false, "parent_id"));

    private static Map<TableName, ExistingTable> named(ExistingTable... tables) {
        return Stream.of(tables).collect(Collectors.toMap(table -> TableName.of(table.name()), table -> table));
    }

    private static List<String> drift(boolean managed, OnDelete onDelete, ExistingTable... tables) {
        return Drift.between(models(managed, onDelete), named(tables), DatabaseKind.POSTGRESQL).stream()
                .map(finding -> finding.where() + ": " + finding.what())
                .toList();
    }

    @Test
    void tablesInSchemasAreThose() {
        Ident schema = new Ident("blog");
        ModelMeta page = models(true, OnDelete.CASCADE).all().getFirst();
        var there = new ModelMeta(
                page.name(),
                page.table(),
                page.fields(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                null,
                schema);
        ExistingTable table = table(ALL, List.of(parent("CASCADE")));
        assertThat(Drift.between(
                        Models.of(List.of(there)),
                        Map.of(new TableName(schema, page.table()), table),
                        DatabaseKind.POSTGRESQL))
                .isEmpty();
        assertThat(Drift.between(
                        Models.of(List.of(there)), Map.of(TableName.of("pages"), table), DatabaseKind.POSTGRESQL))
                .extracting(Finding::what)
                .containsExactly("There is no table blog.pages.");
    }

    @Test
    void namesDoNotCount() {
        assertThat(drift(true, OnDelete.CASCADE, table(ALL, List.of(parent("CASCADE")))))
                .isEmpty();
    }

    @Test
    void indexesKeysAndRules() {
        assertThat(drift(true, OnDelete.CASCADE, table(List.of(), List.of())))
                .containsExactly(
                        "Page.slug: Nothing makes the column slug unique.",
                        "Page.rank: There is no index of the column rank.",
                        "Page.parent: There is no index of the column parent_id.",
                        "Page.parent: There is no foreign key to pages.",
                        "Page: Nothing makes the columns slug, rank unique together.",
                        "Page: There is no index of the columns slug, rank.");
        assertThat(drift(true, OnDelete.PROTECT, table(ALL, List.of(parent("SET NULL")))))
                .containsExactly("Page.parent: The foreign key says ON DELETE SET NULL, and the relation PROTECT.");
    }

    @Test
    void ofATableThatOthersManageColumnsCountAlone() {
        assertThat(drift(false, OnDelete.CASCADE, table(List.of(), List.of()))).isEmpty();
        assertThat(drift(false, OnDelete.CASCADE)).containsExactly("Page: There is no table pages.");
    }

    @Test
    void typesNullsAndKeys() {
        var columns = List.of(
                new ExistingColumn("id", "bigint", false),
                new ExistingColumn("slug", "character varying(19)", true),
                new ExistingColumn("rank", "mood", false),
                new ExistingColumn("parent_id", "integer", false),
                new ExistingColumn("needed", "integer", false),
                new ExistingColumn("given", "integer", false, "0", false, false));
        var changed = new ExistingTable("pages", false, columns, List.of(), List.of(), List.of(), Set.of());
        assertThat(drift(false, OnDelete.CASCADE, changed))
                .containsExactly(
                        "Page.slug: The column is character varying(19), and the field VARCHAR (20).",
                        "Page.slug: The column accepts NULL, and the field does not.",
                        "Page.rank: The column is mood, and the field INTEGER.",
                        "Page.parent: The column is NOT NULL, and the field is nullable.",
                        "Page: The primary key is none, and the model's id.",
                        "Page: The column needed integer takes no NULL, and the model does not have it.");
    }

    @Test
    void aViewHasNoKey() {
        var view = new ExistingTable("pages", true, columns(), List.of(), List.of(), List.of(), Set.of());
        assertThat(drift(false, OnDelete.CASCADE, view)).isEmpty();
    }

    @Test
    void theRemedyOfAMissingTableTellsWhoseItIs() {
        assertThat(Stream.of(true, false)
                        .flatMap(managed ->
                                Drift.between(models(managed, OnDelete.CASCADE), Map.of(), DatabaseKind.SQLITE)
                                        .stream())
                        .map(Finding::remedy))
                .containsExactly("Run ryx migrate.", "Ask its owner, or correct the name in @Table.");
    }
}
