package dev.ryx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The session of {@code docs/session.md}, {@code session/session.txt}, typed into a shell: each line behind a dollar sign is a
 * command, with the lines that belong to it, and what comes after it is what it answers. {@code -Dgolden.update} writes the
 * answers anew.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the page is for a POSIX shell")
class SessionTest {

    /** What makes a JVM end sooner that runs for a second. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final Path FILE = Path.of("src/test/resources/session/session.txt");

    @TempDir
    private Path folder;

    @Test
    void theCommandsAnswerWhatThePageShows() throws IOException, InterruptedException {
        String text = Files.readString(FILE);
        install();
        String played = play(text);
        if (System.getProperty("golden.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(FILE, played);
        }
        assertThat(played).isEqualTo(text);
        assertThat(folder.resolve("project/blog.db")).isNotEmptyFile();
    }

    /** Types each command, and puts its answer in the place of the one that is there. */
    private String play(String text) throws IOException, InterruptedException {
        List<String> played = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith("# ")) {
                played.add(line);
                at++;
            } else if (line.startsWith("$ ")) {
                int end = endOfCommand(lines, at);
                played.addAll(lines.subList(at, end));
                played.addAll(answer(lines.subList(at, end)).lines().toList());
                at = end;
            } else {
                at++;
            }
        }
        return String.join("\n", played) + "\n";
    }

    /** A command goes on at lines behind {@code > }, or down to the {@code END} of a text that it is given. */
    private static int endOfCommand(List<String> lines, int begin) {
        int end = begin + 1;
        if (lines.get(begin).endsWith("<<'END'")) {
            while (!lines.get(end - 1).equals("END")) {
                end++;
            }
            return end;
        }
        while (end < lines.size() && lines.get(end).startsWith("> ")) {
            end++;
        }
        return end;
    }

    private String answer(List<String> typed) throws IOException, InterruptedException {
        String command = typed.stream()
                .map(line -> line.startsWith("$ ") || line.startsWith("> ") ? line.substring(2) : line)
                .collect(Collectors.joining("\n"));
        Path errors = folder.resolve("errors.txt");
        var shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.resolve("project").toFile())
                .redirectError(errors.toFile());
        shell.environment().put("RYX_JARS", jars());
        shell.environment()
                .merge("PATH", folder.resolve("bin").toString(), (old, mine) -> mine + File.pathSeparator + old);
        Process process = shell.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(command + "\n" + Files.readString(errors))
                .isZero();
        return out;
    }

    /** Puts {@code ryx} and {@code javac} where the shell looks for programs, in the place of installed ones. */
    private void install() throws IOException {
        Files.createDirectories(folder.resolve("project"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path jdk = Path.of(System.getProperty("java.home"), "bin");
        script(
                bin.resolve("ryx"),
                jdk.resolve("java") + " " + QUICK
                        + " --enable-native-access=ALL-UNNAMED -cp \"$RYX_JARS\" dev.ryx.cli.Main \"$@\"");
        script(bin.resolve("javac"), jdk.resolve("javac") + " \"$@\"");
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\nexec " + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** What this test runs with, but for what belongs to tests, and the processor. */
    private static String jars() {
        Stream<String> here = Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(java.util.Objects::nonNull)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)));
        return Stream.concat(here, Stream.of(System.getProperty("ryx.processor.path", "")))
                .filter(entry -> !entry.isEmpty() && !entry.contains("test-classes") && !entry.contains("surefire"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
