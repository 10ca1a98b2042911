package dev.ryx.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Database;
import dev.ryx.Router;
import dev.ryx.Ryx;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.routing.AuditEntry;
import dev.ryx.it.routing.AuditEntry_;
import dev.ryx.migrations.MigrationRunner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/configuration.md}, beside a default database of each kind. */
class ConfigurationPageTest extends DocsTest {

    @BeforeAll
    static void openMore() {
        // tag::aliases[]
        Ryx.setup(Map.of(
                "audit", "sqlite::memory:", // beside the default one
                "archive", "sqlite::memory:"));
        // end::aliases[]
        for (String alias : List.of("audit", "archive")) {
            MigrationRunner.of(Ryx.database(alias).backend(), Ryx.models()).migrate();
        }
    }

    @AfterEach
    void noRouter() {
        Ryx.setRouter(null);
    }

    @Test
    void using() {
        // tag::using[]
        Author eve = Author_.objects.using("archive").create(a -> a.name = "Eve");
        eve.country = "Eden";
        eve.save(); // goes back to the archive
        Author_.objects.using("default").save(eve); // and now it is there, too
        // end::using[]
        assertThat(Author_.objects.using("archive").get("name", "Eve").country).isEqualTo("Eden");
        assertThat(Author_.objects.get("name", "Eve").country).isEqualTo("Eden");
    }

    @Test
    void model() {
        // tag::model[]
        AuditEntry login = AuditEntry_.objects.create(entry -> entry.action = "login"); // in "audit"
        // end::model[]
        assertThat(AuditEntry_.objects.using("audit").get("pk", login.id).action)
                .isEqualTo("login");
    }

    @Test
    void scope() {
        // tag::scope[]
        Database archive = Ryx.database("archive");
        long authors = archive.scope(() -> Author_.objects.count());
        // end::scope[]
        assertThat(authors).isEqualTo(Author_.objects.using("archive").count());
    }

    // tag::router[]
    static final class Replicas implements Router {

        @Override
        public @Nullable String dbForRead(Question question) {
            return "archive";
        }

        @Override
        public @Nullable String dbForWrite(Question question) {
            return "default";
        }

        @Override
        public Boolean allowRelation(@Nullable String holder, @Nullable String referred) {
            return true; // what a replica gave may be referred to
        }

        @Override
        public @Nullable Boolean allowMigrate(String alias, Class<?> model) {
            return alias.equals("archive") ? Boolean.FALSE : null; // it has what the primary has
        }
    }
    // end::router[]

    @Test
    void router() {
        // tag::route[]
        Ryx.setRouter(new Replicas());
        Ryx.readingOwnWrites(() -> {
            Author adam = Author_.objects.create(a -> a.name = "Adam"); // to the primary
            assertThat(Author_.objects.filter("pk", adam.pk()).exists()).isTrue(); // so this asks the primary
        });
        // end::route[]
        assertThat(Author_.objects.filter("name", "Adam").exists()).isFalse();
        assertThat(Ryx.models("archive").all()).isEmpty();
    }

    @Test
    void transaction() {
        // tag::transaction[]
        Ryx.transaction("archive", () -> {
            Author_.objects.using("archive").filter("country", null).delete();
        });
        // end::transaction[]
        assertThat(Author_.objects.using("archive").filter("country", null).exists())
                .isFalse();
    }

    @Test
    void migrate() {
        try (Database audit = Ryx.open("sqlite::memory:")) {
            // tag::migrate[]
            MigrationRunner.of(audit.backend(), Ryx.models("audit")).migrate();
            // end::migrate[]
            assertThat(audit.backend().introspector().tables()).hasSize(1);
        }
    }
}
