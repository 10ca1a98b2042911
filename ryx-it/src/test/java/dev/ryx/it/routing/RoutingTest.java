package dev.ryx.it.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Database;
import dev.ryx.Router;
import dev.ryx.Ryx;
import dev.ryx.error.FieldException;
import dev.ryx.error.PoolNotInitializedException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import dev.ryx.migrations.MigrationRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who chooses the database of a query, and in which order: using, the scope, the router, the object, the model. */
class RoutingTest {

    @BeforeEach
    void open() {
        Ryx.setup(Map.of(
                "default", "sqlite::memory:",
                "audit", "sqlite::memory:",
                "other", "sqlite::memory:",
                "third", "sqlite::memory:"));
        for (String alias : Ryx.aliases()) {
            MigrationRunner.of(Ryx.database(alias).backend(), Ryx.models()).migrate();
            add(alias, alias);
        }
    }

    @AfterEach
    void close() {
        Ryx.setRouter(null);
        Ryx.shutdown();
    }

    private static Author add(String alias, String name) {
        return Author_.objects.using(alias).create(author -> author.name = name);
    }

    private static List<String> names() {
        return Author_.objects.orderBy("name").values(Author_.name).list();
    }

    private static List<String> names(String alias) {
        return Author_.objects.using(alias).orderBy("name").values(Author_.name).list();
    }

    /** Reads from one database and writes to another. */
    private static Router to(@Nullable String read, @Nullable String write) {
        return new Router() {
            @Override
            public @Nullable String dbForRead(Question question) {
                return read;
            }

            @Override
            public @Nullable String dbForWrite(Question question) {
                return write;
            }
        };
    }

    @Test
    void theDefaultDatabaseIsAskedIfNobodySaysOtherwise() {
        assertThat(names()).containsExactly("default");
    }

    @Test
    void usingTakesAnAlias() {
        assertThat(names("other")).containsExactly("other");
        assertThat(Author_.objects.filter("name", "third").using("third").exists())
                .isTrue();
    }

    @Test
    void anAliasIsLookedUpWhenTheQueryRuns() {
        var query = Author_.objects.using("othr");
        assertThatThrownBy(query::list)
                .isInstanceOf(PoolNotInitializedException.class)
                .hasMessageContaining("Did you mean other");
    }

    @Test
    void theModelsAliasComesBeforeTheDefault() {
        AuditEntry_.objects.create(entry -> entry.action = "login");
        assertThat(AuditEntry_.objects.using("audit").count()).isEqualTo(1);
        assertThat(AuditEntry_.objects.using("default").count()).isZero();
        assertThat(AuditEntry_.objects.get("action", "login").id).isNotNull();
    }

    @Test
    void theRouterComesBeforeTheModelsAlias() {
        Ryx.setRouter(to("third", "other"));
        assertThat(names()).containsExactly("third");
        AuditEntry_.objects.create(entry -> entry.action = "login");
        assertThat(AuditEntry_.objects.using("other").count()).isEqualTo(1);
        assertThat(Author_.objects.filter("name", "other").update("country", "Atlantis"))
                .isEqualTo(1);
        assertThat(Author_.objects.filter("name", "other").delete()).isEqualTo(1);
        assertThat(names("other")).isEmpty();
    }

    @Test
    void theScopeComesBeforeTheRouter() {
        Ryx.setRouter(to("third", "third"));
        Ryx.database("other").scope(() -> {
            assertThat(names()).containsExactly("other");
            Author_.objects.create(author -> author.name = "within");
            assertThat(Ryx.database().alias()).contains("other");
            Ryx.transaction(() -> assertThat(Ryx.tx().isNested()).isFalse());
        });
        assertThat(names("other")).containsExactly("other", "within");
        assertThat(names()).containsExactly("third");
        assertThat(Ryx.database().alias()).contains("default");
    }

    @Test
    void usingComesBeforeTheScope() {
        Ryx.setRouter(to("third", "third"));
        String name = Ryx.database("other").scope(() -> names("default").getFirst());
        assertThat(name).isEqualTo("default");
    }

    @Test
    void anObjectGoesBackToWhereItCameFrom() {
        Author author = Author_.objects.using("other").get("name", "other");
        author.country = "Eden";
        author.save();
        assertThat(Author_.objects.using("other").get("name", "other").country).isEqualTo("Eden");
        author.country = null;
        author.refresh();
        assertThat(author.country).isEqualTo("Eden");
        assertThat(author.posts().all().count()).isZero();
        author.delete();
        assertThat(names("other")).isEmpty();
        assertThat(names()).containsExactly("default");
    }

    @Test
    void inAScopeAnObjectStaysWhereItCameFrom() {
        Author author = Author_.objects.using("other").get("name", "other");
        Ryx.database("third").scope(() -> {
            author.name = "renamed";
            author.save();
            assertThat(names()).containsExactly("third");
        });
        assertThat(names("other")).containsExactly("renamed");
    }

    @Test
    void theRouterMovesAnObjectThatAReplicaGave() {
        Author author = Author_.objects.using("other").get("name", "other");
        Ryx.setRouter(to("other", "third"));
        author.name = "moved";
        author.save();
        assertThat(names("third")).containsExactly("moved");
        assertThat(names("other")).containsExactly("other");
        author.refresh();
        assertThat(author.name).isEqualTo("moved");
    }

    @Test
    void anObjectIsSavedWhereItIsTold() {
        Author author = Author_.objects.get("name", "default");
        author.name = "copied";
        Author_.objects.using("other").save(author);
        assertThat(names("other")).containsExactly("copied");
        assertThat(names()).containsExactly("default");
        assertThat(Author_.objects.using("third").delete(author)).isEqualTo(1);
        assertThat(names("third")).isEmpty();
    }

    @Test
    void theRouterIsToldWhatTheQueryIsAbout() {
        var questions = new ArrayList<Router.Question>();
        Author author = Author_.objects.using("other").get("name", "other");
        Ryx.setRouter(new Router() {
            @Override
            public @Nullable String dbForRead(Question question) {
                questions.add(question);
                return null;
            }
        });
        assertThat(author.posts().all().count()).isZero();
        assertThat(names()).containsExactly("default");
        assertThat(questions)
                .containsExactly(
                        new Router.Question(Post.class, author, "other"),
                        new Router.Question(Author.class, null, null));
    }

    @Test
    void relationsAreFollowedWhereTheObjectIs() {
        Author author = Author_.objects.using("other").get("name", "other");
        Post post = author.posts().create(one -> {
            one.title = "There";
            one.slug = "there";
            one.active = false;
        });
        assertThat(Post_.objects.using("other").count()).isEqualTo(1);
        Post loaded = Post_.objects.using("other").get("pk", post.id);
        assertThat(Objects.requireNonNull(loaded.author.get()).name).isEqualTo("other");
        Tag tag = Tag_.objects.using("other").create(new Tag(null, "red"));
        loaded.tags().add(tag);
        assertThat(loaded.tags().all().count()).isEqualTo(1);
        assertThat(Tag_.objects.count()).isZero();
    }

    @Test
    void aForeignKeyLeadsToTheDatabaseOfItsModel() {
        Author author = Author_.objects.get("name", "default");
        AuditEntry_.objects.create(entry -> {
            entry.action = "login";
            entry.author.set(author);
        });
        AuditEntry entry = AuditEntry_.objects.get("action", "login");
        assertThat(entry.author.get()).isEqualTo(author);
        assertThat(Objects.requireNonNull(entry.author.get()).name).isEqualTo("default");
    }

    @Test
    void anObjectOfAnotherDatabaseIsNotReferredTo() {
        Author foreign = Author_.objects.using("other").get("name", "other");
        assertThatThrownBy(() -> Post_.objects.create(post -> fill(post, foreign)))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("The Author comes from the database \"other\"")
                .hasMessageContaining("the database \"default\"");
        assertThat(Post_.objects.count()).isZero();

        Ryx.setRouter(new Router() {
            @Override
            public Boolean allowRelation(@Nullable String holder, @Nullable String referred) {
                return Objects.equals(holder, "default") && Objects.equals(referred, "other");
            }
        });
        assertThat(Post_.objects.create(post -> fill(post, foreign)).id).isNotNull();
    }

    private static void fill(Post post, Author author) {
        post.title = "Here";
        post.slug = "here";
        post.active = false;
        post.author.set(author);
    }

    @Test
    void aRowIsNotMadeToReferToAnotherDatabase() {
        Post post = Post_.objects.create(one -> fill(one, Author_.objects.get("name", "default")));
        post.author.set(Author_.objects.using("other").get("name", "other"));
        assertThatThrownBy(post::save).isInstanceOf(FieldException.class);
        assertThat(Objects.requireNonNull(
                                Post_.objects.get("slug", "here").author.get())
                        .name)
                .isEqualTo("default");
    }

    @Test
    void inATransactionReadsAskThePrimary() {
        Ryx.setRouter(to("other", "default"));
        assertThat(names()).containsExactly("other");
        Ryx.transaction("default", () -> assertThat(names()).containsExactly("default"));
        Ryx.transaction("third", () -> assertThat(names()).containsExactly("other"));
        assertThat(names()).containsExactly("other");
    }

    @Test
    void afterAWriteReadsAskThePrimary() {
        Ryx.setRouter(to("other", "default"));
        Ryx.readingOwnWrites(() -> {
            assertThat(names()).containsExactly("other");
            Author_.objects.create(author -> author.name = "new");
            assertThat(names()).containsExactly("default", "new");
        });
        assertThat(names()).containsExactly("other");
        Author_.objects.create(author -> author.name = "newer");
        assertThat(names()).as("nobody asked to read his writes").containsExactly("other");
    }

    @Test
    void aTransactionOfAnAlias() {
        int result = Ryx.transaction("other", () -> {
            Author_.objects.using("other").create(author -> author.name = "kept");
            return 1;
        });
        assertThat(result).isEqualTo(1);
        assertThatThrownBy(() -> Ryx.transaction("other", () -> {
                    Author_.objects.using("other").create(author -> author.name = "lost");
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names("other")).containsExactly("kept", "other");
    }

    @Test
    void modelsBelongWhereTheirAliasSays() {
        assertThat(Ryx.models("audit").all())
                .singleElement()
                .satisfies(model -> assertThat(model.label()).isEqualTo("AuditEntry"));
        assertThat(Ryx.models("default").all()).hasSize(Ryx.models().all().size() - 1);
        assertThat(Ryx.models("other").all()).isEmpty();
        try (Database audit = Ryx.open("sqlite::memory:")) {
            var ran = MigrationRunner.of(audit.backend(), Ryx.models("audit")).migrate();
            assertThat(ran.statements()).noneMatch(one -> one.sql().contains("REFERENCES"));
            assertThat(audit.backend().introspector().tables()).hasSize(1);
        }
    }

    @Test
    void theRouterSaysWhatIsMigrated() {
        Ryx.setRouter(new Router() {
            @Override
            public @Nullable Boolean allowMigrate(String alias, Class<?> model) {
                return alias.equals("other") ? Boolean.valueOf(model == Author.class) : null;
            }
        });
        assertThat(Ryx.models("other").all())
                .extracting(dev.ryx.meta.ModelMeta::label)
                .containsExactly("Author");
        assertThat(Ryx.models("audit").all()).hasSize(1);
    }
}
