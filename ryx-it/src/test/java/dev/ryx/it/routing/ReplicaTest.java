package dev.ryx.it.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Router;
import dev.ryx.Ryx;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.servers.PostgresPair;
import dev.ryx.servers.ServerDatabase;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads from a streaming standby of PostgreSQL, which is stopped to show who asks it. */
class ReplicaTest {

    private static PostgresPair pair;

    @BeforeAll
    static void start() {
        pair = PostgresPair.start();
        Ryx.setup(Map.of("default", url(pair.primary()), "replica", url(pair.standby())));
        MigrationRunner.of(Ryx.database().backend(), Ryx.models()).migrate();
    }

    private static String url(ServerDatabase database) {
        return database.jdbcUrl() + "?user=" + database.user();
    }

    @AfterAll
    static void close() {
        Ryx.shutdown();
        pair.close();
    }

    @BeforeEach
    void write() {
        Post_.objects.all().delete();
        Author_.objects.all().delete();
        Author_.objects.create(author -> author.name = "old");
        pair.awaitStandby();
        pair.pause();
        Ryx.setRouter(new Replicas());
    }

    @AfterEach
    void followAgain() {
        Ryx.setRouter(null);
        pair.resume();
    }

    private static final class Replicas implements Router {

        @Override
        public String dbForRead(Question question) {
            return "replica";
        }

        @Override
        public String dbForWrite(Question question) {
            return "default";
        }

        @Override
        public @Nullable Boolean allowRelation(@Nullable String holder, @Nullable String referred) {
            return true;
        }

        @Override
        public @Nullable Boolean allowMigrate(String alias, Class<?> model) {
            return alias.equals("replica") ? Boolean.FALSE : null;
        }
    }

    private static boolean isThere(String name) {
        return Author_.objects.filter("name", name).exists();
    }

    private static Author create(String name) {
        return Author_.objects.create(author -> author.name = name);
    }

    @Test
    void readsAskTheStandbyAndWritesThePrimary() {
        create("new");
        assertThat(isThere("new")).as("the standby is behind").isFalse();
        assertThat(isThere("old")).isTrue();
        assertThat(Author_.objects.using("default").filter("name", "new").exists())
                .isTrue();
        pair.resume();
        pair.awaitStandby();
        assertThat(isThere("new")).isTrue();
    }

    @Test
    void inATransactionOfThePrimaryReadsAskThePrimary() {
        Ryx.transaction(() -> {
            create("new");
            assertThat(isThere("new")).isTrue();
            assertThat(Author_.objects.count()).isEqualTo(2);
        });
        assertThat(isThere("new")).isFalse();
    }

    @Test
    void aReaderBesideTheTransactionAsksTheStandby() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = new CountDownLatch(1);
            var read = threads.submit(() -> {
                written.await();
                return isThere("new");
            });
            Ryx.<Exception>transaction(() -> {
                create("new");
                written.countDown();
                assertThat(read.get()).isFalse();
            });
        }
    }

    @Test
    void afterAWriteReadsAskThePrimary() {
        boolean there = Ryx.readingOwnWrites(() -> {
            assertThat(Author_.objects.count()).isEqualTo(1);
            create("new");
            return isThere("new");
        });
        assertThat(there).isTrue();
        assertThat(isThere("new")).isFalse();
        assertThat(Ryx.readingOwnWrites(() -> isThere("new")))
                .as("another request has written nothing")
                .isFalse();
    }

    @Test
    void aTransactionCountsAsAWrite() {
        Ryx.readingOwnWrites(() -> {
            Ryx.transaction(() -> create("new"));
            assertThat(isThere("new")).isTrue();
        });
    }

    @Test
    void whatTheStandbyGaveIsSavedToThePrimary() {
        Author author = Author_.objects.get("name", "old");
        author.country = "Eden";
        author.save();
        assertThat(Author_.objects.using("default").get("name", "old").country).isEqualTo("Eden");
        assertThat(Author_.objects.get("name", "old").country).isNull();
        author.refresh();
        assertThat(author.country).as("it was saved to the primary").isEqualTo("Eden");
    }

    @Test
    void relationsAreReadFromTheStandbyButWrittenToThePrimary() {
        Author author = Author_.objects.get("name", "old");
        Post post = author.posts().create(one -> {
            one.title = "New";
            one.slug = "new";
            one.active = false;
        });
        assertThat(author.posts().all().exists()).isFalse();
        assertThat(Post_.objects.using("default").get("pk", post.id).author.get().name)
                .isEqualTo("old");
        Ryx.transaction(() -> assertThat(author.posts().all().exists()).isTrue());
    }

    @Test
    void whatTheStandbyGaveIsReferredToIfTheRouterAllowsIt() {
        Author author = Author_.objects.get("name", "old");
        Post post = Post_.objects.create(one -> fill(one, author));
        assertThat(post.id).isNotNull();
        Ryx.setRouter(null);
        assertThatThrownBy(() -> Post_.objects.create(one -> fill(one, author))).isInstanceOf(FieldException.class);
    }

    private static void fill(Post post, Author author) {
        post.title = "New";
        post.slug = "new";
        post.active = false;
        post.author.set(author);
    }

    @Test
    void theStandbyRefusesToBeWritten() {
        assertThatThrownBy(() -> Author_.objects.using("replica").create(author -> author.name = "lost"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("25006");
    }

    @Test
    void migrationsLeaveTheStandbyAlone() {
        assertThat(Ryx.models("replica").all()).isEmpty();
        assertThat(Ryx.models("default").all()).isNotEmpty();
    }
}
