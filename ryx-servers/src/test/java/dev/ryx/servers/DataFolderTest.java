package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where servers keep their data. */
class DataFolderTest {

    @TempDir
    private Path memory;

    @Test
    void inMemoryIfThereIsRoom() {
        assertThat(DataFolder.parent(null, memory, 1)).isEqualTo(memory);
        assertThat(DataFolder.parent(null, memory, Long.MAX_VALUE)).isEqualTo(Folders.ofSystem());
        assertThat(DataFolder.parent(null, memory.resolve("none"), 1)).isEqualTo(Folders.ofSystem());
    }

    @Test
    void whereTheUserWantsThem() {
        assertThat(DataFolder.parent("/data", memory, 1)).isEqualTo(Path.of("/data"));
    }
}
