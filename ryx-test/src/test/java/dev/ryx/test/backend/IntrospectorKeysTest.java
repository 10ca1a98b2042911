package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ryx.backend.Backend;
import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingIndex;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys, indexes, numbers, computed columns and views of tables that are there already. */
@RyxTest(Setup.EMPTY)
class IntrospectorKeysTest {

    @Test
    void keysIndexesAndForeignKeys(TestDatabase database) {
        Backend backend = database.backend();
        DatabaseKind kind = database.kind();
        run(
                backend,
                "CREATE TABLE tracks (disc INTEGER NOT NULL, place INTEGER NOT NULL, isrc VARCHAR(12) UNIQUE,"
                        + " PRIMARY KEY (place, disc))");
        run(backend, """
            CREATE TABLE plays (
                id INTEGER NOT NULL PRIMARY KEY,
                disc INTEGER,
                place INTEGER,
                isrc VARCHAR(12) DEFAULT 'none' NOT NULL,
                CONSTRAINT plays_track FOREIGN KEY (place, disc) REFERENCES tracks (place, disc) ON DELETE CASCADE,
                CONSTRAINT plays_isrc FOREIGN KEY (isrc) REFERENCES tracks (isrc))\
            """);
        run(backend, "CREATE UNIQUE INDEX plays_once ON plays (isrc, id)");
        ExistingTable tracks = backend.introspector().table("tracks").orElseThrow();
        assertThat(tracks.view()).isFalse();
        assertThat(tracks.primaryKey()).containsExactly("place", "disc");
        assertThat(tracks.isUnique(List.of("isrc"))).isTrue();
        assertThat(tracks.isUnique(List.of("disc"))).isFalse();
        assertThat(tracks.isUnique(List.of("disc", "place"))).isTrue();

        ExistingTable plays = backend.introspector().table("plays").orElseThrow();
        assertThat(plays.primaryKey()).containsExactly("id");
        assertThat(plays.column("isrc").orElseThrow().defaultValue()).contains("none");
        assertThat(plays.column("place").orElseThrow().defaultValue()).isNull();
        assertThat(plays.keys()).contains(new ExistingIndex("plays_once", List.of("isrc", "id"), true, true));
        String track = kind == DatabaseKind.SQLITE ? "" : "plays_track";
        String isrc = kind == DatabaseKind.SQLITE ? "" : "plays_isrc";
        assertThat(plays.foreignKeys())
                .extracting(ExistingForeignKey::name, ExistingForeignKey::columns, ExistingForeignKey::target)
                .containsExactlyInAnyOrder(
                        tuple(track, List.of("place", "disc"), "tracks"), tuple(isrc, List.of("isrc"), "tracks"));
        assertThat(plays.foreignKeys())
                .extracting(ExistingForeignKey::targetColumns, ExistingForeignKey::onDelete)
                .contains(tuple(List.of("place", "disc"), "CASCADE"));
        assertThat(plays.constraints()).contains("plays_track", "plays_isrc");
    }

    @Test
    void numberedAndComputedColumns(TestDatabase database) {
        Backend backend = database.backend();
        String id = switch (database.kind()) {
            case SQLITE -> "INTEGER PRIMARY KEY";
            case POSTGRESQL -> "SERIAL PRIMARY KEY";
            case MYSQL, MARIADB -> "INTEGER AUTO_INCREMENT PRIMARY KEY";
        };
        run(backend, "CREATE TABLE sums (id " + id + ", a INTEGER, b INTEGER GENERATED ALWAYS AS (a + 1) STORED)");
        run(backend, "CREATE INDEX sums_some ON sums (a, b)");
        ExistingTable sums = backend.introspector().table("sums").orElseThrow();
        assertThat(sums.columns())
                .extracting(ExistingColumn::name, ExistingColumn::generated, ExistingColumn::computed)
                .containsExactly(tuple("id", true, false), tuple("a", false, false), tuple("b", false, true));
        assertThat(sums.column("id").orElseThrow().nullable()).isFalse();
        assertThat(sums.isUnique(List.of("a", "b"))).isFalse();
    }

    @Test
    void viewsHaveColumnsAlone(TestDatabase database) {
        Backend backend = database.backend();
        run(backend, "CREATE TABLE words (id INTEGER NOT NULL PRIMARY KEY, word VARCHAR(20))");
        run(backend, "CREATE VIEW a_view AS SELECT word FROM words");
        assertThat(backend.introspector().views())
                .filteredOn(view -> view.name().equals("a_view"))
                .singleElement()
                .satisfies(view -> assertThat(view.view()).isTrue())
                .satisfies(view -> assertThat(view.column("word")).isPresent())
                .satisfies(view -> assertThat(view.primaryKey()).isEmpty());
    }

    /** PostgreSQL lets no table go that a view needs. */
    @Test
    void aViewOfATableThatIsGoneHindersNobody(TestDatabase database) {
        Backend backend = database.backend();
        run(backend, "CREATE TABLE gone (id INTEGER NOT NULL PRIMARY KEY)");
        run(backend, "CREATE VIEW left_behind AS SELECT id FROM gone");
        run(backend, "DROP TABLE gone" + (database.kind() == DatabaseKind.POSTGRESQL ? " CASCADE" : ""));
        assertThat(backend.introspector().views())
                .extracting(ExistingTable::name)
                .doesNotContain("gone");
        assertThat(backend.introspector().table("gone")).isEmpty();
        if (database.kind() != DatabaseKind.POSTGRESQL) {
            run(backend, "DROP VIEW left_behind");
        }
    }

    /** A text that is a key may be NULL on SQLite; a name is one wherever and however it is quoted. */
    @Test
    void keysThatMayBeNullAndNamesInAnyQuotes(TestDatabase database) {
        assumeThat(database.kind()).isEqualTo(DatabaseKind.SQLITE);
        Backend backend = database.backend();
        run(backend, """
            CREATE TABLE odd (
                code TEXT PRIMARY KEY DEFAULT 'CONSTRAINT lie', -- CONSTRAINT comment
                "CONSTRAINT" TEXT CONSTRAINT /* here */ [in brackets] NOT NULL,
                b TEXT CONSTRAINT "with ""quotes\""" UNIQUE,
                c TEXT CONSTRAINT `ticks` CHECK (c <> 'a'))\
            """);
        run(backend, "CREATE TABLE strict (code TEXT PRIMARY KEY) WITHOUT ROWID");
        run(backend, "CREATE TABLE wide (id BIGINT PRIMARY KEY)");
        ExistingTable odd = backend.introspector().table("odd").orElseThrow();
        assertThat(odd.constraints()).containsExactlyInAnyOrder("in brackets", "with \"quotes\"", "ticks");
        assertThat(odd.column("code").orElseThrow().nullable()).isTrue();
        assertThat(columnOf(backend, "strict", "code").nullable()).isFalse();
        assertThat(columnOf(backend, "wide", "id")).isEqualTo(new ExistingColumn("id", "BIGINT", true));
    }

    private static ExistingColumn columnOf(Backend backend, String table, String column) {
        return backend.introspector().table(table).orElseThrow().column(column).orElseThrow();
    }

    private static void run(Backend backend, String sql) {
        backend.execute(Sql.statement(sql));
    }
}
