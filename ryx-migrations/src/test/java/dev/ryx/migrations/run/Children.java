package dev.ryx.migrations.run;

import dev.ryx.migrations.support.TestBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Processes that migrate a database. */
final class Children {

    private Children() {}

    /**
     * What a process did.
     *
     * @param exit how it ended
     * @param lines what it said
     */
    record Ended(int exit, List<String> lines) {
        boolean isDone() {
            return lines.contains("done");
        }

        List<String> ran() {
            return lines.stream()
                    .filter(line -> line.startsWith("runs "))
                    .map(line -> line.substring("runs ".length()))
                    .toList();
        }

        /** The statement after which it was ended; empty if it was not. */
        String last() {
            return lines.stream()
                    .filter(line -> line.startsWith("last "))
                    .findFirst()
                    .orElse("");
        }

        String stop() {
            return lines.stream()
                    .filter(line -> line.startsWith("stopped"))
                    .findFirst()
                    .orElse("");
        }
    }

    static Process start(TestBackend database, String target, String statements) {
        try {
            return new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ChildMigrator.class.getName(),
                            database.url(),
                            target,
                            statements)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a process, and kills it if it asks for that. */
    static Ended ended(Process process) throws InterruptedException {
        var lines = new ArrayList<String>();
        boolean killed = false;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.equals(ChildMigrator.WAITING)) {
                    killed = true;
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            if (!killed) {
                throw new UncheckedIOException(e);
            }
        }
        return new Ended(process.waitFor(), lines);
    }
}
