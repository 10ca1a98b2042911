package dev.ryx.migrations;

import static dev.ryx.migrations.schema.SchemaFixture.model;
import static dev.ryx.migrations.schema.SchemaFixture.models;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingIndex;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaDifferenceTest {

    private static ExistingTable existing(
            String name, Set<String> indexes, Set<String> constraints, String... columns) {
        return new ExistingTable(
                name,
                false,
                Stream.of(columns)
                        .map(column -> new ExistingColumn(column, "", true))
                        .toList(),
                List.of(),
                indexes.stream()
                        .map(index -> new ExistingIndex(index, List.of(), false, true))
                        .toList(),
                List.of(),
                constraints);
    }

    private static List<String> statements(DatabaseKind kind, Schema schema, ExistingTable... existing) {
        Dialect dialect = Dialect.of(kind);
        return SchemaDdl.of(
                        SchemaDifference.between(schema, ExistingTables.inCurrentSchema(List.of(existing)), dialect),
                        dialect)
                .statements()
                .stream()
                .map(statement -> statement.sql().replaceAll("\\s+", " "))
                .toList();
    }

    private final Schema articles = Schema.of(models(model("Article")
            .field(FieldMeta.named("slug", SqlType.TEXT).unique())
            .field(FieldMeta.named("views", SqlType.INT).indexed())));

    @ParameterizedTest
    @EnumSource
    void whatIsThereIsLeftAlone(DatabaseKind kind) {
        var asConstraint =
                existing("articles", Set.of("ix_articles_views"), Set.of("uq_articles_slug"), "id", "slug", "views");
        var asIndex = existing(
                "articles", Set.of("ix_articles_views", "uq_articles_slug"), Set.of(), "id", "slug", "views", "more");
        assertThat(statements(kind, articles, asConstraint)).isEmpty();
        assertThat(statements(kind, articles, asIndex, existing("others", Set.of(), Set.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anExistingTableGetsTheIndexesItLacks(DatabaseKind kind) {
        assertThat(statements(kind, articles, existing("articles", Set.of(), Set.of(), "id", "slug", "views")))
                .containsExactly(
                        quoted(kind, unique(kind)),
                        quoted(kind, "CREATE INDEX 'ix_articles_views' ON 'articles' ('views')"));
    }

    /** On SQLite a unique index needs no rebuild, and on MySQL one of a long text is over its hash. */
    private static String unique(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> "CREATE UNIQUE INDEX 'uq_articles_slug' ON 'articles' ('slug')";
            case MYSQL ->
                "ALTER TABLE 'articles' ADD CONSTRAINT 'uq_articles_slug' UNIQUE ((UNHEX(SHA2('slug', 256))))";
            case POSTGRESQL, MARIADB -> "ALTER TABLE 'articles' ADD CONSTRAINT 'uq_articles_slug' UNIQUE ('slug')";
        };
    }

    private static String quoted(DatabaseKind kind, String sql) {
        return sql.replace("'", kind == DatabaseKind.MYSQL || kind == DatabaseKind.MARIADB ? "`" : "\"");
    }

    @Test
    void aMissingColumnIsRefusedAndNamed() {
        var schema = Schema.of(models(
                model("Article").field("slug", SqlType.TEXT).field("views", SqlType.INT),
                model("Author").field("name", SqlType.TEXT),
                model("Tag").field("name", SqlType.TEXT)));
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> statements(
                        DatabaseKind.SQLITE,
                        schema,
                        existing("articles", Set.of(), Set.of(), "id"),
                        existing("authors", Set.of(), Set.of(), "id", "Name")))
                .withMessage("RYX-M001: The table articles lacks the columns slug, views. The table authors lacks the"
                        + " column name. Nothing was changed. Add what is missing with ALTER TABLE, or drop a"
                        + " table whose rows nobody needs, and run this again.")
                .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(ErrorCode.MIGRATION));
    }

    /** A column is added where the rows that are there need no value for it. */
    @ParameterizedTest
    @EnumSource
    void aMissingColumnIsAddedIfItMayBeEmpty(DatabaseKind kind) {
        var schema = Schema.of(models(model("Article")
                .field(FieldMeta.named("views", SqlType.INT).nullable().indexed())));
        assertThat(statements(kind, schema, existing("articles", Set.of(), Set.of(), "id")))
                .containsExactly(
                        quoted(kind, "ALTER TABLE 'articles' ADD COLUMN 'views' INTEGER"),
                        quoted(kind, "CREATE INDEX 'ix_articles_views' ON 'articles' ('views')"));
    }

    /** PostgreSQL makes no foreign key to a table that is missing, but one to a table that exists. */
    @Test
    void aForeignKeyThatHasToWaitComesLast() {
        var circle = Schema.of(models(
                model("Team").foreignKey("captain", "Player", OnDelete.CASCADE),
                model("Player").foreignKey("team", "Team", OnDelete.CASCADE)));
        assertThat(statements(DatabaseKind.POSTGRESQL, circle))
                .extracting(sql -> sql.substring(0, 22))
                .containsExactly(
                        "CREATE TABLE \"players\"",
                        "CREATE INDEX \"ix_playe",
                        "CREATE TABLE \"teams\" (",
                        "CREATE INDEX \"ix_teams",
                        "ALTER TABLE \"players\" ");
        assertThat(statements(
                        DatabaseKind.POSTGRESQL,
                        circle,
                        existing("teams", Set.of("ix_teams_captain_id"), Set.of(), "id", "captain_id")))
                .satisfiesExactly(
                        table -> assertThat(table)
                                .startsWith("CREATE TABLE \"players\"")
                                .contains("REFERENCES \"teams\""),
                        index -> assertThat(index).startsWith("CREATE INDEX \"ix_players_team_id\""),
                        key -> assertThat(key)
                                .startsWith("ALTER TABLE \"teams\" ADD CONSTRAINT \"fk_teams_captain_id\""));
    }

    @Test
    void aMissingJoinTableIsCreatedAlone() {
        var schema = Schema.of(models(model("Post").manyToMany("tags", "Tag"), model("Tag")));
        assertThat(statements(
                        DatabaseKind.SQLITE,
                        schema,
                        existing("posts", Set.of(), Set.of(), "id"),
                        existing("tags", Set.of(), Set.of(), "id")))
                .satisfiesExactly(
                        table -> assertThat(table).startsWith("CREATE TABLE \"post_tags\""),
                        index -> assertThat(index)
                                .isEqualTo("CREATE INDEX \"ix_post_tags_tag_id\" ON \"post_tags\" (\"tag_id\")"));
    }

    /** Somebody else's table may have a name that no model could have. */
    @Test
    void aForeignTableMayHaveAnyName() {
        assertThat(statements(
                        DatabaseKind.SQLITE, Schema.of(models(model("Tag"))), existing("1\"2", Set.of(), Set.of())))
                .hasSize(1);
    }
}
