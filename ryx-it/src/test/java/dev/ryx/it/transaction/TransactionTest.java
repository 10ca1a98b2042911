package dev.ryx.it.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Database;
import dev.ryx.Ryx;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Desk_;
import dev.ryx.it.shop.Shop;
import dev.ryx.migrations.MigrationRunner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code Ryx.transaction}. */
class TransactionTest extends DatabaseTest {

    @BeforeEach
    void empty() {
        Blog.empty();
        Shop.empty();
    }

    private static List<String> names() {
        return Author_.objects.values(Author_.name).orderBy("name").list();
    }

    @Test
    void whatTheBodyReturnsIsKept() {
        Author ada = Ryx.transaction(() -> {
            Author author = Blog.author("Ada", null);
            assertThat(names()).containsExactly("Ada");
            return author;
        });
        assertThat(names()).containsExactly("Ada");
        Ryx.transaction(() -> {
            ada.name = "Augusta";
            ada.save();
        });
        assertThat(names()).containsExactly("Augusta");
        String nothing = Ryx.transaction(() -> null);
        assertThat(nothing).isNull();
    }

    @Test
    void whatTheBodyThrowsRollsBack() {
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    Blog.author("Ada", null);
                    throw new IOException("disk");
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk");
        assertThat(names()).isEmpty();
    }

    @Test
    void aCheckedExceptionIsThrownAsItIs() {
        try {
            Ryx.transaction(() -> {
                Blog.author("Ada", null);
                fail();
            });
        } catch (IOException thrown) {
            assertThat(thrown).hasMessage("checked");
        }
        assertThat(names()).isEmpty();
    }

    private static void fail() throws IOException {
        throw new IOException("checked");
    }

    @Test
    void rollbackOnRequest() {
        Ryx.transaction(() -> {
            Blog.author("Ada", null);
            Ryx.tx().rollback();
        });
        assertThat(names()).isEmpty();
    }

    @Test
    void aNestedOneIsASavepoint() {
        Ryx.transaction(() -> {
            Blog.author("kept", null);
            assertThatThrownBy(() -> Ryx.transaction(() -> {
                        Blog.author("lost", null);
                        Ryx.transaction(() -> {
                            Blog.author("lost with it", null);
                        });
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            Ryx.transaction(() -> {
                Blog.author("kept too", null);
                assertThat(Ryx.tx().isNested()).isTrue();
            });
            assertThat(Ryx.tx().isNested()).isFalse();
            assertThat(names()).containsExactly("kept", "kept too");
        });
        assertThat(names()).containsExactly("kept", "kept too");
    }

    @Test
    void theOuterOneDecides() {
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    Ryx.transaction(() -> {
                        Blog.author("Ada", null);
                    });
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFailedStatementPoisons() {
        Shop.desk("A1", 1);
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    Blog.author("Ada", null);
                    assertThatThrownBy(() -> Shop.desk("A1", 2)).isInstanceOf(IntegrityException.class);
                    assertThatThrownBy(TransactionTest::names).isInstanceOf(TransactionPoisonedException.class);
                }))
                .isInstanceOf(TransactionPoisonedException.class)
                .hasCauseInstanceOf(IntegrityException.class);
        assertThat(names()).isEmpty();
        Ryx.transaction(() -> {
            Blog.author("Ada", null);
            assertThatThrownBy(() -> Ryx.transaction(() -> {
                        Shop.desk("A1", 2);
                    }))
                    .isInstanceOf(IntegrityException.class);
        });
        assertThat(names()).containsExactly("Ada");
        assertThat(Desk_.objects.count()).isEqualTo(1);
    }

    @Test
    void callbacksRunAfterTheCommit() {
        var calls = new ArrayList<String>();
        Ryx.transaction(() -> {
            Ryx.tx().onCommit(() -> calls.add("outer " + names()));
            Ryx.transaction(() -> {
                Blog.author("Ada", null);
                Ryx.tx().onCommit(() -> calls.add("inner"));
            });
            assertThatThrownBy(() -> Ryx.transaction(() -> {
                        Ryx.tx().onCommit(() -> calls.add("never"));
                        Ryx.tx().onRollback(() -> calls.add("rolled back"));
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            calls.add("body");
        });
        assertThat(calls).containsExactly("rolled back", "body", "outer [Ada]", "inner");
    }

    @Test
    void noCallbackAfterARollback() {
        var calls = new ArrayList<String>();
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    Ryx.tx().onCommit(() -> calls.add("commit"));
                    Ryx.tx().onRollback(() -> calls.add("rollback"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(calls).containsExactly("rollback");
    }

    @Test
    void thereIsNoHandleOutside() {
        assertThatThrownBy(Ryx::tx).isInstanceOf(FieldException.class).hasMessageContaining("Ryx.transaction");
        Ryx.transaction(() -> {});
        assertThatThrownBy(Ryx::tx).isInstanceOf(FieldException.class);
        assertThat(Ryx.database().currentTransaction()).isEmpty();
    }

    @Test
    void everyWriteJoinsIt() {
        Author bob = Blog.author("Bob", null);
        assertThatThrownBy(() -> Ryx.transaction(() -> {
                    Author_.objects.bulkCreate(List.of(new Author(), new Author()).stream()
                            .peek(one -> one.name = "bulk")
                            .toList());
                    Author_.objects.filter("name", "Bob").update(Author_.name.set("Robert"));
                    bob.delete();
                    Blog.author("Ada", null).posts().create(post -> {
                        post.title = "One";
                        post.slug = "one";
                        post.body = "x";
                    });
                    assertThat(Author_.objects.count()).isEqualTo(3);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).containsExactly("Bob");
        assertThat(Post_.objects.exists()).isFalse();
    }

    @Test
    void anotherThreadDoesNotSeeWhatIsNotCommitted() throws InterruptedException {
        var seen = new ArrayList<Long>();
        Ryx.transaction(() -> {
            Blog.author("Ada", null);
            var other = Thread.ofVirtual().start(() -> seen.add(Author_.objects.count()));
            other.join();
        });
        assertThat(seen).containsExactly(0L);
        assertThat(Author_.objects.count()).isEqualTo(1);
    }

    @Test
    void eachDatabaseHasItsOwn() {
        try (Database other = Ryx.open("sqlite::memory:")) {
            MigrationRunner.of(other.backend(), Ryx.models()).migrate();
            assertThatThrownBy(() -> Ryx.transaction(() -> {
                        Blog.author("lost", null);
                        other.transaction(() -> {
                            Author_.objects.using(other).create(one -> one.name = "kept");
                        });
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Author_.objects.exists()).isFalse();
            assertThat(Blog.names(Author_.objects.using(other))).containsExactly("kept");
        }
    }
}
