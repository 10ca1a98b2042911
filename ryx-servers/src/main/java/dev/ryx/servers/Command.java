package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program with its arguments.
 *
 * @param words the program, then its arguments
 * @param input what it reads, or null for nothing
 */
record Command(List<String> words, @Nullable Path input) {

    static Command of(Path program, List<String> arguments) {
        return new Command(
                Stream.concat(Stream.of(program.toString()), arguments.stream()).toList(), null);
    }

    Command reading(Path file) {
        return new Command(words, file);
    }

    /**
     * Runs it to its end.
     *
     * @throws IOException with what it said, if it fails
     */
    void run() throws IOException {
        Path log = Files.createTempFile("ryx-servers-", ".log");
        try {
            if (start(log).waitFor() != 0) {
                throw new IOException(Files.readString(log).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted.", e);
        } finally {
            Files.delete(log);
        }
    }

    /** Starts it; what it says goes into a file. */
    Process start(Path log) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        return builder.start();
    }
}
