package dev.ryx.servers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server of our own does not outlive the JVM that started it, not even one that is killed. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class KilledJvmTest {

    private static final int PATIENCE = 60;

    @TempDir
    private Path folder;

    @Test
    void leavesNoServerBehind() throws Exception {
        assumeFalse(DatabaseServer.underTest() == DatabaseServer.SQLITE, "SQLite runs in the process.");
        assumeFalse(Machine.isWindows(), "Windows has no shell to watch the JVM.");
        Process child = ChildJvm.start(folder, Map.of()).process();
        List<ProcessHandle> servers = child.descendants().toList();
        assertThat(servers).hasSizeGreaterThanOrEqualTo(2);
        assertThat(folder).isNotEmptyDirectory();

        child.destroyForcibly().waitFor();

        CompletableFuture.allOf(servers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .get(PATIENCE, SECONDS);
        assertThat(folder).isEmptyDirectory();
    }
}
