package dev.ryx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.stubs.OrmStubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden} holds models in {@code models} and, in {@code generated}, everything that the processor writes
 * for them. {@code -Dgolden.update} writes the second anew; look at the difference before you commit it.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (var folders = Files.list(GOLDEN)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesExactly(String name) throws IOException {
        Result result = compile(GOLDEN.resolve(name).resolve("models"));

        Map<String, String> written = new TreeMap<>(result.generated());
        String index = "META-INF/services/dev.ryx.binding.ModelBinding";
        written.put(index, result.resource(index));
        Path expected = GOLDEN.resolve(name).resolve("generated");
        if (System.getProperty("golden.update") != null) {
            update(expected, written);
        }
        assertThat(written).isEqualTo(texts(expected));
        assertThat(result.problems()).isEmpty();
    }

    private Result compile(Path models) throws IOException {
        var compilation =
                JavaCompilation.in(folder).classPath(OrmStubs.classes()).options("-Xlint:all,-processing", "-Werror");
        texts(models).forEach(compilation::source);
        return compilation.run();
    }

    private static void update(Path folder, Map<String, String> files) throws IOException {
        assertThat(System.getenv("CI")).as("golden files are written by hand").isNotEqualTo("true");
        for (String old : texts(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
