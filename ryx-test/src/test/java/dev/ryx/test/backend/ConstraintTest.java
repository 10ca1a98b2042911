package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.backend.Backend;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.IntegrityException.Kind;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each kind of constraint is named, and no message holds a value. */
@RyxTest(Setup.EMPTY)
class ConstraintTest {

    private static final String SECRET = "s3cret";

    private static Backend backend;
    private static DatabaseKind kind;

    @BeforeAll
    static void createTables(TestDatabase database) {
        backend = database.backend();
        kind = database.kind();
        backend.execute(Sql.statement("CREATE TABLE authors (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL)"));
        backend.execute(Sql.statement("""
            CREATE TABLE posts (
                id INTEGER PRIMARY KEY,
                slug VARCHAR(50),
                views INTEGER,
                author_id INTEGER,
                CONSTRAINT posts_slug_uniq UNIQUE (slug),
                CONSTRAINT posts_views_check CHECK (views >= 0),
                CONSTRAINT posts_author_fk FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE RESTRICT)\
            """));
        backend.execute(Sql.statement("INSERT INTO authors (id, name) VALUES (1, 'Ada')"));
        backend.execute(Sql.statement("INSERT INTO posts (id, slug, author_id) VALUES (1, '" + SECRET + "', 1)"));
    }

    @Test
    void uniqueNamesItsConstraint() {
        CompiledQuery insert = Sql.of("INSERT INTO posts (id, slug) VALUES (2, ?)")
                .with(SECRET, new SqlType.Varchar(50))
                .query();
        IntegrityException refused = refusalOf(insert);
        assertThat(refused.kind()).isEqualTo(Kind.UNIQUE);
        assertThat(refused.code()).isEqualTo(ErrorCode.UNIQUE_VIOLATION);
        assertThat(refused.constraint()).contains(kind == DatabaseKind.SQLITE ? "posts.slug" : "posts_slug_uniq");
        assertThat(refused.sql()).isEqualTo("INSERT INTO posts (id, slug) VALUES (2, ?)");
    }

    @Test
    void aPrimaryKeyIsUnique() {
        IntegrityException refused = refusalOf(Sql.statement("INSERT INTO authors (id, name) VALUES (1, 'Eve')"));
        assertThat(refused.kind()).isEqualTo(Kind.UNIQUE);
        assertThat(refused.constraint())
                .contains(
                        switch (kind) {
                            case SQLITE -> "authors.id";
                            case POSTGRESQL -> "authors_pkey";
                            case MYSQL, MARIADB -> "PRIMARY";
                        });
    }

    @Test
    void aForeignKeyToNothing() {
        IntegrityException refused = refusalOf(Sql.statement("INSERT INTO posts (id, author_id) VALUES (3, 99)"));
        assertThat(refused.kind()).isEqualTo(Kind.FOREIGN_KEY);
        assertThat(refused.constraint().orElse("")).isEqualTo(kind == DatabaseKind.SQLITE ? "" : "posts_author_fk");
    }

    @Test
    void aRowThatIsReferredTo() {
        IntegrityException refused = refusalOf(Sql.statement("DELETE FROM authors WHERE id = 1"));
        assertThat(refused.kind()).isEqualTo(Kind.FOREIGN_KEY);
        assertThat(refused.constraint().orElse("")).isEqualTo(kind == DatabaseKind.SQLITE ? "" : "posts_author_fk");
    }

    @Test
    void notNullNamesItsColumn() {
        CompiledQuery insert = Sql.of("INSERT INTO authors (id, name) VALUES (4, ?)")
                .with(null, new SqlType.Varchar(50))
                .query();
        IntegrityException refused = refusalOf(insert);
        assertThat(refused.kind()).isEqualTo(Kind.NOT_NULL);
        boolean tellsTable = kind == DatabaseKind.SQLITE || kind == DatabaseKind.POSTGRESQL;
        assertThat(refused.constraint()).contains(tellsTable ? "authors.name" : "name");
    }

    @Test
    void aCheckNamesItsConstraint() {
        IntegrityException refused = refusalOf(Sql.statement("INSERT INTO posts (id, views) VALUES (5, -1)"));
        assertThat(refused.kind()).isEqualTo(Kind.CHECK);
        assertThat(refused.constraint()).contains("posts_views_check");
    }

    @Test
    void anUnknownTableIsToldByName() {
        DatabaseException refused = catchThrowableOfType(
                DatabaseException.class, () -> backend.execute(Sql.statement("DELETE FROM no_such_table")));
        assertThat(refused).hasMessageContaining("no_such_table").hasMessageContaining("DELETE FROM");
        assertThat(refused.code()).isEqualTo(ErrorCode.DATABASE);
    }

    private static IntegrityException refusalOf(CompiledQuery query) {
        IntegrityException refused = catchThrowableOfType(IntegrityException.class, () -> backend.execute(query));
        assertThat(refused).hasMessageNotContaining(SECRET).cause().hasMessageNotContaining(SECRET);
        return refused;
    }
}
