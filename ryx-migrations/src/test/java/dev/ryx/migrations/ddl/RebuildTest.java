package dev.ryx.migrations.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.IntegrityException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationParser;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.support.Applied;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rebuilt SQLite table keeps. */
class RebuildTest {

    private static final Dialect DIALECT = Dialect.of(DatabaseKind.SQLITE);
    private static final Migration TABLES = parse("""
        migration tables
        create table posts
          id bigint primary key numbered
          title varchar(100) not null
          views integer
          parent_id bigint
          unique uq_posts_title (title)
          foreign key fk_posts_parent_id (parent_id) references posts (id) on delete cascade
          index ix_posts_views (views)
        create table comments
          id bigint primary key numbered
          post_id bigint not null
          foreign key fk_comments_post_id (post_id) references posts (id) on delete cascade
        """);

    @TempDir
    private Path folder;

    private Backend backend;
    private Schema schema = Schema.EMPTY;

    @BeforeEach
    void open() {
        backend = Backend.open(SqliteUrl.of(folder.resolve("x.db")), PoolConfig.defaults());
        apply(TABLES);
        run("INSERT INTO posts (id, title, views, parent_id) VALUES (1, 'a', 5, NULL), (2, 'b', NULL, 1), (9, 'c',"
                + " 7, 2)");
        run("INSERT INTO comments (id, post_id) VALUES (1, 1), (2, 9)");
        run("CREATE TABLE log (line TEXT)");
        run("CREATE TRIGGER post_log AFTER UPDATE ON posts BEGIN INSERT INTO log VALUES (NEW.title); END");
        run("CREATE INDEX by_expression ON posts (lower(title))");
        run("CREATE VIEW post_titles AS SELECT title FROM posts");
        run("DELETE FROM posts WHERE id = 9");
    }

    @AfterEach
    void close() {
        backend.close();
    }

    private static Migration parse(String text) {
        return MigrationParser.parse("test", text);
    }

    private List<Step> apply(Migration migration) {
        List<Step> steps = migration.steps(schema, DIALECT);
        Applied.to(backend, steps);
        schema = migration.after(schema);
        return steps;
    }

    private List<Step> apply(String... operations) {
        return apply(parse("migration m\n" + String.join("\n", operations)));
    }

    private void run(String sql) {
        backend.execute(CompiledQuery.of(sql));
    }

    private List<String> texts(String sql) {
        return backend.fetch(
                CompiledQuery.of(sql, List.of(), List.of(new ResultColumn("text", SqlType.TEXT))),
                row -> String.valueOf(row.getString(0)));
    }

    @Test
    void rowsTriggersViewsIndexesAndReferencesStay() {
        apply("add check ck_posts_views on posts {views < 100}");
        assertThat(texts("SELECT title FROM post_titles ORDER BY title")).containsExactly("a", "b");
        assertThat(texts("SELECT post_id FROM comments")).containsExactly("1");
        assertThat(texts("SELECT name FROM sqlite_schema WHERE tbl_name = 'posts' AND sql IS NOT NULL ORDER BY name"))
                .containsExactly("by_expression", "ix_posts_views", "post_log", "posts");
        run("UPDATE posts SET views = 6 WHERE id = 1");
        assertThat(texts("SELECT line FROM log")).containsExactly("a");
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> run("INSERT INTO comments (post_id) VALUES (77)"));
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> run("UPDATE posts SET views = 100 WHERE id = 1"));
        run("DELETE FROM posts WHERE id = 1");
        assertThat(texts("SELECT count(*) FROM posts")).containsExactly("0");
        assertThat(texts("SELECT count(*) FROM comments")).containsExactly("0");
    }

    /** 9 was given to a row that is gone. */
    @Test
    void noKeyIsGivenTwice() {
        apply("alter column posts.views bigint not null fill 1");
        run("INSERT INTO posts (title, views) VALUES ('d', 1)");
        assertThat(texts("SELECT id FROM posts WHERE title = 'd'")).containsExactly("10");
        assertThat(texts("SELECT views FROM posts ORDER BY id")).containsExactly("5", "1", "1");
    }

    /** Somebody added them beside the migrations. */
    @Test
    void columnsThatAreNotInTheSchemaStay() {
        run("ALTER TABLE posts ADD COLUMN mood MOOD DEFAULT 'so, so' CHECK (mood <> 'bad (very)' -- never\n)");
        run("ALTER TABLE posts ADD COLUMN \"odd \"\"one\" INTEGER REFERENCES comments (id)");
        run("ALTER TABLE posts ADD COLUMN twice AS (views * 2.5)");
        run("CREATE INDEX by_mood ON posts (mood)");
        run("UPDATE posts SET \"odd \"\"one\" = 1");
        run("UPDATE posts SET mood = 'good' WHERE id = 2");
        apply("alter column posts.views bigint not null fill 1");
        apply("add check ck_posts_views on posts {views < 100}");
        assertThat(texts("SELECT mood || \"odd \"\"one\" || twice FROM posts ORDER BY id"))
                .containsExactly("so, so112.5", "good12.5");
        assertThat(texts("SELECT name FROM sqlite_schema WHERE tbl_name = 'posts' AND sql IS NOT NULL ORDER BY name"))
                .containsExactly("by_expression", "by_mood", "ix_posts_views", "post_log", "posts");
        assertThat(texts("SELECT type FROM pragma_table_xinfo('posts') WHERE name = 'mood'"))
                .containsExactly("MOOD");
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> run("UPDATE posts SET mood = 'bad (very)'"));
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> run("UPDATE posts SET \"odd \"\"one\" = 99"));
    }

    @Test
    void changesOfOneTableAreOneRebuild() {
        List<Step> steps = apply(
                "alter column posts.views bigint not null default 0 fill 3",
                "add column posts.slug varchar(100) not null fill 'x'",
                "add check ck_posts_views on posts {views >= 0}",
                "drop unique uq_posts_title on posts",
                "alter foreign key fk_posts_parent_id on posts on delete set_null");
        assertThat(steps).hasSize(1).allSatisfy(step -> assertThat(step).isInstanceOf(Rebuild.class));
        assertThat(texts("SELECT views || slug FROM posts ORDER BY id")).containsExactly("5x", "3x");
        run("INSERT INTO posts (title, slug) VALUES ('a', 'y')");
        run("DELETE FROM posts WHERE id = 1");
        assertThat(texts("SELECT count(*) FROM posts")).containsExactly("2");
    }

    @Test
    void nothingHappensIfItFails() {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> apply("alter column posts.views bigint not null"));
        assertThat(texts("SELECT views FROM posts ORDER BY id")).containsExactly("5", "null");
        assertThat(texts("SELECT name FROM sqlite_schema WHERE name LIKE 'ryx%'"))
                .isEmpty();
        assertThat(texts("PRAGMA foreign_keys")).containsExactly("1");
        assertThat(texts("PRAGMA legacy_alter_table")).containsExactly("0");
    }

    @Test
    void foreignKeysAreBackAfterATransactionWithoutThem() {
        backend.transaction(TransactionOptions.defaults().foreignKeys(false), () -> {
            assertThat(texts("PRAGMA foreign_keys")).containsExactly("0");
            return null;
        });
        assertThat(texts("PRAGMA foreign_keys")).containsExactly("1");
    }
}
