package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.backend.StatementEvent;
import dev.ryx.error.FieldException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.query.sql.CompiledQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of many new rows on SQLite: known without RETURNING, unless something else may number rows meanwhile. */
class RowNumbersTest {

    private static final int ROWS = 20_000;

    private final List<String> insertions = new ArrayList<>();

    @BeforeEach
    void open() {
        Ryx.setup("sqlite::memory:");
        MigrationRunner.of(Ryx.database().backend(), Ryx.models()).migrate();
        Ryx.database().backend().addListener(this::note);
    }

    @AfterEach
    void close() {
        Ryx.shutdown();
    }

    private void note(StatementEvent event) {
        if (event.sql().startsWith("INSERT")) {
            insertions.add(event.sql());
        }
    }

    private static void run(String sql) {
        Ryx.database().backend().execute(CompiledQuery.of(sql));
    }

    private static List<Author> authors(int count) {
        return IntStream.range(0, count).mapToObj(RowNumbersTest::author).toList();
    }

    private static Author author(int number) {
        var author = new Author();
        author.name = "author " + number;
        return author;
    }

    private List<Author> written(int count) {
        insertions.clear();
        return Author_.objects.bulkCreate(authors(count));
    }

    private static void assertEachIsItsRow(List<Author> authors) {
        List<Author> rows = Author_.objects
                .filter("name__startswith", "author ")
                .orderBy("id")
                .list();
        assertThat(rows)
                .extracting(row -> row.id + " " + row.name)
                .isEqualTo(authors.stream()
                        .map(author -> author.id + " " + author.name)
                        .toList());
    }

    private static void assertEachIsARow(List<Author> authors) {
        for (Author author : authors) {
            assertThat(Author_.objects.get("pk", author.id).name).isEqualTo(author.name);
        }
    }

    @Test
    void manyAreNumberedWithoutReturning() {
        run("INSERT INTO authors (id, name) VALUES (41, 'before')");
        List<Author> authors = written(ROWS);
        assertThat(insertions).hasSizeGreaterThan(1).noneMatch(sql -> sql.contains("RETURNING"));
        assertThat(authors.getFirst().id).isEqualTo(42);
        assertEachIsItsRow(authors);
    }

    @Test
    void fewAreNumberedByReturning() {
        List<Author> authors = written(3);
        assertThat(insertions).singleElement().asString().contains("RETURNING");
        assertEachIsItsRow(authors);
    }

    /** Keys of deleted rows are not given again. */
    @Test
    void numbersGoOnAfterDeletedRows() {
        List<Author> gone = written(200);
        Author_.objects.all().delete();
        List<Author> authors = written(200);
        assertThat(authors.getFirst().id).isEqualTo(gone.getLast().id + 1);
        assertEachIsItsRow(authors);
    }

    /** A row of the trigger's own stands between those of the INSERT. */
    @ParameterizedTest
    @ValueSource(strings = {"TRIGGER", "TEMP TRIGGER"})
    void aTriggerIsReckonedWith(String trigger) {
        run("CREATE " + trigger + " copies AFTER INSERT ON authors WHEN new.name LIKE 'author %7' "
                + "BEGIN INSERT INTO AUTHORS (name) VALUES ('copy of ' || new.name); END");
        List<Author> authors = written(500);
        assertThat(insertions).allMatch(sql -> sql.contains("RETURNING"));
        assertThat(Author_.objects.count()).isEqualTo(550);
        assertEachIsARow(authors);
    }

    /** Beyond the greatest number SQLite draws lots, in a table without AUTOINCREMENT. */
    @Test
    void theGreatestNumberIsReckonedWith() {
        run("DROP TABLE authors");
        run("CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT)");
        run("INSERT INTO authors (id, name) VALUES (" + Long.MAX_VALUE + ", 'last')");
        List<Author> authors = written(100);
        assertThat(insertions).allMatch(sql -> sql.contains("RETURNING"));
        assertThat(Author_.objects
                        .filter("name__startswith", "author ")
                        .values("id")
                        .list())
                .extracting(row -> row.get("id", Long.class))
                .containsExactlyInAnyOrderElementsOf(
                        authors.stream().map(author -> author.id).toList());
    }

    /** RETURNING would tell as little which of the objects have become rows. */
    @ParameterizedTest
    @ValueSource(ints = {2, 200})
    void rowsThatAreLeftOutAreTold(int count) {
        run("DROP TABLE authors");
        run("CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT UNIQUE ON CONFLICT IGNORE, country TEXT)");
        run("INSERT INTO authors (name) VALUES ('author 1')");
        assertThatThrownBy(() -> written(count))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Of " + count + " new rows of Author only " + (count - 1) + " were written");
        assertThat(Author_.objects.count()).isEqualTo(1);
    }
}
