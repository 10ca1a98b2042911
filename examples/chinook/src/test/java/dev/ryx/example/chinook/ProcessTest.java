package dev.ryx.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example as a process of its own, in a folder of its own. */
class ProcessTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void namesAreRightUnderTheLocaleC() throws Exception {
        assertThat(run(Map.of("LANG", "C", "LC_ALL", "C"), "--query", "4")).isZero();
        assertThat(text("out")).contains("Luís Gonçalves", "São José dos Campos", "François Tremblay");
        assertThat(text("err")).isEmpty();
        assertThat(text("out")).doesNotContain("\u001b");
        assertThat(folder.resolve("chinook.db")).isRegularFile();
        assertThat(text("out"))
                .contains(folder.toRealPath().resolve("chinook.db").toString());
    }

    @Test
    void aWrongCallEndsWith2AndMakesNoFile() throws Exception {
        assertThat(run(Map.of(), "--query", "11")).isEqualTo(2);
        assertThat(text("err")).hasLineCount(1);
        assertThat(folder.resolve("chinook.db")).doesNotExist();
    }

    private int run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                JAVA,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Chinook.class.getName());
        command.command().addAll(List.of(args));
        command.environment().putAll(environment);
        Process process = command.directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Fails where the bytes are no UTF-8. */
    private String text(String stream) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(folder.resolve(stream))))
                .toString();
    }
}
