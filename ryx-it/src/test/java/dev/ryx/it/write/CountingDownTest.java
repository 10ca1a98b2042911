package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Ryx;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Keys of a sequence that counts down. */
@EnabledIfSystemProperty(named = "ryx.test.database", matches = "postgres", disabledReason = "about PostgreSQL")
class CountingDownTest extends WriteTest {

    @BeforeEach
    void countDown() {
        count("INCREMENT BY -1 SET MINVALUE -1000 RESTART WITH -1");
    }

    @AfterEach
    void countUp() {
        count("INCREMENT BY 1 SET MINVALUE 1 RESTART WITH 1");
    }

    private static void count(String how) {
        Ryx.database().backend().execute(CompiledQuery.of("ALTER TABLE \"authors\" ALTER COLUMN \"id\" SET " + how));
    }

    @Test
    void eachObjectGetsItsOwn() {
        List<Author> authors = Author_.objects.bulkCreate(
                Stream.of("a", "b", "c").map(CountingDownTest::author).toList());
        assertThat(authors).extracting(one -> one.id).containsExactly(-1L, -2L, -3L);
        assertThat(Author_.objects.orderBy("-id").list())
                .extracting(one -> one.name)
                .containsExactly("a", "b", "c");
    }

    private static Author author(String name) {
        var author = new Author();
        author.name = name;
        return author;
    }
}
