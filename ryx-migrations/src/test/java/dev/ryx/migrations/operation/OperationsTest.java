package dev.ryx.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationParser;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.support.Applied;
import dev.ryx.migrations.support.Catalogue;
import dev.ryx.migrations.support.Expected;
import dev.ryx.migrations.support.TestBackend;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerCondition;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Operations one by one on tables with rows: the catalogue says what the state says, there and back. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class OperationsTest {

    private static final Migration TABLES = parse("""
        migration tables
        create table authors
          id integer primary key numbered
          name text not null
          unique uq_authors_name (name)
        create table posts
          id bigint primary key numbered
          title text not null
          slug varchar(50) not null
          views integer
          price decimal(10, 2) not null default 1
          code varchar(20)
          author_id integer not null
          double_price decimal(12, 2) computed {price * 2}
          unique uq_posts_title_views (title, views)
          unique uq_posts_slug (slug)
          check ck_posts_title {length(title) > 0}
          foreign key fk_posts_author_id (author_id) references authors (id) on delete cascade
          index ix_posts_author_id (author_id)
          index ix_posts_slug_views (slug, views)
        """);

    /** Each line is a migration of its own; a semicolon divides operations. */
    private static final List<String> THERE_AND_BACK = List.of(
            "add unique u on posts (code)",
            "add column posts.a integer",
            "add column posts.a integer not null default -3",
            "add column posts.a varchar(20) not null fill 'x'",
            "add column posts.a text not null default 'it''s'",
            "add column posts.a text not null fill 'long'",
            "add column posts.a timestamp not null fill '2024-01-01 00:00:00'",
            "add column posts.a varchar(90) not null default 'd' fill {lower(title)}",
            "add column posts.a json",
            "add column posts.a bytes",
            "add column posts.a decimal(10, 2) computed {price + 1}",
            "drop column posts.code",
            "drop column posts.double_price",
            "drop check ck_posts_title on posts;drop unique uq_posts_title_views on posts;drop column posts.title fill"
                    + " 'back'",
            "rename column posts.slug to tail",
            "rename column posts.title to heading",
            "rename column authors.id to number",
            "rename column posts.author_id to writer_id",
            "rename table posts to articles",
            "rename table authors to writers",
            "alter column posts.views bigint",
            "alter column posts.views integer not null fill 0",
            "alter column posts.views integer not null default 7 fill 0",
            "alter column posts.code text",
            "alter column posts.code varchar(60) not null default 'x' fill 'y'",
            "alter column posts.slug text not null",
            "alter column posts.title varchar(300) not null",
            "alter column posts.code integer using {length(code)}",
            "alter column posts.price decimal(10, 2) not null",
            "alter column posts.price decimal(10, 2) not null default 2.5",
            "drop foreign key fk_posts_author_id on posts;alter column authors.id bigint primary key numbered;"
                    + "alter column posts.author_id bigint not null;add foreign key fk_posts_author_id on posts"
                    + " (author_id) references authors (id) on delete cascade",
            "add index i on posts (views)",
            "add index i on posts (title)",
            "add unique index i on posts (slug, title)",
            "add index i on posts (views) concurrently",
            "drop index ix_posts_slug_views on posts",
            "drop index ix_posts_slug_views on posts concurrently",
            "rename index ix_posts_slug_views on posts to other",
            "add unique u on posts (slug, views)",
            "drop unique uq_posts_title_views on posts",
            "rename constraint uq_posts_title_views on posts to u",
            "rename constraint ck_posts_title on posts to c",
            "rename constraint fk_posts_author_id on posts to f",
            "add check c on posts {views >= 0}",
            "drop check ck_posts_title on posts",
            "drop foreign key fk_posts_author_id on posts",
            "alter foreign key fk_posts_author_id on posts on delete restrict",
            "alter foreign key fk_posts_author_id on posts on delete do_nothing",
            "drop table posts",
            "drop table posts;drop table authors",
            "add check c on posts {views >= 0} not valid;validate constraint c on posts");

    private static Migration parse(String text) {
        return MigrationParser.parse("test", text);
    }

    private static Migration operations(String operations) {
        return parse("migration m\n" + operations.replace(";", "\n"));
    }

    private static void rows(TestBackend database) {
        run(database, "INSERT INTO authors (id, name) VALUES (1, 'Ada'), (2, 'Grace')");
        run(
                database,
                "INSERT INTO posts (id, title, slug, views, code, author_id) VALUES (1, 'One', 'one', 5, '12', 1),"
                        + " (2, 'Two', 'two', NULL, NULL, 2)");
    }

    private static void run(TestBackend database, String sql) {
        database.backend().execute(CompiledQuery.of(sql));
    }

    private static List<String> texts(TestBackend database, String sql) {
        return database.backend()
                .fetch(
                        CompiledQuery.of(sql, List.of(), List.of(new ResultColumn("text", SqlType.TEXT))),
                        row -> String.valueOf(row.getString(0)));
    }

    @Test
    void thereAndBack() throws SQLException {
        Schema before = TABLES.after(Schema.EMPTY);
        try (var database = new TestBackend("operations")) {
            Applied.to(database.backend(), TABLES.steps(Schema.EMPTY, database.dialect()));
            rows(database);
            for (String operations : THERE_AND_BACK) {
                thereAndBack(database, before, operations);
                if (operations.startsWith("drop table")) {
                    rowsAgain(database, operations.contains(";"));
                }
                assertThat(texts(database, "SELECT slug FROM posts ORDER BY id"))
                        .as(operations)
                        .containsExactly("one", "two");
            }
        }
    }

    private static void rowsAgain(TestBackend database, boolean all) {
        if (!all) {
            run(database, "DELETE FROM authors");
        }
        rows(database);
    }

    private static void thereAndBack(TestBackend database, Schema before, String operations) throws SQLException {
        Migration migration = operations(operations);
        Schema after = migration.after(before);
        try {
            Applied.to(database.backend(), migration.steps(before, database.dialect()));
            assertThat(Catalogue.of(database)).as(operations).isEqualTo(Expected.of(after, database.kind()));
            Applied.to(database.backend(), migration.reversedSteps(before, database.dialect()));
        } catch (DatabaseException | MigrationException e) {
            throw new AssertionError(operations, e);
        }
        assertThat(Catalogue.of(database)).as("back: %s", operations).isEqualTo(Expected.of(before, database.kind()));
    }

    @Test
    void rowsGetWhatIsFilledIn() {
        try (var database = new TestBackend("fills")) {
            Schema before = TABLES.after(Schema.EMPTY);
            Applied.to(database.backend(), TABLES.steps(Schema.EMPTY, database.dialect()));
            rows(database);
            Migration fills = operations("add column posts.a varchar(90) not null fill {lower(title)};"
                    + "add column posts.b integer not null default 1 fill 2;"
                    + "alter column posts.views integer not null fill 9;"
                    + "alter column posts.code integer using {length(code)}");
            Applied.to(database.backend(), fills.steps(before, database.dialect()));
            assertThat(texts(database, "SELECT a FROM posts ORDER BY id")).containsExactly("one", "two");
            assertThat(texts(database, "SELECT b FROM posts ORDER BY id")).containsExactly("2", "2");
            assertThat(texts(database, "SELECT views FROM posts ORDER BY id")).containsExactly("5", "9");
            assertThat(texts(database, "SELECT code FROM posts ORDER BY id")).containsExactly("2", "null");
            run(
                    database,
                    "INSERT INTO posts (id, title, slug, views, a, author_id) VALUES (3, 'Three', 'three', 1, 'three',"
                            + " 1)");
            assertThat(texts(database, "SELECT b FROM posts WHERE slug = 'three'"))
                    .containsExactly("1");
        }
    }

    /** PostgreSQL can leave the rows that are there for later; elsewhere they are looked at at once. */
    @Test
    void aConstraintThatIsNotValidYet() throws SQLException {
        try (var database = new TestBackend("notvalid")) {
            Schema before = TABLES.after(Schema.EMPTY);
            Applied.to(database.backend(), TABLES.steps(Schema.EMPTY, database.dialect()));
            rows(database);
            Migration add = operations("add check c on posts {views > 5} not valid");
            Migration validate = operations("validate constraint c on posts");
            if (database.kind() == DatabaseKind.POSTGRESQL) {
                Applied.to(database.backend(), add.steps(before, database.dialect()));
                assertThat(Catalogue.of(database)).contains("check posts.c not valid");
                assertThatExceptionOfType(DatabaseException.class)
                        .isThrownBy(() ->
                                Applied.to(database.backend(), validate.steps(add.after(before), database.dialect())));
                run(database, "UPDATE posts SET views = 6");
                Applied.to(database.backend(), validate.steps(add.after(before), database.dialect()));
                assertThat(Catalogue.of(database)).contains("check posts.c");
            } else {
                assertThat(validate.steps(add.after(before), database.dialect()))
                        .isEmpty();
                assertThatExceptionOfType(DatabaseException.class)
                        .isThrownBy(() -> Applied.to(database.backend(), add.steps(before, database.dialect())));
            }
        }
    }

    /** Text that is compared without regard to case. */
    @Test
    void aCollationOfItsOwn() {
        String collation = switch (DatabaseServer.underTest()) {
            case SQLITE -> "NOCASE";
            case POSTGRES -> "folding";
            case MYSQL -> "utf8mb4_0900_ai_ci";
            case MARIADB -> "utf8mb4_uca1400_ai_ci";
        };
        try (var database = new TestBackend("collation")) {
            Schema before = TABLES.after(Schema.EMPTY);
            Applied.to(database.backend(), TABLES.steps(Schema.EMPTY, database.dialect()));
            if (database.kind() == DatabaseKind.POSTGRESQL) {
                run(
                        database,
                        "CREATE COLLATION folding (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
            }
            rows(database);
            String count = "SELECT count(*) FROM posts WHERE slug = 'ONE'";
            assertThat(texts(database, count)).containsExactly("0");
            Migration alter = operations("alter column posts.slug varchar(50) not null collate " + collation);
            Applied.to(database.backend(), alter.steps(before, database.dialect()));
            assertThat(texts(database, count)).containsExactly("1");
            Applied.to(database.backend(), alter.reversedSteps(before, database.dialect()));
            assertThat(texts(database, count)).containsExactly("0");
        }
    }

    @Test
    void aTableInASchemaIsMadeOrRefused() {
        try (var database = new TestBackend("schemas")) {
            Migration create = operations("create table blog.posts;  id bigint primary key;  n integer;"
                    + "  index ix_n (n);add column blog.posts.a integer;rename index ix_n on blog.posts to ix_m;"
                    + "drop index ix_m on blog.posts");
            if (database.kind() == DatabaseKind.POSTGRESQL) {
                Applied.to(database.backend(), create.steps(Schema.EMPTY, database.dialect()));
                assertThat(texts(database, "SELECT count(a) FROM blog.posts")).containsExactly("0");
                Applied.to(database.backend(), create.reversedSteps(Schema.EMPTY, database.dialect()));
            } else {
                assertThatExceptionOfType(FieldException.class)
                        .isThrownBy(() -> create.steps(Schema.EMPTY, database.dialect()))
                        .withMessageContaining(database.kind().displayName() + " has no Tables in a schema");
            }
        }
    }

    /** MySQL and MariaDB rename no column that another is computed of. */
    @Test
    void aColumnThatAnotherIsComputedOf() throws SQLException {
        try (var database = new TestBackend("computed")) {
            Schema before = TABLES.after(Schema.EMPTY);
            Migration rename = operations("rename column posts.price to cost");
            boolean renames = database.kind() == DatabaseKind.SQLITE || database.kind() == DatabaseKind.POSTGRESQL;
            if (renames) {
                Applied.to(database.backend(), TABLES.steps(Schema.EMPTY, database.dialect()));
                thereAndBack(database, before, "rename column posts.price to cost");
            } else {
                assertThatExceptionOfType(MigrationException.class)
                        .isThrownBy(() -> rename.steps(before, database.dialect()))
                        .withMessageContaining("posts.double_price is computed of price");
            }
        }
    }
}
