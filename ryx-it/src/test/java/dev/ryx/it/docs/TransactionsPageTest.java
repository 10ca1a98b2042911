package dev.ryx.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.backend.Savepoint;
import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/transactions.md}. */
class TransactionsPageTest extends DocsTest {

    private final List<Author> mailed = new ArrayList<>();

    @Test
    void commit() {
        // tag::transaction[]
        Author eve = Ryx.transaction(() -> {
            Author author = Author_.objects.create(a -> a.name = "Eve");
            Ryx.tx().onCommit(() -> mailed.add(author)); // once it is certain
            return author;
        });
        // end::transaction[]
        assertThat(mailed).containsExactly(eve);
    }

    @Test
    void rollback() {
        // tag::rollback[]
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    Author_.objects.create(a -> a.name = "Eve");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(Author_.objects.filter(Author_.name.eq("Eve")).exists()).isFalse();
        // end::rollback[]
    }

    @Test
    void nested() {
        // tag::nested[]
        Ryx.transaction(() -> {
            Author eve = Author_.objects.create(a -> a.name = "Eve");
            try {
                // a savepoint; there is a post with this slug
                Ryx.transaction(() -> post(eve, "Hello", 0, true));
            } catch (IntegrityException e) {
                post(eve, "Hello again", 0, true);
            }
        });
        // end::nested[]
        assertThat(Post_.objects.get(Post_.slug.eq("hello-again")).author.get().name)
                .isEqualTo("Eve");
    }

    @Test
    void poisoned() {
        // tag::poisoned[]
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    try {
                        post(ada, "Hello", 0, true); // there is a post with this slug
                    } catch (IntegrityException e) {
                        // forgotten
                    }
                }))
                .isInstanceOf(TransactionPoisonedException.class);
        // end::poisoned[]
    }

    @Test
    void savepoints() {
        // tag::savepoint[]
        Ryx.transaction(() -> {
            Author_.objects.create(a -> a.name = "Eve");
            Savepoint before = Ryx.tx().savepoint();
            Author_.objects.create(a -> a.name = "Mallory");
            Ryx.tx().rollbackTo(before);
        });
        // end::savepoint[]
        assertThat(Author_.objects.filter(Author_.name.in("Eve", "Mallory")).count())
                .isOne();
    }

    @Test
    void options() {
        // tag::options[]
        TransactionOptions report =
                TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE).readOnly(true);
        List<Author> authors = Ryx.transaction(report, () -> Author_.objects.list());
        // end::options[]
        assertThat(authors).containsExactlyInAnyOrder(ada, bob);
    }
}
