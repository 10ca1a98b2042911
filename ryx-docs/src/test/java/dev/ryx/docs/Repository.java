package dev.ryx.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout these tests run in. */
final class Repository {
    private Repository() {}

    /** The folder with the reactor's pom; tests run in their module's. */
    static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    static String read(String file) throws IOException {
        return Files.readString(root().resolve(file));
    }
}
