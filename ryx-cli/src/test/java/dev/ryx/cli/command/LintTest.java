package dev.ryx.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The linter on the command line, without a database. */
class LintTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void migrations() throws IOException {
        write("0001_initial", """
            migration 0001_initial

            create table posts
              id bigint primary key numbered
              body text
            """);
        write("0002_views", """
            migration 0002_views
            after 0001_initial

            add column posts.views integer
            """);
        write("0003_index", """
            migration 0003_index
            after 0002_views

            add index ix_posts_views on posts (views)
            """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("migrations/" + name + ".migration");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run lint(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "lint";
        System.arraycopy(args, 0, all, 1, args.length);
        return Place.in(folder).run(all);
    }

    @Test
    void anErrorIsTheExitCodeOne() throws IOException {
        Run run = lint("--backend", "postgres");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("src/test/resources/lint/index.txt")));
    }

    @Test
    void withoutAnErrorAllIsWell() throws IOException {
        assertThat(lint("--backend", "mysql,mariadb").exit()).isZero();
        assertThat(lint("--backend", "sqlite").out())
                .contains("warning RYX-L005")
                .contains("0 errors, 1 warning");
        write("0003_index", """
            migration 0003_index
            after 0002_views

            # lint: allow RYX-L005: the table is small
            add index ix_posts_views on posts (views)
            """);
        Run run = lint("--backend", "postgresql");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("3 operations: 0 errors, 0 warnings, 0 notes.\n");
    }

    @Test
    void someMigrationsAreChosen() {
        assertThat(lint("--backend", "postgres", "0002").out()).isEqualTo("""
            1 operation: 0 errors, 0 warnings, 0 notes.
            """);
        assertThat(lint("--backend", "postgres", "--since", "0002").exit()).isEqualTo(1);
        assertThat(lint("--backend", "postgres", "--since", "0003").out()).isEqualTo("Nothing to judge.\n");
        assertThat(lint("--backend", "postgres", "0002", "--verbose").out()).isEqualTo("""
            0002_views on PostgreSQL
              add column posts.views
                ACCESS EXCLUSIVE: readers and writers wait for a moment
            1 operation: 0 errors, 0 warnings, 0 notes.
            """);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(lint("--backend", "oracle").exit()).isEqualTo(2);
        assertThat(lint("--backend", "oracle").err()).contains("postgres, mysql, mariadb, sqlite");
        assertThat(lint("--backend", "sqlite", "0009").exit()).isEqualTo(1);
        assertThat(lint().err()).contains("Nothing says where the database");
    }

    @Test
    void scriptsReadJson() throws IOException {
        Run run = lint("--backend", "postgres,sqlite", "--json");
        assertThat(run.exit()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("errors").asInt()).isEqualTo(1);
        assertThat(json.get("warnings").asInt()).isEqualTo(1);
        assertThat(json.get("operations")).hasSize(6);
        JsonNode index = json.get("operations").get(2);
        assertThat(index.get("database").asText()).isEqualTo("postgresql");
        assertThat(index.get("migration").asText()).isEqualTo("0003_index");
        assertThat(index.get("lock").asText()).isEqualTo("SHARE");
        assertThat(index.get("blocks").asText()).isEqualTo("writes");
        assertThat(index.get("work").asText()).isEqualTo("index");
        JsonNode finding = index.get("findings").get(0);
        assertThat(finding.get("rule").asText()).isEqualTo("RYX-L005");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("remedy").get(1).asText()).endsWith("concurrently");
    }
}
