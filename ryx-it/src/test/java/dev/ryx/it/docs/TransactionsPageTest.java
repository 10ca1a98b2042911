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
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/transactions.md}. */
class TransactionsPageTest extends DocsTest {

    private final List<Author> mailed = new ArrayList<>();
    private final List<String> mail = new ArrayList<>();

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

    @Test
    void namedSavepoints() {
        // tag::named[]
        Ryx.transaction(() -> {
            Ryx.tx().savepoint("before the import");
            Author_.objects.create(a -> a.name = "Mallory");
            Ryx.tx().rollbackTo("before the import");
        });
        // end::named[]
        assertThat(Author_.objects.filter(Author_.name.eq("Mallory")).exists()).isFalse();
    }

    @Test
    void limits() {
        // tag::limits[]
        TransactionOptions careful =
                TransactionOptions.defaults().timeout(Duration.ofSeconds(10)).retries(3);
        long views = Ryx.transaction(careful, () -> {
            Post hello = Post_.objects.get(Post_.slug.eq("hello"));
            hello.views++;
            hello.save();
            return hello.views;
        });
        // end::limits[]
        assertThat(views).isEqualTo(1501);
    }

    @Test
    void async() {
        // tag::async[]
        CompletableFuture<List<Post>> posts =
                Post_.objects.filter(Post_.active.isTrue()).async().list();
        CompletableFuture<Long> authors = Author_.objects.async().count();
        posts.thenCombine(authors, (all, number) -> all.size() + " posts of " + number + " authors")
                .thenAccept(mail::add)
                .join();
        // end::async[]
        assertThat(mail).containsExactly("2 posts of 2 authors");
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // the transaction waits for it
    void asyncInATransaction() {
        // tag::turns[]
        CompletableFuture<Long> before = Ryx.transaction(() -> {
            CompletableFuture<Long> count = Author_.objects.async().count();
            Author_.objects.create(a -> a.name = "Eve"); // after the count
            Author_.objects.async().create(a -> a.name = "Mallory"); // before COMMIT
            return count;
        });
        // end::turns[]
        assertThat(before.join()).isEqualTo(2);
        assertThat(Author_.objects.count()).isEqualTo(4);
    }

    @Test
    void publisher() throws Exception {
        var printed = new ArrayList<String>();
        var done = new CountDownLatch(1);
        // tag::publisher[]
        Post_.objects.orderBy(Post_.title.asc()).publisher(100).subscribe(new Flow.Subscriber<Post>() {
            private Flow.Subscription rows;

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                rows = subscription;
                rows.request(1);
            }

            @Override
            public void onNext(Post post) {
                printed.add(post.title);
                rows.request(1);
            }

            @Override
            public void onError(Throwable failure) {
                printed.add(failure.getMessage());
            }

            @Override
            public void onComplete() {
                done.countDown();
            }
        });
        // end::publisher[]
        done.await();
        assertThat(printed).containsExactly("Draft: 50% done", "Hello", "Streams");
    }

    @Test
    void listener() {
        var slow = new ArrayList<String>();
        // tag::listener[]
        try (var _ = Ryx.database().backend().addListener(event -> {
            if (event.duration().toMillis() >= 0) {
                slow.add(event.sql()
                        + event.callSite().map(place -> " at " + place).orElse(""));
            }
        })) {
            Author_.objects.count();
        }
        // end::listener[]
        assertThat(slow)
                .singleElement()
                .asString()
                .startsWith("SELECT COUNT(*)")
                .contains(" at dev.ryx.it.docs.");
    }
}
