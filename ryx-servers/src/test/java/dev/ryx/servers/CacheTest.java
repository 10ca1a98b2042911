package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    @TempDir
    private Path root;

    private Cache cache;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        cache = new Cache(root.resolve("a/b"));
    }

    @Test
    void fillsAFolderOnce() throws IOException {
        Path folder = cache.folder("one", draft -> Files.writeString(draft.resolve("file"), "first"));
        assertThat(cache.folder("one", _ -> {
                    throw new AssertionError("filled again");
                }))
                .isEqualTo(folder);
        assertThat(folder.resolve("file")).hasContent("first");
        assertThat(cache.root().toFile().list()).containsExactly("one");
    }

    @Test
    void leavesNothingOfAFillingThatFails() {
        assertThatThrownBy(() -> cache.folder("one", draft -> {
                    Files.writeString(draft.resolve("file"), "half");
                    throw new IOException("no more space");
                }))
                .isInstanceOf(ServerException.class)
                .hasStackTraceContaining("no more space");
        assertThat(cache.root()).isEmptyDirectory();
    }

    /** As several JVMs do, for nothing here is shared but the folder. */
    @Test
    void isFilledByOneOfSeveralAtATime() throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> filled("one", together));
            var other = threads.submit(() -> filled("other", together));
            assertThat(one.get()).isEqualTo(other.get());
            assertThat(Files.readString(one.get().resolve("file"))).isIn("one", "other");
        }
        assertThat(cache.root().toFile().list()).containsExactly("same");
    }

    private Path filled(String content, CyclicBarrier together) {
        return new Cache(cache.root()).folder("same", draft -> {
            await(together);
            Files.writeString(draft.resolve("file"), content);
            await(together);
        });
    }

    private static void await(CyclicBarrier together) throws IOException {
        try {
            together.await();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
