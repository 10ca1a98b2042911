package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the data of a server lie that ends with the JVM: in memory where there is room, for none of them is to last. */
final class DataFolder {

    /** A file system in memory, on Linux. */
    private static final Path MEMORY = Path.of("/dev/shm");

    /** Several times what a server of a large build was seen to take. */
    private static final long ROOM = 4L << 30;

    private DataFolder() {}

    /** A new folder, which no other server uses. */
    static Path make() {
        return Folders.temporary(parent(System.getProperty(DatabaseServer.FOLDER), MEMORY, ROOM), "ryx-server-");
    }

    /**
     * Where to make folders.
     *
     * @param told where the user wants them; null for anywhere
     * @param memory a file system in memory, if it is there
     * @param room how many bytes it has to have
     */
    static Path parent(@Nullable String told, Path memory, long room) {
        if (told != null) {
            return Path.of(told);
        }
        return hasRoom(memory, room) ? memory : Folders.ofSystem();
    }

    private static boolean hasRoom(Path folder, long room) {
        try {
            return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() >= room;
        } catch (IOException _) {
            return false;
        }
    }
}
