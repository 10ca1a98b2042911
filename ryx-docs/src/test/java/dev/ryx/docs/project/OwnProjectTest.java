package dev.ryx.docs.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.docs.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The project that README shows, {@code docs/own-project}, builds and runs in a folder of its own, against the packaged
 * artifacts. It is run as README says, but with a local repository that is thrown away.
 */
@Tag("packaged")
class OwnProjectTest {

    private static final Pattern PUBLISHED = Pattern.compile("<artifactId>(ryx-[a-z-]+)</artifactId>");

    @TempDir
    private Path folder;

    @Test
    void buildsAndRunsInAFolderOfItsOwn() throws IOException, InterruptedException {
        Path project = folder.resolve("blog");
        copy(Repository.root().resolve("docs/own-project"), project);
        try (var repository = new LocalRepository(folder.resolve("repository"))) {
            fill(repository);
            var maven = new Maven(project, repository);

            for (int run = 1; run <= 2; run++) { // the second time finds what the first has written
                Maven.Result result = maven.run("-q", "-B", "compile", "exec:exec");
                assertThat(result.exit()).as(result.output() + result.errors()).isZero();
                assertThat(result.output()).isEqualTo(Files.readString(project.resolve("output.txt")));
            }
        }
        assertThat(project.resolve("blog.db")).exists();
    }

    private static void fill(LocalRepository repository) throws IOException {
        repository.borrow(Path.of(System.getProperty("outer.repository")));
        repository.install("ryx-parent", Repository.root());
        List<String> published = PUBLISHED
                .matcher(Repository.read("ryx-bom/pom.xml"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        for (String artifact : published) {
            repository.install(artifact, Repository.root().resolve(artifact));
        }
    }

    /** All but what a run before has left behind. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                String name = from.relativize(file).toString();
                if (!name.startsWith("target") && !name.contains(".db")) {
                    Files.copy(file, to.resolve(name));
                }
            }
        }
    }
}
