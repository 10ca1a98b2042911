package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A server in a process of its own, and the folder with its data and its log. Both end with this JVM, however that ends:
 * a shell holds the other end of a pipe, and is told by the system when nobody holds this end any more.
 *
 * <p>On Windows, which has no such shell, a JVM that is killed leaves the server behind.
 */
final class ServerProcess {

    /**
     * {@code sh -c GUARD guard signal folder program arguments…}; the file {@code end} tells an end from a failure. A
     * signal to all processes of the group, such as that of {@code timeout}, must not end the shell before the server.
     */
    private static final String GUARD = """
        trap '' HUP INT TERM
        signal=$1
        folder=$2
        shift 2
        exec 3<&0 </dev/null
        "$@" 3<&- &
        server=$!
        (read -r _ <&3; : >"$folder/end"; kill -s "$signal" "$server") &
        guard=$!
        wait "$server"
        status=$?
        if [ -e "$folder/end" ]; then rm -rf "$folder"; else kill -s KILL "$guard"; fi
        exit "$status"
        """;

    private final Process process;
    private final Path folder;

    private ServerProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Starts a server; what it says goes into the file {@code log} of the folder. */
    static ServerProcess start(Command server, Path folder, String endSignal) throws IOException {
        Command command = Machine.isWindows() ? server : guarded(server, folder, endSignal);
        return new ServerProcess(command.start(folder.resolve("log")), folder);
    }

    private static Command guarded(Command server, Path folder, String endSignal) {
        Stream<String> guard = Stream.of("/bin/sh", "-c", GUARD, "guard", endSignal, folder.toString());
        return new Command(Stream.concat(guard, server.words().stream()).toList(), null);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, for nothing of its data is worth writing down, and removes the folder. */
    void end() {
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            // It has ended already.
        }
        if (Machine.isWindows()) {
            process.destroyForcibly();
        }
        process.onExit().join();
        Folders.delete(folder);
    }
}
