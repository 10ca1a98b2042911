package dev.ryx.it.migrations;

import static dev.ryx.it.migrations.Metas.everyType;
import static dev.ryx.it.migrations.Metas.indexed;
import static dev.ryx.it.migrations.Metas.manyToMany;
import static dev.ryx.it.migrations.Metas.model;
import static dev.ryx.it.migrations.Metas.reference;
import static dev.ryx.it.migrations.Metas.uniqueTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ryx.Ryx;
import dev.ryx.backend.Backend;
import dev.ryx.backend.TransactionBody;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.MigrationException;
import dev.ryx.error.RyxException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.migrations.SchemaDdl;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.Statements;
import dev.ryx.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of each test have names of their own: the tests of a class share a database. */
@RyxTest(Setup.EMPTY)
class MigrationRunnerTest {

    private final Backend backend;
    private final DatabaseKind kind;
    private final Dialect dialect;

    MigrationRunnerTest(TestDatabase database) {
        backend = database.backend();
        kind = database.kind();
        dialect = Dialect.of(kind);
    }

    private SchemaDdl migrate(ModelMeta... models) {
        return MigrationRunner.of(backend, List.of(models)).migrate();
    }

    private Optional<ExistingTable> table(String name) {
        return backend.introspector().table(name);
    }

    private ExistingTable existing(String name) {
        return table(name).orElseThrow();
    }

    private void run(String sql) {
        backend.execute(CompiledQuery.of(sql));
    }

    private List<Long> longs(String sql) {
        var query = CompiledQuery.of(sql, List.of(), List.of(new ResultColumn("n", SqlType.BIGINT)));
        return backend.fetch(query, row -> row.getLong(0));
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        ModelMeta[] models = {
            model("once_plain", everyType(false)),
            model("once_optional", everyType(true)),
            manyToMany(
                    indexed(
                            uniqueTogether(
                                    model(
                                            "once_post",
                                            FieldMeta.named("slug", SqlType.TEXT)
                                                    .unique(),
                                            FieldMeta.named("views", SqlType.INT)
                                                    .indexed(),
                                            reference("parent", "once_post", OnDelete.CASCADE)
                                                    .nullable()),
                                    "once_pair",
                                    "slug",
                                    "views"),
                            "once_index",
                            "views",
                            "slug"),
                    "once_join",
                    "once_plain")
        };
        assertThat(migrate(models).statements()).hasSize(8);
        assertThat(Statements.record(
                        backend, () -> assertThat(migrate(models).isEmpty()).isTrue()))
                .noneMatch(event -> event.sql().startsWith("CREATE"));
        assertThat(MigrationRunner.of(backend, List.of(models)).plan().isEmpty())
                .isTrue();
    }

    @Test
    void aPlanChangesNothing() {
        var runner = MigrationRunner.of(backend, List.of(model("planned", FieldMeta.named("a", SqlType.INT))));
        SchemaDdl plan = runner.plan();
        assertThat(plan.statements()).hasSize(1);
        assertThat(table("planned")).isEmpty();
        assertThat(runner.migrate()).isEqualTo(plan);
        assertThat(table("planned")).isPresent();
    }

    @Test
    void theTablesAreWhatTheModelsSay() {
        migrate(
                model("said_plain", everyType(false)),
                model("said_optional", everyType(true)),
                indexed(
                        uniqueTogether(
                                model(
                                        "said_post",
                                        FieldMeta.named("slug", SqlType.TEXT).unique(),
                                        FieldMeta.named("viewsToday", SqlType.INT)
                                                .indexed(),
                                        reference("parent", "said_plain", OnDelete.CASCADE)),
                                "said_pair",
                                "slug",
                                "viewsToday"),
                        "said_index",
                        "viewsToday",
                        "slug"));

        assertThat(existing("said_plain").columns()).isEqualTo(everyColumn(false));
        assertThat(existing("said_optional").columns()).isEqualTo(everyColumn(true));
        ExistingTable post = existing("said_post");
        assertThat(post.columns())
                .extracting(ExistingColumn::name)
                .containsExactly("id", "slug", "views_today", "parent_id");
        assertThat(post.indexes()).contains("ix_said_post_views_today", "ix_said_post_parent_id", "said_index");
        assertThat(post.constraints()).contains("uq_said_post_slug", "said_pair", "fk_said_post_parent_id");
    }

    private List<ExistingColumn> everyColumn(boolean nullable) {
        List<String> types = switch (kind) {
            case SQLITE ->
                List.of(
                        "BOOLEAN",
                        "SMALLINT",
                        "INTEGER",
                        "BIGINT",
                        "REAL",
                        "NUMERIC (12, 2)",
                        "VARCHAR (200)",
                        "TEXT",
                        "TEXT",
                        "TEXT",
                        "TEXT",
                        "TEXT",
                        "BIGINT",
                        "CHAR (36)",
                        "BLOB");
            case POSTGRESQL ->
                List.of(
                        "boolean",
                        "smallint",
                        "integer",
                        "bigint",
                        "double precision",
                        "numeric(12,2)",
                        "character varying(200)",
                        "text",
                        "date",
                        "time without time zone",
                        "timestamp without time zone",
                        "timestamp with time zone",
                        "bigint",
                        "uuid",
                        "bytea");
            case MYSQL ->
                List.of(
                        "tinyint(1)",
                        "smallint",
                        "int",
                        "bigint",
                        "double",
                        "decimal(12,2)",
                        "varchar(200)",
                        "longtext",
                        "date",
                        "time(6)",
                        "datetime(6)",
                        "datetime(6)",
                        "bigint",
                        "char(36)",
                        "longblob");
            case MARIADB ->
                List.of(
                        "tinyint(1)",
                        "smallint(6)",
                        "int(11)",
                        "bigint(20)",
                        "double",
                        "decimal(12,2)",
                        "varchar(200)",
                        "longtext",
                        "date",
                        "time(6)",
                        "datetime(6)",
                        "datetime(6)",
                        "bigint(20)",
                        "char(36)",
                        "longblob");
        };
        var columns = new ArrayList<ExistingColumn>();
        columns.add(new ExistingColumn("id", kind == DatabaseKind.SQLITE ? "INTEGER" : types.get(3), false).numbered());
        for (int i = 0; i < types.size(); i++) {
            columns.add(new ExistingColumn("c" + i, types.get(i), nullable));
        }
        return columns;
    }

    @Test
    void keysAreNumberedAndNeverGivenTwice() {
        migrate(model("numbered", FieldMeta.named("a", SqlType.INT)));
        run("INSERT INTO numbered (a) VALUES (1), (2)");
        run("DELETE FROM numbered WHERE a = 2");
        run("INSERT INTO numbered (a) VALUES (3)");
        assertThat(longs("SELECT id FROM numbered ORDER BY a")).containsExactly(1L, 3L);
    }

    @Test
    void nullsAndDuplicatesAreRefused() {
        migrate(uniqueTogether(
                model(
                        "strict",
                        FieldMeta.named("slug", SqlType.TEXT).unique(),
                        FieldMeta.named("a", SqlType.INT),
                        FieldMeta.named("b", SqlType.INT)),
                "strict_pair",
                "a",
                "b"));
        run("INSERT INTO strict (slug, a, b) VALUES ('x', 1, 1), ('X', 1, 2)");
        assertRefused(ErrorCode.NOT_NULL_VIOLATION, "INSERT INTO strict (slug, a, b) VALUES (NULL, 9, 9)");
        assertRefused(ErrorCode.UNIQUE_VIOLATION, "INSERT INTO strict (slug, a, b) VALUES ('x', 9, 9)");
        assertRefused(ErrorCode.UNIQUE_VIOLATION, "INSERT INTO strict (slug, a, b) VALUES ('y', 1, 2)");
    }

    private void assertRefused(ErrorCode code, String sql) {
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> run(sql))
                .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(code));
    }

    @Test
    void theDatabaseDoesWhatOnDeleteSays() {
        migrate(
                model("target"),
                model("cascading", reference("cascade", "target", OnDelete.CASCADE)),
                model(
                        "forgetting",
                        reference("forget", "target", OnDelete.SET_NULL).nullable()),
                model("holding", reference("hold", "target", OnDelete.RESTRICT)),
                model("trusting", reference("trust", "target", OnDelete.DO_NOTHING)));
        run("INSERT INTO target (id) VALUES (1), (2), (3), (4)");
        run("INSERT INTO cascading (cascade_id) VALUES (1)");
        run("INSERT INTO forgetting (forget_id) VALUES (2)");
        run("INSERT INTO holding (hold_id) VALUES (3)");
        run("INSERT INTO trusting (trust_id) VALUES (4)");

        run("DELETE FROM target WHERE id = 1");
        assertThat(longs("SELECT count(*) FROM cascading")).containsExactly(0L);
        run("DELETE FROM target WHERE id = 2");
        assertThat(longs("SELECT count(*) FROM forgetting WHERE forget_id IS NULL"))
                .containsExactly(1L);
        assertRefused(ErrorCode.FOREIGN_KEY_VIOLATION, "DELETE FROM target WHERE id = 3");
        assertRefused(ErrorCode.FOREIGN_KEY_VIOLATION, "DELETE FROM target WHERE id = 4");
    }

    /** What runs where foreign keys are checked at the end of a transaction, and is refused where they are at once. */
    private void runWithGaps(TransactionBody<?, RuntimeException> body) {
        if (dialect.has(Feature.DEFERRED_FOREIGN_KEY)) {
            backend.transaction(TransactionOptions.defaults(), body);
        } else {
            assertThatExceptionOfType(IntegrityException.class)
                    .isThrownBy(() -> backend.transaction(TransactionOptions.defaults(), body));
        }
    }

    @Test
    void rowsThatAreReferredToMayBeDeletedFirst() {
        migrate(model("root"), model("leaf", reference("trust", "root", OnDelete.DO_NOTHING)));
        run("INSERT INTO root (id) VALUES (4)");
        run("INSERT INTO leaf (trust_id) VALUES (4)");
        runWithGaps(() -> {
            run("DELETE FROM root WHERE id = 4");
            run("DELETE FROM leaf");
            return null;
        });
        assertThat(longs("SELECT COUNT(*) FROM root"))
                .containsExactly(dialect.has(Feature.DEFERRED_FOREIGN_KEY) ? 0L : 1L);
    }

    @Test
    void rowsMayReferToRowsThatComeLaterInTheTransaction() {
        migrate(
                model("egg", reference("layer", "hen", OnDelete.CASCADE)),
                model("hen", reference("shell", "egg", OnDelete.CASCADE)));
        runWithGaps(() -> {
            run("INSERT INTO egg (id, layer_id) VALUES (1, 7)");
            run("INSERT INTO hen (id, shell_id) VALUES (7, 1)");
            return null;
        });
        long pairs = dialect.has(Feature.DEFERRED_FOREIGN_KEY) ? 1 : 0;
        assertThat(longs("SELECT COUNT(*) FROM egg JOIN hen ON hen.id = layer_id AND egg.id = shell_id"))
                .containsExactly(pairs);
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> backend.transaction(TransactionOptions.defaults(), () -> {
                    run("INSERT INTO egg (id, layer_id) VALUES (2, 8)");
                    return null;
                }))
                .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(ErrorCode.FOREIGN_KEY_VIOLATION));
        assertThat(longs("SELECT count(*) FROM egg")).containsExactly(pairs);
    }

    @Test
    void aPairIsInAJoinTableOnce() {
        migrate(manyToMany(model("near"), "near_far", "far"), model("far"));
        run("INSERT INTO near (id) VALUES (1), (2)");
        run("INSERT INTO far (id) VALUES (1), (2)");
        run("INSERT INTO near_far (near_id, far_id) VALUES (1, 1), (1, 2), (2, 1)");
        assertRefused(ErrorCode.UNIQUE_VIOLATION, "INSERT INTO near_far (near_id, far_id) VALUES (1, 2)");
        run("DELETE FROM far WHERE id = 1");
        assertThat(longs("SELECT near_id FROM near_far")).containsExactly(1L);
    }

    @Test
    void aNameMayBeAnythingThatIsLegal() {
        String longest = "l" + "ä".repeat(31);
        String odd = "order by-x.y $1" + (kind == DatabaseKind.SQLITE || kind == DatabaseKind.POSTGRESQL ? " " : "");
        ModelMeta[] models = {
            manyToMany(
                    indexed(
                            uniqueTogether(
                                    model(
                                            "select",
                                            FieldMeta.named("order", SqlType.INT)
                                                    .column(odd),
                                            FieldMeta.named("CONSTRAINT", SqlType.TEXT)
                                                    .column("CONSTRAINT")
                                                    .unique()
                                                    .indexed(),
                                            FieldMeta.named("long", SqlType.TEXT)
                                                    .column(longest)
                                                    .indexed()),
                                    "unique -- x",
                                    "order",
                                    "long"),
                            "größe. DROP TABLE x",
                            "long"),
                    "_" + longest.substring(1),
                    "select from"),
            model("select from", reference("table", "select", OnDelete.CASCADE).column("CASE")),
            model(
                    longest,
                    FieldMeta.named("a", SqlType.INT).indexed(),
                    FieldMeta.named("b", SqlType.INT).unique()),
        };
        migrate(models);
        assertThat(existing("select").columns())
                .extracting(ExistingColumn::name)
                .containsExactly("id", odd, "CONSTRAINT", longest);
        assertThat(existing("select").indexes()).contains("größe. DROP TABLE x");
        assertThat(existing("select").constraints()).contains("unique -- x");
        assertThat(table(longest)).isPresent();
        assertThat(migrate(models).isEmpty()).isTrue();
    }

    @Test
    void aMissingColumnThatMayBeEmptyIsAdded() {
        migrate(model("widened", FieldMeta.named("a", SqlType.INT)));
        run("INSERT INTO widened (a) VALUES (1)");
        ModelMeta wider = model(
                "widened",
                FieldMeta.named("a", SqlType.INT),
                FieldMeta.named("note", SqlType.TEXT).nullable());
        assertThat(migrate(wider).statements()).hasSize(1);
        run("INSERT INTO widened (a, note) VALUES (2, 'x')");
        assertThat(migrate(wider).isEmpty()).isTrue();
    }

    @Test
    void aMissingColumnIsRefusedAndNothingIsChanged() {
        migrate(model("grown", FieldMeta.named("a", SqlType.INT)));
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> migrate(
                        model("grown_new"),
                        model(
                                "grown",
                                FieldMeta.named("a", SqlType.INT).indexed(),
                                FieldMeta.named("bodyText", SqlType.TEXT))))
                .withMessage(
                        "RYX-M001: The table grown lacks the column body_text. Nothing was changed. Add what is missing"
                                + " with ALTER TABLE, or drop a table whose rows nobody needs, and run this again.");
        assertThat(table("grown_new")).isEmpty();
        assertThat(existing("grown").indexes()).doesNotContain("ix_grown_a");

        run("ALTER TABLE grown ADD COLUMN body_text TEXT");
        migrate(
                model("grown_new"),
                model("grown", FieldMeta.named("a", SqlType.INT).indexed(), FieldMeta.named("bodyText", SqlType.TEXT)));
        assertThat(table("grown_new")).isPresent();
        assertThat(existing("grown").indexes()).contains("ix_grown_a");
    }

    @Test
    void aFailureInTheMiddleLeavesNothingBehindWhereTransactionsHoldTheSchema() {
        run("CREATE VIEW half_second AS SELECT 1 AS id");
        ModelMeta[] models = {
            model("half_first", FieldMeta.named("a", SqlType.INT).indexed()), model("half_second"), model("half_third")
        };
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> migrate(models));
        assertThat(table("half_first").isPresent()).isEqualTo(!dialect.changesSchemaInTransaction());
        assertThat(table("half_third")).isEmpty();

        run("DROP VIEW half_second");
        assertThat(migrate(models).statements()).hasSize(dialect.changesSchemaInTransaction() ? 4 : 2);
    }

    @Test
    void aTableThatIsThereBecomesUniqueIfItsRowsAre() {
        migrate(model("later", FieldMeta.named("a", SqlType.INT), FieldMeta.named("b", SqlType.INT)));
        run("INSERT INTO later (a, b) VALUES (1, 1), (2, 1)");
        FieldMeta.Builder uniqueA = FieldMeta.named("a", SqlType.INT).unique();
        FieldMeta.Builder uniqueB = FieldMeta.named("b", SqlType.INT).unique();
        assertThatExceptionOfType(IntegrityException.class).isThrownBy(() -> migrate(model("later", uniqueA, uniqueB)));
        assertThat(existing("later").indexes()).doesNotContain("uq_later_b");
        assertThat(existing("later").indexes().contains("uq_later_a")).isEqualTo(!dialect.changesSchemaInTransaction());

        run("UPDATE later SET b = 2 WHERE a = 2");
        assertThat(migrate(model("later", uniqueA, uniqueB)).statements())
                .hasSize(dialect.changesSchemaInTransaction() ? 2 : 1);
        assertRefused(ErrorCode.UNIQUE_VIOLATION, "INSERT INTO later (a, b) VALUES (2, 9)");
        assertThat(migrate(model("later", uniqueA, uniqueB)).isEmpty()).isTrue();
    }

    @Test
    void itTakesPartInATransactionAroundItOrIsRefusedThere() {
        if (!dialect.changesSchemaInTransaction()) {
            assertThatExceptionOfType(FieldException.class)
                    .isThrownBy(
                            () -> backend.transaction(TransactionOptions.defaults(), () -> migrate(model("undone"))))
                    .withMessageContaining("commits the transaction");
            assertThat(table("undone")).isEmpty();
            return;
        }
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> backend.transaction(TransactionOptions.defaults(), () -> {
                    migrate(model("undone"));
                    assertThat(table("undone")).isPresent();
                    throw new IllegalStateException("on purpose");
                }));
        assertThat(table("undone")).isEmpty();
    }

    @Test
    void theTableOfAnUnmanagedModelIsReferredToAndNotMade() {
        ModelMeta target = model("theirs");
        var theirs = new ModelMeta(
                target.name(),
                target.table(),
                target.fields(),
                target.relations(),
                target.ordering(),
                target.uniqueTogether(),
                target.indexes(),
                false);
        run("CREATE TABLE theirs (id BIGINT PRIMARY KEY)");
        assertThat(migrate(theirs, model("ours", reference("target", "theirs", OnDelete.CASCADE)))
                        .statements())
                .hasSize(2);
        assertRefused(ErrorCode.FOREIGN_KEY_VIOLATION, "INSERT INTO ours (target_id) VALUES (1)");
    }

    private SchemaDdl plan(ModelMeta... models) {
        return MigrationRunner.of(backend, List.of(models)).plan();
    }

    /** A plan tells what runs, and when it ran there is nothing left to do. */
    private void change(ModelMeta... models) {
        SchemaDdl plan = plan(models);
        assertThat(plan.isEmpty()).isFalse();
        assertThat(migrate(models)).isEqualTo(plan);
        assertThat(plan(models).text()).isEmpty();
    }

    private List<String> texts(String sql) {
        var query = CompiledQuery.of(sql, List.of(), List.of(new ResultColumn("t", SqlType.TEXT)));
        return backend.fetch(query, row -> String.valueOf(row.getString(0)));
    }

    @Test
    void everyTypeIsWhatItWasAfterwards() {
        ModelMeta[] models = {
            model("same_plain", withJson(false)), model("same_optional", withJson(true)),
        };
        migrate(models);
        assertThat(plan(models).text()).isEmpty();
    }

    private static FieldMeta.Builder[] withJson(boolean nullable) {
        Stream<FieldMeta.Builder> more = Stream.of(
                FieldMeta.named("json", SqlType.JSON),
                FieldMeta.named("list", new SqlType.Array(SqlType.INT)),
                FieldMeta.named("texts", new SqlType.Array(SqlType.TEXT)));
        return Stream.concat(Stream.of(everyType(nullable)), more.map(field -> nullable ? field.nullable() : field))
                .toArray(FieldMeta.Builder[]::new);
    }

    @Test
    void allModelsOfThisModuleAreWhatTheyWereAfterwards() {
        Models models = Ryx.models(Ryx.DEFAULT);
        assertThat(models.all()).hasSizeGreaterThan(10);
        MigrationRunner.of(backend, models).migrate();
        assertThat(MigrationRunner.of(backend, models).plan().text()).isEmpty();
    }

    @Test
    void columnsAreWidenedAndNarrowedWithWhatTheyHold() {
        migrate(indexed(
                model(
                        "resized",
                        FieldMeta.named("wider", new SqlType.Varchar(20)).unique(),
                        FieldMeta.named("narrower", new SqlType.Varchar(50)).indexed(),
                        FieldMeta.named("views", SqlType.INT),
                        FieldMeta.named("small", SqlType.BIGINT),
                        FieldMeta.named("price", new SqlType.Decimal(8, 2))),
                "resized_index",
                "narrower",
                "views"));
        run("INSERT INTO resized (wider, narrower, views, small, price) VALUES ('a', 'b', 1, 2, 3.25), ('c', 'd',"
                + " 4, 5, 6)");
        ModelMeta resized = indexed(
                model(
                        "resized",
                        FieldMeta.named("wider", new SqlType.Varchar(200)).unique(),
                        FieldMeta.named("narrower", new SqlType.Varchar(5)).indexed(),
                        FieldMeta.named("views", SqlType.BIGINT),
                        FieldMeta.named("small", SqlType.INT),
                        FieldMeta.named("price", new SqlType.Decimal(12, 4))),
                "resized_index",
                "narrower",
                "views");
        change(resized);
        assertThat(texts("SELECT wider FROM resized ORDER BY id")).containsExactly("a", "c");
        assertThat(longs("SELECT views + small FROM resized ORDER BY id")).containsExactly(3L, 9L);
        assertThat(longs("SELECT COUNT(*) FROM resized WHERE price = 3.25")).containsExactly(1L);
        assertThat(existing("resized").indexes()).contains("ix_resized_narrower", "resized_index");
        assertRefused(
                ErrorCode.UNIQUE_VIOLATION,
                "INSERT INTO resized (wider, narrower, views, small, price) VALUES ('a', 'b', 1, 2, 3)");
        run("INSERT INTO resized (wider, narrower, views, small, price) VALUES ('" + "x".repeat(200)
                + "', 'b', 1, 2, 3.1234)");
        assertThat(longs("SELECT id FROM resized ORDER BY id"))
                .startsWith(1L, 2L)
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void aValueThatWouldBeLostIsRefusedAndNothingIsChanged() {
        FieldMeta.Builder[] before = {
            FieldMeta.named("title", new SqlType.Varchar(50)),
            FieldMeta.named("price", new SqlType.Decimal(8, 2)),
            FieldMeta.named("number", new SqlType.Varchar(50)),
            FieldMeta.named("kept", new SqlType.Varchar(50)),
        };
        migrate(model("lossy", before));
        run("INSERT INTO lossy (title, price, number, kept) VALUES ('abcdef', 1.5, 'one', '1'), ('abcdefg', 2,"
                + " '2', '2')");
        ModelMeta lossy = model(
                "lossy",
                FieldMeta.named("title", new SqlType.Varchar(5)),
                FieldMeta.named("price", new SqlType.Decimal(8, 0)),
                FieldMeta.named("number", SqlType.INT),
                FieldMeta.named("kept", SqlType.INT));
        List<ExistingColumn> columns = existing("lossy").columns();
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> migrate(lossy, model("lossy_new")))
                .withMessage(
                        "RYX-M001: The column lossy.title cannot be Varchar(5): 2 rows have values that would be lost."
                            + " The column lossy.price cannot be Decimal(8,0): 1 row has a value that would be lost."
                            + " The column lossy.number cannot be Int(32): 1 row has a value that would be lost."
                            + " Nothing was changed. Change those values, or the fields, and run this again.");
        assertThat(existing("lossy").columns()).isEqualTo(columns);
        assertThat(table("lossy_new")).isEmpty();

        run("UPDATE lossy SET title = 'abc', price = 1, number = '1'");
        change(lossy, model("lossy_new"));
        assertThat(longs("SELECT number + kept FROM lossy ORDER BY id")).containsExactly(2L, 3L);
    }

    @Test
    void aNumberIsNotCutToATextAndATextNotRounded() {
        migrate(model(
                "cut",
                FieldMeta.named("minus", SqlType.INT),
                FieldMeta.named("digits", new SqlType.Varchar(20)),
                FieldMeta.named("half", SqlType.FLOAT),
                FieldMeta.named("moment", SqlType.DATETIME)));
        run("INSERT INTO cut (minus, digits, half, moment) VALUES (-5, '1.255', 2.5, '2026-01-02 03:04:05')");
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> migrate(model(
                        "cut",
                        FieldMeta.named("minus", new SqlType.Varchar(1)),
                        FieldMeta.named("digits", new SqlType.Decimal(10, 2)),
                        FieldMeta.named("half", SqlType.INT),
                        FieldMeta.named("moment", SqlType.DATE))))
                .withMessageContainingAll("cut.minus", "cut.digits", "cut.half")
                .satisfies(thrown -> assertThat(thrown.what().contains("cut.moment"))
                        .as("SQLite keeps both as text")
                        .isEqualTo(kind != DatabaseKind.SQLITE));
    }

    @Test
    void aComputedColumnIsMadeAgainAroundAChange() {
        migrate(model(
                "computing",
                FieldMeta.named("a", SqlType.INT),
                FieldMeta.named("twice", SqlType.BIGINT).nullable().generated("a * 2")));
        run("INSERT INTO computing (a) VALUES (4)");
        run("ALTER TABLE computing ADD COLUMN more INTEGER DEFAULT 5");
        change(model(
                "computing",
                FieldMeta.named("a", new SqlType.Decimal(10, 2)),
                FieldMeta.named("twice", SqlType.BIGINT).nullable().generated("a * 2")));
        assertThat(longs("SELECT twice + more FROM computing")).containsExactly(13L);
    }

    @Test
    void aMissingCheckIsAdded() {
        migrate(model("unchecked", FieldMeta.named("a", SqlType.INT)));
        run("INSERT INTO unchecked (a) VALUES (1)");
        change(checked());
        assertRefused(ErrorCode.CHECK_VIOLATION, "INSERT INTO unchecked (a) VALUES (0)");
    }

    private static ModelMeta checked() {
        ModelMeta model = model("unchecked", FieldMeta.named("a", SqlType.INT));
        return model.withChecks(List.of(new ModelMeta.Check(new Ident("ck_unchecked"), "a > 0")));
    }

    @Test
    void aColumnAcceptsNullOrNoMore() {
        migrate(model("relaxed", FieldMeta.named("note", new SqlType.Varchar(20)), FieldMeta.named("a", SqlType.INT)));
        ModelMeta optional = model(
                "relaxed",
                FieldMeta.named("note", new SqlType.Varchar(20)).nullable(),
                FieldMeta.named("a", SqlType.INT).nullable().indexed());
        change(optional);
        run("INSERT INTO relaxed (note, a) VALUES (NULL, 1), ('x', 2)");
        ModelMeta strict = model(
                "relaxed",
                FieldMeta.named("note", new SqlType.Varchar(20)),
                FieldMeta.named("a", SqlType.INT).indexed());
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> migrate(strict))
                .withMessageStartingWith("RYX-M001: Cannot alter column relaxed.note")
                .withMessageEndingWith(
                        "Mend the rows that do not fit, such as those with NULL, or change the fields, and"
                                + " run this again.")
                .withCauseInstanceOf(DatabaseException.class);
        assertThat(existing("relaxed").column("note").orElseThrow().nullable()).isTrue();

        run("UPDATE relaxed SET note = '' WHERE note IS NULL");
        change(strict);
        assertRefused(ErrorCode.NOT_NULL_VIOLATION, "INSERT INTO relaxed (note, a) VALUES (NULL, 3)");
        assertThat(longs("SELECT a FROM relaxed ORDER BY a")).containsExactly(1L, 2L);
        assertThat(existing("relaxed").indexes()).contains("ix_relaxed_a");
    }

    @Test
    void aColumnGetsAnotherTypeWithWhatItHolds() {
        migrate(model(
                "retyped",
                FieldMeta.named("a", SqlType.INT),
                FieldMeta.named("b", new SqlType.Varchar(20)),
                FieldMeta.named("c", SqlType.INT),
                FieldMeta.named("d", SqlType.FLOAT),
                FieldMeta.named("e", new SqlType.Varchar(20)),
                FieldMeta.named("f", SqlType.INT).nullable(),
                FieldMeta.named("g", SqlType.BOOL)));
        run("INSERT INTO retyped (a, b, c, d, e, f, g) VALUES (7, '042', 8, 2, '1.5', NULL, TRUE)");
        change(model(
                "retyped",
                FieldMeta.named("a", SqlType.TEXT),
                FieldMeta.named("b", SqlType.BIGINT),
                FieldMeta.named("c", new SqlType.Decimal(10, 2)),
                FieldMeta.named("d", SqlType.INT),
                FieldMeta.named("e", new SqlType.Decimal(10, 2)),
                FieldMeta.named("f", new SqlType.Varchar(3)).nullable(),
                FieldMeta.named("g", SqlType.INT)));
        assertThat(texts("SELECT a FROM retyped")).containsExactly("7");
        assertThat(longs("SELECT b + d FROM retyped")).containsExactly(44L);
        assertThat(longs("SELECT COUNT(*) FROM retyped WHERE c = 8.00 AND e = 1.50 AND f IS NULL AND g = 1"))
                .containsExactly(1L);
    }

    @Test
    void whatNoModelNamesStays() {
        migrate(model(
                "beside",
                FieldMeta.named("a", SqlType.INT),
                FieldMeta.named("gone", new SqlType.Varchar(10)).unique()));
        run("ALTER TABLE beside ADD COLUMN more INTEGER DEFAULT 5");
        run("CREATE INDEX by_hand ON beside (more)");
        run("INSERT INTO beside (a, gone) VALUES (1, 'x')");
        run("CREATE TABLE beside_other (id INTEGER)");
        change(model("beside", FieldMeta.named("a", SqlType.BIGINT).nullable()));
        assertThat(texts("SELECT gone FROM beside WHERE more = 5")).containsExactly("x");
        run("INSERT INTO beside (a, gone) VALUES (NULL, 'y')");
        assertThat(longs("SELECT more FROM beside")).containsExactly(5L, 5L);
        assertRefused(ErrorCode.UNIQUE_VIOLATION, "INSERT INTO beside (a, gone) VALUES (3, 'x')");
        assertThat(existing("beside").indexes()).contains("by_hand");
        assertThat(table("beside_other")).isPresent();
    }

    @Test
    void aColumnOfATypeThatNobodyKnowsIsLeftAlone() {
        String type = switch (kind) {
            case SQLITE -> "POINT";
            case POSTGRESQL -> "inet";
            case MYSQL, MARIADB -> "year";
        };
        run("CREATE TABLE odd (id BIGINT PRIMARY KEY, a " + type + ")");
        assertThat(plan(model("odd", FieldMeta.named("a", SqlType.INT))).text()).isEmpty();
    }

    @Test
    void indexesAndUniqueConstraintsComeAndGo() {
        migrate(uniqueTogether(
                model(
                        "keyed",
                        FieldMeta.named("a", SqlType.INT).unique(),
                        FieldMeta.named("b", SqlType.INT).indexed(),
                        FieldMeta.named("c", SqlType.INT)),
                "keyed_pair",
                "a",
                "b"));
        run("INSERT INTO keyed (a, b, c) VALUES (1, 1, 1)");
        change(uniqueTogether(
                model(
                        "keyed",
                        FieldMeta.named("a", SqlType.INT).indexed(),
                        FieldMeta.named("b", SqlType.INT),
                        FieldMeta.named("c", SqlType.INT).unique()),
                "keyed_pair",
                "a",
                "c"));
        assertThat(existing("keyed").indexes()).contains("ix_keyed_a").doesNotContain("ix_keyed_b", "uq_keyed_a");
        run("INSERT INTO keyed (a, b, c) VALUES (1, 1, 2)");
        assertRefused(ErrorCode.UNIQUE_VIOLATION, "INSERT INTO keyed (a, b, c) VALUES (3, 3, 1)");
    }

    @Test
    void foreignKeysComeAndGoAndChangeTheirRule() {
        migrate(
                model("hub"),
                model("other_hub"),
                model(
                        "spoke",
                        reference("ruled", "hub", OnDelete.RESTRICT),
                        reference("moved", "hub", OnDelete.CASCADE),
                        reference("freed", "hub", OnDelete.CASCADE),
                        FieldMeta.named("bound_id", SqlType.BIGINT)));
        run("INSERT INTO hub (id) VALUES (1), (2)");
        run("INSERT INTO other_hub (id) VALUES (1)");
        run("INSERT INTO spoke (ruled_id, moved_id, freed_id, bound_id) VALUES (2, 1, 1, 1)");
        change(
                model("hub"),
                model("other_hub"),
                model(
                        "spoke",
                        reference("ruled", "hub", OnDelete.CASCADE),
                        reference("moved", "other_hub", OnDelete.CASCADE),
                        FieldMeta.named("freed_id", SqlType.BIGINT),
                        reference("bound", "hub", OnDelete.RESTRICT)));
        run("UPDATE spoke SET freed_id = 99");
        assertRefused(ErrorCode.FOREIGN_KEY_VIOLATION, "UPDATE spoke SET moved_id = 2");
        assertRefused(ErrorCode.FOREIGN_KEY_VIOLATION, "DELETE FROM hub WHERE id = 1");
        run("DELETE FROM hub WHERE id = 2");
        assertThat(longs("SELECT COUNT(*) FROM spoke")).containsExactly(0L);
    }

    /** MySQL wants both ends of a foreign key to be alike at any time. */
    @Test
    void aKeyGetsAnotherTypeAndWhatRefersToItToo() {
        migrate(numbered("parent", SqlType.INT), child(SqlType.INT));
        run("INSERT INTO parent (a) VALUES (1), (2)");
        run("INSERT INTO child (parent_id) VALUES (1), (2)");
        ModelMeta[] wide = {
            numbered("parent", SqlType.BIGINT), child(SqlType.BIGINT), model("late", link("late", SqlType.BIGINT))
        };
        migrate(wide);
        assertThat(plan(wide).text()).isEmpty();
        assertThat(longs("SELECT parent_id FROM child ORDER BY id")).containsExactly(1L, 2L);
        run("INSERT INTO parent (a) VALUES (3)");
        assertThat(longs("SELECT id FROM parent ORDER BY id")).containsExactly(1L, 2L, 3L);
        assertRefused(ErrorCode.FOREIGN_KEY_VIOLATION, "INSERT INTO child (parent_id) VALUES (9)");
        assertRefused(ErrorCode.FOREIGN_KEY_VIOLATION, "INSERT INTO late (parent_id) VALUES (9)");
    }

    private static ModelMeta numbered(String table, SqlType key) {
        return new ModelMeta(
                "it." + table,
                new Ident(table),
                List.of(
                        FieldMeta.named("id", key)
                                .primaryKey()
                                .auto(FieldMeta.Auto.KEY)
                                .build(),
                        FieldMeta.named("a", SqlType.INT).build()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    private static ModelMeta child(SqlType key) {
        return model("child", link("child", key));
    }

    private static FieldMeta.Builder link(String table, SqlType key) {
        return FieldMeta.foreignKey(
                "parent", key, new FieldMeta.Reference("it.parent", table + "Back", false, OnDelete.CASCADE));
    }

    /** Without foreign keys, which a transaction around it has, a table could not be made again. */
    @Test
    void aTableIsNotMadeAgainInsideATransaction() {
        migrate(
                model("inside", FieldMeta.named("a", SqlType.INT)),
                model("insider", reference("r", "inside", OnDelete.CASCADE)));
        run("INSERT INTO inside (id, a) VALUES (1, 1)");
        run("INSERT INTO insider (r_id) VALUES (1)");
        ModelMeta nullable = model("inside", FieldMeta.named("a", SqlType.INT).nullable());
        if (kind == DatabaseKind.POSTGRESQL) {
            backend.transaction(TransactionOptions.defaults(), () -> migrate(nullable));
        } else {
            assertThatExceptionOfType(RyxException.class)
                    .isThrownBy(() -> backend.transaction(TransactionOptions.defaults(), () -> migrate(nullable)));
        }
        assertThat(longs("SELECT COUNT(*) FROM insider")).containsExactly(1L);
    }
}
