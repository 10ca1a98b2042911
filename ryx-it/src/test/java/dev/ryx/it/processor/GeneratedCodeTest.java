package dev.ryx.it.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models whose generated code the processor's own tests compare compile with the real ORM, without a warning. */
class GeneratedCodeTest {

    private static final Path GOLDEN = Path.of("../ryx-processor/src/test/resources/golden");

    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException {
        try (var folders = Files.list(GOLDEN)) {
            return folders.map(path -> path.resolve("models")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compiles(Path models) throws IOException {
        var compilation = JavaCompilation.in(folder).options("-Xlint:all,-processing", "-Werror");
        try (var files = Files.walk(models)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                compilation.source(models.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(compilation.run().problems()).isEmpty();
    }
}
