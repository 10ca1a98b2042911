package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Folders that are filled once and then only read, by this JVM and those to come: {@code ~/.cache/ryx-servers}. Several
 * JVMs may fill the same one at a time; each writes a draft, and the first to finish gives it its name.
 *
 * @param root where they are
 */
record Cache(Path root) {

    /** Writes what a folder shall hold. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** The user's own; in the folder for temporary files if he has no home. */
    static Cache ofUser() {
        Path home = Path.of(System.getProperty("user.home"));
        Path parent = Files.isWritable(home) ? home.resolve(".cache") : Folders.ofSystem();
        return new Cache(parent.resolve("ryx-servers"));
    }

    /** The folder with this name; if there is none yet, it is made and filled. */
    Path folder(String name, Filling filling) {
        Path folder = root.resolve(name);
        return Files.isDirectory(folder) ? folder : filled(folder, filling);
    }

    private Path filled(Path folder, Filling filling) {
        try {
            Files.createDirectories(root);
            Path draft = Files.createTempDirectory(root, "draft-");
            try {
                filling.fill(draft);
                name(draft, folder);
            } finally {
                Folders.delete(draft);
            }
            return folder;
        } catch (IOException e) {
            throw new ServerException("The folder " + folder + " was not filled.", e);
        }
    }

    private static void name(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }
}
