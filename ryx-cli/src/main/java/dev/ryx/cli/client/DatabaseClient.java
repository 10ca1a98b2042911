package dev.ryx.cli.client;

import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.error.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts the database's own program: psql, mysql, mariadb or sqlite3. */
public final class DatabaseClient {

    private final Map<String, String> environment;

    /**
     * Programs of an environment.
     *
     * @param environment environment variables; {@code PATH} says where programs are
     */
    public DatabaseClient(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Runs the program on the terminal of this process until it ends.
     *
     * @param query one statement to run instead of a session, or null
     * @param more arguments of the user's for the program
     * @return its exit code
     * @throws ConfigurationException if there is no such program; it says what to install
     */
    public int run(DatabaseUrl url, @Nullable String query, List<String> more) throws IOException {
        ClientCall call = ClientCalls.of(url, query);
        Path program = find(call);
        if (call.optionFile().isEmpty()) {
            return start(program, call, call.arguments(), more);
        }
        Path file = privateFile();
        try {
            Files.writeString(file, call.optionFile());
            var arguments = new ArrayList<String>();
            arguments.add("--defaults-extra-file=" + file); // has to come first
            arguments.addAll(call.arguments());
            return start(program, call, arguments, more);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Path find(ClientCall call) {
        return call.programs().stream()
                .flatMap(name -> find(name).stream())
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(
                        "The program " + String.join(" or ", call.programs()) + " is not on the PATH.",
                        call.install()));
    }

    private Optional<Path> find(String program) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int start(Path program, ClientCall call, List<String> arguments, List<String> more)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        command.addAll(more);
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().putAll(call.environment());
        try {
            return process.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("It was interrupted.", e);
        }
    }

    /** A file that nobody else may read, from its beginning on. */
    private static Path privateFile() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        FileStore store = Files.getFileStore(folder);
        if (store.supportsFileAttributeView("posix")) {
            return Files.createTempFile(
                    folder,
                    "ryx",
                    ".cnf",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.createTempFile(folder, "ryx", ".cnf");
    }
}
