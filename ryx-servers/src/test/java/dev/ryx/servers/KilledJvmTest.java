package dev.ryx.servers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server of our own does not outlive the JVM that started it, not even one that is killed. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class KilledJvmTest {

    private static final DatabaseServer SERVER = DatabaseServer.underTest();
    private static final int PATIENCE = 60;

    @TempDir
    private Path folder;

    /** A JVM that starts a server, says so, and waits to be killed. */
    static final class Child {

        private Child() {}

        /** Its main method. */
        public static void main(String[] arguments) throws IOException {
            System.out.println(SERVER.newDatabase("child"));
            System.in.read();
        }
    }

    @Test
    void leavesNoServerBehind() throws Exception {
        assumeFalse(SERVER == DatabaseServer.SQLITE, "SQLite runs in the process.");
        assumeFalse(Machine.isWindows(), "Windows has no shell to watch the JVM.");
        Process child = start();
        List<ProcessHandle> servers = child.descendants().toList();
        assertThat(servers).hasSizeGreaterThanOrEqualTo(2);
        assertThat(folder).isNotEmptyDirectory();

        child.destroyForcibly().waitFor();

        CompletableFuture.allOf(servers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .get(PATIENCE, SECONDS);
        assertThat(folder).isEmptyDirectory();
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-D" + DatabaseServer.PROPERTY + "=" + SERVER.label(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove(ServerAddress.variable(SERVER.label()));
        Process child = builder.start();
        assertThat(child.inputReader().readLine()).startsWith("jdbc:");
        return child;
    }
}
